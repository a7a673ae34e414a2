/** The override files of a study in, the codings as people decided them out, with what became of every row. */
import type { Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Document } from "../model/document.js";
import type { LeftOut } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { OverrideResult } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import type { SourceFile } from "../model/source.js";

export interface DecisionInput {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly codebooks: readonly Codebook[];
  readonly corpus: { readonly documents: readonly Document[]; readonly leftOut: readonly LeftOut[] };
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
}

export interface Decisions {
  readonly codings: readonly Coding[];
  readonly results: readonly OverrideResult[];
  readonly messages: readonly Message[];
}

export function decideCodings(input: DecisionInput): Decisions {
  return { codings: input.codings, results: [], messages: [] };
}
