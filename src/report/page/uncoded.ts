/** The run in, the segments without a code as mark-up out, folded by data type and period: what «zonder code» leads to. */
import { hiddenGroup, ungrouped, type Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { collectBy } from "../../text/collect.js";
import { closeTag, escapeText, openTag, printTag, type Markup } from "../../text/html-print.js";
import { anchorUncoded } from "../anchors.js";
import { labelPeriod, nameGroup, sortGroups } from "../periods.js";
import { printHeading, printSummary, type PageContext } from "./page-context.js";
import { printUncodedPassage } from "./passage.js";
import { printRest } from "./place.js";

/** The choice in the filter on codes that stands for none; the codes themselves have their codebook before a slash. */
export const uncodedChoice = "uncoded";

/** Prints them by codebook: a segment without a code of one may have one of another. */
export function* printUncoded(page: PageContext): Iterable<Markup> {
  const { run, words } = page;
  const books = run.codebooks
    .map((codebook) => ({ codebook, bases: run.bases.filter((base) => base.codebook === codebook.id && base.uncodedSegments > 0) }))
    .filter(({ bases }) => bases.length > 0);
  yield printHeading(2, words.uncodedSegments, page);
  yield printTag("p", {}, escapeText(books.length === 0 ? words.allCoded : words.uncodedNote));
  for (const { codebook, bases } of books) {
    const uncoded = collectBy(findUncoded(codebook.id, run), nameSlice);
    yield openTag("div", { "data-main": uncodedChoice });
    yield printHeading(3, codebook.title, page);
    for (const base of bases) if (base.group === ungrouped) yield printFold(base, uncoded.get(nameSlice(base)) ?? [], page);
    yield closeTag("div");
  }
}

function findUncoded(codebook: string, { codings, segments }: Run): readonly Segment[] {
  const coded = new Set(codings.filter(({ codebookId }) => codebookId === codebook).map(({ segmentId }) => segmentId));
  return segments.filter(({ id }) => !coded.has(id));
}

function nameSlice({ type, period }: Pick<Segment, "type" | "period">): string {
  return JSON.stringify([type, period]);
}

function printFold(base: Base, own: readonly Segment[], page: PageContext): Markup {
  const { run, words } = page;
  const { type, period } = base;
  const { groupBy } = run.study;
  const summary = printSummary(`${type}, ${labelPeriod(period, run.study, words)} (${own.length})`, page);
  const content = groupBy === undefined ? printAll(own, page) : printGroups(base, own, groupBy, page);
  return printTag(
    "details",
    { "data-type": type, "data-period": period },
    summary,
    // The anchor stands inside the fold, so that following a link to it opens the fold.
    printTag("div", { class: "stretch", id: anchorUncoded(base) }, ...content),
  );
}

function printGroups(base: Base, own: readonly Segment[], groupBy: string, page: PageContext): readonly Markup[] {
  const byGroup = collectBy(own, ({ id }) => page.run.groups.get(id) ?? ungrouped);
  return sortGroups(Array.from(byGroup.keys())).map((group) => {
    const segments = byGroup.get(group) ?? [];
    const title = `${groupBy}: ${nameGroup(group, page.words) ?? ""} (${segments.length})`;
    return printTag(
      "div",
      { class: "part", "data-group": group === hiddenGroup ? undefined : group },
      printTag("h4", { id: anchorUncoded({ ...base, group }) }, escapeText(title)),
      ...printAll(segments, page),
    );
  });
}

function printAll(segments: readonly Segment[], page: PageContext): readonly Markup[] {
  const shown = segments.slice(0, page.extent.passages);
  return [
    ...shown.map((segment) => printUncodedPassage(segment, page)),
    ...printRest(segments.length - shown.length, page.words.moreUncoded),
  ];
}
