/** Everything one run found, before any of it is written. */
import type { Codebook } from "./codebook.js";
import type { Coding } from "./coding.js";
import type { Document } from "./document.js";
import type { Base, Change, FacetCell, FacetCrossing, FrequencyCell } from "./frequency.js";
import type { InventoryLine, RowLine } from "./inventory.js";
import type { CoOccurrence, Saturation } from "./looking-around.js";
import type { Message } from "./message.js";
import type { OverrideResult } from "./override.js";
import type { Rule } from "./rule.js";
import type { ContextPassage, Segment } from "./segment.js";
import type { Study } from "./study.js";
import type { Wording } from "./wording.js";

/** What one rule really reached. */
export interface RuleReach {
  readonly codebookId: string;
  readonly codeId: string;
  readonly rule: Rule;
  /** Segments it hits. */
  readonly segments: number;
  readonly documents: number;
  /** What it matched, lower-cased, with counts, most often first. */
  readonly forms: readonly (readonly [form: string, count: number])[];
  /** Other codes that hit a word this rule hits, with the number of segments, most often first. */
  readonly sharedWith: readonly (readonly [codeId: string, segments: number])[];
  readonly flags: readonly RuleFlag[];
}

export type RuleFlag = "never" | "everything" | "duplicate";

/** People per role, organisation, region and period, as the study declares; never names. */
export interface Participants {
  readonly period: string;
  readonly role: string;
  readonly organisation: string;
  /** Empty where the study does not tell. */
  readonly region: string;
  readonly count: number;
}

/** The material with its codings, the decisions of people applied; nothing is counted yet. */
export interface CodedStudy {
  readonly study: Study;
  readonly codebooks: readonly Codebook[];
  readonly documents: readonly Document[];
  readonly segments: readonly Segment[];
  readonly context: readonly ContextPassage[];
  readonly codings: readonly Coding[];
  readonly reach: readonly RuleReach[];
  readonly overrides: readonly OverrideResult[];
}

export interface Run extends CodedStudy {
  readonly id: string;
  readonly bases: readonly Base[];
  readonly cells: readonly FrequencyCell[];
  readonly changes: readonly Change[];
  readonly facets: readonly FacetCell[];
  readonly crossings: readonly FacetCrossing[];
  readonly coOccurrences: readonly CoOccurrence[];
  readonly saturations: readonly Saturation[];
  readonly inventory: readonly InventoryLine[];
  /** Where each signal row ended. */
  readonly rows: readonly RowLine[];
  readonly participants: readonly Participants[];
  /** Groups of fewer people are hidden in everything above that is counted by group. */
  readonly smallestGroup: number;
  /** The group of each segment, by its id, as far as it may be told; empty where the study does not group. */
  readonly groups: ReadonlyMap<string, string>;
  /** What the researchers wrote for the meetings, a period each, in the order of the study. */
  readonly wordings: readonly Wording[];
  readonly messages: readonly Message[];
}
