/** A release in, the tree of its report out: figures and what they are based on, without a passage, a document or a person. */
import type { Root } from "mdast";
import { ungrouped } from "../../model/frequency.js";
import type { HeldBack } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import { fill } from "../fill.js";
import { spellNumber, spellPart, spellQuartiles } from "../figures.js";
import { emphasis, heading, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { describeChanges } from "../sections/changes.js";
import { describeFacets } from "../sections/facets.js";
import { describeFrequencies } from "../sections/frequencies.js";
import { whole } from "../page/extent.js";
import type { Words } from "../words.js";

/** Composes the report of a release. */
export function composeRelease(run: Run, heldBack: readonly HeldBack[], version: string, words: Words): Root {
  return {
    type: "root",
    children: [
      heading(1, `${words.release}: ${run.study.title}`),
      paragraph(emphasis(fill(words.released, { k: run.smallestGroup }))),
      ...describeBases(run, heldBack, words),
      ...describeHeldBack(run, heldBack, words),
      ...describeFrequencies(run, words),
      ...describeFacets(run, words, whole),
      ...describeChanges(run, words),
      heading(2, words.colophon),
      list([
        [`codeboom ${version}, ${run.id}`],
        ...run.codebooks.map(({ title, version: own, id }) => [`${title} (${id}), ${words.version} ${own}`]),
      ]),
    ],
  };
}

function describeBases({ bases, study }: Run, heldBack: readonly HeldBack[], words: Words): Section {
  const own = bases.filter(({ group, segments }) => group === ungrouped && segments > 0);
  const number = (value: number): string => spellNumber(value, study.language);
  const names = [words.documents, words.segments, words.words, words.medianWords, words.uncoded];
  return [
    heading(2, words.lookedAt),
    ...(own.length === 0 && heldBack.length === 0 ? [paragraph(words.nothingLookedAt)] : []),
    ...(own.length === 0
      ? []
      : [
          table(
            [words.type, words.period, ...names],
            own.map((base) => [
              base.type,
              labelPeriod(base.period, study, words),
              number(base.documents),
              number(base.segments),
              number(base.words),
              spellQuartiles(base.wordQuartiles, study.language),
              spellPart(base.uncodedSegments, base.segments, words.ofN, study.language),
            ]),
            ["left", "left", ...names.map(() => "right" as const)],
          ),
        ]),
  ];
}

/** What can't be told because of an earlier release: a gap that is not said would be taken for no material. */
function describeHeldBack({ study }: Run, heldBack: readonly HeldBack[], words: Words): Section {
  if (heldBack.length === 0) return [];
  return [
    heading(3, words.heldBack),
    list(
      heldBack.map(({ block: { type, period }, share, earlier }) => {
        const place = { type, period: labelPeriod(period, study, words) };
        if (earlier === undefined) return [fill(words.heldBackFew, place)];
        return [fill(share === "nothing" ? words.heldBackWhole : words.heldBackGroups, { ...place, earlier })];
      }),
    ),
  ];
}
