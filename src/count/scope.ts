/** A code and a base in, whether the code was looked for there out: the state of its cell. */
import type { Code, Codebook } from "../model/codebook.js";
import type { CellState } from "../model/frequency.js";
import type { Study } from "../model/study.js";
import type { CodeLine } from "./code-lines.js";

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

/**
 * The same for a line of the table. A main code with its sub-codes is looked for wherever one of them is: its count is the
 * highest of theirs, so a sub-code that is still in use keeps the line of a retired main code a count.
 */
export function findLineOutOfScope(
  { code, level }: CodeLine,
  codebook: Codebook,
  study: Study,
  type: string,
  period: string,
): OutOfScope | undefined {
  const outOfScope = findOutOfScope(code, codebook, study, type, period);
  if (outOfScope === undefined || level !== "main") return outOfScope;
  return listScope(code, codebook, study, type, period).length > 0 ? undefined : outOfScope;
}

/** The ids of a code and its sub-codes, as far as they are looked for on a data type in a period. */
export function listScope(code: Code, codebook: Codebook, study: Study, type: string, period: string): readonly string[] {
  return Array.from(codebook.codes.values())
    .filter(({ id, parent }) => id === code.id || parent === code.id)
    .filter((one) => findOutOfScope(one, codebook, study, type, period) === undefined)
    .map(({ id }) => id);
}

/** The state of a cell: what was counted stands, also out of scope; nothing is a zero only where was looked. */
export function findState(hits: number, segments: number, outOfScope: OutOfScope | undefined): CellState {
  if (hits > 0) return "n";
  return outOfScope ?? (segments === 0 ? "NA-data" : "0");
}
