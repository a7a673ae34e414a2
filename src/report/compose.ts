/** The run in, the tree of the researchers' report out: the same one for Markdown and for HTML. */
import type { Root } from "mdast";
import type { Run } from "../model/run.js";
import { emphasis, heading, paragraph } from "./nodes.js";
import { whole, type Extent } from "./page/extent.js";
import { describeChanges } from "./sections/changes.js";
import { describeCoOccurrences } from "./sections/co-occurrence.js";
import { describeOrigin } from "./sections/colophon.js";
import { describeDecisions } from "./sections/decisions.js";
import { describeFacets } from "./sections/facets.js";
import { describeFrequencies } from "./sections/frequencies.js";
import { describeMaterial } from "./sections/looked-at.js";
import { describeMessages } from "./sections/messages.js";
import { describeRules } from "./sections/rules.js";
import { describeSaturation } from "./sections/saturation.js";
import type { Words } from "./words.js";

/** Composes the report. */
export function composeReport(run: Run, version: string, words: Words, extent: Extent = whole): Root {
  return {
    type: "root",
    children: [
      heading(1, `${words.report}: ${run.study.title}`),
      paragraph(emphasis(words.internal)),
      paragraph(words.intro),
      ...(extent === whole ? [] : [paragraph(words.abridged.replace("{n}", String(extent.passages)))]),
      ...describeMaterial(run, words),
      ...describeFrequencies(run, words),
      ...describeFacets(run, words, extent),
      ...describeChanges(run, words),
      ...describeCoOccurrences(run, words, extent),
      ...describeSaturation(run, words),
      ...describeDecisions(run, words),
      ...describeRules(run, words),
      ...describeMessages(run, words),
      ...describeOrigin(run, version, words),
    ],
  };
}
