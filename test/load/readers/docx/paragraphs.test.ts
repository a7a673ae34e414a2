import { describe, expect, test } from "vitest";
import { listBlocks } from "../../blocks.js";
import { bold, p, r, readBody, table } from "./make-docx.js";

const list = async (body: string, parts = {}): Promise<readonly string[]> => listBlocks(await readBody(body, parts));
const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const listed = (number: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
const inField = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("what a paragraph of a Word file is", () => {
  const styles = [
    style("Kop1", "heading 1"),
    style("Kop2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style("Eigen", "Mijn kop", '<w:basedOn w:val="Kop2"/>'),
    style("Plat", "Lijkt op kop", '<w:basedOn w:val="Kop2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style("Titel", "Title"),
    style("Ondertitel", "Subtitle"),
    style("Inhopg1", "toc 1"),
    style("Kopvaninhoudsopgave", "TOC Heading", '<w:basedOn w:val="Kop1"/>'),
    style("Bijschrift", "caption"),
    style("Citaat", "Quote"),
    style("Duidelijkcitaat", "Intense Quote"),
    style("Lijstalinea", "List Paragraph"),
    style("Opsomming", "List Bullet", `<w:pPr>${listed(3)}</w:pPr>`),
  ].join("");

  test("goes by its style, whatever Word calls that in Dutch", async () => {
    const kinds = [
      "Titel",
      "Ondertitel",
      "Kop1",
      "Kop2",
      "Eigen",
      "Plat",
      "Inhopg1",
      "Kopvaninhoudsopgave",
      "Bijschrift",
      "Citaat",
      "Duidelijkcitaat",
      "Lijstalinea",
      "Opsomming",
      "constructor",
    ];
    expect(await list(kinds.map((id) => p(id, styled(id))).join(""), { styles })).toEqual([
      "# Titel",
      "## Ondertitel",
      "# Kop1",
      "## Kop2",
      "## Eigen",
      "text: Plat",
      "aside: Inhopg1",
      "aside: Kopvaninhoudsopgave",
      "text: Bijschrift",
      "quote: Citaat",
      "quote: Duidelijkcitaat",
      "text: Lijstalinea",
      "item: Opsomming",
      "text: constructor",
    ]);
  });

  test("goes by what the paragraph says itself before its style", async () => {
    const body =
      p("diep", `${styled("Kop1")}<w:outlineLvl w:val="7"/>`) +
      p("geen kop", `${styled("Kop1")}<w:outlineLvl w:val="9"/>`) +
      p("kop zonder stijl", '<w:outlineLvl w:val="2"/>') +
      p("punt", `${styled("Lijstalinea")}${listed(1)}`) +
      p("geen punt", `${styled("Opsomming")}${listed(0)}`);
    expect(await list(body, { styles })).toEqual([
      "###### diep",
      "text: geen kop",
      "### kop zonder stijl",
      "item: punt",
      "text: geen punt",
    ]);
  });

  test("goes by the id of the style when there is no list of styles", async () => {
    expect(await list(p("a", styled("Heading2")) + p("b", styled("Kop1")) + p("c", styled("ListParagraph")))).toEqual([
      "## a",
      "# b",
      "text: c",
    ]);
  });

  test("ends a circle of styles where it closes", async () => {
    const circle =
      style("A", "a", '<w:basedOn w:val="B"/>') + style("B", "b", '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    expect(await list(p("tekst", styled("A")), { styles: circle })).toEqual(["# tekst"]);
  });

  test("is no heading when it is too long for one, and that is said", async () => {
    const long = "Wij wachten al maanden op een plek en ".repeat(5).trim();
    const read = await readBody(p(long, styled("Kop1")) + p("Kop", styled("Kop1")));
    expect(listBlocks(read)).toEqual([`text: ${long}`, "# Kop"]);
    expect(read.messages.map(({ id, values }) => [id, values["count"]])).toEqual([["load/long-headings", 1]]);
  });

  test("is a guessed heading when it is a short line in bold with text below it", async () => {
    const read = await readBody(
      p(bold("Casus A")) +
        p("Tekst.") +
        p(`${bold("Af")}${bold("spraken")}<w:r><w:br/></w:r>${r("Bellen.")}`) +
        p(`${bold("Regie:")}${r(" ja")}`) +
        p(bold("Anna 0:12")) +
        p("Ja.") +
        p(bold("Slot")),
    );
    expect(listBlocks(read)).toEqual([
      "####### Casus A",
      "text: Tekst.",
      "####### Afspraken",
      "text: Bellen.",
      "text: Regie: ja",
      "text: Anna 0:12",
      "text: Ja.",
      "text: Slot",
    ]);
    expect(read.messages.map(({ id, values }) => [id, values["count"]])).toEqual([["load/guessed-headings", 2]]);
  });

  test("is bold by its style, and not where a word says otherwise", async () => {
    const kopje = `${style("Kopje", "Kopje", "<w:rPr><w:b/></w:rPr>")}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
    const body =
      p("Kopje", styled("Kopje")) +
      p(r("Gewoon", '<w:b w:val="0"/>'), styled("Kopje")) +
      p(r("Sterk", '<w:rStyle w:val="Strong"/>')) +
      p("Tekst.");
    expect(await list(body, { styles: kopje })).toEqual(["####### Kopje", "text: Gewoon", "####### Sterk", "text: Tekst."]);
  });

  test("is two paragraphs when an empty line parts it, and one with a line break in it", async () => {
    expect(await list(p("<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:br/><w:br/><w:t>drie</w:t></w:r>"))).toEqual([
      "text: een\ntwee",
      "text: drie",
    ]);
  });
});

describe("the text of a paragraph of a Word file", () => {
  test.each([
    ["runs", `${r("we ")}${r("wach")}${r("ten")}`, "we wachten"],
    ["tabs and breaks", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"],
    [
      "hyphens",
      "<w:r><w:t>ggz</w:t><w:noBreakHyphen/><w:t>arts wacht</w:t><w:softHyphen/><w:t>lij\u00ADsten</w:t></w:r>",
      "ggz-arts wachtlijsten",
    ],
    ["a new page inside a sentence", '<w:r><w:t>een</w:t><w:br w:type="page"/><w:t>twee</w:t></w:r>', "een\ntwee"],
    [
      "signs",
      '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> plan </w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00E9"/><w:sym w:font="x" w:char="D800"/><w:sym/></w:r>',
      "→ plan •✓é••",
    ],
    ["signs as letters of the private area", r("\uF0E0 plan"), "→ plan"],
    [
      "links, tags and controls",
      `<w:hyperlink>${r("een ")}</w:hyperlink><w:smartTag>${r("twee ")}</w:smartTag><w:customXml>${r("drie ")}</w:customXml><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r("vier")}</w:sdtContent></w:sdt>`,
      "een twee drie vier",
    ],
    [
      "a control that was not filled in",
      `${r("Datum:")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(" Klik om een datum te kiezen")}</w:sdtContent></w:sdt>`,
      "Datum:",
    ],
    [
      "a control that was filled in",
      `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${r("ja")}</w:sdtContent></w:sdt>`,
      "ja",
    ],
    ["a simple field", `<w:fldSimple w:instr=" REF x ">${r("zie 2")}</w:fldSimple>`, "zie 2"],
    ["a page number as a simple field", `${r("blz. ")}<w:fldSimple w:instr=" PAGE ">${r("7")}</w:fldSimple>`, "blz."],
    ["a field", `${r("a ")}${inField(' HYPERLINK "http://x" ', r("link"))}${r(" b")}`, "a link b"],
    ["a page number", `${r("blz. ")}${inField(" PAGE \\* MERGEFORMAT ", r("7"))}${r(" van ")}${inField("NUMPAGES", r("9"))}`, "blz.  van"],
    ["a field in the instruction of a field", `${inField(` IF ${inField("MERGEFIELD x", r("geheim"))} = 1 `, r("ja"))}`, "ja"],
    ["a field that does not end", `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("we wachten")}`, "we wachten"],
    ["ends and middles of no field", `<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>${r("ja")}`, "ja"],
    [
      "a ticked box of an old form",
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText><w:fldChar w:fldCharType="end"/></w:r>${r(" ja")}`,
      "☒ ja",
    ],
    [
      "a choice in an old form",
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="nee"/><w:listEntry w:val="soms"/></w:ddList></w:ffData></w:fldChar><w:instrText>FORMDROPDOWN</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
      "soms",
    ],
    ["a sum", "<m:oMath><m:r><m:t>2+2</m:t></m:r><m:r><m:rPr/><m:t>=4</m:t></m:r></m:oMath>", "2+2=4"],
    ["the letters below small ones", `<w:ruby><w:rt>${r("klein")}</w:rt><w:rubyBase>${r("groot")}</w:rubyBase></w:ruby>`, "groot"],
    [
      "one of two forms of the same",
      `<mc:AlternateContent><mc:Choice Requires="x">${r("nieuw")}</mc:Choice><mc:Fallback>${r("oud")}</mc:Fallback></mc:AlternateContent>`,
      "nieuw",
    ],
    [
      "the form that holds text",
      `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${r("oud")}</mc:Fallback></mc:AlternateContent>`,
      "oud",
    ],
    ["odd characters", r("👩‍👧 \u202Eomgekeerd\u202C \uFEFF a\u200Bb __proto__"), "👩‍👧 \u202Eomgekeerd\u202C \uFEFF a\u200Bb __proto__"],
  ])("is read with %s", async (_, content, text) => {
    expect(await list(p(content))).toEqual([`text: ${text}`]);
  });

  test("reads a sum that stands between the paragraphs", async () => {
    const sum = "<m:oMath><m:r><m:t>2+2=4</m:t></m:r></m:oMath>";
    expect(await list(p("Zo:") + `<m:oMathPara>${sum}</m:oMathPara>` + sum)).toEqual(["text: Zo:", "text: 2+2=4", "text: 2+2=4"]);
  });

  test("reads a paragraph in a content control, and leaves a table of contents aside", async () => {
    const toc = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    expect(
      await list(
        `<w:sdt>${toc}<w:sdtContent>${p("1 Aanleiding")}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p("Tekst.")}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual(["aside: 1 Aanleiding", "text: Tekst."]);
  });

  test("reads a text box once, behind its paragraph, with the place of that", async () => {
    const box = `<w:txbxContent>${p("In het kader")}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const read = await readBody(p("Een.") + p(`${shape}${r("Twee.")}`) + p("Drie."));
    expect(listBlocks(read)).toEqual(["text: Een.", "text: Twee.", "text: In het kader", "text: Drie."]);
    expect(read.marks.map(({ location }) => location)).toEqual([
      { paragraph: 1 },
      { paragraph: 2 },
      { part: "text-box", paragraph: 2 },
      { paragraph: 3 },
    ]);
  });

  test("counts the paragraphs with text, those in tables too", async () => {
    const read = await readBody(p("Een.") + p("") + table([["Twee", "Drie"]]) + p("Vier."));
    expect(read.marks.map(({ location }) => location.paragraph)).toEqual([1, 2, 3, 4]);
    expect(read.isSource).toBe(false);
  });

  test("does not read hidden words, also by style, and says how many there are and where", async () => {
    const styles = `<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const read = await readBody(
      p("Een.") + p(`${r("Twee ")}${r("niet voor iedereen", "<w:vanish/>")}${r("ook dit", '<w:rStyle w:val="Weg"/>')}`),
      { styles },
    );
    expect(listBlocks(read)).toEqual(["text: Een.", "text: Twee"]);
    expect(read.messages).toEqual([
      { id: "load/hidden-text", severity: "warning", file: "corpus/d.docx", location: { paragraph: 2 }, values: { words: 4 } },
    ]);
  });

  test("says what is there and not read, each with its number", async () => {
    const read = await readBody(
      p(
        "<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing><w:drawing><c:chart/></w:drawing><w:drawing><dgm:relIds/></w:drawing><w:object/></w:r>",
      ) + '<w:altChunk r:id="x"/><w:altChunk/>',
    );
    expect(listBlocks(read)).toEqual([]);
    expect(read.messages.map(({ id, values }) => `${id} ${Object.values(values).join(" ")}`)).toEqual([
      "load/unread-objects 5",
      "load/unread-pictures 1",
    ]);
  });
});
