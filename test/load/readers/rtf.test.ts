import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../src/load/read-file.js";
import type { ReadFile } from "../../../src/model/read-file.js";
import { listBlocks } from "../blocks.js";
import { listPlaced, listSaid, readBytes, refuseBytes } from "../places.js";

const bytesOf = (rtf: string): Uint8Array => new Uint8Array(Buffer.from(rtf, "latin1"));
/** Reads what stands in a file; its braces are added. */
const read = async (rtf: string): Promise<ReadFile> => await readBytes(bytesOf(`{\\rtf1\\ansi ${rtf}}`), "corpus/d.rtf");
const blocksOf = async (rtf: string): Promise<readonly string[]> => listBlocks(await read(rtf));

describe("rich text", () => {
  test("gives headings by their style and their outline level, quotes and items, each with its paragraph", async () => {
    const styles =
      "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2\\sbasedon1\\outlinelevel1 Eigen kop;}{\\s3\\sbasedon2 Kleinkind;}{\\s4 Quotations;}{\\*\\cs5 Heading 3;}}";
    expect(
      listPlaced(
        await read(
          `${styles}\\pard\\s1 Een\\par\\pard\\s2 Twee\\par\\pard\\s3 Drie\\par\\pard\\outlinelevel3 Vier\\par\\pard\\s4 Citaat\\par\\pard\\par ` +
            "\\pard{\\listtext\\u8226?\\tab}\\ls1 punt\\par{\\pntext 2.\\tab}nog een\\par\\pard\\outlinelevel9 tekst\\\nnog een alinea",
        ),
      ),
    ).toEqual([
      "alinea 1: # Een",
      "alinea 2: ## Twee",
      "alinea 3: ## Drie",
      "alinea 4: #### Vier",
      "alinea 5: quote: Citaat",
      "alinea 6: item: punt",
      "alinea 7: item: nog een",
      "alinea 8: text: tekst",
      "alinea 9: text: nog een alinea",
    ]);
  });

  test("reads letters in the code page of their font, in that of the file, and in Unicode with what stands in for old programs", async () => {
    const fonts =
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset128 MS Gothic;}{\\f4 Geen;}}";
    expect(
      await blocksOf(
        `\\ansicpg1252\\deff0${fonts}caf\\'e9 \\'80 {\\f1 \\'9a\\'e8} {\\f2 \\'c4\\'e0} {\\f3 \\'93\\'fa\\'96\\'7b} {\\f4 \\'93}`,
      ),
    ).toEqual(["text: café € šč Да 日本 “"]);
    expect(await blocksOf("\\mac \\'8e")).toEqual(["text: é"]);
    expect(
      await blocksOf("\\uc1 \\u233?\\u8364\\'80{\\uc2 \\u960 ??\\u960\\'3f\\'3fx}\\uc0\\u233\\u233{\\uc1\\u-10179?\\u-8704?} \\u-10179 a"),
    ).toEqual(["text: é€ππxéé😀 \uFFFDa"]);
    expect(await blocksOf("\\uc1 een\\u233\\par twee")).toEqual(["text: eené", "text: twee"]);
    expect(await blocksOf("a\\~b\\_c\\-d\\tab e\\line f \\ldblquote g\\rdblquote  \\{\\\\\\} \\emdash\n h\\bullet")).toEqual([
      "text: a\u00A0b‑c\u00ADd\te\nf “g” {\\} — h•",
    ]);
  });

  test("says when it does not know the code page", async () => {
    expect(listSaid(await read("\\ansicpg437 caf\\'82"))).toEqual(["load/unknown-code-page 437"]);
    expect(listSaid(await read("\\ansicpg437 alleen gewone letters"))).toEqual([]);
    expect(await blocksOf("\\ansicpg0 caf\\'e9")).toEqual(["text: café"]);
  });

  test("puts a note behind its paragraph, a comment beside the text without who wrote it, and the heads of pages at the end", async () => {
    expect(
      listPlaced(
        await read(
          "{\\header Kop\\par}{\\footerl Blz. {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}{\\footerr Blz.\\par}Een{\\super\\chftn{\\footnote\\pard\\chftn De voet.\\par}} twee" +
            "{\\*\\atnid JJ}{\\*\\atnauthor J. Jansen}\\chatn{\\*\\annotation{\\*\\atndate 1}Klopt dit?}{\\footnote\\ftnalt Het eind.}\\par Drie",
        ),
      ),
    ).toEqual([
      "alinea 1: text: Een twee",
      "voetnoot 1: note: De voet.",
      "opmerking 1: aside: Klopt dit?",
      "eindnoot 1: note: Het eind.",
      "alinea 2: text: Drie",
      "koptekst: aside: Kop",
      "voettekst: aside: Blz.",
    ]);
  });

  test("leaves out what is hidden or deleted, and says how much", async () => {
    const file = await read(
      "Te {\\v niet te zien{\\footnote noot}}zien {\\deleted oud{\\footnote weg}}{\\revised nieuw}\\par{\\deleted a\\par b}\\v\\par c\\v0 d\\plain\\par",
    );
    expect(listBlocks(file)).toEqual(["text: Te zien nieuw", "text: d"]);
    expect(listSaid(file)).toEqual(["load/hidden-text 5", "load/deleted-changes 2"]);
  });

  test("reads a text box once, and says what it does not read", async () => {
    const shape =
      "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn naam}{\\sv waarde}}{\\shptxt\\pard In het kader\\par}}{\\shprslt{\\*\\do{\\dptxbxtext In het kader}}}}";
    const file = await read(
      `Voor${shape}\\par{\\*\\shppict{\\pict ffd8}}{\\nonshppict{\\pict ffd8}}{\\object{\\*\\objdata 01}{\\result{\\pict 01}uit}}{\\mmath{\\*\\moMath x}}{\\*\\onbekend weg}na`,
    );
    expect(listPlaced(file)).toEqual(["alinea 1: text: Voor", "alinea 1, tekstvak: text: In het kader", "alinea 2: text: uitna"]);
    expect(listSaid(file)).toEqual(["load/unread-objects 2", "load/unread-pictures 2"]);
  });

  test("reads the result of a field, not its code, and keeps a table of contents beside the text", async () => {
    expect(
      await blocksOf(
        '{\\field{\\*\\fldinst{HYPERLINK "http://x"}}{\\fldrslt{\\ul de site}}} op {\\field{\\*\\fldinst DATE}{\\fldrslt 12 maart}} door {\\field{\\*\\fldinst AUTHOR}{\\fldrslt J. Jansen}}\\par' +
          "{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Regie\\tab 3\\par Veiligheid\\tab 4\\par}}Tekst",
      ),
    ).toEqual(["text: de site op 12 maart door", "aside: Regie\t3", "aside: Veiligheid\t4", "text: Tekst"]);
  });

  test("takes a short line in bold with text below it as a heading, and its title and properties, and nobody's name", async () => {
    const info =
      "{\\info{\\title {\\upr{Titel}{\\*\\ud Vertra\\u233?}}}{\\author J. Jansen}{\\*\\company x}}{\\*\\userprops{\\propname datum}\\proptype30{\\staticval 2024-03-12}{\\propname __proto__}{\\staticval x}}";
    const file = await read(`${info}{\\b Casus} {\\b A}\\par Tekst\\par\\b Regie:\\b0  ja\\par{\\b Einde}`);
    expect(listBlocks(file)).toEqual(["####### Casus A", "text: Tekst", "text: Regie: ja", "text: Einde"]);
    expect(Array.from(file.fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`)).toEqual([
      "title: Vertraé",
      "date: 2024-03-12",
    ]);
  });

  test("reads a table, with merged cells in their columns and a table within a cell in that cell", async () => {
    const row = (shapes: string, ...cells: readonly string[]): string =>
      `\\trowd${shapes}\\pard\\intbl ${cells.join("\\cell ")}\\cell\\row`;
    const three = "\\cellx1000\\cellx2000\\cellx3000";
    const file = await read(
      `Vooraf\\par${row(`\\trhdr${three}`, "datum", "signaal", "gevolg")}${row("\\clvmgf\\cellx1000\\cellx2005\\cellx3000", "2024-01-01", "een\\par twee", "uit")}` +
        `${row("\\clvmrg\\cellx1000\\cellx3000", "", "breed{\\footnote noot}")}${row("\\cellx2000\\cellx3000", "links", "a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}{\\nonesttables\\par}c\\nestcell{\\*\\nesttableprops\\nestrow}")}\\pard Slot`,
    );
    expect(listBlocks(file)).toEqual([
      "text: Vooraf",
      "header: datum=datum | signaal=signaal | gevolg=gevolg",
      "row: datum=2024-01-01 | signaal=een\ntwee | gevolg=uit",
      "row: datum=2024-01-01 | signaal=breed | gevolg=",
      "note: noot",
      "row: datum=links | signaal= | gevolg=a | b\nc",
      "text: Slot",
    ]);
    expect(await blocksOf(`${row("\\cellx1", "Een kader")}\\pard Na`)).toEqual(["text: Een kader", "text: Na"]);
    expect(await blocksOf("\\trowd a\\cell b\\cell\\row\\trowd c\\cell d\\cell rest")).toEqual([
      "row: =a | =b",
      "row: =c | =d",
      "text: rest",
    ]);
  });
});

describe("rich text that is not as it should be", () => {
  test("is refused with its reason", async () => {
    const cases: Readonly<Record<string, string>> = {
      empty: "",
      cut: "{\\rtf1 een {\\b tw",
      "cut in a word": "{\\rtf1 een\\pa",
      "text behind its end": "{\\rtf1 een}} twee",
      "20,000 groups": `{\\rtf1${"{".repeat(20_000)}x${"}".repeat(20_001)}`,
      "a binary part of four gigabytes": "{\\rtf1\\bin4000000000 a}",
    };
    const refusals = await Promise.all(
      Object.entries(cases).map(async ([name, rtf]) => `${name}: ${await refuseBytes(bytesOf(rtf), "corpus/d.rtf")}`),
    );
    expect(refusals).toEqual([
      "empty: load/empty-file",
      "cut: load/damaged #problem/unfinished",
      "cut in a word: load/damaged #problem/unfinished",
      "text behind its end: load/damaged #problem/unfinished",
      "20,000 groups: load/damaged #problem/reader",
      "a binary part of four gigabytes: load/damaged #problem/reader",
    ]);
  });

  test("is read where that can be done: half numbers, styles in a circle, words that mean nothing, strange names", async () => {
    expect(await blocksOf("een\\'zz \\'4twee\\\\'zz\0\x01")).toEqual(["text: een\u00A0zz \u00A04twee\\'zz"]);
    expect(
      await blocksOf(
        "{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 een\\par\\s99999999999 twee\\u99999999999 ?\\constructor\\hasOwnProperty{\\constructor drie}{\\*\\toString vier}",
      ),
    ).toEqual(["text: een", `text: twee${String.fromCharCode(99_999_999_999)}drie`]);
    expect(await blocksOf("\\cell\\row\\cellx\\trowd\\row\\pard\\par{\\field{\\fldrslt a}}\\uc-5\\u233 b\\bin3 xyzc{}{{}}")).toEqual([
      "text: aébc",
    ]);
    expect(await blocksOf("regel een\nregel twee\rregel drie\r\nregel vier\0\n")).toEqual([
      "text: regel eenregel tweeregel drieregel vier",
    ]);
  });

  test("never throws, whatever was cut out of it", async () => {
    const whole = `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 heading 1;}}\\s1 Kop\\par\\pard\\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row\\pard{\\footnote n}\\u233?\\'e9{\\*\\annotation c}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}`;
    for (let at = 6; at < whole.length; at++) {
      const read = await readHeavy({ path: "d.rtf", bytes: bytesOf(whole.slice(0, at) + whole.slice(at + 3)) });
      expect("refused" in read || read.text !== undefined).toBe(true);
    }
  });
});
