import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/load/readers/markdown.js";
import { listBlocks, listProperties, read, refuse } from "../blocks.js";

const blocksOf = (text: string): readonly string[] => listBlocks(read(readMarkdown, text));

describe("Markdown", () => {
  test("gives headings in both spellings, with their depth and without their mark-up", () => {
    expect(blocksOf("# Een\n\n### **Twee** en _drie_ ###\n\nVier\n====\n\nVijf\n----\n")).toEqual([
      "# Een",
      "### Twee en drie",
      "# Vier",
      "## Vijf",
    ]);
  });

  test("takes what somebody wrote above a line of hyphens as text, and a title there as a heading", () => {
    const long = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien";
    expect(blocksOf(`De regie is weg.\n---\n\nTitel\n---\n\n“Waarom?”\n===\n\nTwee\nregels\n---\n\n${long}\n---\n`)).toEqual([
      "text: De regie is weg.",
      "## Titel",
      "text: “Waarom?”",
      "text: Twee\nregels",
      `text: ${long}`,
    ]);
  });

  test("takes a line in bold with a time in it for a speaker", () => {
    expect(blocksOf("**Anna 0:12**\nHoe ging dat?\n")).toEqual(["text: Anna 0:12\nHoe ging dat?"]);
  });

  test("takes a short line in bold with text below it as a heading, and says so", () => {
    const text =
      "**Casus A**\n\nTekst.\n\n**1. Situatie**\nHet gezin.\n\n__Afspraken__  \nBellen.\n\n**Regie:** ja\n\n**Regie** is er.\n\n**Dat is echt niet goed.**\n\n- **punt**\n\n**R1:**\nJa\n\n**Slot**\n\n# Kop\n\n**Eind**\n";
    expect(blocksOf(text)).toEqual([
      "####### Casus A",
      "text: Tekst.",
      "####### 1. Situatie",
      "text: Het gezin.",
      "####### Afspraken",
      "text: Bellen.",
      "text: Regie: ja",
      "text: Regie is er.",
      "text: Dat is echt niet goed.",
      "item: punt",
      "text: R1:\nJa",
      "text: Slot",
      "# Kop",
      "text: Eind",
    ]);
    expect(read(readMarkdown, text).messages.map(({ id, values }) => [id, values])).toEqual([["load/guessed-headings", { count: 3 }]]);
  });

  test("keeps what is no tag of HTML as text, in a sentence and on a line by itself", () => {
    expect(blocksOf("Zij zei <onverstaanbaar, 3 sec> en <b>ging</b> <br> naar <NAAM moeder>.\n\n<onverstaanbaar>\n")).toEqual([
      "text: Zij zei <onverstaanbaar, 3 sec> en ging \n naar <NAAM moeder>.",
      "text: <onverstaanbaar>",
    ]);
  });

  test.each([
    ["<!--", "Een.\n\n<!-- open\n\nTwee.\n", ["3:1 <!--"]],
    ["<script>", "Een.\n\n<SCRIPT>\n\nTwee.\n", ["3:1 <script>"]],
    ["nothing", "Een.\n\n<!-- dicht\n\nTwee. -->\n\n<style>\np\n</style>\n\nDrie <!-- open.\n", []],
  ])("warns about a mark without an end: %s", (_, text, expected) => {
    const read = readMarkdown(text, "corpus/a.md");
    if ("refused" in read) throw new Error("refused");
    const told = read.messages.filter(({ id }) => id === "load/unclosed-mark");
    expect(told.map(({ line, column, values }) => `${line}:${column} ${values["tag"]}`)).toEqual(expected);
  });

  test("takes the words between the tags of raw HTML, and no comment, script or style", () => {
    expect(
      blocksOf(
        "<div class='kader'>Let op: <b>regie</b> ontbreekt.</div>\n\n<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d<br>e</td></tr>\n</table>\n\n<!-- noot -->\n\n<script>regie()</script>\n\n<p>Open <i>einde\n",
      ),
    ).toEqual([
      "text: Let op: regie ontbreekt.",
      "text: a | b",
      "text: c | d\ne",
      "aside: <!-- noot -->",
      "aside: <script>regie()</script>",
      "text: Open einde",
    ]);
  });

  test("takes what looks like a link's address and is none as text, and leaves placeholders their brackets", () => {
    expect(
      blocksOf(
        "[moeder]: Ja\n\n[vader]: Nee.\n\n[1]: https://voorbeeld.nl\n\n[bijlage]: bijlage.pdf\n\nZie [1] en [de bijlage][bijlage].\n\n[moeder]: Ik was daar.\n",
      ),
    ).toEqual(["text: [moeder]: Ja", "text: [vader]: Nee.", "text: Zie [1] en de bijlage.", "text: [moeder]: Ik was daar."]);
  });

  test("gives a paragraph whole, its soft line breaks kept", () => {
    expect(blocksOf("Een regel\nen nog een.  \nEn een harde.\n\nTwee.\n")).toEqual([
      "text: Een regel\nen nog een.\nEn een harde.",
      "text: Twee.",
    ]);
  });

  test("drops emphasis, links, code marks, escapes and footnote marks, and keeps their words", () => {
    expect(
      blocksOf(
        'Dit is **vet**, _schuin_, ~~weg~~, `code`, [een link](https://voorbeeld.nl "titel"), 5 \\* 3 &amp; R&D[^1].\n\n[^1]: De noot.\n',
      ),
    ).toEqual(["text: Dit is vet, schuin, weg, code, een link, 5 * 3 & R&D.", "note: De noot."]);
  });

  test("gives every item of a list, nested ones too, and every paragraph of an item", () => {
    expect(blocksOf("- een\n- twee\n\n  tweede alinea\n  - dieper\n    1. nog dieper\n- [ ] taak\n")).toEqual([
      "item: een",
      "item: twee",
      "item: tweede alinea",
      "item: dieper",
      "item: nog dieper",
      "item: taak",
    ]);
  });

  test("gives every paragraph of a quote, with a list in it", () => {
    expect(blocksOf("> Een citaat\n> over twee regels.\n>\n> Nog een.\n> - punt\n\n- > in een lijst\n")).toEqual([
      "quote: Een citaat\nover twee regels.",
      "quote: Nog een.",
      "quote: punt",
      "quote: in een lijst",
    ]);
  });

  test("gives a table as its header and its rows, each cell with the header above it", () => {
    expect(blocksOf("| Datum | **Signaal** | |\n| :-- | --- | ---: |\n| 1-3 | de \\| streep | x |\n| 2-3 | |\n")).toEqual([
      "header: Datum=Datum | Signaal=Signaal | =",
      "row: Datum=1-3 | Signaal=de | streep | =x",
      "row: Datum=2-3 | Signaal=",
    ]);
  });

  test("takes indented and fenced text as text, since people indent and fence", () => {
    expect(blocksOf("    ingesprongen\n    tekst\n\n```\nomheind\n\ntekst\n```\n\n~~~ taal\nook\n~~~\n")).toEqual([
      "text: ingesprongen\n    tekst",
      "text: omheind\n\ntekst",
      "text: ook",
    ]);
  });

  test("takes a fence that is never closed as text to the end", () => {
    expect(blocksOf("```\nniet gesloten\n\nnog een regel\n")).toEqual(["text: niet gesloten\n\nnog een regel"]);
  });

  test("sets comments aside, and leaves out tags, images and rules", () => {
    expect(blocksOf("<!-- opmerking\nover regels -->\n\n<div>html</div>\n\n![plaatje](x.png)\n\n---\n\nTekst <b>met</b> html.\n")).toEqual([
      "aside: <!-- opmerking\nover regels -->",
      "text: html",
      "text: ",
      "text: Tekst met html.",
    ]);
  });

  test("leaves an e-mail address and a bare link as they stand", () => {
    expect(blocksOf("Mail naar a@voorbeeld.nl of zie www.voorbeeld.nl en <https://voorbeeld.nl>.\n")).toEqual([
      "text: Mail naar a@voorbeeld.nl of zie www.voorbeeld.nl en https://voorbeeld.nl.",
    ]);
  });

  test("reads other line ends the same", () => {
    const text = "# Kop\n\nEen\ntwee.\n\n- punt\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n";
    const [unix, windows, old] = ["\n", "\r\n", "\r"].map((end) =>
      blocksOf(text.replaceAll("\n", end)).map((block) => block.replace(/\s+/gu, " ")),
    );
    expect(windows).toEqual(unix);
    expect(old).toEqual(unix);
  });

  test("that asks too much of the parser is refused at its line, at once", () => {
    expect(refuse(readMarkdown, `Tekst\n\n${"> ".repeat(5000)}regie\n`)).toBe("load/too-deep 3:1");
    expect(refuse(readMarkdown, `Tekst\n\n${"*a_ ".repeat(50_000)}\n`)).toBe("load/too-much-markup 3:1");
    expect(blocksOf(`${"> ".repeat(40)}regie\n`)).toEqual(["quote: regie"]);
  });

  test("of nothing is no block at all", () => {
    expect(blocksOf("")).toEqual([]);
    expect(blocksOf("---\ntitel: x\n---\n")).toEqual([]);
  });
});

