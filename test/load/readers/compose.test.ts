import { describe, expect, it, test } from "vitest";
import { composeFile, type ComposedBlock } from "../../../src/load/readers/compose.js";
import type { ReadFile } from "../../../src/model/read-file.js";
import { findSourceSpan } from "../../../src/text/passage.js";
import { listBlocks, listProperties } from "../blocks.js";

function compose(blocks: readonly ComposedBlock[]): ReadFile {
  const read = composeFile({ path: "corpus/d.docx", blocks });
  if ("refused" in read) throw new Error(read.refused.id);
  return read;
}

const line = (text: string): ComposedBlock => ({ kind: "paragraph", style: "text", text });

describe("a composed file", () => {
  const read = compose([
    { kind: "heading", depth: 1, text: "Kop", location: { paragraph: 1 } },
    { kind: "paragraph", style: "item", text: "een\ntwee", location: { paragraph: 2 }, speaker: "R1" },
    { kind: "aside", text: "blz. 1" },
    {
      kind: "header",
      cells: [
        { header: "signaal", text: "Signaal" },
        { header: "", text: "" },
      ],
      location: { paragraph: 3 },
    },
    {
      kind: "row",
      cells: [
        { header: "signaal", text: "regie", location: { sheet: "S", cell: "A2" } },
        { header: "", text: "nee", location: { sheet: "S", cell: "B2" } },
      ],
    },
  ]);

  it("has its blocks in one text, each where it says it is", () => {
    expect(read.text).toBe("Kop\n\neen\ntwee\n\nblz. 1\n\nSignaal\t\n\nregie\tnee");
    expect(listBlocks(read)).toEqual([
      "# Kop",
      "item: een\ntwee",
      "aside: blz. 1",
      "header: signaal=Signaal | =",
      "row: signaal=regie | =nee",
    ]);
    for (const block of read.blocks) {
      for (const { text, pieces } of "cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage]) {
        const { start, end } = findSourceSpan({ text, pieces }, 0, text.length);
        expect(read.text.slice(start, end)).toBe(text);
      }
    }
  });

  it("keeps who speaks", () => {
    expect(read.blocks.map((block) => (block.kind === "paragraph" ? block.speaker : undefined))).toEqual([
      undefined,
      "R1",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("marks where a location begins", () => {
    expect(read.marks.map(({ at, location }) => [read.text.slice(at, at + 5), location])).toEqual([
      ["Kop\n\n", { paragraph: 1 }],
      ["een\nt", { paragraph: 2 }],
      ["Signa", { paragraph: 3 }],
      ["\n\nreg", { paragraph: 3 }],
      ["regie", { sheet: "S", cell: "A2" }],
      ["nee", { sheet: "S", cell: "B2" }],
    ]);
    expect(read.isSource).toBe(false);
  });

  test.each([
    ["in paragraphs", [line("---"), line("soort: verslag"), line("datum: 2024-02-01"), line("---"), line("Tekst")]],
    ["in one paragraph", [line("---\nsoort: verslag\ndatum: 2024-02-01\n---"), line("Tekst")]],
    ["between dashes as Word makes them", [line("—-"), line("soort: verslag\ndatum: 2024-02-01"), line("–"), line("Tekst")]],
  ])("takes front matter %s as properties, not as text", (_, blocks) => {
    const front = compose(blocks);
    expect([listProperties(front), listBlocks(front)]).toEqual([{ soort: "verslag", datum: "2024-02-01" }, ["text: Tekst"]]);
  });

  test.each([
    ["a rule that nothing closes", [line("---"), line("Tekst")]],
    ["a rule further down", [line("Tekst"), line("---"), line("soort: x"), line("---")]],
    ["a table at the beginning", [{ kind: "row" as const, cells: [{ header: "", text: "---" }] }, line("---")]],
  ])("has no front matter in %s", (_, blocks) => {
    const read = compose(blocks);
    expect([read.properties.size, read.blocks.length]).toEqual([0, blocks.length]);
  });

  it("is refused for front matter that can't be read, without the line of any file", () => {
    const read = composeFile({ path: "corpus/d.docx", blocks: [line("---"), line("soort: ["), line("---")] });
    expect("refused" in read ? [read.refused.id, read.refused.file, read.refused.line] : read).toEqual([
      "load/front-matter",
      "corpus/d.docx",
      undefined,
    ]);
  });

  it("may be empty", () => {
    expect(compose([])).toMatchObject({ text: "", blocks: [], marks: [] });
  });
});
