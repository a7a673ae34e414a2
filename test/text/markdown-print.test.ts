import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseMarkdown, readPassage } from "../../src/text/markdown.js";
import { printMarkdown } from "../../src/text/markdown-print.js";

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

describe("printing Markdown of any words", () => {
  /** The same library without the short way for plain words. */
  const library = unified().use(remarkGfm).use(remarkStringify, { bullet: "-", rule: "-" }).freeze();
  const words = fc.oneof(
    fc.constantFrom(
      "1. een",
      "12) van 41",
      "www.nl",
      "W.",
      "(29%)",
      "– sub",
      "a-b",
      "- a",
      "e\u0301",
      "\u00AD",
      "😀",
      "a ",
      " a",
      "",
      "1.",
      "x@y.nl",
    ),
    fc.string({
      unit: fc.constantFrom(..."a1 w.,;:()[]-–_*<>|~!#+=&@/%'?\"\n\\…"),
      maxLength: 8,
    }),
  );
  const text = words.map((value): PhrasingContent => ({ type: "text", value }));
  const inline = fc.oneof(
    { weight: 4, arbitrary: text },
    text.map((child): PhrasingContent => ({ type: "strong", children: [child] })),
    text.map((child): PhrasingContent => ({ type: "emphasis", children: [child] })),
    text.map((child): PhrasingContent => ({ type: "link", url: "https://x.nl", children: [child] })),
    words.map((value): PhrasingContent => ({ type: "inlineCode", value })),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 4 });
  const block = fc.oneof(
    line.map((children): RootContent => ({ type: "paragraph", children })),
    line.map((children): RootContent => ({ type: "heading", depth: 2, children })),
    line.map((children): RootContent => ({
      type: "list",
      ordered: false,
      spread: false,
      children: [{ type: "listItem", spread: false, children: [{ type: "paragraph", children }] }],
    })),
    fc
      .array(fc.array(fc.oneof(line, fc.constant<PhrasingContent[]>([])), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows): RootContent => ({
        type: "table",
        align: ["left", "right"],
        children: rows.map((cells) => ({ type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children })) })),
      })),
  );

  it("prints what the library prints, byte for byte", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (children) => {
        const tree: Root = { type: "root", children };
        expect(printMarkdown(tree)).toBe(library.stringify(tree));
      }),
      { numRuns: 500 },
    );
  });
});
