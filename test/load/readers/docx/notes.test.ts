import { describe, expect, test } from "vitest";
import { listBlocks } from "../../blocks.js";
import { makeDocx, p, r, readBody, readBytes, table } from "./make-docx.js";

const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, id: number, content: string, more = ""): string => `<w:${kind} w:id="${id}"${more}>${content}</w:${kind}>`;

describe("the notes of a Word file", () => {
  test("stand behind the paragraph that refers to them, numbered as the text comes to them", async () => {
    const parts = {
      footnotes:
        note("footnote", -1, p("───"), ' w:type="separator"') +
        note("footnote", 7, p("Eerste noot.") + p("Vervolg.")) +
        note("footnote", 3, p("Tweede noot.")),
      endnotes: note("endnote", 1, p("Eindnoot.")),
    };
    const read = await readBody(
      p(`${r("Een")}${mark("footnote", 7)}${r(".")}`) + p(`${r("Twee.")}${mark("endnote", 1)}${mark("footnote", 3)}`),
      parts,
    );
    expect(listBlocks(read)).toEqual([
      "text: Een.",
      "note: Eerste noot.",
      "note: Vervolg.",
      "text: Twee.",
      "note: Eindnoot.",
      "note: Tweede noot.",
    ]);
    expect(read.marks.map(({ location }) => location)).toEqual([
      { paragraph: 1 },
      { part: "footnote", number: 1 },
      { part: "footnote", number: 1 },
      { paragraph: 2 },
      { part: "endnote", number: 1 },
      { part: "footnote", number: 2 },
    ]);
  });

  test("stand behind a row of a table, and at the end when nothing refers to them", async () => {
    const footnotes = note("footnote", 1, p("Bij de rij.")) + note("footnote", 2, p("Nergens."));
    const read = await readBody(
      table([
        [p(`${r("A")}${mark("footnote", 1)}`), "B"],
        ["C", "D"],
      ]),
      { footnotes },
    );
    expect(listBlocks(read)).toEqual(["row: =A | =B", "note: Bij de rij.", "row: =C | =D", "note: Nergens."]);
  });

  test("are read once, also when a note refers to itself", async () => {
    const footnotes = note("footnote", 1, p(`${r("Zie hier.")}${mark("footnote", 1)}`));
    expect(
      listBlocks(await readBody(p(`${r("A")}${mark("footnote", 1)}${mark("footnote", 1)}${mark("footnote", 9)}`), { footnotes })),
    ).toEqual(["text: A", "note: Zie hier."]);
  });
});

describe("a Word file whose notes don't go with its text", () => {
  test("has a second note with the same id behind the text", async () => {
    const footnotes = note("footnote", 1, p("Eerste.")) + note("footnote", 1, p("Tweede."));
    expect(listBlocks(await readBody(p(`${r("A")}${mark("footnote", 1)}`) + p("B"), { footnotes }))).toEqual([
      "text: A",
      "note: Eerste.",
      "text: B",
      "note: Tweede.",
    ]);
  });

  test("says how many notes are missing, each of them once, also when there are none at all", async () => {
    const body = p(`${r("A")}${mark("footnote", 9)}${mark("footnote", 9)}${mark("endnote", 2)}`);
    const read = await readBody(body);
    expect(read.messages.map(({ id, values }) => [id, values["count"]])).toEqual([["load/missing-notes", 2]]);
  });
});

describe("the comments of a Word file", () => {
  test("are context, and never tell who made them", async () => {
    const comments = note("comment", 0, p("Klopt dit?") + p("Nog eens."), ' w:author="Een Collega" w:initials="EC"');
    const read = await readBody(
      p(`<w:commentRangeStart w:id="0"/>${r("We wachten.")}<w:commentRangeEnd w:id="0"/>${mark("comment", 0)}`) + p("Verder."),
      { comments },
    );
    expect(listBlocks(read)).toEqual(["text: We wachten.", "aside: Klopt dit?\nNog eens.", "text: Verder."]);
    expect(read.marks[1]?.location).toEqual({ part: "comment", number: 1 });
    expect(JSON.stringify(read)).not.toContain("Collega");
  });
});

describe("the headers and footers of a Word file", () => {
  test("are context at the end, the same ones once, without page numbers", async () => {
    const footer = p(`${r("Pagina ")}<w:fldSimple w:instr="PAGE">${r("3")}</w:fldSimple>`);
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p("Concept")}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const read = await readBody(p("Tekst."), {
      header1: p("Proeftuin"),
      header2: p("Proeftuin"),
      header10: p(""),
      header3: p(box),
      footer1: footer,
    });
    expect(listBlocks(read)).toEqual(["text: Tekst.", "aside: Proeftuin", "aside: Concept", "aside: Pagina"]);
    expect(read.marks.map(({ location }) => location.part)).toEqual([undefined, "header", "header", "footer"]);
  });
});

describe("the properties of a Word file", () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Verslag maart</dc:title><dc:creator>Een Collega</dc:creator></cp:coreProperties>';
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Soort"><vt:lpwstr>verslag</vt:lpwstr></property><property name="datum"><vt:filetime>2024-03-12T00:00:00Z</vt:filetime></property><property name="_Bedrijf"><vt:lpwstr>geheim</vt:lpwstr></property><property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>';

  test("are the title and the own ones of a known name, never who made it", async () => {
    const { fileProperties } = await readBytes(makeDocx(p("Tekst."), {}, { core, custom }));
    expect(Array.from(fileProperties ?? [], ([name, { value }]) => [name, value])).toEqual([
      ["title", "Verslag maart"],
      ["type", "verslag"],
      ["date", "2024-03-12"],
    ]);
  });

  test("can be typed above the text, as in a text file", async () => {
    const read = await readBody(p("---") + p("soort: verslag") + p("datum: 2024-03-12") + p("---") + p("Tekst."));
    expect(Array.from(read.properties, ([name, { value }]) => [name, value])).toEqual([
      ["soort", "verslag"],
      ["datum", "2024-03-12"],
    ]);
    expect(listBlocks(read)).toEqual(["text: Tekst."]);
  });
});
