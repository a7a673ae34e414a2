import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/passage.js";
import { nodeSpan, parseMarkdown, readPassage, type MarkdownNode } from "../../src/text/markdown.js";
import { findSourceSpan } from "../../src/text/passage.js";

/** The nodes that hold readable text of their own. */
function listInline(node: MarkdownNode): readonly MarkdownNode[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return [node];
  return "children" in node ? node.children.flatMap((child) => listInline(child as MarkdownNode)) : [];
}

function readAll(source: string): readonly Passage[] {
  return parseMarkdown(source)
    .children.flatMap(listInline)
    .map((node) => readPassage(node, source));
}

function readOne(source: string): Passage {
  const [passage, ...others] = readAll(source);
  if (passage === undefined || others.length > 0) throw new Error(`${others.length + 1} passages`);
  return passage;
}

/** The source of a stretch of the passage. */
function sourceOf(source: string, part: string): string {
  const passage = readAll(source).find(({ text }) => text.includes(part));
  if (passage === undefined) throw new Error(`«${part}» is not read`);
  const at = passage.text.indexOf(part);
  const { start, end } = findSourceSpan(passage, at, at + part.length);
  return source.slice(start, end);
}

/** Checks that each piece of a passage is its source word for word, or is one of the few things that Markdown writes otherwise. */
function expectMapped({ text, pieces }: Passage, source: string): void {
  expect(pieces[0]?.at ?? 0).toBe(0);
  for (const [index, piece] of pieces.entries()) {
    const value = text.slice(piece.at, pieces[index + 1]?.at ?? text.length);
    const raw = source.slice(piece.start, piece.end);
    expect(value).not.toBe("");
    expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
    if (value === raw) continue;
    const isReference = /^&(?:#\d+|#[xX][\dA-Fa-f]+|\w+);$/u.test(raw);
    const isBreak = value === "\n" && /^(?: {2,}|\\|<br\s*\/?>)(?:\r\n|\n|\r)?[\s>]*$/iu.test(raw);
    if (!isReference && !isBreak) expect({ value, raw }).toEqual({ value, raw: value });
  }
}

describe("reading a passage", () => {
  it.each([
    ["emphasis", "Het **gezin** en de _school_.", "Het gezin en de school."],
    ["emphasis inside a word", "ge**zin**nen en *on*veilig", "gezinnen en onveilig"],
    ["strike-through", "Het ~~oude~~ nieuwe plan.", "Het oude nieuwe plan."],
    ["a link", "Zie [de brief](https://voorbeeld.nl 'titel').", "Zie de brief."],
    ["a link by reference", "Zie [de brief][b].\n\n[b]: https://voorbeeld.nl", "Zie de brief."],
    ["an address", "Zie <https://voorbeeld.nl> nu.", "Zie https://voorbeeld.nl nu."],
    ["a bare address", "Zie www.voorbeeld.nl nu.", "Zie www.voorbeeld.nl nu."],
    ["a bare e-mail address", "Mail a@voorbeeld.nl nu.", "Mail a@voorbeeld.nl nu."],
    ["an image", "Zie ![een foto](foto.png) nu.", "Zie  nu."],
    ["a comment", "Het <!-- nee --> gezin.", "Het  gezin."],
    ["a footnote's mark", "Het gezin[^1] kwam.\n\n[^1]: Later.", "Het gezin kwam."],
    ["code", "De code `gezin*` raakt.", "De code gezin* raakt."],
    ["an escape", "5 \\* 3 en \\[sic\\]", "5 * 3 en [sic]"],
    ["a character reference", "Jansen &amp; co &lt;3 &#233;&#xe9;n &euro;", "Jansen & co <3 één €"],
    ["what only looks like a reference", "R&D; en &foo; en &amp;amp;", "R&D; en &foo; en &amp;"],
    ["a backslash that escapes nothing", "C:\\map en \\d", "C:\\map en \\d"],
    ["a soft line break", "Het gezin\nkwam.", "Het gezin\nkwam."],
    ["a hard line break of spaces", "Het gezin  \nkwam.", "Het gezin\nkwam."],
    ["a hard line break of a backslash", "Het gezin\\\nkwam.", "Het gezin\nkwam."],
    ["a line break of HTML", "Het gezin<br>kwam.<br />Nu.", "Het gezin\nkwam.\nNu."],
    ["spaces at the end of a line", "Het gezin \nkwam.", "Het gezin\nkwam."],
    ["a heading with closing marks", "## Het gezin ##", "Het gezin"],
    ["a heading with a line below it", "Het gezin\n===", "Het gezin"],
    ["a snake_case_word", "een snake_case_word hier", "een snake_case_word hier"],
  ])("reads %s", (_, source, text) => {
    expect(readAll(source)[0]?.text).toBe(text);
    expectMapped(readAll(source)[0] as Passage, source);
  });

  it.each([
    ["a quote", "> Het gezin\n> kwam laat.", "kwam"],
    ["a quote that goes on lazily", "> Het gezin\nkwam laat.", "kwam"],
    ["a quote in a quote", "> > Het gezin\n> > kwam laat.", "kwam"],
    ["a quote in a quote that goes on lazily", "> > Het gezin\n> kwam laat.", "kwam"],
    ["a list item", "- Het gezin\n  kwam laat.", "kwam"],
    ["a list item that goes on lazily", "- Het gezin\nkwam laat.", "kwam"],
    ["a list in a quote", "> 1. Het gezin\n>    kwam laat.", "kwam"],
    ["a quote in a list", "- > Het gezin\n  > kwam laat.", "kwam"],
    ["a list in a list", "- a\n  - Het gezin\n    kwam laat.", "kwam"],
    ["a footnote", "x[^1]\n\n[^1]: Het gezin\n    kwam laat.", "kwam"],
    ["a task", "- [x] Het gezin\n  kwam laat.", "kwam"],
    ["a line that is indented", "Het gezin\n      kwam laat.", "kwam"],
    ["a line that is indented with a tab", "- Het gezin\n\tkwam laat.", "kwam"],
    ["Windows line ends", "> Het gezin\r\n> kwam laat.", "kwam"],
    ["an old Mac's line ends", "> Het gezin\r> kwam laat.", "kwam"],
    ["emphasis over lines", "> Het **gezin\n> kwam** laat.", "kwam"],
    ["a line that begins with an escaped mark", "> Het gezin\n> \\> kwam laat.", "> kwam"],
    ["a line that begins with a mark by reference", "> Het gezin\n> &gt; kwam laat.", "> kwam"],
    ["a quoted line that begins with a mark far in", "> Het gezin\n>     > kwam laat.", "> kwam"],
    ["a quote mark further in the line", "> Het gezin\n> kwam > laat.", "kwam > laat"],
  ])("keeps the place of each word in %s", (_, source, part) => {
    for (const passage of readAll(source)) expectMapped(passage, source);
    const found = sourceOf(source, part);
    expect(found.replace("\\>", ">").replace("&gt;", ">")).toBe(part);
  });

  it("gives an escape its character's place, and a reference its whole", () => {
    const source = "5 \\* 3 &euro; of &NotEqualTilde; en &foo; klaar";
    const passage = readOne(source);
    expectMapped(passage, source);
    expect(sourceOf(source, "*")).toBe("*");
    expect(sourceOf(source, "€")).toBe("&euro;");
    expect(sourceOf(source, "\u2242\u0338")).toBe("&NotEqualTilde;");
    expect(sourceOf(source, "&foo;")).toBe("&foo;");
    expect(sourceOf(source, "klaar")).toBe("klaar");
  });

  it("reaches over mark-up inside a word", () => {
    expect(sourceOf("de ge**zin**nen", "gezinnen")).toBe("ge**zin**nen");
  });

  it("reads no text in an image, a rule or a definition", () => {
    expect(readAll("![foto](x.png)\n\n---\n\n[b]: https://x.nl")).toEqual([{ text: "", pieces: [] }]);
  });
});

describe("code in a passage", () => {
  it.each([
    ["plain", "de `gezin*` regel", "gezin*"],
    ["with a space on both sides", "de `` `gezin` `` regel", "`gezin`"],
    ["with a space on one side", "de ` gezin` regel", " gezin"],
    ["of spaces alone", "de `  ` regel", "  "],
    ["with escapes that are none", "de `\\*gezin\\|` regel", "\\*gezin\\|"],
    ["over two lines", "de `het gezin\nkwam` regel", "het gezin\nkwam"],
    ["over two quoted lines", "> de `het gezin\n> kwam` regel", "het gezin\nkwam"],
    ["over two lines, padded", "de ``\nhet `gezin`\n`` regel", "het `gezin`"],
    ["over two Windows lines", "> de `het gezin\r\n> kwam` regel", "het gezin\r\nkwam"],
  ])("keeps its place: %s", (_, source, code) => {
    const passage = readOne(source);
    expect(passage.text).toBe(`de ${code} regel`);
    expectMapped(passage, source);
    expect(sourceOf(source, "regel")).toBe("regel");
    const word = /\p{L}+/u.exec(code)?.[0];
    if (word !== undefined) expect(sourceOf(source, word)).toBe(word);
  });
});

describe("tables", () => {
  const source =
    "| datum | signaal |\n| --- | :-: |\n| 1 | het gezin \\| de school |\n| 2 | `a\\|b` **x\\|y** |\n| 3 | `regie`<br>tweede |";

  it("are read cell by cell, escaped bars and all", () => {
    expect(readAll(source).map(({ text }) => text)).toEqual([
      "datum",
      "signaal",
      "1",
      "het gezin | de school",
      "2",
      "a|b x|y",
      "3",
      "regie\ntweede",
    ]);
  });

  it("keep the place of each word behind an escaped bar", () => {
    for (const passage of readAll(source)) expectMapped(passage, source);
    expect(sourceOf(source, "de school")).toBe("de school");
    expect(sourceOf(source, "| de")).toBe("| de");
    expect(sourceOf(source, "a|b")).toBe("a\\|b");
    expect(sourceOf(source, "tweede")).toBe("tweede");
  });

  it("are read with ragged rows, without outer bars and inside a quote", () => {
    for (const table of ["a | b\n--- | ---\n1\n1 | 2 | 3", "> | a | b |\n> | --- | --- |\n> | 1 | \\| 2 |"]) {
      const passages = readAll(table);
      expect(passages.length).toBeGreaterThanOrEqual(3);
      for (const passage of passages) expectMapped(passage, table);
    }
  });
});

describe("parsing Markdown", () => {
  it("gives every node its place", () => {
    const source = "---\nid: x\n---\n\n# Kop\n\n> - een\n";
    const nodes = parseMarkdown(source).children;
    expect(nodes.map(({ type }) => type)).toEqual(["yaml", "heading", "blockquote"]);
    expect(nodes.map((node) => source.slice(nodeSpan(node).start, nodeSpan(node).end))).toEqual(["---\nid: x\n---", "# Kop", "> - een"]);
  });

  it("gives the whole its place too", () => {
    expect(nodeSpan(parseMarkdown("een\n\ntwee"))).toEqual({ start: 0, end: 9 });
    expect(parseMarkdown("").children).toEqual([]);
  });

  const piece = fc.constantFrom(
    "gezin",
    "a",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "> ",
    ">",
    ">>",
    "- ",
    "1. ",
    "# ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "\\",
    "\\|",
    "\\>",
    "|",
    "|---|---|",
    "\n|---|\n",
    "&amp;",
    "&gt;",
    "&foo;",
    "&#32;",
    "&#x1F642;",
    "&NotEqualTilde;",
    "&",
    ";",
    "<br>",
    "<b>",
    "<!-- x -->",
    "[",
    "]",
    "(x)",
    "[^1]",
    "[^1]: ",
    "![a](b)",
    "🙂",
    "é",
    "===",
    "---",
    "    ",
    "www.a.nl",
  );
  const document = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("maps every passage of any document back to its source", () => {
    fc.assert(
      fc.property(document, (source) => {
        for (const passage of readAll(source)) expectMapped(passage, source);
      }),
      { numRuns: 4000 },
    );
  });

  it("maps every passage of any quoted or listed text back to its source", () => {
    fc.assert(
      fc.property(document, fc.constantFrom("> ", "> > ", "- ", "  > ", "1. > "), fc.constantFrom("\n", "\r\n"), (text, prefix, end) => {
        const source = text
          .split(/\r\n|\n/u)
          .map((line, index) => (index > 0 && /\d|-/u.test(prefix) ? prefix.replace(/[-\d.]/gu, " ") : prefix) + line)
          .join(end);
        for (const passage of readAll(source)) expectMapped(passage, source);
      }),
      { numRuns: 4000 },
    );
  });

  it("maps a paragraph of a hundred thousand characters in time that grows with it", () => {
    const source = "> Het **gezin** &amp; de school \\* kwam `laat`\n".repeat(2500);
    const passage = readOne(source);
    expect(passage.text.split("\n").length).toBe(2500);
    expectMapped(passage, source);
  });
});
