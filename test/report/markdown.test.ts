import { describe, expect, test } from "vitest";
import { parseMarkdown, readPassage, type MarkdownNode } from "../../src/text/markdown.js";
import { attack, hostileStudy } from "./hostile.js";
import { render } from "./rendering.js";

const { read } = render(hostileStudy);
const markdown = read("report.md");
const root = parseMarkdown(markdown);

const textOf = (node: MarkdownNode | typeof root): string => readPassage(node as MarkdownNode, markdown).text;

function listNodes(node: MarkdownNode | typeof root): readonly MarkdownNode[] {
  const children = "children" in node ? node.children.flatMap((child) => listNodes(child as MarkdownNode)) : [];
  return node.type === "root" ? children : [node, ...children];
}

describe("the report in Markdown, of a study with hostile names", () => {
  test("has no HTML, no image and no link in it", () => {
    expect(
      listNodes(root)
        .filter(({ type }) =>
          ["html", "image", "link", "imageReference", "linkReference", "definition", "footnoteDefinition"].includes(type),
        )
        .map(({ type, position }) => `${type} ${position?.start.line}`),
    ).toEqual([]);
  });

  test("shows every name as it was written", () => {
    const [title] = root.children;
    expect(textOf(title as MarkdownNode)).toBe(`Onderzoeksrapport: ${attack}`);
    expect(textOf(root)).toContain(attack);
  });

  test("keeps every row of a table as wide as its header", () => {
    for (const node of root.children) {
      if (node.type !== "table") continue;
      const widths = new Set(node.children.map((row) => row.children.length));
      expect(widths.size).toBe(1);
    }
  });

  test("has the same headings as the page", () => {
    const headings = Array.from(read("report.html").matchAll(/<h2[^>]*>([^<]*)<\/h2>/gu), ([, text]) => text);
    const own = root.children.filter((node) => node.type === "heading" && node.depth === 2).map(textOf);
    expect(headings.slice(0, own.length)).toEqual(own);
  });
});
