import { mkdirSync, symlinkSync } from "node:fs";
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
    expect(litter).toEqual([
      "corpus/.DS_Store",
      "corpus/.verborgen",
      "corpus/THUMBS.DB",
      "corpus/link.md",
      "corpus/rond",
      "corpus/sub/desktop.ini",
      "corpus/~$a.docx",
    ]);
  });

  test("below a folder that is a link out of the study are named and not read", async () => {
    const elsewhere = makeFolder({ "a.md": "x" });
    const folder = makeFolder({ "study.yaml": "" });
    symlinkSync(elsewhere, path.join(folder, "corpus"));
    const { files, litter } = await readStudyFiles(folder, ["study.yaml"]);
    expect(Array.from(files.keys())).toEqual(["study.yaml"]);
    expect(litter).toEqual(["corpus/a.md"]);
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
