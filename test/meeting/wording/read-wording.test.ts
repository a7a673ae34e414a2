import { describe, expect, test } from "vitest";
import { autumn, complain, first, long, mother, read, readFiles, second, tell } from "./wordings.js";

const dutch = `---
periode: p1
---
# Periode 1: wat we zagen

Voor u ligt
de eerste periode.

- eerst kijken
- dan praten

## Rode lijnen

### We wachten op elkaar {#observaties/regie #wachttijd}
Niemand *begint*, zolang
niet duidelijk is wie begint.

Een tweede alinea.

**Steunend**: \`${first.id}\`
> niemand had de regie […] we wachtten op elkaar
**Tegengeluid**: \`${second.id}\`

## Actielijnen

### Eén vast contactpersoon {#vast-contact}
Elk gezin weet wie er belt.

## Vragen
- Herkennen we dit in
  de kleinere teams?
- Wat missen we?

En wat gaan we beproeven?
`.replace("niemand had", "had");

const english = dutch
  .replace("periode: p1", "period: periode 1")
  .replace("Rode lijnen", "Red lines")
  .replace("Actielijnen", "Action lines")
  .replace("Vragen", "QUESTIONS")
  .replace("**Steunend**:", "**Supporting:**")
  .replace("**Tegengeluid**", "__contrasting__");

describe("a wording", () => {
  test.each([
    ["Dutch", dutch],
    ["English", english],
    ["Dutch with Windows line ends", dutch.replaceAll("\n", "\r\n")],
  ])("is read from its sections, in %s", (_, text) => {
    const { wording, messages } = read(text);
    expect(messages).toEqual([]);
    expect(wording).toEqual({
      file: "report/p1.md",
      period: "p1",
      intro: ["Voor u ligt de eerste periode.", "– eerst kijken", "– dan praten"],
      redLines: [
        {
          title: "We wachten op elkaar",
          text: ["Niemand begint, zolang niet duidelijk is wie begint.", "Een tweede alinea."],
          codes: [
            { codebook: "observaties", code: "regie" },
            { codebook: "observaties", code: "wachttijd" },
          ],
          supporting: { segmentId: first.id, text: "had de regie […] we wachtten op elkaar" },
          contrasting: { segmentId: second.id, text: "Met “vaste dagen” lukt het wel, zegt een teamleider." },
        },
      ],
      actionLines: [
        {
          title: "Eén vast contactpersoon",
          text: ["Elk gezin weet wie er belt."],
          codes: [{ codebook: "observaties", code: "vast-contact" }],
        },
      ],
      questions: ["Herkennen we dit in de kleinere teams?", "Wat missen we?", "En wat gaan we beproeven?"],
    });
  });

  test("stands in the order of the periods, whatever case or label its file is called by", () => {
    const { wordings, messages } = readFiles({ "P2.md": "Twee.", "Periode 1.MD": "Een.", "README.md": "Over deze map." });
    expect(wordings.map(({ file, period, intro }) => [file, period, intro])).toEqual([
      ["report/Periode 1.MD", "p1", ["Een."]],
      ["report/P2.md", "p2", ["Twee."]],
    ]);
    expect(messages).toEqual([]);
  });

  test("may come from Windows or from a Mac", () => {
    const bytes = Uint8Array.from([..."Coördinatie"].map((letter) => letter.charCodeAt(0)));
    expect(readFiles({ "p1.md": bytes }).wordings[0]?.intro).toEqual(["Coördinatie"]);
    expect(readFiles({ "p1.md": "Een.\r\rTwee." }).wordings[0]?.intro).toEqual(["Een.", "Twee."]);
  });

  test("may say a part twice, in any order, and leave parts out", () => {
    const { wording, messages } = read("## Vragen\n\n- Een?\n\n## Rode lijnen\n\n### A {#wachttijd}\n\n## Vragen\n\n1. Twee?\n");
    expect(messages).toEqual([]);
    expect(wording).toMatchObject({ intro: [], redLines: [{ title: "A" }], actionLines: [], questions: ["Een?", "Twee?"] });
  });

  test("takes bold words that are no label for text", () => {
    expect(read("## Rode lijnen\n\n### A {#wachttijd}\n\n**Let op**: dit is nieuw.\n").wording.redLines[0]?.text).toEqual([
      "Let op: dit is nieuw.",
    ]);
  });

  test("keeps comments to its writers, and shows mark-up as words", () => {
    const { wording, messages } = read("<!-- nog nakijken -->\n\nEen **vet** woord <!-- nee --> & `code`, 1 < 2.<br>Klaar.\n\n---\n");
    expect(messages).toEqual([]);
    expect(wording.intro).toEqual(["Een vet woord & code, 1 < 2. Klaar."]);
  });
});

const line = "## Rode lijnen\n\n### Lijn {#wachttijd}\n\n";

