import { describe, expect, test } from "vitest";
import { listBlocks } from "../blocks.js";
import { makeOdt, zipOdt, type OdtParts } from "./odt-file.js";
import { listPlaced, listSaid, readBytes, refuseBytes } from "../places.js";

const read = async (parts: OdtParts | string) =>
  await readBytes(makeOdt(typeof parts === "string" ? { body: parts } : parts), "corpus/d.odt");
const blocksOf = async (parts: OdtParts | string) => listBlocks(await read(parts));
const style = (name: string, parent: string, text = "", family = "paragraph"): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${text}/></style:style>`;

describe("an OpenDocument text", () => {
  test("gives headings by their level and by their style, quotes and items, each with its paragraph", async () => {
    const body =
      '<text:sequence-decls><text:sequence-decl text:name="x"/></text:sequence-decls>' +
      '<text:p text:style-name="Title">Eerste bijeenkomst</text:p><text:h text:outline-level="2">Regie</text:h>' +
      '<text:p text:style-name="Heading_20_3">Wie belt</text:p><text:p/><text:p text:style-name="P1">Wij wachten op elkaar.</text:p>' +
      "<text:list><text:list-header><text:p>Afspraken</text:p></text:list-header><text:list-item><text:p>bellen</text:p>" +
      "<text:list><text:list-item><text:p>elke week</text:p></text:list-item></text:list></text:list-item>" +
      '<text:list-item><text:h text:outline-level="1">Genummerd</text:h></text:list-item></text:list>';
    expect(listPlaced(await read({ body, automatic: style("P1", "P2"), common: style("P2", "Quotations") }))).toEqual([
      "alinea 1: # Eerste bijeenkomst",
      "alinea 2: ## Regie",
      "alinea 3: ### Wie belt",
      "alinea 4: quote: Wij wachten op elkaar.",
      "alinea 5: item: Afspraken",
      "alinea 6: item: bellen",
      "alinea 7: item: elke week",
      "alinea 8: # Genummerd",
    ]);
  });

  test("reads spaces, tabs, line breaks, links and fields as they are seen, and no number of the page or name of who typed", async () => {
    expect(
      await blocksOf(
        '<text:p>\n  Er is<text:s text:c="2"/>geen <text:span>regie</text:span> , zei<text:tab/>zij.<text:line-break/><text:soft-page-break/>' +
          "<text:a>De <text:span>site</text:span></text:a> op <text:date>12 maart</text:date>, blz. <text:page-number>3</text:page-number>" +
          "<text:author-name>J. Jansen</text:author-name><text:bookmark text:name='b'/></text:p>",
      ),
    ).toEqual(["text: Er is  geen regie , zei\tzij.\nDe site op 12 maart, blz."]);
  });

  test("puts a note behind its paragraph, and a comment beside the text without who wrote it", async () => {
    const note = (kind: string, text: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
    const body =
      `<text:p>Een${note("footnote", "De voet.")} en<office:annotation><dc:creator>J. Jansen</dc:creator><dc:date>2024-01-01</dc:date>` +
      `<text:p>Klopt dit?</text:p></office:annotation> twee<office:annotation-end/>${note("endnote", "Het eind.")}</text:p><text:p>Drie${note("footnote", "Nog een.")}</text:p>`;
    expect(listPlaced(await read(body))).toEqual([
      "alinea 1: text: Een en twee",
      "voetnoot 1: note: De voet.",
      "opmerking 1: aside: Klopt dit?",
      "eindnoot 1: note: Het eind.",
      "alinea 2: text: Drie",
      "voetnoot 2: note: Nog een.",
    ]);
  });

  test("takes what was inserted, not what was deleted, and says how often", async () => {
    const body =
      "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>J</dc:creator></office:change-info><text:p>oud</text:p></text:deletion></text:changed-region>" +
      "<text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>" +
      '<text:p>Een <text:change text:change-id="a"/><text:change-start text:change-id="b"/>nieuwe<text:change-end text:change-id="b"/> tekst</text:p>';
    const file = await read(body);
    expect(listBlocks(file)).toEqual(["text: Een nieuwe tekst"]);
    expect(listSaid(file)).toEqual(["load/deleted-changes 1"]);
  });

  test("leaves out a deletion that still stands in its place, also over paragraphs", async () => {
    const body =
      '<text:tracked-changes><text:changed-region text:id="d"><text:deletion/></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>' +
      '<text:p>Een <text:change-start text:change-id="d"/>oude</text:p><text:p>hele oude<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note></text:p>' +
      '<text:p>regel<text:change-end text:change-id="d"/> <text:change-start text:change-id="i"/>nieuwe<text:change-end text:change-id="i"/> tekst</text:p>';
    const file = await read(body);
    expect(listBlocks(file)).toEqual(["text: Een", "text: nieuwe tekst"]);
    expect(listSaid(file)).toEqual(["load/deleted-changes 1"]);
  });

  test("leaves out what is hidden, wherever that is said, and says how many words", async () => {
    const automatic = style("T1", "", 'text:display="none"', "text") + style("P1", "", 'text:display="none"');
    const file = await read({
      automatic,
      body:
        '<text:p>Te zien <text:span text:style-name="T1">niet te zien</text:span></text:p><text:p text:style-name="P1">ook niet</text:p>' +
        '<text:section text:display="none"><text:p>drie hele woorden</text:p><text:p><text:span text:style-name="T1">vier</text:span></text:p></text:section>' +
        '<text:section><text:p>Open<text:hidden-text text:is-hidden="true" text:string-value="vijf"/></text:p></text:section>' +
        '<text:p>weg <text:hidden-paragraph text:is-hidden="true"/></text:p>',
    });
    expect(listBlocks(file)).toEqual(["text: Te zien", "text: Open"]);
    expect(listSaid(file)).toEqual(["load/hidden-text 11"]);
  });

  test("reads a text box once, behind its paragraph, and says what it does not read", async () => {
    const file = await read(
      "<text:p>Voor<draw:frame><draw:text-box><text:p>In het kader</text:p><text:list><text:list-item><text:p>punt</text:p></text:list-item></text:list></draw:text-box></draw:frame></text:p>" +
        "<text:p><draw:g><draw:custom-shape><text:p>In een vorm</text:p></draw:custom-shape></draw:g></text:p>" +
        "<text:p><draw:frame><draw:image/><svg:desc>Foto van een bord</svg:desc></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame><draw:control/></text:p>",
    );
    expect(listPlaced(file)).toEqual([
      "alinea 1: text: Voor",
      "alinea 1, tekstvak: text: In het kader",
      "alinea 1, tekstvak: item: punt",
      "alinea 1, tekstvak: text: In een vorm",
      "alinea 1, tekstvak: aside: Foto van een bord",
    ]);
    expect(listSaid(file)).toEqual(["load/unread-objects 2", "load/unread-pictures 1"]);
  });

  test("keeps a table of contents and the heads and feet of pages beside the text", async () => {
    const master =
      "<style:master-page><style:header><text:p>Vertrouwelijk</text:p></style:header><style:footer><text:p>Blz. <text:page-number>1</text:page-number></text:p></style:footer><style:footer-left><text:p>Blz.</text:p></style:footer-left></style:master-page>";
    const body =
      "<text:table-of-content><text:table-of-content-source><text:index-title-template>Weg</text:index-title-template></text:table-of-content-source>" +
      "<text:index-body><text:index-title><text:p>Inhoud</text:p></text:index-title><text:p>Regie<text:tab/>3</text:p></text:index-body></text:table-of-content><text:p>Tekst</text:p>";
    expect(listPlaced(await read({ body, master }))).toEqual([
      "alinea 1: aside: Inhoud",
      "alinea 2: aside: Regie\t3",
      "alinea 3: text: Tekst",
      "koptekst: aside: Vertrouwelijk",
      "voettekst: aside: Blz.",
    ]);
  });

  test("takes a short line in bold with text below it as a heading, and says so", async () => {
    const automatic =
      style("B", "", 'fo:font-weight="bold"', "text") +
      style("PB", "", 'fo:font-weight="bold"') +
      style("N", "", 'fo:font-weight="normal"', "text");
    const bold = (text: string): string => `<text:span text:style-name="B">${text}</text:span>`;
    const file = await read({
      automatic,
      body:
        `<text:p>${bold("Casus")} ${bold("A")}</text:p><text:p>Tekst.</text:p><text:p>${bold("Situatie")}<text:line-break/>Het gezin.</text:p>` +
        `<text:p>${bold("Regie:")} ja</text:p><text:p>${bold("R1:")}</text:p><text:p text:style-name="PB">Slot</text:p><text:h>Kop</text:h>` +
        '<text:p text:style-name="PB">Ja <text:span text:style-name="N">en nee</text:span></text:p><text:p text:style-name="PB">Einde</text:p>',
    });
    expect(listBlocks(file)).toEqual([
      "####### Casus A",
      "text: Tekst.",
      "####### Situatie",
      "text: Het gezin.",
      "text: Regie: ja",
      "text: R1:",
      "text: Slot",
      "# Kop",
      "text: Ja en nee",
      "text: Einde",
    ]);
    expect(listSaid(file)).toEqual(["load/guessed-headings 2"]);
  });

  test("takes its title and the properties somebody filled in, and nobody's name; front matter in the text too", async () => {
    const file = await read({
      body: "<text:p>---</text:p><text:p>soort: verslag</text:p><text:p>datum: 2024-03-12<text:line-break/>regio: delft</text:p><text:p>---</text:p><text:p>Tekst</text:p>",
      meta:
        "<dc:title>Eerste verslag</dc:title><dc:creator>J. Jansen</dc:creator><meta:initial-creator>P. de Boer</meta:initial-creator>" +
        '<meta:user-defined meta:name="Periode">p1</meta:user-defined><meta:user-defined meta:name="Company">x</meta:user-defined><meta:user-defined meta:name="__proto__">y</meta:user-defined>',
    });
    expect(listBlocks(file)).toEqual(["text: Tekst"]);
    expect(Array.from(file.properties, ([name, { value }]) => `${name}: ${value}`)).toEqual([
      "soort: verslag",
      "datum: 2024-03-12",
      "regio: delft",
    ]);
    expect(Array.from(file.fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`)).toEqual([
      "title: Eerste verslag",
      "period: p1",
    ]);
  });

  test("reads a template of a document too", async () => {
    expect(listSaid(await readBytes(makeOdt({ body: "<text:p>a</text:p>" }), "corpus/d.ott"))).toEqual([]);
  });
});

