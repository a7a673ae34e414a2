import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../../src/load/read-file.js";
import { wordLocation } from "../../../../src/messages/location.js";
import type { ReadFile } from "../../../../src/model/read-file.js";
import { findLocation } from "../../../../src/text/locate.js";
import { listBlocks } from "../../blocks.js";

type Content = string | Uint8Array;

async function readPage(content: Content, file = "corpus/d.html"): Promise<ReadFile> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = await readHeavy({ path: file, bytes });
  if ("refused" in read) throw new Error(`refused: ${read.refused.id}`);
  return read;
}

const blocksOf = async (content: Content): Promise<readonly string[]> => listBlocks(await readPage(content));
const messagesOf = async (content: Content, file?: string): Promise<readonly string[]> =>
  (await readPage(content, file)).messages.map(({ id, values }) => [id, ...Object.values(values)].join(" "));

/** Blocks by where they stand. */
async function listPlaces(content: Content): Promise<readonly string[]> {
  const { blocks, marks } = await readPage(content);
  return blocks.map((block) => {
    const passage = "passage" in block ? block.passage : block.cells[0]?.passage;
    const location = findLocation(marks, passage?.pieces[0]?.start ?? 0);
    return `${location === undefined ? "-" : wordLocation(location, "nl")}: ${passage?.text}`;
  });
}

