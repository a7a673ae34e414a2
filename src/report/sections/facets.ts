/** The facets of the codes: how many segments carry each value per period, and a cross-table of every two facets. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped, type Base, type CellState } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorFacet } from "../anchors.js";
import { wordState } from "../hidden.js";
import { heading, innerLink, paragraph, strong, table, type Section, type TableText } from "../nodes.js";
import type { Extent } from "../page/extent.js";
import { labelPeriod } from "../periods.js";
import { foldSegments, type Opened } from "../segment-links.js";
import type { Words } from "../words.js";

/** A facet cell or a crossing, by what it is about. */
interface Count {
  readonly base: Base;
  readonly state: CellState;
  readonly segments: number;
  readonly segmentIds: readonly string[];
  readonly facets: readonly string[];
  readonly values: readonly string[];
}

/** Writes the section; a study whose codes carry no facets has none. */
export function describeFacets(run: Run, words: Words, extent: Extent): Section {
  const shown = run.codebooks.flatMap((codebook) => describeCodebook(codebook, run, words, extent));
  return shown.length === 0 ? [] : [heading(2, words.facets), paragraph(words.facetsNote), ...shown];
}

function describeCodebook({ id, title }: Codebook, run: Run, words: Words, extent: Extent): Section {
  const isOwn = ({ base }: { readonly base: Base }): boolean => base.codebook === id && base.group === ungrouped && base.segments > 0;
  const single = run.facets.filter(isOwn).map(({ facet, value, ...cell }): Count => ({ ...cell, facets: [facet], values: [value] }));
  const crossed: readonly Count[] = run.crossings.filter(isOwn);
  const types = Array.from(new Set(single.map(({ base }) => base.type)));
  if (types.length === 0) return [];
  return [
    heading(3, title),
    ...types.flatMap((type): Section => {
      const counts = [...single, ...crossed].filter(({ base }) => base.type === type);
      const own = { single: single.filter(({ base }) => base.type === type), crossed: crossed.filter(({ base }) => base.type === type) };
      return [
        heading(4, `${words.type}: ${type}`),
        tabulateValues(own.single, run, words),
        ...listCrossings(own.crossed, run, words),
        ...foldSegments(
          words.facetSegments,
          counts.map((count) => openCount(count, run, words)),
          extent,
        ),
      ];
    }),
  ];
}

/** A line per value, a column per period. */
function tabulateValues(counts: readonly Count[], run: Run, words: Words): Section[number] {
  const periods = listPeriods(counts);
  const lines = new Map(counts.map(({ facets, values }) => [JSON.stringify([facets, values]), { facets, values }]));
  return table(
    [
      words.facet,
      words.facetValue,
      ...periods.map((base) => `${labelPeriod(base.period, run.study, words)} (n\u00A0=\u00A0${base.segments})`),
    ],
    Array.from(lines, ([key, { facets, values }]) => [
      facets.join(""),
      strong(values.join("")),
      ...periods.map(({ period }) =>
        writeCount(
          run,
          counts.find((count) => count.base.period === period && JSON.stringify([count.facets, count.values]) === key),
          words,
        ),
      ),
    ]),
    ["left", "left", ...periods.map(() => "right" as const)],
  );
}

/** A table per period and pair of facets: the values of the one beside those of the other. */
function listCrossings(counts: readonly Count[], run: Run, words: Words): Section {
  const pairs = new Map(counts.map(({ facets }) => [facets.join("\n"), facets]));
  return listPeriods(counts).flatMap((base) =>
    Array.from(pairs, ([key, [first = "", second = ""]]): Section => {
      const own = counts.filter((count) => count.base.period === base.period && count.facets.join("\n") === key);
      const [rows, columns] = [0, 1].map((at) => Array.from(new Set(own.map(({ values }) => values[at] ?? ""))));
      const title = `${first} × ${second}, ${labelPeriod(base.period, run.study, words)} (n\u00A0=\u00A0${base.segments})`;
      return [
        paragraph(strong(title)),
        table(
          [first, ...(columns ?? [])],
          (rows ?? []).map((row) => [
            strong(row),
            ...(columns ?? []).map((column) =>
              writeCount(
                run,
                own.find(({ values }) => values[0] === row && values[1] === column),
                words,
              ),
            ),
          ]),
          ["left", ...(columns ?? []).map(() => "right" as const)],
        ),
      ];
    }).flat(),
  );
}

function listPeriods(counts: readonly Count[]): readonly Base[] {
  return Array.from(new Map(counts.map(({ base }) => [base.period, base])).values());
}

function writeCount(run: Run, count: Count | undefined, words: Words): TableText {
  if (count === undefined) return words.naData;
  if (count.state === "0") return "0";
  if (count.state !== "n") return wordState(count.state, run, words);
  return innerLink(anchorFacet(count.base, count.facets, count.values), `${count.segments} ${words.ofN} ${count.base.segments}`);
}

function openCount({ base, facets, values, segmentIds }: Count, run: Run, words: Words): Opened {
  const name = facets.map((facet, index) => `${facet}: ${values[index] ?? ""}`).join(" × ");
  return { id: anchorFacet(base, facets, values), label: `${name}, ${labelPeriod(base.period, run.study, words)}`, segmentIds };
}
