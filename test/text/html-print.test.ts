import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { closeTag, escapeText, openTag, printNodes, printTag } from "../../src/text/html-print.js";

/** The library that pages were printed with is what the printer is held against. */
const library = unified().use(rehypeStringify).freeze();
const printByLibrary = (children: readonly ElementContent[]): string => library.stringify({ type: "root", children: [...children] });

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "`", "\0", "=", "a", "é", " ", "\r\n", "\u00AD", "e\u0301", "😀", "\uD800") }),
  fc.constantFrom("&amp;", "</script>", "<!--", "]]>", "&#x3C;"),
);

/** Names as the pages have them. */
const pageNames =
  "className id href lang charSet httpEquiv content name role align style type tabIndex ariaLabel ariaLabelledBy dataOrigin dataMainCode".split(
    " ",
  );
/** Names as the drawings have them. */
const drawingNames =
  "className id href role ariaDescribedBy ariaHidden viewBox patternUnits patternTransform strokeWidth strokeDasharray fontFamily fontSize fontWeight fontStyle textAnchor fill cx d transform".split(
    " ",
  );
const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.integer(), fc.constant(undefined), fc.constant(null));

function makeNodes(tags: readonly string[], names: readonly string[]): fc.Arbitrary<ElementContent[]> {
  const properties = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries) as Element["properties"]);
  return fc.letrec<{ nodes: ElementContent[]; element: Element }>((tie) => ({
    nodes: fc.array(
      fc.oneof(
        { maxDepth: 4 },
        text.map((words) => ({ type: "text" as const, value: words })),
        tie("element"),
      ),
      {
        maxLength: 4,
      },
    ),
    element: fc.record({
      type: fc.constant("element" as const),
      tagName: fc.constantFrom(...tags),
      properties,
      children: tie("nodes"),
    }),
  })).nodes;
}

const page = makeNodes(["p", "div", "a", "td", "style", "details", "title"], pageNames);
const drawing = makeNodes(["g", "rect", "text", "a"], drawingNames).map((children): Element => {
  return { type: "element", tagName: "svg", properties: {}, children };
});

describe("printing a page tree", () => {
  it("prints what the library prints, byte for byte", () => {
    fc.assert(
      fc.property(fc.tuple(page, drawing), ([parts, svg]) => {
        // A style sheet holds text only.
        const plain = [...parts.map(keepTextInStyle), svg];
        expect(printNodes(plain)).toBe(printByLibrary(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it("closes no element that has nothing in it by its nature", () => {
    const tree = ["br", "hr", "img", "input", "link", "meta", "p"].map((tagName): Element => ({
      type: "element",
      tagName,
      properties: {},
      children: [],
    }));
    expect(printNodes(tree)).toBe(printByLibrary(tree));
  });

  it("prints an attribute without a value by its name", () => {
    const tree: Element[] = [{ type: "element", tagName: "details", properties: { open: true, hidden: false }, children: [] }];
    expect(printNodes(tree)).toBe(printByLibrary(tree));
    expect(printNodes(tree)).toBe("<details open></details>");
  });

  it("refuses what a page of ours never holds", () => {
    expect(() => printNodes([{ type: "comment", value: "--><script>" }])).toThrow("a page holds no comment");
  });
});

describe("printing a tag", () => {
  it("prints what the same element prints", () => {
    fc.assert(
      fc.property(text, text, text, (coder, words, more) => {
        const tag = printTag(
          "p",
          { class: "why", "data-coder": coder, id: undefined },
          escapeText(words),
          printTag("em", {}, escapeText(more)),
        );
        const tree: Element = {
          type: "element",
          tagName: "p",
          properties: { className: ["why"], dataCoder: coder },
          children: [
            { type: "text", value: words },
            { type: "element", tagName: "em", properties: {}, children: [{ type: "text", value: more }] },
          ],
        };
        expect(tag).toBe(printByLibrary([tree]));
        expect(openTag("p", { class: "why", "data-coder": coder }) + escapeText(words) + closeTag("p")).toBe(
          printTag("p", { class: "why", "data-coder": coder }, escapeText(words)),
        );
      }),
    );
  });
});

function keepTextInStyle(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const children = node.tagName === "style" ? node.children.filter(({ type }) => type === "text") : node.children.map(keepTextInStyle);
  return { ...node, children };
}
