// What comes in: a word of unknown class. What goes out: its forms under every reading its shape allows, verb, noun or
// adjective, and no more readings than that.

import { listApostropheForms } from "./apostrophe.js";
import { findPlainAdjectives, inflectAdjective, judgeAdjective } from "./adjective.js";
import { findDiminutiveBases } from "./diminutive.js";
import { findIrregularSingulars } from "./irregular-plurals.js";
import { E_NOUNS, EN_NOUNS, NOUN_PLURALS } from "./noun-words.js";
import { findSingulars, inflectNoun, isNounByEnding, isNounPluralByEnding } from "./noun.js";
import { countSyllables, hasVowel, openStem } from "./spelling.js";
import { findInfinitives } from "./verb-form.js";
import { conjugate, isStrong, looksLikeInfinitive } from "./verb.js";
import { isListed } from "./word-list.js";

/** Lists the forms of a word under the readings that its shape allows. */
export function listFormsByShape(word: string): readonly string[] {
  if (word.includes("'") || !hasVowel(word)) return listApostropheForms(word);
  if (isListed(word, E_NOUNS) || isListed(word, EN_NOUNS)) return inflectNoun(word);
  if (judgeAdjective(word) === "certain") return inflectAdjective(word);
  if (isPluralOnly(word)) return listNounForms(word);
  const adjectives = findPlainAdjectives(word);
  if (adjectives.length > 0) return [...adjectives.flatMap(inflectAdjective), ...listPersonPlural(word)];
  const infinitives = findInfinitives(word);
  if (infinitives.length > 0) return infinitives.flatMap(conjugate);
  if (looksLikeInfinitive(word)) return [...conjugate(word), ...(/[^aeio]en$|[aeou]ien$/u.test(word) ? listNounForms(word) : [])];
  return [...listNounForms(word), ...listPossibleAdjective(word)];
}

/** A plural on -en that must not be conjugated: rechten is not about gerecht, ziekten not about ziekte as a past. */
function isPluralOnly(word: string): boolean {
  if (NOUN_PLURALS.has(word)) return true;
  if (!word.endsWith("en") || isStrong(word)) return false;
  return isListed(word.slice(0, -1), E_NOUNS) || findIrregularSingulars(word).length > 0 || isNounPluralByEnding(word);
}

/** Reads a word as a noun: as a singular, as a plural, and as a diminutive. */
function listNounForms(word: string): readonly string[] {
  const singulars = [...findSingulars(word), ...findDiminutiveBases(word)];
  return [...inflectNoun(word), ...singulars.flatMap(inflectNoun), ...listApostropheForms(word)];
}

/** Deskundige, deskundigen; lerende, lerenden: people named by an adjective. */
function listPersonPlural(word: string): readonly string[] {
  return /(?:ige|nde|rde)$/u.test(word) ? [`${word}n`] : [];
}

/** A word that may be an adjective gets all its degrees; an unknown one only its -e. */
function listPossibleAdjective(word: string): readonly string[] {
  if (judgeAdjective(word) === "possible") return inflectAdjective(word);
  if (countSyllables(word) < 2 || isNounByEnding(word) || !/[^aeiouyj]$/u.test(word) || /[^aeiou]e[lmrs]s?$/u.test(word)) return [];
  return openStem(word).map((stem) => `${stem}e`);
}
