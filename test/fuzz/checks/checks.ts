/** The list of what must hold after any run, whatever the files are. */
import type { Outcome } from "../outcome.js";
import type { Check } from "./check.js";
import { accounted } from "./accounted.js";
import { inventoried } from "./inventoried.js";
import { passagesInPlace } from "./passages.js";
import { safePage } from "./page.js";
import { repeatable, reconciled, othersUntouched } from "./run.js";
import { sayable } from "./sayable.js";
import { safeTables } from "./tables.js";

export const checks: readonly Check[] = [
  reconciled,
  inventoried,
  sayable,
  accounted,
  passagesInPlace,
  othersUntouched,
  repeatable,
  safeTables,
  safePage,
];

export interface Complaint {
  readonly check: string;
  readonly detail: string;
}

/** Everything that is wrong with an outcome. */
export function judge(outcome: Outcome): readonly Complaint[] {
  return checks.flatMap(({ name, find }) => find(outcome).map((detail) => ({ check: name, detail })));
}
