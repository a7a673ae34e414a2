/** A change and a period in, the cell that tells the counts of that side out. */
import type { Change, FrequencyCell } from "../model/frequency.js";
import type { Run } from "../model/run.js";
import { findSlice } from "./cell-index.js";

/** Finds the cell, of all groups together and of the code with its sub-codes. */
export function findCell({ codebook, type, code }: Change, period: string, run: Run): FrequencyCell | undefined {
  const slice = findSlice({ codebook, type, period }, run);
  return slice?.find(code, "main") ?? slice?.find(code, "sub");
}
