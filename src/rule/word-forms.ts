/** A rule word in, the word types of a vocabulary that it stands for out. */
import type { WordMode } from "../model/rule.js";
import { exactForm, foldKey } from "../text/fold.js";
import { inflect } from "../text/inflection.js";
import { stemWord } from "../text/stem.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { splitExact, splitWord } from "../text/words.js";
import { readWildcards } from "./wildcards.js";

const wildcardPart = /[\p{L}\p{N}\p{M}*?]+(?:['’][\p{L}\p{N}\p{M}*?]+)*/gu;

/** The parts of a rule word between its hyphens, each of which stands for one word in a text. */
export function splitRuleWord(text: string, mode: WordMode): readonly string[] {
  if (mode === "wildcard") return text.match(wildcardPart) ?? [];
  // Accents count for `=` and for choosing the paradigm.
  return mode === "stem" ? splitWord(text) : splitExact(text);
}

/** Finds the types that one part of a rule word stands for. */
export function findTypes(part: string, mode: WordMode, vocabulary: Vocabulary): ReadonlySet<number> {
  switch (mode) {
    case "exact": {
      const type = vocabulary.exact.indexOf(exactForm(part));
      return new Set(type < 0 ? [] : [type]);
    }
    case "inflected": {
      const places = new Map(listForms(part).map((form, place) => [form, place]));
      const place = (type: number): number => places.get(vocabulary.folded[type] as string) as number;
      return new Set(Array.from(scanTypes(vocabulary, (key) => places.has(key))).sort((a, b) => place(a) - place(b) || a - b));
    }
    case "stem": {
      const stem = stemWord(part);
      return scanTypes(vocabulary, (key) => stemWord(key) === stem);
    }
    case "wildcard":
      return scanTypes(vocabulary, readWildcards(part).test);
  }
}

/** Folded paradigms by their word. */
export type Paradigms = ReadonlyMap<string, readonly string[]>;

const known = new Map<string, readonly string[]>();

/** The folded paradigm of a word; rules use the same words over and over. */
export function listForms(part: string): readonly string[] {
  const forms = known.get(part) ?? Array.from(new Set(Array.from(inflect(part), foldKey)));
  known.set(part, forms);
  return forms;
}

/** All paradigms that were asked for so far. */
export function tellParadigms(): Paradigms {
  return known;
}

/** Takes over the paradigms that this very program told before, and forgets all others. */
export function recallParadigms(paradigms: Paradigms): void {
  known.clear();
  for (const [part, forms] of paradigms) known.set(part, forms);
}

function scanTypes(vocabulary: Vocabulary, accepts: (key: string) => boolean): ReadonlySet<number> {
  return new Set(vocabulary.folded.flatMap((key, type) => (accepts(key) ? [type] : [])));
}
