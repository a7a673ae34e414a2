import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { chart, code, emphasis, fold, heading, innerLink, list, paragraph, place, quote, strong, table } from "../../src/report/nodes.js";
import { printNodes } from "../../src/text/html-print.js";
import { convertToPage } from "../../src/text/page-tree.js";

const convert = (...children: RootContent[]): string => printNodes(Array.from(convertToPage({ type: "root", children })));

describe("a page tree", () => {
  const library = unified().use(remarkRehype).freeze();
  const words = fc.oneof(
    fc.constantFrom("", "een", " a ", "a \n b", "\r\n", "x\t\r y", "<b>&", "\u00A0", "1. één", "😀", "e\u0301\n\u00AD"),
    fc.string({ unit: fc.constantFrom(..."a \t\n\r<&>\"'…") }),
  );
  const name = fc.constantFrom("code.a.b", "segment.verslag-1_3a_s2", "code.één", "rule.日本_20_x");
  const inline = fc.oneof(
    { weight: 3, arbitrary: words.map((value): PhrasingContent => ({ type: "text", value })) },
    words.map(emphasis),
    words.map(strong),
    words.map(code),
    fc.tuple(name, words).map(([id, text]) => innerLink(id, text)),
    fc.tuple(name, words).map(([id, text]) => place(id, text)),
    words.map((value): PhrasingContent => ({ type: "html", value })),
  );
  const line = fc.array(inline, { maxLength: 4 });
  const cells = fc.array(fc.oneof(words, line), { maxLength: 4 });
  const numbers = fc
    .tuple(cells, fc.array(cells, { maxLength: 3 }), fc.array(fc.constantFrom("left" as const, "right" as const), { maxLength: 4 }))
    .map(([header, rows, align]) => table(header, rows, align));
  const svg = { type: "element", tagName: "svg", properties: { viewBox: "0 0 1 1" }, children: [] } as const;
  const block: fc.Arbitrary<RootContent> = fc.oneof(
    line.map((content) => paragraph(...content)),
    fc.tuple(fc.constantFrom(1 as const, 2 as const, 4 as const), words).map(([depth, text]) => heading(depth, text)),
    fc.array(line, { maxLength: 3 }).map(list),
    fc.array(line, { maxLength: 2 }).map((content) => quote(...content.map((one) => paragraph(...one)))),
    numbers,
    numbers.map(({ children }): RootContent => ({ type: "table", children })),
    words.map((caption) => chart({ svg: { ...svg, children: [] }, width: 1, height: 1, text: "" }, caption)),
    words.map((value): RootContent => ({ type: "html", value })),
  );
  const blocks = fc.array(block, { maxLength: 4 });
  const section = fc.oneof(
    blocks,
    fc.tuple(words, blocks, fc.option(name, { nil: undefined })).map(([title, content, id]) => [fold(title, content, id)]),
  );

  it("is what the library makes", () => {
    fc.assert(
      fc.property(section, (children) => {
        const tree: Root = { type: "root", children: [...children] };
        expect({ type: "root", children: Array.from(convertToPage(tree)) }).toEqual(library.runSync(tree));
      }),
      { numRuns: 500 },
    );
  });

  it("is printed with all text escaped", () => {
    expect(convert(paragraph("<script>x</script> & 'ja'"))).toBe("<p>&#x3C;script>x&#x3C;/script> &#x26; 'ja'</p>");
  });

  it("has no raw HTML", () => {
    expect(convert({ type: "html", value: "<script>x</script>" }, paragraph("ja"))).toBe("<p>ja</p>");
  });

  it("is made of what a report holds only", () => {
    expect(() => convert({ type: "thematicBreak" })).toThrow("a report holds no thematicBreak");
    const item: RootContent = { type: "list", children: [{ type: "listItem", children: [list([["a"]])] }] };
    expect(() => convert(item)).toThrow("an item of a report is one paragraph");
  });
});
