/** A change and a period in, the cell that tells the counts of that side out. */
import { ungrouped, type Change, type FrequencyCell } from "../model/frequency.js";
import type { Run } from "../model/run.js";

/** Finds the cell, of all groups together and of the code with its sub-codes. */
export function findCell({ codebook, type, code }: Change, period: string, { cells }: Run): FrequencyCell | undefined {
  return cells.find(
    ({ base, code: own, level }) =>
      own === code &&
      level !== "direct" &&
      base.codebook === codebook &&
      base.type === type &&
      base.period === period &&
      base.group === ungrouped,
  );
}
