/** What is counted and what is hidden of it in, the counts without any hidden figure out. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped, type Base, type CellState, type FacetCell, type FacetCrossing, type FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import type { Planned } from "./plan.js";
import { nameFamily, nameStretch } from "./stretches.js";

/** What is counted by group. */
export type Counted = Pick<Run, "bases" | "cells" | "facets" | "crossings">;

/**
 * Takes all figures out of what is hidden; the lines keep their places. A line that nobody at all has, or that does not
 * apply, hides nothing and stays as it is.
 */
export function blankCounts(counts: Counted, plans: ReadonlyMap<string, Planned>, codebooks: readonly Codebook[]): Counted {
  const bases = new Map(counts.bases.map((base) => [base, blankBase(base, plans.get(nameStretch(base)))]));
  const codes = new Map(codebooks.map(({ id, codes: own }) => [id, own]));
  const states = new Map(
    [...counts.cells, ...counts.facets, ...counts.crossings]
      .filter(({ base }) => base.group === ungrouped)
      .map((one) => [nameCell(one), one.state]),
  );
  /** What stands in the place of a cell's state; nothing where the cell is shown. */
  const hide = (cell: Cell, isHidden: (plan: Planned) => boolean): CellState | undefined => {
    const plan = plans.get(nameStretch(cell.base));
    if (
      cell.base.group === ungrouped ||
      plan === undefined ||
      !(plan.rows.has(cell.base.group) || (cell.base.segments > 0 && isHidden(plan)))
    )
      return undefined;
    const whole = states.get(nameCell(cell)) as CellState;
    return whole === "n" ? (bases.get(cell.base)?.hidden ?? "hidden") : whole;
  };
  const hideFacet = (cell: FacetCell | FacetCrossing): CellState | undefined => hide(cell, ({ hidesFacets }) => hidesFacets);
  return {
    bases: Array.from(bases.values()),
    cells: counts.cells.map((cell): FrequencyCell => {
      const base = bases.get(cell.base) as Base;
      const family = nameFamily(base.codebook, codes.get(base.codebook)?.get(cell.code)?.parent ?? cell.code);
      const state = hide(cell, ({ families }) => families.get(family)?.has(base.group) ?? false);
      if (state === undefined) return { ...cell, base };
      const { code, level } = cell;
      return { base, code, level, state, segments: 0, documents: 0, words: 0, mentions: 0, speakers: 0, margin: "none", flags: [] };
    }),
    facets: counts.facets.map((cell) => blankFacet(cell, hideFacet(cell), bases)),
    crossings: counts.crossings.map((cell) => blankFacet(cell, hideFacet(cell), bases)),
  };
}

function blankBase(base: Base, plan: Planned | undefined): Base {
  const { codebook, type, group, period } = base;
  if (plan === undefined || group === ungrouped) return base;
  if (plan.rows.has(group)) {
    const hidden = plan.small.has(group) ? "few-people" : "hidden";
    return { codebook, type, group, period, segments: 0, documents: 0, words: 0, speakers: 0, uncodedSegments: 0, hidden };
  }
  const isPartlyHidden = Array.from(plan.families.values()).some((others) => others.has(group));
  return isPartlyHidden ? { ...base, uncodedSegments: 0, isPartlyHidden } : base;
}

function blankFacet<T extends FacetCell | FacetCrossing>(cell: T, state: CellState | undefined, bases: ReadonlyMap<Base, Base>): T {
  const base = bases.get(cell.base) as Base;
  return state === undefined ? { ...cell, base } : { ...cell, base, state, segments: 0, documents: 0, segmentIds: [] };
}

type Cell = FrequencyCell | FacetCell | FacetCrossing;

/** The name of what a cell counts, the same in all groups. */
function nameCell(cell: Cell): string {
  const { codebook, type, period } = cell.base;
  const what = "code" in cell ? [cell.level, cell.code] : "facet" in cell ? [[cell.facet, cell.value]] : [cell.facets, cell.values];
  return JSON.stringify([codebook, type, period, ...what]);
}
