/** A code and a base in, whether the code was looked for there out: the state of its cell. */
import type { Code, Codebook } from "../model/codebook.js";
import type { CellState } from "../model/frequency.js";
import type { Study } from "../model/study.js";

export type OutOfScope = Extract<CellState, "NA-codebook" | "NA-type">;

/**
 * Tells why a code does not apply to a data type in a period, if so. Not being in the codebook there (retired, merged,
 * split, another period) comes first: it says more than the data type does.
 */
export function findOutOfScope(code: Code, codebook: Codebook, study: Study, type: string, period: string): OutOfScope | undefined {
  if (code.status !== "active" || (code.periods.length > 0 && !code.periods.includes(period))) return "NA-codebook";
  const ownType = study.types.get(type)?.codebook === codebook.id;
  return ownType && (code.types.length === 0 || code.types.includes(type)) ? undefined : "NA-type";
}

/** The state of a cell: what was counted stands, also out of scope; nothing is a zero only where was looked. */
export function findState(hits: number, segments: number, outOfScope: OutOfScope | undefined): CellState {
  if (hits > 0) return "n";
  return outOfScope ?? (segments === 0 ? "NA-data" : "0");
}