describe("front matter of a Markdown document", () => {
  test("gives properties by their folded names, every value a text", () => {
    const read_ = read(
      readMarkdown,
      "---\nTitel: Een\nsoort: verslag\nversie: 1.10\nextra veld: x\ntags: [a, b]\nwie: { rol: ouder }\nleeg:\n# opmerking\n---\n\nTekst\n",
    );
    expect(listProperties(read_)).toEqual({
      titel: "Een",
      soort: "verslag",
      versie: "1.10",
      "extra-veld": "x",
      tags: "a, b",
      wie: "rol: ouder",
      leeg: "",
    });
    expect(listBlocks(read_)).toEqual(["text: Tekst"]);
  });

  test("knows the place of each property in the file", () => {
    const { properties } = read(readMarkdown, "---\ntitel: Een\n\n  \nsoort: verslag\n---\nTekst\n");
    expect(Array.from(properties.values(), ({ place }) => `${place.line}:${place.column}`)).toEqual(["2:1", "5:1"]);
  });

  test("may be closed by Windows line ends, or be absent", () => {
    expect(listProperties(read(readMarkdown, "---\r\ntitel: Een\r\n---\r\nTekst\r\n"))).toEqual({ titel: "Een" });
    expect(listProperties(read(readMarkdown, "Tekst\n\n---\n\ntitel: Een\n"))).toEqual({});
  });

  test.each([
    ["that is not closed", "---\nsoort: verslag\n\nTekst\n", "load/unclosed-front-matter 1:1"],
    ["with a key twice", "---\nsoort: a\nsoort: b\n---\n", "load/front-matter 3:1"],
    ["with an open list", "---\nsoort: [a\n---\n", "load/front-matter 2:10"],
    ["that is a list", "---\n- a\n---\n", "load/front-matter 2:1"],
    ["with an anchor", "---\na: &x 1\nb: *x\n---\n", "load/front-matter 2:4"],
    ["with a tab", "---\na:\n\tb: 1\n---\n", "load/front-matter 3:1"],
  ])("%s is refused at its line and column", (_, text, message) => {
    expect(refuse(readMarkdown, text)).toBe(message);
  });

  test("with keys such as __proto__ is data like any other", () => {
    const { properties } = read(readMarkdown, "---\n__proto__: x\nconstructor: y\n---\nTekst\n");
    expect(Array.from(properties.keys())).toEqual(["-proto-", "constructor"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
