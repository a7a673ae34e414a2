/** What a compiled rule looks through, what it is made with, and what it is. */
import type { Words } from "../text/words.js";
import type { Hit } from "./hit.js";
import type { Need } from "./need.js";
import type { LinearRegex } from "./regex.js";
import type { RuleWords } from "./rule-words.js";

/** The stretch of words a rule is looked for in: a sentence, or the whole segment. */
export interface Window {
  readonly words: Words;
  /** Word indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words that don't count, because an exclusion covers them. */
  readonly blocked: ReadonlySet<number>;
  /** Whether a code's rules hit this segment. */
  readonly hasCode: (code: string) => boolean;
  /** All hits of a regular expression in the segment, by their first words. */
  readonly findRegex: (regex: LinearRegex) => readonly Hit[];
}

/** What matchers are made with. */
export interface MatchSettings {
  readonly ruleWords: RuleWords;
  /** The set of the words that negate. */
  readonly negation: number;
  readonly negationWindow: number;
}

export interface Matcher {
  readonly find: (window: Window) => readonly Hit[];
  /** For a hit one of these is met in the window. Absent when nothing can be said. */
  readonly needs?: readonly Need[];
  /** The set of which it hits every word by itself. */
  readonly set?: number;
  /** Whether it finds in a whole text what it finds in its sentences one after another. */
  readonly isSameInWhole?: boolean;
}