/** Bytes in a one-byte encoding that agrees with Latin-1 for these characters. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("a web page", () => {
  test("has headings, paragraphs, items, quotes, terms and captions in the order of reading", async () => {
    expect(
      await blocksOf(
        `<!doctype html><html><body><h1>Over <em>regie</em></h1>Los <b>woord</b>.<p>Een&nbsp;&euro; 5 &amp; meer<br>nieuwe
        regel<p>Twee<ul><li>punt<ul><li>sub</ul><li><p>alinea in punt</ul><blockquote><p>citaat<ul><li>punt</ul></blockquote>
        <dl><dt>Regie<dd>Wie leidt.</dl><figure><img src=x alt="geen tekst"><figcaption>bijschrift</figcaption></figure>
        <pre>vaste
regels</pre><h3>Slot</h3><div>met <span>wit</span>  en <code>code</code></div></body></html>`,
      ),
    ).toEqual([
      "# Over regie",
      "text: Los woord.",
      "text: Een\u00A0€ 5 & meer\nnieuwe regel",
      "text: Twee",
      "item: punt",
      "item: sub",
      "item: alinea in punt",
      "quote: citaat",
      "quote: punt",
      "text: Regie",
      "text: Wie leidt.",
      "text: bijschrift",
      "text: vaste\nregels",
      "### Slot",
      "text: met wit en code",
    ]);
  });

  test("has paragraphs that a person can count, and what stands around them as context", async () => {
    expect(
      await listPlaces(
        "<header>Naam van de site</header><nav><a href=/>Thuis</a></nav><h1>Kop</h1><main><header>Inleiding</header><p>Een.<p>Twee. <button>Deel</button> Echt.</main><aside>Lees ook</aside><table><tr><th>Datum<th>Signaal<tr><td>1-3<td>weg</table><footer>Contact</footer>",
      ),
    ).toEqual([
      "koptekst: Naam van de site",
      // A mark holds up to the next one.
      "koptekst: Thuis",
      "alinea 1: Kop",
      "alinea 2: Inleiding",
      "alinea 3: Een.",
      "alinea 4: Twee. Echt.",
      "alinea 4: Deel",
      "alinea 4: Lees ook",
      "alinea 5: Datum",
      "alinea 6: 1-3",
      "voettekst: Contact",
    ]);
  });

  test("has no scripts, styles, comments or addresses in its text", async () => {
    const { text } = await readPage(
      `<script>regie()</script><style>p{}</style><template>x</template><!-- regie --><iframe src=x>x</iframe>
      <p onclick="regie()">Tekst <a href="javascript:regie()">met link</a><svg><script>regie()</script></svg><img src=x onerror=regie() alt=regie></p>`,
    );
    expect(text).toBe("Tekst met link");
  });

  test("has two paragraphs where an empty line stands", async () => {
    expect(await blocksOf("<div>Een<br>twee<br><br>drie<br>&nbsp;<br>vier</div><pre>a\n\nb</pre><p>&nbsp;</p>")).toEqual([
      "text: Een\ntwee",
      "text: drie",
      "text: vier",
      "text: a",
      "text: b",
    ]);
  });

  test("has a short line in bold as a heading, and a paragraph in the style of a heading as text, and says so", async () => {
    const long = "<h2>" + "woord ".repeat(31) + "</h2>";
    const page = `<p><b>Knelpunten</b></p><p>Tekst.</p><p><strong>Casus A</strong><br>Het gezin.</p><p><span style="font-weight:700">R1:</span> ja</p><p><b>Slot</b></p>${long}`;
    expect(await blocksOf(page)).toEqual([
      "####### Knelpunten",
      "text: Tekst.",
      "####### Casus A",
      "text: Het gezin.",
      "text: R1: ja",
      "####### Slot",
      `text: ${"woord ".repeat(31).trim()}`,
    ]);
    expect(await messagesOf(page)).toEqual(["load/long-headings 1", "load/guessed-headings 3"]);
  });

  test("tells how many words are hidden, and reads none of them", async () => {
    const page =
      "<p>Zichtbaar <span hidden>een twee</span><span style='color:red; display : none'>drie</span><i aria-hidden=true>vier</i></p><div style=visibility:hidden>vijf<script>x</script></div><span style='mso-hide:all'>zes</span><dialog>zeven</dialog>";
    expect(await blocksOf(page)).toEqual(["text: Zichtbaar"]);
    expect(await messagesOf(page)).toEqual(["load/hidden-text 7"]);
  });

  test("gives its title and what its head says on purpose; a known name that pages use otherwise is left", async () => {
    const { fileProperties, properties } = await readPage(
      '<html><head><title> Het\n verslag </title><meta name="soort" content="verslag"><meta name="Datum" content="2024-03-01"><meta name="type" content="article"><meta name="author" content="iemand"><meta name="date" content="2020-01-01T00:00Z"></head><body><p>---<p>soort: interview<p>---<p>Tekst.',
    );
    expect(Array.from(fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`)).toEqual([
      "title: Het verslag",
      "type: verslag",
      "date: 2024-03-01",
    ]);
    expect(properties.get("soort")?.value).toBe("interview");
  });

  test("is read in XHTML as well, where any element may close itself", async () => {
    expect(
      await blocksOf(
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body><p>Een<br/>twee</p><p/><div class=\'a/b\'/><p><![CDATA[a < b & c]]></p></body></html>',
      ),
    ).toEqual(["text: Een\ntwee", "text: a < b & c"]);
  });
});

describe("a table on a web page", () => {
  test("has the header that its page points out", async () => {
    expect(
      await blocksOf(
        "<table><caption>Signalen</caption><thead><tr><th>Wat<th>Waar</thead><tbody><tr><td><p>Geen regie<p>echt niet<td>Delft<tr><td><td></table>",
      ),
    ).toEqual(["text: Signalen", "header: Wat=Wat | Waar=Waar", "row: Wat=Geen regie\necht niet | Waar=Delft"]);
    expect(await blocksOf("<table><tr><td><b>Wat</b><td><b>Waar</b><tr><td>Regie<td>Delft</table>")).toEqual([
      "header: Wat=Wat | Waar=Waar",
      "row: Wat=Regie | Waar=Delft",
    ]);
  });

  test("has the header whose names are known, and what stands above it as context", async () => {
    expect(
      await blocksOf(
        "<table><tr><td colspan=2>Kaart van mei<tr><td>Datum<td>Signaal<tr><td>1-3<td>weg<tr><td colspan=2>Deel twee<tr><td>2-3<td>terug</table>",
      ),
    ).toEqual([
      "aside: Kaart van mei",
      "header: Datum=Datum | Signaal=Signaal",
      "row: Datum=1-3 | Signaal=weg",
      "text: Deel twee",
      "row: Datum=2-3 | Signaal=terug",
    ]);
  });

  test("has rows without names where nothing is a header", async () => {
    expect(await blocksOf("<table><tr><td>a<td>b<tr><td>c<td>d</table>")).toEqual(["row: =a | =b", "row: =c | =d"]);
  });

  test("has the date of a merged cell in every row it covers, and its text once", async () => {
    expect(
      await blocksOf(
        "<table><tr><th>Datum<th>Signaal<th>Regio<tr><td rowspan=2>1-3<td rowspan=2>weg<td>a<tr><td>b<tr><td>2-3<td colspan=2>terug</table>",
      ),
    ).toEqual([
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Datum=1-3 | Signaal=weg | Regio=a",
      "row: Datum=1-3 | Signaal= | Regio=b",
      "row: Datum=2-3 | Signaal=terug",
    ]);
  });

  test("is no table where it lays out the page", async () => {
    expect(
      await blocksOf(
        "<table><tr><td><h2>Kop</h2><p>Een</p><td>Twee</table><table><tr><td>Kader</table><table><tr><td>x<td><table><tr><th>Wat<th>Wie<tr><td>a<td>b</table></table>",
      ),
    ).toEqual(["## Kop", "text: Een", "text: Twee", "text: Kader", "text: x", "header: Wat=Wat | Wie=Wie", "row: Wat=a | Wie=b"]);
  });

  test("may have the name of a workbook: many programs export that", async () => {
    for (const page of [
      "<html><body><table><tr><th>Datum<th>Signaal<tr><td>1-3<td>weg</table>",
      "\n<table><tr><th>Datum<th>Signaal<tr><td>1-3<td>weg</table>",
    ]) {
      const read = await readPage(page, "corpus/kaart.xls");
      expect(listBlocks(read)).toEqual(["header: Datum=Datum | Signaal=Signaal", "row: Datum=1-3 | Signaal=weg"]);
      expect(read.messages.map(({ id }) => id)).toEqual(["load/named-otherwise"]);
    }
  });
});

describe("a page of another program", () => {
  test("of Word: styles, lists, notes, comments, running heads and changes", async () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Verslag</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Iemand</o:Author></o:DocumentProperties></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:""} --></style></head><body lang=NL><div class=WordSection1>
<p class=MsoTitle>Titel<o:p></o:p></p><h1>Knelpunten<a name="_Toc1"></a></h1>
<p class=MsoNormal>De regie<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> is <ins cite="mailto:x">echt</ins> <del cite="mailto:x">niet</del> weg.<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[X1]</a></span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Eerste punt<o:p></o:p></p>
<p class=MsoQuote>Niemand wist het.</p><p class=MsoNormal style='mso-outline-level:2'>Tussenkop</p></div>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Wie leidt.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit?</p></div></div>
<div style='mso-element:header' id=h1><p class=MsoHeader>Vertrouwelijk</p></div></body></html>`;
    expect(await blocksOf(page)).toEqual([
      "# Titel",
      "# Knelpunten",
      "text: De regie is echt weg.",
      "item: Eerste punt",
      "quote: Niemand wist het.",
      "## Tussenkop",
      "note: Wie leidt.",
      "aside: Klopt dit?",
      "aside: Vertrouwelijk",
    ]);
    expect((await listPlaces(page)).slice(-3)).toEqual(["voetnoot 1: Wie leidt.", "opmerking 1: Klopt dit?", "koptekst: Vertrouwelijk"]);
    expect(await messagesOf(page)).toEqual(["load/deleted-changes 1"]);
  });

  test("of Google Docs: notes and comments at the end", async () => {
    expect(
      await blocksOf(
        `<html><body class="c5"><p class="c1 title" id="h.a"><span>Titel</span></p><h2 id="h.b"><span>Kop</span></h2><p class="c1"><span>De regie</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>&nbsp;is weg</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><ol class="lst" start="1"><li><span>punt</span></li></ol><hr><div><p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Wie leidt.</span></p></div><div class="c2"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Klopt dit?</span></p></div></body></html>`,
      ),
    ).toEqual(["text: Titel", "## Kop", "text: De regie\u00A0is weg", "item: punt", "note: Wie leidt.", "aside: Klopt dit?"]);
  });

  test("of a mail program: tables that lay out and old mail below", async () => {
    expect(
      await blocksOf(
        `<div dir="ltr"><table role="presentation"><tr><td><p>Beste allen,</p></td><td>&nbsp;</td></tr></table><div>De regie is weg.<br><br>Groet</div><div style="border-top:solid"><b>Van:</b> Deelnemer 1<br><b>Onderwerp:</b> regie</div><blockquote type="cite">Wie leidt er?</blockquote></div>`,
      ),
    ).toEqual([
      "text: Beste allen,",
      "text: De regie is weg.",
      "text: Groet",
      "text: Van: Deelnemer 1\nOnderwerp: regie",
      "quote: Wie leidt er?",
    ]);
  });

  const soffice = spawnSync("soffice", ["--version"]).status === 0;
  test.skipIf(!soffice)(
    "of LibreOffice: what was written comes back",
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "codeboom-page-"));
      try {
        const written =
          '<!doctype html><html><head><meta charset="utf-8"><title>Verslag</title></head><body><h1>Knelpunten</h1><p>De <b>regie</b> was één keer weg.</p><ul><li>Wachtlijst<ul><li>Ggz</li></ul></li></ul><blockquote>Niemand wist het.</blockquote><table><tr><th>Datum</th><th>Signaal</th></tr><tr><td>2024-01-02</td><td>Geen regie</td></tr></table></body></html>';
        writeFileSync(path.join(folder, "a.html"), written);
        const convert = (to: string, file: string): void => {
          const args = [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            `${folder}/${to}`,
            file,
          ];
          const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 120_000 });
          if (status !== 0) throw new Error(stderr);
        };
        convert("odt", path.join(folder, "a.html"));
        convert("html", path.join(folder, "odt", "a.odt"));
        const made = readFileSync(path.join(folder, "html", "a.html"));
        expect(made.includes("LibreOffice")).toBe(true);
        expect(await blocksOf(made)).toEqual(await blocksOf(written));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});

describe("the encoding of a web page", () => {
  const page = (charset: string, word: string): string => `<html><head><meta charset="${charset}"></head><body><p>${word}`;

  test.each<readonly [string, Content, string, readonly string[]]>([
    ["UTF-8", page("utf-8", "één €"), "één €", []],
    ["UTF-8, whatever the page says", page("iso-8859-1", "één"), "één", ["load/declared-encoding iso-8859-1 utf-8"]],
    ["Windows-1252", latin(page("windows-1252", "\u00e9\u00e9n \u0080")), "één €", ["load/encoding windows-1252"]],
    ["Latin-1, which is read as Windows-1252", latin(page("ISO-8859-1", "\u00e9\u00e9n")), "één", ["load/encoding windows-1252"]],
    ["Latin-9", latin(page("iso-8859-15", "\u00e9 \u00a4")), "é €", ["load/encoding iso-8859-15"]],
    ["one that is not known", latin(page("windows-1250", "\u00e9")), "é", ["load/unknown-encoding windows-1250 windows-1252"]],
    [
      "UTF-16 with a byte order mark",
      new Uint8Array(Buffer.from(`\uFEFF${page("utf-16", "één")}`, "utf16le")),
      "één",
      ["load/encoding utf-16le"],
    ],
  ])("is %s", async (_, content, text, messages) => {
    expect(await blocksOf(content)).toEqual([`text: ${text}`]);
    expect(await messagesOf(content)).toEqual(messages);
  });

  test("that lost a letter is said with its place", async () => {
    const { messages } = await readPage("<p>a<p>\uFFFD<p>&#0;&#xD800;");
    expect(messages).toMatchObject([{ id: "load/replacement", location: { paragraph: 2 } }]);
  });
});

describe("what is wrong with a web page", () => {
  test.each<readonly [string, Content, readonly string[]]>([
    ["one empty line", "\n", []],
    ["broken off in a tag", "<html><body><p>Een <b", ["text: Een"]],
    ["broken off in a table", "<table><tr><td>a<td>b<tr><td", ["row: =a | =b"]],
    ["a fragment", "Zomaar <i>tekst", ["text: Zomaar tekst"]],
    ["closed in the wrong order", "<p>Een <b>twee <i>drie</b> vier</i></p></div></td>", ["text: Een twee drie vier"]],
    [
      "with names of every object",
      "<p class=__proto__ id=constructor style=toString>x<table><tr><th>__proto__<th>b<tr><td>c<td>d</table>",
      ["text: x", "header: __proto__=__proto__ | b=b", "row: __proto__=c | b=d"],
    ],
    ["with entities of its own", '<!DOCTYPE html [<!ENTITY a "b">]><p>&a;&lol9;', ["text: ]>", "text: &a;&lol9;"]],
    [
      "with letters of all kinds",
      "<p>\u202Eabc \u200B\u{1F468}\u200D\u{1F469} x\u0301 \uFEFFy",
      ["text: \u202Eabc \u200B\u{1F468}\u200D\u{1F469} x\u0301 \uFEFFy"],
    ],
    ["a frame page", "<frameset><frame src=a.html></frameset>", []],
    [
      "with spans that are too large",
      "<table><tr><td rowspan=99999999 colspan=-4>a<td rowspan=65534 colspan=9999>b<tr><td>c<td>d</table>",
      ["row: =a | =b", "row: =c | = | =d"],
    ],
  ])("is read when it is %s", async (_, content, blocks) => {
    expect(await blocksOf(content)).toEqual(blocks);
  });

  test("is refused when it is too large for memory", async () => {
    const read = await readHeavy({ path: "d.html", bytes: new TextEncoder().encode("<div>".repeat(40_000)) });
    expect(read).toMatchObject({ refused: { id: "load/page-too-large" } });
    const fonts = Array.from({ length: 1500 }, (_, index) => `<font a=${index}>`).join("");
    const bomb = await readHeavy({ path: "d.html", bytes: new TextEncoder().encode(`<p>${fonts}${"<p>x".repeat(1500)}`) });
    expect(bomb).toMatchObject({ refused: { id: "load/page-too-large" } });
  });

  test("is not refused for what is only deep", async () => {
    expect(await blocksOf(`${"<div><b>".repeat(10_000)}regie`)).toEqual(["text: regie"]);
    expect(await blocksOf(`${"<table><tr><td>".repeat(5000)}regie`)).toEqual(["text: regie"]);
    expect(await blocksOf(`${"<ul><li>".repeat(10_000)}regie`)).toEqual(["item: regie"]);
  });

  test.each([
    ["<p>Een</p><script>var a;<p>De regie", "<script>"],
    ["<p>Een</p><STYLE>\n<p>De regie", "<style>"],
    ["<p>Een</p><!-- noot <p>De regie", "<!--"],
    ["<html><head><title>Verslag</head><p>De regie<!-- a", "<title>"],
  ])("says so when a tag takes the rest of the page: %s", async (page, tag) => {
    expect(await messagesOf(page)).toEqual([`load/unclosed-tag ${tag}`]);
  });

  test.each([
    "<script><!-- var a; </script><p>Een",
    "<p>Een<!-- a --><script>'<script'</script>",
    "<?xml version='1.0'?><html><script src='a'/><title/><p>Een</p></html>",
    "<p>Een <scripts>twee",
    "<p>Een<script>",
  ])("says nothing of that when all is closed, or nothing follows: %s", async (page) => {
    expect(await messagesOf(page)).toEqual([]);
  });

  test("is no page when it is not text", async () => {
    const read = await readHeavy({ path: "d.html", bytes: Uint8Array.of(1, 2, 0, 3) });
    expect(read).toMatchObject({ refused: { id: "load/not-text" } });
  });
});
