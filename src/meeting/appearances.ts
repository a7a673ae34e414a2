/** The figures of all periods in, the codes that are new in a period and those that are not seen any more out. */
import type { FrequencyCell } from "../model/frequency.js";
import type { Appearance, Meeting } from "../model/meeting.js";
import { isSearched, listCells, type Material } from "./coded-material.js";

export type Appearances = Pick<Meeting, "hasEarlier" | "newCodes" | "goneCodes">;

/**
 * Compares each code of each data type with the earlier periods in which it was searched for. New is what was never found in
 * any of them; gone is what was found in the last of them and is not found now. Where a code was not searched for (no
 * material, not in the codebook) nothing is said.
 */
export function findAppearances(period: string, material: Material): Appearances {
  const earlier = listEarlierPeriods(period, material);
  const all = material.codebooks.flatMap(({ id }) => {
    const before = earlier.map((one) => indexCells(listCells(material, id, one).filter(isSearched)));
    return listCells(material, id, period)
      .filter(isSearched)
      .map((now): Appearance => ({ now, before: before.flatMap((cells) => cells.get(nameCell(now)) ?? []) }));
  });
  const known = all.filter(({ before }) => before.length > 0);
  return {
    hasEarlier: known.length > 0,
    newCodes: rank(known.filter(({ now, before }) => now.state === "n" && before.every(({ state }) => state === "0"))),
    goneCodes: rank(
      known
        .map(({ now, before }) => ({ now, before: before.slice(-1) }))
        .filter(({ now, before }) => now.state === "0" && before[0]?.state === "n"),
    ),
  };
}

/** The study's periods before this one, in order. */
export function listEarlierPeriods(period: string, { study: { periods } }: Material): readonly string[] {
  const ids = periods.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(period));
}

function indexCells(cells: readonly FrequencyCell[]): ReadonlyMap<string, FrequencyCell> {
  return new Map(cells.map((cell) => [nameCell(cell), cell]));
}

function nameCell({ base, code }: FrequencyCell): string {
  return `${base.type}\n${code}`;
}

/** What stands in most documents first; what is equal keeps the order of the tables. */
function rank(appearances: readonly Appearance[]): readonly Appearance[] {
  return Array.from(appearances).sort(
    (a, b) => takeFound(b).documents - takeFound(a).documents || takeFound(b).segments - takeFound(a).segments,
  );
}

function takeFound({ now, before }: Appearance): FrequencyCell {
  return now.state === "n" ? now : (before[0] as FrequencyCell);
}
