/** What a detector is: a class, and a function that takes a folded text as it was scanned and gives where identifiers of that class stand. */
import type { Span } from "../../model/passage.js";
import type { IdentifierClass } from "../../model/privacy.js";
import type { Scanned, Trigger } from "../triggers/scan-text.js";

export interface Detector {
  readonly class: IdentifierClass;
  /** Where none of these is, nothing is found. */
  readonly triggers: readonly Trigger[];
  /** Offsets in the text as `foldIdentifiers` gives it; in order, none over another. */
  readonly find: (scanned: Scanned) => readonly Span[];
}
