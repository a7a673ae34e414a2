import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/text/markdown.js";
import { readBlocks } from "../../../src/text/markdown/blocks.js";
import { parseWhole } from "../../../src/text/markdown/remark.js";
import { commonMarkdown, hardMarkdown, listMarkdown, quoteMarkdown } from "./hard-markdown.js";

/** A tree with the offsets of its nodes as their only places. */
function simplify({ position, ...node }: Nodes): unknown {
  const at = [position?.start.offset, position?.end.offset];
  return { ...node, at, ...("children" in node ? { children: node.children.map(simplify) } : {}) };
}

/** The parser of all Markdown leaves the box of a task on the root now and then. */
const simplifyRoot = (source: string, parse: (source: string) => Nodes): unknown => ({
  ...(simplify(parse(source)) as object),
  checked: undefined,
});

function expectSame(source: string): void {
  expect(simplifyRoot(source, parseMarkdown)).toEqual(simplifyRoot(source, parseWhole));
}

const root = path.join(import.meta.dirname, "..", "..", "..");
const files = ["corpus", "codebooks", "docs", "report", "sjablonen", "test"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name)),
);

/** One of each construct, and what it is mistaken for. */
const examples = readFileSync(path.join(import.meta.dirname, "examples.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .map((example) => example.replaceAll("⏎", "\n"));

describe("blocks of Markdown", () => {
  test.each(examples)("are those of the parser of all Markdown: %j", (example) => {
    expectSame(example);
    expectSame(`a\n\n${example}\n\nb\n`);
    expectSame(example.replace(/\r?\n/gu, "\r\n"));
  });

  test("are those of the parser of all Markdown in every text of this folder", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expectSame(readFileSync(path.join(root, file), "utf8"));
  });

  test("are those of the parser of all Markdown in random texts", () => {
    fc.assert(fc.property(commonMarkdown, expectSame), { numRuns: 500 });
    fc.assert(fc.property(hardMarkdown, expectSame), { numRuns: 500 });
    fc.assert(fc.property(listMarkdown, expectSame), { numRuns: 500 });
    fc.assert(fc.property(quoteMarkdown, expectSame), { numRuns: 500 });
  });

  test("are read without a parser where nothing in a text means anything to another part", () => {
    expect(readBlocks("[a]\n\n[a]: /b")).toBeUndefined();
    expect(readBlocks("Interviewer\n\n- **a** `b`\n\n> c\n\n| d |\n|---|\n| e |\n")?.map(({ type }) => type)).toEqual([
      "paragraph",
      "list",
      "blockquote",
      "table",
    ]);
  });
});
