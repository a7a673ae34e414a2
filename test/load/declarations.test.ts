import { describe, expect, test } from "vitest";
import { loadDeclarations } from "../../src/load/declarations.js";
import { makeStudy } from "../segment/segmenting.js";
import { listPlaces, makeFiles } from "./files.js";

describe("what is declared beside the documents", () => {
  test("leaves the other files of the corpus as the documents", () => {
    const { corpusFiles } = loadDeclarations(
      makeFiles({
        "study.yaml": "",
        "corpus/inventaris.csv": "id\n",
        "corpus/deelnemers.csv": "periode,rol,aantal\n",
        "corpus/p1/a.md": "x",
        "codebooks/b/codebook.md": "",
      }),
      makeStudy("paragraph"),
    );
    expect(corpusFiles.map(({ path }) => path)).toEqual(["corpus/p1/a.md"]);
  });

  test("is not read from a workbook, which is said unless the CSV is there as well", () => {
    const csv = { "corpus/deelnemers.csv": "periode,rol,aantal\n" };
    const files = makeFiles({ "corpus/Inventaris.xlsx": "x", "corpus/deelnemers.ods": "x", ...csv, "corpus/p1/inventaris.xlsx": "x" });
    const { corpusFiles, messages } = loadDeclarations(files, makeStudy("paragraph"));
    expect(listPlaces(messages)).toEqual(["corpus/Inventaris.xlsx inventory/workbook", "corpus/deelnemers.ods inventory/workbook-beside"]);
    expect(messages[0]?.values).toEqual({ expected: "corpus/inventaris.csv" });
    expect(corpusFiles.map(({ path }) => path)).toEqual(["corpus/p1/inventaris.xlsx"]);
  });

  test("includes the blank form of a data type, once", () => {
    const study = makeStudy("field", { template: "sjablonen/form.md" });
    const { templates, messages } = loadDeclarations(makeFiles({ "sjablonen/form.md": "# Formulier\n\nVraag?\n" }), study);
    expect(Array.from(templates.values(), (blocks) => blocks.length)).toEqual([2]);
    expect(messages).toEqual([]);
  });

  test.each([
    ["is not there", {}, "study.yaml study/no-template"],
    ["is of a kind that can't be read", { "form.docx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }, "form.docx load/other-format"],
    ["is no text", { "form.docx": Uint8Array.of(0) }, "form.docx load/not-that-format"],
  ])("says so when the blank form %s", (_, files, message) => {
    expect(listPlaces(loadDeclarations(makeFiles(files), makeStudy("field", { template: "form.docx" })).messages)).toEqual([message]);
  });

  test("says so when a table is no text, and goes on", () => {
    const declared = loadDeclarations(makeFiles({ "corpus/inventaris.csv": Uint8Array.of(0), "corpus/a.md": "x" }), makeStudy("paragraph"));
    expect(listPlaces(declared.messages)).toEqual(["corpus/inventaris.csv load/not-text"]);
    expect(declared.corpusFiles.length).toBe(1);
  });
});
