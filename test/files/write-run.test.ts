import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { writeNewFolder } from "../../src/files/write-new-folder.js";
import type { Outputs } from "../../src/model/output.js";
import { readOutput, readPointer, writeRun } from "../../src/files/write-run.js";
import { listBelow, makeFolder, removeFolders } from "../commands/calling.js";

afterEach(removeFolders);

const outputs = (content: string): Outputs => [
  { name: "a.csv", pieces: [Buffer.from(content)] },
  { name: "b.md", pieces: [content, " ", "één"].map((piece) => Buffer.from(piece)) },
];

describe("a run", () => {
  test("is written in a folder of its own, reached by a pointer", async () => {
    const folder = makeFolder();
    expect(await writeRun(folder, "run-a", outputs("x"))).toEqual({
      isNew: true,
      folder: path.join(folder, "out/runs/run-a"),
      name: "run-a",
    });
    expect(await readPointer(folder)).toBe("run-a");
    expect(new TextDecoder().decode(await readOutput(folder, "run-a", "b.md"))).toBe("x één");
    expect(readFileSync(path.join(folder, "out/latest/a.csv"), "utf8")).toBe("x");
  });

  test("that is there already is not written again", async () => {
    const folder = makeFolder();
    await writeRun(folder, "run-a", outputs("x"));
    expect((await writeRun(folder, "run-a", outputs("x"))).isNew).toBe(false);
  });

  test("that comes back makes the pointers change places, and writes no file", async () => {
    const folder = makeFolder();
    await writeRun(folder, "run-a", outputs("x"));
    await writeRun(folder, "run-b", outputs("y"));
    expect([await readPointer(folder), await readPointer(folder, "previous")]).toEqual(["run-b", "run-a"]);
    expect((await writeRun(folder, "run-a", outputs("x"))).isNew).toBe(true);
    expect([await readPointer(folder), await readPointer(folder, "previous")]).toEqual(["run-a", "run-b"]);
    expect(readdirSync(path.join(folder, "out/runs")).sort()).toEqual(["run-a", "run-b"]);
  });

  test("never changes a folder that is in its place, even one that is not whole", async () => {
    const folder = makeFolder({ "out/runs/run-a/a.csv": "van iemand" });
    await writeRun(folder, "run-a", outputs("x"));
    expect(readFileSync(path.join(folder, "out/runs/run-a/a.csv"), "utf8")).toBe("van iemand");
    expect(await readPointer(folder)).toBe("run-a-2");
  });

  test("that can't be written leaves nothing behind, and the pointer where it was", async () => {
    const folder = makeFolder();
    await writeRun(folder, "run-a", outputs("x"));
    await expect(
      writeRun(folder, "run-b", [
        { name: "a.csv", pieces: [Buffer.from("y")] },
        { name: "geen/map.csv", pieces: [Buffer.from("y")] },
      ]),
    ).rejects.toThrow(/ENOENT/u);
    expect(await readPointer(folder)).toBe("run-a");
    expect(readdirSync(path.join(folder, "out/runs"))).toEqual(["run-a"]);
  });

  test("does not follow a pointer that leads nowhere", async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "out"));
    symlinkSync("runs/weg", path.join(folder, "out/latest"));
    await writeRun(folder, "run-a", outputs("x"));
    expect(await readPointer(folder)).toBe("run-a");
  });

  test("is refused where nothing may be written, unless it is there", async () => {
    const folder = makeFolder();
    await writeRun(folder, "run-a", outputs("x"));
    const refusal = new Error("alleen lezen");
    expect((await writeRun(folder, "run-a", outputs("x"), refusal)).isNew).toBe(false);
    await expect(writeRun(folder, "run-b", outputs("y"), refusal)).rejects.toBe(refusal);
    expect(readdirSync(path.join(folder, "out/runs"))).toEqual(["run-a"]);
  });

  test("that was never made has no pointer and no output", async () => {
    const folder = makeFolder({ "out/latest": "geen koppeling" });
    expect(await readPointer(folder)).toBeUndefined();
    expect(await readOutput(folder, "run-a", "a.csv")).toBeUndefined();
  });
});

describe("a new folder", () => {
  test("is made with its files, also below folders that are not there yet", async () => {
    const folder = path.join(makeFolder(), "a/b");
    expect(
      await writeNewFolder(
        folder,
        new Map([
          ["x/y.md", "é"],
          ["z.md", ""],
        ]),
      ),
    ).toBe(true);
    expect(listBelow(folder)).toEqual(["x", "x/y.md", "z.md"]);
  });

  test("that was cut off while it was made is completed, once", async () => {
    const files = new Map([
      ["studie.yaml", "titel: x"],
      ["x/y.md", "één"],
      ["x/z.md", "twee"],
    ]);
    const folder = makeFolder({ "x/y.md": "één", "x/z.md": "tw" });
    expect([await writeNewFolder(folder, files), await writeNewFolder(folder, files)]).toEqual([true, false]);
    expect(listBelow(folder)).toEqual(["studie.yaml", "x", "x/y.md", "x/z.md"]);
    expect(readFileSync(path.join(folder, "x/z.md"), "utf8")).toBe("twee");
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["another text", { "x/y.md": "twee" }],
    ["a longer text", { "x/y.md": "één en meer" }],
    ["another file below", { "x/y.md": "één", "x/van-mij.md": "" }],
    ["a folder of that name", { "x/y.md/van-mij.md": "" }],
    ["another folder", { "andere/y.md": "één" }],
  ])("is not completed where there is %s", async (_, there) => {
    const folder = makeFolder(there);
    const before = listBelow(folder);
    expect(
      await writeNewFolder(
        folder,
        new Map([
          ["studie.yaml", "titel: x"],
          ["x/y.md", "één"],
        ]),
      ),
    ).toBe(false);
    expect(listBelow(folder)).toEqual(before);
    for (const [name, text] of Object.entries(there)) expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
  });

  test("is not made over anything that is there", async () => {
    const folder = makeFolder({ iets: "" });
    expect(await writeNewFolder(folder, new Map([["z.md", ""]]))).toBe(false);
    expect(existsSync(path.join(folder, "z.md"))).toBe(false);
  });
});
