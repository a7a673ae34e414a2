import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { printNodes } from "../../src/text/html-print.js";
import { parseMarkdown, readPassage } from "../../src/text/markdown.js";
import { convertToPage, printMarkdown, printSvg } from "../../src/text/markdown-print.js";

const paragraph = (value: string): Root => ({ type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] });

describe("printing Markdown", () => {
  it("prints lists with hyphens and tables with bars", () => {
    const tree: Root = {
      type: "root",
      children: [
        {
          type: "list",
          ordered: false,
          spread: false,
          children: [{ type: "listItem", children: [{ type: "paragraph", children: [{ type: "text", value: "een" }] }] }],
        },
        { type: "table", children: [{ type: "tableRow", children: [{ type: "tableCell", children: [{ type: "text", value: "a|b" }] }] }] },
        { type: "thematicBreak" },
      ],
    };
    expect(printMarkdown(tree)).toBe("- een\n\n| a\\|b |\n| ---- |\n\n---\n");
  });

  it("escapes what would be read as mark-up", () => {
    for (const value of ["# kop", "*nadruk*", "[a](b)", "<b>vet</b>", "- item", "1. een", "> citaat", "a | b", "`code`", "&amp;"]) {
      const source = printMarkdown(paragraph(value));
      const [node] = parseMarkdown(source).children;
      expect(node?.type).toBe("paragraph");
      expect(node === undefined ? "" : readPassage(node, source).text).toBe(value);
    }
  });

  it("prints any line of text so that it reads back as it was", () => {
    const line = fc.string({
      unit: fc.constantFrom("a", " ", "*", "_", "#", "[", "]", "(", ")", "<", ">", "&", "`", "|", "\\", "-", "1", ".", "~", "!", ":", "@"),
    });
    fc.assert(
      fc.property(line, (value) => {
        const text = value.trim();
        fc.pre(text !== "");
        const source = printMarkdown(paragraph(text));
        const [node, ...others] = parseMarkdown(source).children;
        expect(others).toEqual([]);
        expect(node === undefined ? "" : readPassage(node, source).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("printing a page", () => {
  it("escapes all text", () => {
    expect(printNodes(convertToPage(paragraph("<script>x</script> & 'ja'")).children)).toBe(
      "<p>&#x3C;script>x&#x3C;/script> &#x26; 'ja'</p>",
    );
  });

  it("drops raw HTML", () => {
    const tree: Root = { type: "root", children: [{ type: "html", value: "<script>x</script>" }, ...paragraph("ja").children] };
    expect(printNodes(convertToPage(tree).children)).toBe("\n<p>ja</p>".trim());
  });
});

describe("printing a drawing", () => {
  it("prints a file of its own in XML", () => {
    const svg = printSvg({
      type: "element",
      tagName: "svg",
      properties: { viewBox: "0 0 1 1", ariaLabel: 'n < 10 & "x" > 1', dataOn: true },
      children: [
        { type: "element", tagName: "path", properties: { d: "M0 0", strokeWidth: "2", className: ["a", "\u0000b"] }, children: [] },
        { type: "element", tagName: "text", properties: {}, children: [{ type: "text", value: "a < b & c ]]> é\u0001\uD800" }] },
        { type: "comment", value: "--" },
      ],
    });
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-label="n &#x3C; 10 &#x26; &#x22;x&#x22; > 1" data-on="">' +
        '<path d="M0 0" stroke-width="2" class="a \uFFFDb"></path><text>a &#x3C; b &#x26; c ]]&#x3E; é\uFFFD\uFFFD</text></svg>',
    );
  });
});
