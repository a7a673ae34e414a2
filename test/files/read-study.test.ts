import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readStudyFile, readStudyFiles } from "../../src/files/read-study.js";
import { makeFolder, removeFolders } from "../commands/calling.js";

afterEach(removeFolders);

describe("one file of a study", () => {
  test("is read by its path in the folder", async () => {
    const folder = makeFolder({ "study.yaml": "titel: x\n" });
    const file = await readStudyFile(folder, "study.yaml");
    expect([file?.path, new TextDecoder().decode(file?.bytes)]).toEqual(["study.yaml", "titel: x\n"]);
  });

  test("is nothing when it is not there, is a folder, lies outside or is reached by a link that leads outside", async () => {
    const folder = makeFolder({ "a/b.md": "x" });
    const secret = makeFolder({ "geheim.md": "x" });
    symlinkSync(path.join(secret, "geheim.md"), path.join(folder, "link.md"));
    for (const name of ["weg.md", "a", "a/b.md/c", `../${path.basename(secret)}/geheim.md`, "link.md"])
      expect(await readStudyFile(folder, name), name).toBeUndefined();
  });
});

describe("the files of a study", () => {
  test("are those below corpus, codebooks and report, and those that are asked for, by their paths in order", async () => {
    const folder = makeFolder({
      "study.yaml": "",
      "corpus/z.md": "",
      "corpus/a/b/c.md": "",
      "codebooks/t/codebook.md": "",
      "report/p1.md": "",
      "sjablonen/f.md": "",
      "andere/x.md": "",
      "README.md": "",
      "out/latest/x.csv": "",
    });
    const { files, litter, unreadable } = await readStudyFiles(folder, ["study.yaml", "sjablonen/f.md", "sjablonen/weg.md"]);
    expect(Array.from(files.keys())).toEqual([
      "codebooks/t/codebook.md",
      "corpus/a/b/c.md",
      "corpus/z.md",
      "report/p1.md",
      "sjablonen/f.md",
      "study.yaml",
    ]);
    expect([litter, Array.from(unreadable)]).toEqual([[], []]);
  });

  test("leave out what is hidden, temporary or a link, and name it", async () => {
    const folder = makeFolder({
      "corpus/a.md": "",
      "corpus/.DS_Store": "",
      "corpus/~$a.docx": "",
      "corpus/THUMBS.DB": "",
      "corpus/.verborgen/b.md": "",
      "corpus/sub/desktop.ini": "",
    });
    symlinkSync("a.md", path.join(folder, "corpus/link.md"));
    symlinkSync("..", path.join(folder, "corpus/rond"));
    const { files, litter } = await readStudyFiles(folder, []);
    expect(Array.from(files.keys())).toEqual(["corpus/a.md"]);
    expect(litter.map(({ path: name, kind }) => `${name} ${kind}`)).toEqual([
      "corpus/.DS_Store hidden",
      "corpus/.verborgen hidden",
      "corpus/THUMBS.DB system",
      "corpus/link.md link",
      "corpus/rond link",
      "corpus/sub/desktop.ini system",
      "corpus/~$a.docx office",
    ]);
  });

  test("below a folder that is a link out of the study are named and not read", async () => {
    const elsewhere = makeFolder({ "a.md": "x" });
    const folder = makeFolder({ "study.yaml": "" });
    symlinkSync(elsewhere, path.join(folder, "corpus"));
    const { files, litter } = await readStudyFiles(folder, ["study.yaml"]);
    expect(Array.from(files.keys())).toEqual(["study.yaml"]);
    expect(litter).toEqual([{ path: "corpus/a.md", kind: "link" }]);
  });

  test("leave out a backup or a half download beside the file itself, and keep one that may be the only copy", async () => {
    const folder = makeFolder({
      "corpus/a.md": "",
      "corpus/a.md~": "",
      "corpus/a.md.bak": "",
      "corpus/#a.md#": "",
      "corpus/a.md.crdownload": "",
      "corpus/b.md~": "",
      "corpus/~WRL0001.tmp": "",
      "corpus/__MACOSX/._a.md": "",
    });
    const { files, litter } = await readStudyFiles(folder, []);
    expect(Array.from(files.keys())).toEqual(["corpus/a.md", "corpus/b.md~"]);
    expect(litter.map(({ path: name, kind }) => `${name} ${kind}`)).toEqual([
      "corpus/#a.md# by-product",
      "corpus/__MACOSX system",
      "corpus/a.md.bak by-product",
      "corpus/a.md.crdownload by-product",
      "corpus/a.md~ by-product",
      "corpus/~WRL0001.tmp office",
    ]);
  });

  test("that iCloud keeps elsewhere are named as what could not be read", async () => {
    const folder = makeFolder({ "corpus/.a.docx.icloud": "x", "corpus/.b.md.icloud": "x", "corpus/b.md": "" });
    const { files, unreadable } = await readStudyFiles(folder, []);
    expect(Array.from(files.keys())).toEqual(["corpus/b.md"]);
    expect(Array.from(unreadable)).toEqual([["corpus/a.docx", { failure: "EELSEWHERE", isFolder: false }]]);
  });

  test("leave out a pipe, which nobody waits for, and name it", async () => {
    const folder = makeFolder({ "corpus/a.md": "" });
    execFileSync("mkfifo", [path.join(folder, "corpus/pijp.md")]);
    const { files, litter } = await readStudyFiles(folder, ["corpus/pijp.md"]);
    expect(Array.from(files.keys())).toEqual(["corpus/a.md"]);
    expect(litter).toEqual([{ path: "corpus/pijp.md", kind: "special" }]);
  });

  test("that are too large are not read, and neither is what would be too much together", async () => {
    const folder = makeFolder({ "corpus/a.md": "", "corpus/b.md": "", "corpus/z.md": "x" });
    truncateSync(path.join(folder, "corpus/a.md"), 3_000_000_000);
    truncateSync(path.join(folder, "corpus/b.md"), 500_000_001);
    const { files, unreadable } = await readStudyFiles(folder, []);
    expect(Array.from(files.keys())).toEqual(["corpus/z.md"]);
    expect(Array.from(unreadable, ([name, { failure }]) => `${name} ${failure}`)).toEqual(["corpus/a.md ELARGE", "corpus/b.md ELARGE"]);
  });

  test("that the study names are never those of another folder, of a device, of another machine or of no name at all", async () => {
    const secret = makeFolder({ "geheim.md": "x" });
    const folder = makeFolder({ "study.yaml": "" });
    symlinkSync(secret, path.join(folder, "link"));
    const out = `../${path.basename(secret)}/geheim.md`;
    const names = [out, `corpus/../../${path.basename(secret)}/geheim.md`, path.join(secret, "geheim.md"), "link/geheim.md"];
    const odd = [
      "/etc/passwd",
      "/dev/stdin",
      "https://voorbeeld.invalid/x",
      "//server/deel/x",
      "\\\\server\\deel\\x",
      "a\0b",
      "",
      ".",
      "..",
    ];
    const { files, unreadable } = await readStudyFiles(folder, [...names, ...odd]);
    expect([Array.from(files.keys()), Array.from(unreadable)]).toEqual([[], []]);
  });

  test("whose name is no text are named as what could not be read", async () => {
    const folder = makeFolder({ "corpus/a.md": "" });
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/corpus/`), Buffer.from([0xe9]), Buffer.from(".md")]), "x");
    } catch {
      // A file system that knows such names only as text has none of them.
      return;
    }
    const { files, unreadable } = await readStudyFiles(folder, []);
    expect(Array.from(files.keys())).toEqual(["corpus/a.md"]);
    expect(Array.from(unreadable)).toEqual([["corpus/\uFFFD.md", { failure: "ENAME", isFolder: false }]]);
  });

  test("of which there are many are all read", async () => {
    const contents = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`corpus/m${index % 7}/d${index}.md`, String(index)]));
    const { files } = await readStudyFiles(makeFolder(contents), []);
    expect(files.size).toBe(200);
    for (const [name, { bytes }] of files) expect(new TextDecoder().decode(bytes)).toBe(contents[name]);
  });

  test("of an empty folder are none", async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "corpus"));
    expect((await readStudyFiles(folder, [])).files.size).toBe(0);
  });
});