describe("what can't be read is said at its line and column:", () => {
  test.each([
    ["nothing at all", "", ["wording/empty 1:1"]],
    ["only a title", "# Periode 1\n\n## Rode lijnen\n", ["wording/empty 1:1 # Periode 1"]],
    ["another period than the file's", "---\nperiode: p2\n---\nTekst.\n", ["wording/other-period 2:10 p2"]],
    ["an unknown key", "---\nperode: p1\n---\nTekst.\n", ["wording/unknown-key 2:1 perode: p1"]],
    ["broken front matter", "---\nperiode: [p1\n---\nTekst.\n", ["wording/front-matter 2:13"]],
    ["front matter without a key", "---\np1\n---\nTekst.\n", ["wording/front-matter 2:1 p1"]],
    ["front matter that is not closed", "---\nperiode: p1\n\nTekst.\n", ["wording/unreadable 1:1 ---"]],
    [
      "an unknown part",
      "Tekst.\n\n## Rode lijn\n\n### A {#niets}\n\nWeg.\n",
      ["wording/part 3:1 ## Rode lijn", "wording/heading 5:1 ### A {#niets}"],
    ],
    ["a part without a name", "Tekst.\n\n##\n\nWeg.\n", ["wording/part 3:1 ##"]],
    ["a part as a title", "Tekst.\n\n# Rode lijnen\n", ["wording/heading 3:1 # Rode lijnen"]],
    ["a second title", "# Een\n\nTekst.\n\n# Twee\n", ["wording/heading 5:1 # Twee"]],
    ["a line before any part", "Tekst.\n\n### A {#regie}\n", ["wording/heading 3:1 ### A {#regie}"]],
    ["a line among the questions", "## Vragen\n\n### A\n\n- Wat?\n", ["wording/heading 3:1 ### A"]],
    ["a heading that is too deep", `${line}#### Diep\n\nTekst.\n`, ["wording/heading 5:1 #### Diep"]],
    ["text above the first line", "## Actielijnen\n\nTekst.\n\n### A {#wachttijd}\n", ["wording/unread 3:1 Tekst."]],
    ["a heading without anything", "## Rode lijnen\n\n###\n\nTekst.\n", ["wording/no-heading 3:1 ###"]],
    ["a line without a title", "## Rode lijnen\n\n### {#wachttijd}\n", ["wording/no-title 3:1 ### {#wachttijd}"]],
    ["a line without a code", "## Rode lijnen\n\n### Lijn\n", ["wording/no-codes 3:1 ### Lijn"]],
    ["an unknown code", "## Rode lijnen\n\n### Lijn {#wachttijd #wachttijden}\n", ["wording/unknown-code 3:22 #wachttijden}"]],
    [
      "an unknown codebook",
      "## Rode lijnen\n\n### Lijn {#wachttijd #interview/regie}\n",
      ["wording/unknown-codebook 3:22 #interview/regie}"],
    ],
    ["a code of two codebooks", "## Rode lijnen\n\n### Lijn {#wachttijd, #regie}\n", ["wording/ambiguous-code 3:23 #regie}"]],
    ["a former name", "## Rode lijnen\n\n### Lijn {#contactpersoon}\n", ["wording/code-renamed 3:11 #contactpersoon}"]],
    ["a merged code", "## Rode lijnen\n\n### Lijn {#wachtlijst}\n", ["wording/code-merged 3:11 #wachtlijst}"]],
    ["a split code", "## Rode lijnen\n\n### Lijn {#keten}\n", ["wording/code-split 3:11 #keten}"]],
    ["a retired code", "## Rode lijnen\n\n### Lijn {#oud #wachttijd}\n", ["wording/code-retired 3:11 #oud #wachttijd}"]],
    ["a label with a slip", `${line}**Steunnd**: ja.\n`, ["wording/label 5:1 **Steunnd**: ja."]],
    ["a label that is not bold", `${line}Tekst.\nSteunend: \`x\`\n`, ["wording/plain-label 6:1 Steunend: `x`"]],
    [
      "a label twice",
      `${line}**Steunend**\n> lukt het wel\n\n**Steunend**\n> ${mother.passage.text}\n`,
      ["wording/repeated-label 8:1 **Steunend**"],
    ],
    [
      "a label with nothing below it",
      `${line}**Steunend**\n\n**Tegengeluid**:\n> …\n`,
      ["wording/empty-quote 5:1 **Steunend**", "wording/empty-quote 7:1 **Tegengeluid**:"],
    ],
    ["a quotation without a label", `${line}> lukt het wel\n`, ["wording/unread 5:1 > lukt het wel"]],
    ["a second quotation", `${line}**Steunend**\n> lukt het wel\n\nEn.\n\n> nog een\n`, ["wording/unread 10:1 > nog een"]],
    ["a table", `${line}| a | b |\n| --- | --- |\n`, ["wording/unread 5:1 | a | b |"]],
    ["code", "```\ncode\n```\n\nTekst.\n", ["wording/unread 1:1 ```"]],
    ["a picture in a paragraph", "Tekst ![kaart](kaart.png) en tekst.\n", ["wording/unread 1:7 ![kaart](kaart.png) en tekst."]],
    [
      "mark-up of a web page",
      "Het <script>alert(1)</script> gezin.\n",
      ["wording/unread 1:5 <script>alert(1)</script> gezin.", "wording/unread 1:21 </script> gezin."],
    ],
    [
      "a block of a web page",
      "<div>\nweg\n</div>\n\n## Vragen\n\n<p>weg</p>\n",
      ["wording/unread 1:1 <div>", "wording/unread 7:1 <p>weg</p>"],
    ],
    ["marks without end", `Tekst.\n\n${"*a ".repeat(3000)}\n`, ["wording/unreadable 3:1 *a *a *a *a *a *a *a *a *a *a *a *a *a *"]],
    ["quotes without end", `${">".repeat(5000)} diep\n`, [`wording/unreadable 1:1 ${">".repeat(40)}`]],
  ])("%s", (_, text, messages) => {
    expect(complain(text).toSorted()).toEqual(messages.toSorted());
  });

  test("a file that is called after no period, with the nearest that is", () => {
    const { wordings, messages } = readFiles({ "p3.md": "Drie.", "undated.md": "Los.", "notities.md": "Los." });
    expect(wordings).toEqual([]);
    expect(messages.map(({ id, file, values }) => [id, file, values["valid"], values["nearest"]])).toEqual([
      ["wording/unknown-period", "report/p3.md", "p1.md, p2.md", "p1.md"],
      ["wording/unknown-period", "report/undated.md", "p1.md, p2.md", ""],
      ["wording/unknown-period", "report/notities.md", "p1.md, p2.md", ""],
    ]);
  });

  test("a second file for a period; the one that is called exactly so is read", () => {
    const { wordings, messages } = readFiles({ "P1.md": "Groot.", "p1.md": "Klein.", "periode 1.md": "Lang." });
    expect(wordings.map(({ intro }) => intro)).toEqual([["Klein."]]);
    expect(messages.map(({ id, file, values }) => [id, file, values["other"]])).toEqual([
      ["wording/period-twice", "report/P1.md", "report/p1.md"],
      ["wording/period-twice", "report/periode 1.md", "report/p1.md"],
    ]);
  });

  test.each([
    ["%PDF-1.7", "een PDF"],
    ["PK\u0003\u0004", "een zipbestand, dat eerst uitgepakt moet worden"],
    ["PK\u0003\u0004\0word/document.xml", "een Word-bestand"],
    ["<!doctype html><p>x", "een webpagina (HTML)"],
    ["a\0b", "een bestand dat geen tekst is"],
  ])("a file that is no text: %j", (bytes, detail) => {
    expect(tell(bytes)).toContain(`Onverwacht: ${detail}; verwacht gewone tekst in Markdown.`);
  });

  test("in one sentence of either language", () => {
    expect(tell("## Rode lijnen\n\n### Lijn {#wachttijdd}\n")).toBe(
      "report/p1.md:3:11  fout  Onverwachte code «wachttijdd», verwacht een code van de studie. Bedoelde u «wachttijd»?  wording/unknown-code\n",
    );
    expect(tell("## Rode lijnen\n\n### {#observaties/regie} \n", "en")).toBe(
      "report/p1.md:3:1  warning  The line has no title; expected «### Title {#code}». Until then it is called «Regie».  wording/no-title\n",
    );
  });
});

