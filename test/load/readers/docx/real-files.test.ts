import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadFile } from "../../../../src/model/read-file.js";
import { findLocation } from "../../../../src/text/locate.js";
import { listBlocks } from "../../blocks.js";
import { readBytes, zipFiles } from "./make-docx.js";
import { report } from "./report-fodt.js";

/** One that is there and does not work is no reason to skip. */
const hasSoffice = spawnSync("soffice", ["--version"]).error === undefined;
const why = hasSoffice ? "" : " (skipped: no soffice on this machine's PATH)";

/** The letters of the running text, so that only its words and their order are compared. */
function listBodyLetters({ marks, blocks }: ReadFile): string {
  const passages = blocks.flatMap((block) => ("cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage]));
  const own = passages.filter(({ pieces: [piece] }) => piece !== undefined && findLocation(marks, piece.start)?.part === undefined);
  return squeeze(own.map((passage) => passage.text).join(""));
}

async function readLettersByMammoth(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return squeeze(value);
}

function squeeze(letters: string): string {
  return letters.replace(/\s+/gu, "");
}

describe.skipIf(!hasSoffice)(`a Word file made by LibreOffice${why}`, () => {
  let folder = "";
  let bytes = new Uint8Array();
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "codeboom-docx-"));
    writeFileSync(path.join(folder, "verslag.fodt"), report);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const file = path.join(folder, "verslag.fodt");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, file], {
      stdio: "pipe",
      timeout: 120_000,
    });
    bytes = new Uint8Array(readFileSync(path.join(folder, "verslag.docx")));
  }, 150_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has its blocks in their order, with notes, comments and headers apart", async () => {
    const read = await readBytes(bytes);
    expect(listBlocks(read)).toEqual([
      "# Verslag van de proeftuin",
      "## Wachttijd",
      "text: We wachten te lang.\nDat zei iedereen.",
      "note: Geteld in maart.",
      "item: Bel eerder.",
      "item: Schrijf het op.",
      "quote: Niemand had de regie.",
      "text: Dit blijft staan.",
      "aside: Klopt dit wel?",
      "####### Afspraken",
      "header: Datum=Datum | Signaal=Signaal",
      "row: Datum=3-6-2024 | Signaal=De wachtlijst is lang.",
      "row: Datum=4-6-2024 | Signaal=Eén plan.",
      "text: Tot slot.",
      "aside: Proeftuin Merenland",
    ]);
    expect(read.messages.map(({ id, values }) => [id, values["count"]])).toEqual([
      ["load/guessed-headings", 1],
      ["load/deleted-changes", 1],
    ]);
  });

  test("has the words that mammoth finds, in the same order", async () => {
    expect(listBodyLetters(await readBytes(bytes))).toBe(await readLettersByMammoth(bytes));
  });
});

describe("a Word file made by the docx package", async () => {
  const change = { id: 1, author: "Een Collega", date: "2024-03-12T10:00:00Z" };
  const cell = (content: string): TableCell => new TableCell({ children: [new Paragraph(content)] });
  const file = new Document({
    title: "Werkoverleg",
    footnotes: { 1: { children: [new Paragraph("Zie het plan.")] } },
    comments: { children: [{ id: 0, author: "Een Collega", children: [new Paragraph("Nog vragen.")] }] },
    numbering: { config: [{ reference: "punten", levels: [{ level: 0, format: "decimal", text: "%1." }] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Vertrouwelijk")] }) },
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["Blad ", PageNumber.CURRENT] })] })] }),
        },
        children: [
          new Paragraph({ text: "Overleg", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun("We "),
              new DeletedTextRun({ text: "wachten niet", ...change }),
              new InsertedTextRun({ text: "wachten", ...change, id: 2 }),
              new TextRun(" al maanden."),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: "Bel de school.", numbering: { reference: "punten", level: 0 } }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun({ children: ["Naam:", new Tab(), "Sem"] }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell("Wie"), cell("Wat")] }),
              new TableRow({ children: [cell("team"), cell("bellen")] }),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));

  test("has its blocks in their order", async () => {
    const read = await readBytes(bytes);
    expect(listBlocks(read)).toEqual([
      "# Overleg",
      "text: We wachten al maanden.",
      "note: Zie het plan.",
      "item: Bel de school.",
      "text: Naam:\tSem",
      "aside: Nog vragen.",
      "header: Wie=Wie | Wat=Wat",
      "row: Wie=team | Wat=bellen",
      "aside: Vertrouwelijk",
      "aside: Blad",
    ]);
    expect(read.fileProperties?.get("title")?.value).toBe("Werkoverleg");
    expect(JSON.stringify(read)).not.toContain("Collega");
  });

  test("has the words that mammoth finds, in the same order", async () => {
    expect(listBodyLetters(await readBytes(bytes))).toBe(await readLettersByMammoth(bytes));
  });
});

describe("a Word file that says the same in another way", () => {
  const relations = (type: string, target: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<rel:Relationships xmlns:rel="http://schemas.openxmlformats.org/package/2006/relationships"><rel:Relationship Id="R1" Type="${type}" Target="${target}"/></rel:Relationships>`;

  test("is read in the strict form of the standard", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const read = await readBytes(
      zipFiles({
        "_rels/.rels": relations(`${strict}/officeDocument/relationships/officeDocument`, "/word/document.xml"),
        "word/_rels/document.xml.rels": relations(`${strict}/officeDocument/relationships/styles`, "styles.xml"),
        "word/styles.xml": `<w:styles xmlns:w="${strict}/wordprocessingml/main"><w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style></w:styles>`,
        "word/document.xml": `<w:document xmlns:w="${strict}/wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:pPr><w:pStyle w:val="K"/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p><w:p><w:r><w:t>Tekst.</w:t></w:r></w:p></w:body></w:document>`,
      }),
    );
    expect(listBlocks(read)).toEqual(["# Kop", "text: Tekst."]);
  });

  test("is read with other prefixes, or none, and with its parts in another folder", async () => {
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const read = await readBytes(
      zipFiles({
        "_rels/.rels": relations("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "tekst/Hoofd.xml"),
        "tekst/_rels/hoofd.xml.rels": relations(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes",
          "../noten/n.xml",
        ),
        "noten/n.xml": `<footnotes xmlns="${main}" xmlns:q="${main}"><footnote q:id="1"><p><r><t>Noot.</t></r></p></footnote></footnotes>`,
        "tekst/hoofd.xml": `<x:document xmlns:x="${main}"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Kop</x:t></x:r></x:p><x:p><x:r><x:t>Tekst.</x:t><x:footnoteReference x:id="1"/></x:r></x:p></x:body></x:document>`,
      }),
    );
    expect(listBlocks(read)).toEqual(["# Kop", "text: Tekst.", "note: Noot."]);
  });
});
