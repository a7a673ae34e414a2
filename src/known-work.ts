/** What a run may know of its work from an earlier run on the very same files. */
import type { KnownCodings } from "./code/known-codes.js";

/** Work that depends on the study, its documents and what is declared of them; and that on one codebook, on all in its folder too. */
export interface WorkName {
  readonly stage: "segmented" | "loaded" | "coded" | "counted";
  readonly codebook?: string;
}

/** Work is plain data. */
export interface KnownWork {
  /** Gives the work where it is known, and does it where not. */
  readonly recall: <Work>(name: WorkName, work: () => Work) => Work;
  /** Of a codebook that changed, the codes that did not. */
  readonly codings?: KnownCodings;
}

/** Nothing is known, all is done. */
export const nothingKnown: KnownWork = { recall: (_, work) => work() };
