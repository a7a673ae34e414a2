/** The run in, the segments without a code as page elements out, folded by data type and period: what «zonder code» leads to. */
import type { Element } from "hast";
import { hiddenGroup, ungrouped, type Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { anchorUncoded } from "../anchors.js";
import { element } from "../elements.js";
import { showUncoded } from "./passage.js";
import { labelPeriod, nameGroup, sortGroups } from "../periods.js";
import type { Words } from "../words.js";

/** The choice in the filter on codes that stands for none; the codes themselves have their codebook before a slash. */
export const uncodedChoice = "uncoded";

/** Lists them by codebook: a segment without a code of one may have one of another. */
export function listUncoded(run: Run, words: Words): readonly Element[] {
  const shown = run.codebooks.flatMap(({ id, title }) => {
    const bases = run.bases.filter((base) => base.codebook === id && base.uncodedSegments > 0);
    if (bases.length === 0) return [];
    const uncoded = findUncoded(id, run);
    const folds = bases.filter(({ group }) => group === ungrouped).map((base) => showFold(base, uncoded, run, words));
    return [element("div", { dataMain: uncodedChoice }, element("h3", {}, title), ...folds)];
  });
  return [element("h2", {}, words.uncodedSegments), element("p", {}, shown.length === 0 ? words.allCoded : words.uncodedNote), ...shown];
}

function findUncoded(codebook: string, { codings, segments }: Run): readonly Segment[] {
  const coded = new Set(codings.filter(({ codebookId }) => codebookId === codebook).map(({ segmentId }) => segmentId));
  return segments.filter(({ id }) => !coded.has(id));
}

function showFold(base: Base, uncoded: readonly Segment[], run: Run, words: Words): Element {
  const { type, period } = base;
  const own = uncoded.filter((segment) => segment.type === type && segment.period === period);
  const show = (segments: readonly Segment[]): readonly Element[] => segments.map((segment) => showUncoded(segment, run, words));
  const { groupBy } = run.study;
  const groupOf = ({ id }: Segment): string => run.groups.get(id) ?? ungrouped;
  const content =
    groupBy === undefined
      ? show(own)
      : sortGroups(own.map(groupOf)).map((group) => {
          const segments = own.filter((segment) => groupOf(segment) === group);
          const title = `${groupBy}: ${nameGroup(group, words) ?? ""} (${segments.length})`;
          return element(
            "div",
            { className: ["part"], ...(group === hiddenGroup ? {} : { dataGroup: group }) },
            element("h4", { id: anchorUncoded({ ...base, group }) }, title),
            ...show(segments),
          );
        });
  return element(
    "details",
    { dataType: type, dataPeriod: period },
    element("summary", {}, `${type}, ${labelPeriod(period, run.study, words)} (${own.length})`),
    // The anchor stands inside the fold, so that following a link to it opens the fold.
    element("div", { className: ["stretch"], id: anchorUncoded(base) }, ...content),
  );
}
