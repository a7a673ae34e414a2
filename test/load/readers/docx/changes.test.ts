import { describe, expect, test } from "vitest";
import { listBlocks } from "../../blocks.js";
import { p, r, readBody, table, tc } from "./make-docx.js";

const by = 'w:id="1" w:author="Een Collega" w:date="2024-03-12T10:00:00Z"';
const del = (text: string): string => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (text: string): string => `<w:ins ${by}>${r(text)}</w:ins>`;
const endDeleted = "<w:rPr><w:del/></w:rPr>";

async function readChanged(body: string, parts = {}): Promise<readonly [blocks: readonly string[], deleted: unknown]> {
  const read = await readBody(body, parts);
  return [listBlocks(read), read.messages.find(({ id }) => id === "load/deleted-changes")?.values["count"]];
}

describe("a Word file in which changes were tracked", () => {
  test("is read as if all of them were accepted, and that is said", async () => {
    expect(await readChanged(p(`${r("We ")}${del("wachten niet")}${ins("wachten")}${r(" al.")}`))).toEqual([["text: We wachten al."], 1]);
  });

  test("has what was moved in its new place", async () => {
    const body =
      p(`<w:moveFrom ${by}>${r("Eerst dit.")}</w:moveFrom>${r("Dan dat.")}`) + p(`<w:moveTo ${by}>${r("Eerst dit.")}</w:moveTo>`);
    expect(await readChanged(body)).toEqual([["text: Dan dat.", "text: Eerst dit."], 1]);
  });

  test("joins paragraphs whose end was deleted, and gives them the form of the last", async () => {
    const body = p("De wacht", endDeleted) + p("lijst ", endDeleted) + p("is lang.", '<w:outlineLvl w:val="0"/>') + p("Klaar.");
    expect(await readChanged(body)).toEqual([["# De wachtlijst is lang.", "text: Klaar."], undefined]);
  });

  test("does not join what a table parts, and loses nothing at the end of a cell or of the file", async () => {
    const body = p("Voor.", endDeleted) + table([[p("In.", endDeleted), "B"]]) + p("Na.", endDeleted);
    expect(await readChanged(body)).toEqual([["text: Voor.", "row: =In. | =B", "text: Na."], undefined]);
  });

  test("leaves out rows and cells that were deleted, and keeps those that were put in", async () => {
    const row = (properties: string, text: string): string => `<w:tr><w:trPr>${properties}</w:trPr>${tc(text)}${tc("b")}</w:tr>`;
    const body = `<w:tbl>${row("<w:del/>", "weg")}${row("<w:ins/>", "erbij")}<w:tr>${tc("blijft")}${tc("ook weg", "<w:cellDel/>")}${tc("c")}</w:tr></w:tbl>`;
    expect(await readChanged(body)).toEqual([["row: =erbij | =b", "row: =blijft | =c"], 2]);
  });

  test("leaves out a note whose mark was deleted", async () => {
    const footnotes = `<w:footnote w:id="1">${p("Weg.")}</w:footnote><w:footnote w:id="2">${p("Blijft.")}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    expect(await readChanged(p(`${r("Tekst.")}<w:del>${mark(1)}</w:del>${mark(2)}`), { footnotes })).toEqual([
      ["text: Tekst.", "note: Blijft."],
      undefined,
    ]);
  });

  test("does not read how it looked before a change of form", async () => {
    const body = `<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Kop1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Tekst</w:t></w:r></w:p>`;
    expect(await readChanged(body)).toEqual([["text: Tekst"], undefined]);
  });
});
