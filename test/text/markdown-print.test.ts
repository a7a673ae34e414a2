import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { code, emphasis, list, paragraph, quote, strong, table } from "../../src/report/nodes.js";
import { parseMarkdown, readPassage } from "../../src/text/markdown.js";
import { printMarkdown } from "../../src/text/markdown-print.js";

const rootOf = (value: string): Root => ({ type: "root", children: [paragraph(value)] });

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
      ],
    };
    expect(printMarkdown(tree)).toBe("- een\n\n| a\\|b |\n| ---- |\n");
  });

  it("escapes what would be read as mark-up", () => {
    for (const value of ["# kop", "*nadruk*", "[a](b)", "<b>vet</b>", "- item", "1. een", "> citaat", "a | b", "`code`", "&amp;"]) {
      const source = printMarkdown(rootOf(value));
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
        const source = printMarkdown(rootOf(text));
        const [node, ...others] = parseMarkdown(source).children;
        expect(others).toEqual([]);
        expect(node === undefined ? "" : readPassage(node, source).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Two stressed pieces of a line have words between them. */
function separate(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const separated: PhrasingContent[] = [];
  let isStressed = false;
  for (const node of nodes) {
    const isStress = node.type === "strong" || node.type === "emphasis";
    if (isStress && isStressed) separated.push({ type: "text", value: " " });
    separated.push(node);
    if (isStress || !("value" in node) || node.value !== "" || node.type === "inlineCode") isStressed = isStress;
  }
  return separated;
}

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
      "http://x.nl",
      "a_b__c",
      "a\n# b",
      "\\",
      "``",
    ),
    fc.string({
      unit: fc.constantFrom(..."a1 wps.,;:()[]-–_*<>|~!#+=&@/%'?\"\n\r\t`\\…\u00A0"),
      maxLength: 8,
    }),
  );
  const text = words.map((value): PhrasingContent => ({ type: "text", value }));
  const inline = fc.oneof({ weight: 4, arbitrary: text }, words.map(strong), words.map(emphasis), words.map(code));
  const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map(separate);
  const depth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
  const cell = fc.oneof(line, fc.constant<PhrasingContent[]>([]));
  const block = fc.oneof(
    line.map((children): RootContent => ({ type: "paragraph", children })),
    fc.tuple(depth, line).map(([rank, children]): RootContent => ({ type: "heading", depth: rank, children })),
    fc.array(line, { maxLength: 3 }).map(list),
    fc.array(line, { maxLength: 3 }).map((lines) => quote(...lines.map((one) => paragraph(...one)))),
    fc
      .tuple(fc.tuple(cell, cell, cell), fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }))
      .map(([header, rows]) => table(header, rows, ["left", "right"])),
    words.map((value): RootContent => ({ type: "html", value })),
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
