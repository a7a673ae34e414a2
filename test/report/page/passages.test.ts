/** Every number of the tables leads to a place in the page where exactly so many passages stand. */
import path from "node:path";
import type { Element, ElementContent } from "hast";
import { describe, expect, test } from "vitest";
import type { Run } from "../../../src/model/run.js";
import { anchorDecision, anchorOf, anchorSegment, anchorUncoded } from "../../../src/report/anchors.js";
import { printDocumentTexts } from "../../../src/report/page/document-texts.js";
import { printMaterial } from "../../../src/report/page/material.js";
import { preparePage } from "../../../src/report/page/page-context.js";
import { chooseWords } from "../../../src/report/words.js";
import { hostileStudy } from "../hostile.js";
import { render } from "../rendering.js";
import { runFolder } from "../running.js";
import { readHtml } from "./read-html.js";

const root = path.join(import.meta.dirname, "..", "..", "..");
const studies: readonly (readonly [string, Run])[] = [
  ["the shipped study", await runFolder(root)],
  ["a study in English", await runFolder(path.join(root, "test", "cases", "english-study"))],
  ["a study that groups", await runFolder(path.join(root, "test", "cases", "grouped-by-region"))],
  ["a study with hostile names", render(hostileStudy).run],
];

test("there are studies with segments that have no code", () => {
  expect(studies.filter(([, run]) => run.bases.some(({ uncodedSegments }) => uncodedSegments > 0)).length).toBeGreaterThan(2);
});

describe.each(studies)("the passages of %s", (_, run) => {
  const page = readHtml(printMaterial(preparePage(run, chooseWords(run.study.language))));
  const holders = mapHolders(page);

  test("stand under the number of each cell, each of its segments and no other", () => {
    const counted = run.cells.filter(({ state }) => state === "n");
    expect(counted.length).toBeGreaterThan(0);
    const wrong = counted.filter(({ base, code, level, segments }) => countAt(anchorOf(base, code, level)) !== segments);
    expect(wrong.map(({ base, code, level }) => anchorOf(base, code, level))).toEqual([]);
  });

  test("without a code stand under the number of each base", () => {
    const bases = run.bases.filter(({ uncodedSegments }) => uncodedSegments > 0);
    expect(bases.filter((base) => countAt(anchorUncoded(base)) !== base.uncodedSegments).map(anchorUncoded)).toEqual([]);
  });

  test("show every coding, and every decision of a person once by its name", () => {
    const shown = page.flatMap(listQuotes).length;
    const uncoded = run.bases.filter(({ group }) => group === "").reduce((sum, base) => sum + base.uncodedSegments, 0);
    const segments = new Set(run.codings.map(({ segmentId, codebookId }) => `${segmentId} ${codebookId}`)).size;
    expect(shown).toBeGreaterThanOrEqual(uncoded + segments);
    const decided = run.codings.flatMap(({ because }) => because.decision ?? []).map(anchorDecision);
    expect(decided.filter((anchor) => !holders.has(anchor))).toEqual([]);
  });

  test("lead each to its segment among what stands around it in its document", () => {
    const targets = readHtml(printDocumentTexts(preparePage(run, chooseWords(run.study.language))))
      .flatMap(listIds)
      .filter((id) => !id.startsWith("part-"));
    expect(targets.toSorted()).toEqual(run.segments.map(({ id }) => anchorSegment(id)).toSorted());
  });

  test("have a name for each place that no other place has", () => {
    const ids = page.flatMap(listIds);
    expect(ids.length - new Set(ids).size).toBe(0);
  });

  /** The different segments at a place; a line that tells where they stand counts for what it leads to. */
  function countAt(anchor: string): number {
    const holder = holders.get(anchor);
    if (holder === undefined) return -1;
    const named = holder.children.find((child) => child.type === "element" && child.properties["id"] === anchor) as Element | undefined;
    if (named?.tagName !== "p") return new Set(listQuotes(holder).map(readSegment)).size;
    const targets = named.children.flatMap((child) => (child.type === "element" ? [String(child.properties["href"]).slice(1)] : []));
    return new Set(targets.flatMap((target) => listQuotes(holders.get(target) as Element)).map(readSegment)).size;
  }
});

/** The element in which each name stands; a name of a division is that of all in it. */
function mapHolders(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const holders = new Map<string, Element>();
  const visit = (element: Element, parent: Element): void => {
    const id = element.properties["id"];
    if (id !== undefined) holders.set(String(id), element.tagName === "div" ? element : parent);
    for (const child of element.children) if (child.type === "element") visit(child, element);
  };
  for (const element of elements) visit(element, element);
  return holders;
}

function listQuotes(node: ElementContent): readonly Element[] {
  if (node.type !== "element") return [];
  return node.tagName === "blockquote" ? [node] : node.children.flatMap(listQuotes);
}

/** The id of the segment stands first in the line below its text. */
function readSegment(quote: Element): string {
  const [, source] = quote.children;
  const [link] = source?.type === "element" ? source.children : [];
  const [id] = link?.type === "element" ? link.children : [];
  return id?.type === "text" ? id.value : "";
}

function listIds(node: ElementContent): readonly string[] {
  if (node.type !== "element") return [];
  const id = node.properties["id"];
  return [...(id === undefined ? [] : [String(id)]), ...node.children.flatMap(listIds)];
}
