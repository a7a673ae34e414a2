/** A run and its words in, what all parts of its page need to print themselves out. */
import { hiddenGroup, ungrouped } from "../../model/frequency.js";
import type { Rule } from "../../model/rule.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { wordLocation } from "../../messages/location.js";
import { escapeText, printTag, type Markup } from "../../text/html-print.js";
import { anchorRule, anchorSegment } from "../anchors.js";
import { labelPeriod, nameGroup } from "../periods.js";
import type { Words } from "../words.js";
import { whole, type Extent } from "./extent.js";
import { PartNames, summaryDepth } from "./page-parts.js";

export interface PageContext {
  readonly run: Run;
  readonly words: Words;
  readonly extent: Extent;
  readonly names: PartNames;
  /** The name of a rule, which leads to what it says. */
  readonly printRule: (rule: Rule, codebook: string) => Markup;
  /** Where a segment is from; its id leads to it in its document, among what stands around it. */
  readonly printSource: (segment: Segment) => Markup;
}

/** Prepares the printing of a page; what stands in it many times, by a rule or in a segment of many codes, is printed once. */
export function preparePage(run: Run, words: Words, extent = whole, names = new PartNames()): PageContext {
  const sources = new Map<Segment, Markup>();
  const rules = new Map<Rule, Markup>();
  const printSource = (segment: Segment): Markup => {
    const source = sources.get(segment) ?? describeSource(segment, run, words, extent);
    sources.set(segment, source);
    return source;
  };
  const printRule = (rule: Rule, codebook: string): Markup => {
    const link = rules.get(rule) ?? printTag("a", { href: `#${anchorRule(codebook, rule.id)}` }, escapeText(rule.id));
    rules.set(rule, link);
    return link;
  };
  return { run, words, extent, names, printRule, printSource };
}

/** A heading that the contents of the page may list. */
export function printHeading(depth: 2 | 3, text: string, { names }: PageContext): Markup {
  return printTag(`h${depth}`, { id: names.give(depth, text) }, escapeText(text));
}

export function printSummary(text: string, { names }: PageContext): Markup {
  return printTag("summary", { id: names.give(summaryDepth, text) }, escapeText(text));
}

function describeSource(segment: Segment, run: Run, words: Words, { hasDocuments }: Extent): Markup {
  const source = [
    segment.type,
    labelPeriod(segment.period, run.study, words),
    tellGroup(segment, run, words),
    segment.speaker,
    segment.location === undefined ? undefined : wordLocation(segment.location, run.study.language),
    ...segment.headings,
  ];
  const told = source.filter((part) => part !== undefined && part !== "").join(" · ");
  const id = escapeText(segment.id);
  const name = hasDocuments ? printTag("a", { href: `#${anchorSegment(segment.id)}` }, id) : id;
  return printTag("div", { class: "why" }, name, escapeText(` · ${told}`));
}

/** The group, where it may be told. */
function tellGroup({ id }: Segment, { groups }: Run, words: Words): string | undefined {
  const group = groups.get(id) ?? ungrouped;
  return group === hiddenGroup ? undefined : nameGroup(group, words);
}
