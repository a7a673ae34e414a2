/** The codebook: a tree of main codes and sub-codes with their rules and examples. */
import type { Rule } from "./rule.js";

export type CodeStatus = "active" | "retired" | "merged" | "split";

/** An example passage of a code; executable by `codeboom check`. */
export interface Example {
  readonly kind: "typical" | "atypical" | "close-but-no";
  readonly text: string;
  /** For a close-but-no: the code it does belong to. */
  readonly belongsTo?: string;
  readonly line: number;
}

export interface Code {
  readonly id: string;
  readonly label: string;
  /** The main code this sub-code belongs to; absent for a main code. */
  readonly parent?: string;
  readonly definition: string;
  readonly fullDefinition: string;
  readonly include: string;
  readonly exclude: string;
  readonly rules: readonly Rule[];
  /** `niet bij`: words inside these matches don't count as a hit of this code. */
  readonly exclusions: readonly Rule[];
  readonly examples: readonly Example[];
  readonly facets: ReadonlyMap<string, string>;
  readonly status: CodeStatus;
  /** The codes a merged or split code went to. */
  readonly successors: readonly string[];
  /** Ids this code had before; a decision under an old id is applied here and said. */
  readonly formerIds: readonly string[];
  /** Data types the code applies to; empty means all of the codebook's. */
  readonly types: readonly string[];
  /** Periods the code applies to; empty means all. */
  readonly periods: readonly string[];
  readonly origin: string;
  readonly since: string;
  readonly line: number;
}

export interface Codebook {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly path: string;
  /** Content hash of the file (hex). */
  readonly hash: string;
  /** In the order of the file; a sub-code follows its main code. */
  readonly codes: ReadonlyMap<string, Code>;
}