describe("a table in an OpenDocument text", () => {
  const row = (...cells: readonly string[]): string =>
    `<table:table-row>${cells.map((cell) => (cell.startsWith("<") ? cell : `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)).join("")}</table:table-row>`;
  const wide = (text: string, columns: number): string =>
    `<table:table-cell table:number-columns-spanned="${columns}"><text:p>${text}</text:p></table:table-cell>`;
  const tall = (text: string, rows: number): string =>
    `<table:table-cell table:number-rows-spanned="${rows}"><text:p>${text}</text:p></table:table-cell>`;
  const covered = "<table:covered-table-cell/>";
  const table = (rows: string): string => `<table:table><table:table-column/>${rows}</table:table>`;

  test("has the header that is marked, and cells of several paragraphs", async () => {
    const head = `<table:table-header-rows>${row("kolom een", "kolom twee")}</table:table-header-rows>`;
    const cell =
      "<table:table-cell><text:p>een</text:p><text:list><text:list-item><text:p>twee</text:p></text:list-item></text:list></table:table-cell>";
    expect(listPlaced(await read(`<text:p>Vooraf</text:p>${table(head + row(cell, "drie") + row("", ""))}`))).toEqual([
      "alinea 1: text: Vooraf",
      "alinea 2: header: kolom een=kolom een | kolom twee=kolom twee",
      "alinea 4: row: kolom een=een\ntwee | kolom twee=drie",
    ]);
  });

  test("has the header that is known by its names, also below a title, or else by its bold letters", async () => {
    expect(
      await blocksOf(table(row(wide("Signalenkaart november", 2), covered) + row("datum", "signaal") + row("2024-01-01", "wachtlijst"))),
    ).toEqual(["aside: Signalenkaart november", "header: datum=datum | signaal=signaal", "row: datum=2024-01-01 | signaal=wachtlijst"]);
    const automatic = style("B", "", 'fo:font-weight="bold"');
    const bold = (text: string): string => `<table:table-cell><text:p text:style-name="B">${text}</text:p></table:table-cell>`;
    expect(await blocksOf({ automatic, body: table(row(bold("wat?"), bold("hoe?")) + row("a", "b")) })).toEqual([
      "header: wat?=wat? | hoe?=hoe?",
      "row: wat?=a | hoe?=b",
    ]);
    expect(await blocksOf(table(row("a", "b") + row("c", "d")))).toEqual(["row: =a | =b", "row: =c | =d"]);
  });

  test("gives the date of a cell that was merged downwards to each of its rows, and a text once", async () => {
    const rows =
      row("datum", "signaal", "gevolg") +
      row(tall("2024-01-01", 2), "wachten", tall("stilstand", 2)) +
      row(covered, "geen plek", covered) +
      row(wide("2024-02-02", 2), covered, "uitval");
    expect((await blocksOf(table(rows))).slice(1)).toEqual([
      "row: datum=2024-01-01 | signaal=wachten | gevolg=stilstand",
      "row: datum=2024-01-01 | signaal=geen plek | gevolg=",
      "row: datum=2024-02-02 | signaal= | gevolg=uitval",
    ]);
  });

  test("names the columns below a header of two rows by both", async () => {
    const head = `<table:table-header-rows>${row(tall("nr", 2), wide("wat", 2), covered) + row(covered, "signaal", "actie")}</table:table-header-rows>`;
    expect((await blocksOf(table(head + row("1", "a", "b")))).at(-1)).toBe("row: nr=1 | wat signaal=a | wat actie=b");
  });

  test("has a note or a text box of a cell behind its row, and the rows of a table within a cell in that cell", async () => {
    const note = '<text:note text:note-class="footnote"><text:note-body><text:p>noot</text:p></text:note-body></text:note>';
    const inner = `<table:table-cell>${table(row("x", "y") + row("z", "q"))}</table:table-cell>`;
    expect(await blocksOf(table(row(`a${note}`, inner) + row("c", "d")))).toEqual([
      "row: =a | =x | y\nz | q",
      "note: noot",
      "row: =c | =d",
    ]);
  });

  test("is no table when it is a frame of one cell", async () => {
    expect(await blocksOf(table(row("<table:table-cell><text:h>Kader</text:h><text:p>Tekst</text:p></table:table-cell>")))).toEqual([
      "# Kader",
      "text: Tekst",
    ]);
  });

  test("repeats a cell as often as anybody would, whatever the file asks", async () => {
    const cell = '<table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell>';
    const file = await read(table(`<table:table-row table:number-rows-repeated="1000000000">${cell}</table:table-row>`));
    expect(file.blocks.length).toBe(250);
  });
});

describe("an OpenDocument text that is not as it should be", () => {
  const good = makeOdt({ body: `<text:p>${"tekst ".repeat(500)}</text:p>` });
  const nested = (depth: number): OdtParts => ({ body: `<text:p>${"<text:span>".repeat(depth)}x${"</text:span>".repeat(depth)}</text:p>` });

  test("is refused with its reason", async () => {
    const cases: Readonly<Record<string, Uint8Array>> = {
      empty: new Uint8Array(),
      cut: good.subarray(0, good.length - 100),
      "no content": zipOdt({ "styles.xml": "<a/>" }),
      "other content": zipOdt({
        "content.xml": "<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>",
      }),
      "a DOCTYPE": zipOdt({ "content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><office:document-content>&a;</office:document-content>' }),
      "an entity": zipOdt({ "content.xml": "<office:document-content>&onbekend;</office:document-content>" }),
      "a NUL": makeOdt({ body: "<text:p>a&#0;\0b</text:p>" }),
      "XML with no end": zipOdt({ "content.xml": "<office:document-content><office:body>" }),
      "a damaged style": zipOdt({
        "content.xml": "<office:document-content><office:body><office:text/></office:body></office:document-content>",
        "styles.xml": "<a>",
      }),
      depth: makeOdt(nested(20_000)),
      bomb: zipOdt({ "content.xml": " ".repeat(20_000_000) }),
      "a deletion with no end": makeOdt({
        body: '<text:tracked-changes><text:changed-region text:id="d"><text:deletion/></text:changed-region></text:tracked-changes><text:p><text:change-start text:change-id="d"/>weg</text:p>',
      }),
      password: makeOdt({ body: "", manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>" }),
    };
    const refusals = await Promise.all(
      Object.entries(cases).map(async ([name, bytes]) => `${name}: ${await refuseBytes(bytes, "corpus/d.odt")}`),
    );
    expect(refusals).toEqual([
      "empty: load/empty-file",
      "cut: load/damaged #problem/zip-damaged",
      "no content: load/damaged #problem/zip-damaged",
      "other content: load/not-that-format",
      "a DOCTYPE: load/damaged #problem/xml-doctype",
      "an entity: load/damaged #problem/xml-damaged",
      "a NUL: load/damaged #problem/xml-text",
      "XML with no end: load/damaged #problem/xml-damaged",
      "a damaged style: load/damaged #problem/xml-damaged",
      "depth: load/damaged #problem/xml-depth",
      "bomb: load/damaged #problem/zip-ratio",
      "a deletion with no end: load/damaged #problem/unfinished",
      "password: load/password",
    ]);
  });

  test("is read where that can be done: styles in a circle, unknown elements, text outside a paragraph, strange names", async () => {
    const file = await read({
      automatic: style("a", "b") + style("b", "a") + style("__proto__", "constructor"),
      body:
        '<text:p text:style-name="a">een</text:p><text:p text:style-name="__proto__">twee</text:p><text:p text:style-name="constructor">drie</text:p>' +
        "<x:onbekend><text:p>vier</text:p></x:onbekend>los<text:h text:outline-level='-3'>vijf</text:h><text:h text:outline-level='99'>zes</text:h>" +
        "<text:p>a<text:s text:c='1000000000'/>b<text:s text:c='x'/>c</text:p><text:note/><draw:frame/><table:table/><text:list/>",
    });
    expect(listBlocks(file).map((line) => line.replace(/ {2,}/u, "…"))).toEqual([
      "text: een",
      "text: twee",
      "text: drie",
      "text: vier",
      "text: los",
      "# vijf",
      "###### zes",
      "text: a…b c",
    ]);
  });

  test("keeps every letter: right to left, without width, four bytes long", async () => {
    const strange = "\u202Eomgekeerd\u202C nul\u200Bbreed 👩‍👩‍👧 \uFEFF é e\u0301 ﷽ Ω≈ç√ \u00A0 = '1'";
    expect(await blocksOf(`<text:p>${strange}</text:p>`)).toEqual([`text: ${strange}`]);
  });

  test("is read by what it is, whatever its name says", async () => {
    expect(listSaid(await readBytes(good, "corpus/d.docx"))).toEqual(["load/named-otherwise #found/format-odt"]);
  });
});
