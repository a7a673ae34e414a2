import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { addToRun, replaceInRun, type RunFolder } from "../../src/files/add-to-run.js";
import { nameCopy, nameOriginal } from "../../src/files/copy-name.js";
import { writeRun } from "../../src/files/write-run.js";
import { listBelow, makeFolder, removeFolders } from "../commands/calling.js";

afterEach(removeFolders);

const bytes = Uint8Array.of(0x50, 0x4b, 0, 0xff);
const sheets = new Map<string, string | Uint8Array>([
  ["sheets/p1.html", "één"],
  ["sheets/p1.docx", bytes],
  ["codeboom.xlsx", bytes],
]);

async function makeRun(): Promise<RunFolder> {
  const root = makeFolder();
  await writeRun(root, "run-a", [{ name: "a.csv", pieces: [Buffer.from("x")] }]);
  return { root, name: "run-a" };
}

function inRun({ root, name }: RunFolder, file: string): string {
  return path.join(root, "out/runs", name, file);
}

function listRun(run: RunFolder): readonly string[] {
  return listBelow(inRun(run, "."));
}

describe("a file added to a run", () => {
  test("stands in the run, and everything that was there stays", async () => {
    const run = await makeRun();
    expect(await addToRun(run, sheets)).toEqual(Array.from(sheets.keys(), (name) => ({ asked: name, name, isNew: true })));
    expect(listRun(run)).toEqual(["a.csv", "codeboom.xlsx", "sheets", "sheets/p1.docx", "sheets/p1.html"]);
    expect(readFileSync(inRun(run, "sheets/p1.html"), "utf8")).toBe("één");
    expect(new Uint8Array(readFileSync(inRun(run, "sheets/p1.docx")))).toEqual(bytes);
    expect(readdirSync(path.join(run.root, "out/runs"))).toEqual(["run-a"]);
  });

  test("is not written a second time", async () => {
    const run = await makeRun();
    await addToRun(run, sheets);
    const times = (): readonly number[] => ["sheets", ...sheets.keys()].map((name) => statSync(inRun(run, name)).mtimeMs);
    const before = times();
    expect((await addToRun(run, sheets)).map(({ isNew }) => isNew)).toEqual([false, false, false]);
    expect(times()).toEqual(before);
  });

  test("goes beside one that somebody edited, once", async () => {
    const run = await makeRun();
    await addToRun(run, sheets);
    writeFileSync(inRun(run, "sheets/p1.docx"), "van een mens");
    for (const isNew of [true, false, false])
      expect((await addToRun(run, sheets))[1]).toEqual({ asked: "sheets/p1.docx", name: "sheets/p1 (2).docx", isNew });
    expect(readFileSync(inRun(run, "sheets/p1.docx"), "utf8")).toBe("van een mens");
    writeFileSync(inRun(run, "sheets/p1 (2).docx"), "van een ander mens");
    expect((await addToRun(run, sheets))[1]?.name).toBe("sheets/p1 (3).docx");
    expect(readFileSync(inRun(run, "sheets/p1 (2).docx"), "utf8")).toBe("van een ander mens");
  });

  test("comes back where it was deleted", async () => {
    const run = await makeRun();
    await addToRun(run, sheets);
    rmSync(inRun(run, "sheets"), { recursive: true });
    await addToRun(run, sheets);
    expect(readFileSync(inRun(run, "sheets/p1.html"), "utf8")).toBe("één");
  });

  test("goes beside a folder and beside a link that stand under its name", async () => {
    const run = await makeRun();
    mkdirSync(inRun(run, "sheets/p1.html"), { recursive: true });
    symlinkSync("nergens", inRun(run, "codeboom.xlsx"));
    const added = await addToRun(run, sheets);
    expect(added.map(({ name }) => name)).toEqual(["sheets/p1 (2).html", "sheets/p1.docx", "codeboom (2).xlsx"]);
    expect(existsSync(path.join(run.root, "nergens"))).toBe(false);
  });

  test.each([
    ["a link to a folder elsewhere", (run: RunFolder, elsewhere: string) => symlinkSync(elsewhere, inRun(run, "sheets")), "ENOTDIR"],
    ["a file", (run: RunFolder) => writeFileSync(inRun(run, "sheets"), "van een mens"), "EEXIST"],
  ])("is not written through %s in the place of its folder", async (_, stand, code) => {
    const run = await makeRun();
    const elsewhere = makeFolder();
    stand(run, elsewhere);
    await expect(addToRun(run, sheets)).rejects.toMatchObject({ code, path: inRun(run, "sheets") });
    expect(listBelow(elsewhere)).toEqual([]);
    expect(readdirSync(path.join(run.root, "out/runs"))).toEqual(["run-a"]);
  });

  test("is refused where nothing may be written, unless it is there", async () => {
    const run = await makeRun();
    await addToRun(run, sheets);
    const refusal = new Error("alleen lezen");
    expect((await addToRun({ ...run, refusal }, sheets)).length).toBe(3);
    await expect(addToRun({ ...run, refusal }, new Map([["sheets/p2.md", ""]]))).rejects.toBe(refusal);
    await replaceInRun(run, "lijst.json", "1");
    await replaceInRun({ ...run, refusal }, "lijst.json", "1");
    await expect(replaceInRun({ ...run, refusal }, "lijst.json", "2")).rejects.toBe(refusal);
  });

  test("that can't be read counts as another one, and one copy is made", async () => {
    const run = await makeRun();
    await addToRun(run, sheets);
    chmodSync(inRun(run, "sheets/p1.html"), 0o000);
    const isReadable = process.getuid?.() === 0;
    for (const isNew of [!isReadable, false])
      expect((await addToRun(run, sheets))[0]).toEqual({
        asked: "sheets/p1.html",
        name: isReadable ? "sheets/p1.html" : "sheets/p1 (2).html",
        isNew,
      });
  });
});

describe("the list of what was added", () => {
  test("is replaced, also where a link stands in its place", async () => {
    const run = await makeRun();
    for (const content of ["1", "2", "2"]) await replaceInRun(run, "lijst.json", content);
    expect(readFileSync(inRun(run, "lijst.json"), "utf8")).toBe("2");
    const elsewhere = makeFolder({ "lijst.json": "van een mens" });
    rmSync(inRun(run, "lijst.json"));
    symlinkSync(path.join(elsewhere, "lijst.json"), inRun(run, "lijst.json"));
    await replaceInRun(run, "lijst.json", "3");
    expect(readFileSync(path.join(elsewhere, "lijst.json"), "utf8")).toBe("van een mens");
    expect(readFileSync(inRun(run, "lijst.json"), "utf8")).toBe("3");
  });
});

test.each([
  ["sheets/p1.html", 2, "sheets/p1 (2).html"],
  ["sheets/2024.1.docx", 12, "sheets/2024.1 (12).docx"],
  ["sheets/p1-wording.md", 1, "sheets/p1-wording.md"],
  ["codeboom.xlsx", 3, "codeboom (3).xlsx"],
])("the copy of %s with number %i is %s, and leads back to it", (name, copy, copied) => {
  expect(nameCopy(name, copy)).toBe(copied);
  expect(nameOriginal(copied)).toBe(name);
});
