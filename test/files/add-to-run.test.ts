import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addToRun, replaceInRun, type RunFolder } from "../../src/files/add-to-run.js";
import { nameCopy, nameOriginal } from "../../src/files/copy-name.js";
import { removeLeftovers } from "../../src/files/leftovers.js";
import { readPointer, writeRun } from "../../src/files/write-run.js";
import { listBelow, makeFolder, removeFolders, writeFiles } from "../commands/calling.js";
import { failAfter, mendDisk, type Fault } from "./failing-disk.js";

vi.mock("node:fs/promises", async (load) => {
  const { wrapFileSystem } = await import("./failing-disk.js");
  return wrapFileSystem(await load());
});

afterEach(() => {
  mendDisk();
  removeFolders();
});

const bytes = Uint8Array.of(0x50, 0x4b, 0, 0xff);
const sheets = new Map<string, string | Uint8Array>([
  ["sheets/p1.html", "één"],
  ["sheets/p1.docx", bytes],
  ["codeboom.xlsx", bytes],
]);

async function makeRun(): Promise<RunFolder> {
  const root = makeFolder();
  await writeRun(root, "run-a", new Map([["a.csv", "x"]]));
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
    mendDisk();
    expect((await addToRun(run, sheets)).map(({ isNew }) => isNew)).toEqual([false, false, false]);
    expect(mendDisk()).toBe(0);
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

/** A run with one sheet of which somebody edited the page, and then a new run with its sheets. */
async function writeAll(root: string): Promise<void> {
  await writeRun(
    root,
    "run-b",
    new Map([
      ["a.csv", "y"],
      ["b.csv", "z"],
    ]),
  );
  await addToRun({ root, name: "run-b" }, sheets);
  await replaceInRun({ root, name: "run-b" }, "lijst.json", "2");
}

/** What may be under each name. */
const whole = new Map<string, string>([
  ["run-a/a.csv", "x"],
  ["run-a/sheets/p1.docx", "van een mens"],
  ["run-b/a.csv", "y"],
  ["run-b/b.csv", "z"],
  ["run-b/lijst.json", "2"],
  ...Array.from(sheets, ([name, content]) => [`run-b/${name}`, Buffer.from(content).toString()] as const),
]);

async function makeStart(): Promise<string> {
  const { root } = await makeRun();
  writeFiles(root, { "out/runs/run-a/sheets/p1.docx": "van een mens" });
  return root;
}

function readRuns(root: string): ReadonlyMap<string, string> {
  const runs = path.join(root, "out/runs");
  const names = listBelow(runs).filter((name) => !name.startsWith(".") && /\.\w+$/u.test(name));
  return new Map(names.map((name) => [name, readFileSync(path.join(runs, name), "utf8")]));
}

describe.each<Fault>(["ENOSPC", "EIO", "killed"])("a disk that fails with %s at any of its calls", (fault) => {
  test("leaves whole files only, the last good run and hand work as they were, and a next run makes the rest", async () => {
    const counted = await makeStart();
    mendDisk();
    await writeAll(counted);
    const calls = mendDisk();
    expect(calls).toBeGreaterThan(25);
    for (let at = 0; at < calls; at++) {
      const root = await makeStart();
      failAfter(at, fault);
      const failure: unknown = await writeAll(root).then(
        () => "done",
        (error: unknown) => error,
      );
      mendDisk();
      const found = readRuns(root);
      for (const [name, content] of found) expect([at, name, content]).toEqual([at, name, whole.get(name)]);
      expect([at, found.get("run-a/sheets/p1.docx"), found.get("run-a/a.csv")]).toEqual([at, "van een mens", "x"]);
      expect([at, found.has("run-b/a.csv")]).toEqual([at, found.has("run-b/b.csv")]);
      expect([at, ["run-a", "run-b"].includes((await readPointer(root)) ?? "")]).toEqual([at, true]);
      // A file system that can't sync a folder does not stop a run; whatever else fails does.
      if (failure !== "done") expect([at, failure]).toEqual([at, expect.objectContaining({ code: fault === "killed" ? "EIO" : fault })]);
      // Who could still clean up did.
      if (fault !== "killed") expect([at, listLeftovers(root, /\.new-/u)]).toEqual([at, []]);
      await removeLeftovers(path.join(root, "out"));
      await writeAll(root);
      expect([at, readRuns(root)]).toEqual([at, whole]);
      expect([at, await readPointer(root), listLeftovers(root, /\/\.|^\./u)]).toEqual([at, "run-b", []]);
    }
  });
});

function listLeftovers(root: string, pattern: RegExp): readonly string[] {
  return listBelow(path.join(root, "out")).filter((name) => pattern.test(name));
}
