/** What a check is: an outcome in, what is wrong with it out, a line each; nothing when all is well. */
import type { Outcome } from "../outcome.js";

export interface Check {
  /** What must hold. */
  readonly name: string;
  readonly find: (outcome: Outcome) => readonly string[];
}