describe("a wording that is too long for the sheet", () => {
  const words = (count: number): string => Array.from({ length: count }, () => "woord").join(" ");
  const judge = (text: string): readonly string[] =>
    read(text).messages.flatMap(({ id, line: at, values }) => (/long|many/u.test(id) ? [`${id} ${at} ${values["count"]}`] : []));

  test("has a remark at the line with more than sixty words, over its paragraphs", () => {
    expect(judge(`${line}${words(40)}\n\n${words(20)}\n`)).toEqual([]);
    expect(judge(`${line}${words(40)}\n\n${words(21)}\n`)).toEqual(["wording/long-line 3 61"]);
  });

  test("has a remark at the quote with more than forty words", () => {
    expect(judge(`${line}**Steunend**: ${long.id}\n`)).toEqual(["wording/long-quote 5 71"]);
    expect(judge(`${line}**Steunend**: ${long.id}\n> En toen belde zij […] zei zij.\n`)).toEqual([]);
  });

  test("has one remark when there are more than five red lines; lines of action may be more", () => {
    const lines = (count: number): string => "### Lijn {#regie}\n\n".repeat(count);
    expect(judge(`## Rode lijnen\n\n${lines(5)}## Actielijnen\n\n${lines(7)}`)).toEqual([]);
    expect(judge(`## Rode lijnen\n\n${lines(7)}`)).toEqual(["wording/many-lines 13 7"]);
  });
});

test("a quote may be of another period, with a warning, and of another theme, with a remark", () => {
  expect(complain(`${line}**Steunend**: ${autumn.id}\n`)).toEqual([
    `wording/other-period-quote 5:15 ${autumn.id}`,
    `wording/uncoded-quote 5:15 ${autumn.id}`,
  ]);
});
