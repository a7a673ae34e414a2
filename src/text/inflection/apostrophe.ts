// What comes in: a short word, one without a vowel, or one with an apostrophe. What goes out: its forms with an
// apostrophe: gi → gi's, gi'en; regio's → regio; spv'er → spv'ers.

import { inflectNoun } from "./noun.js";
import { hasVowel } from "./spelling.js";

const LONGEST_ACRONYM = 4;
const ENDS = ["s", "en", "tje", "tjes"];

/** Lists the forms of a word that are written with an apostrophe, and what stands before one. */
export function listApostropheForms(word: string): readonly string[] {
  if (/'ers?$/u.test(word)) return inflectNoun(word.replace(/s$/u, ""));
  const base = /^(.+)'(?:s|en|tjes?)$/u.exec(word)?.[1];
  if (base !== undefined) return [...inflectNoun(base), ...addApostrophe(base)];
  return addApostrophe(word);
}

/** Any word short enough to be an acronym gets these forms: no other word is ever spelled like them. */
function addApostrophe(word: string): readonly string[] {
  return word.length <= LONGEST_ACRONYM || !hasVowel(word) ? ENDS.map((end) => `${word}'${end}`) : [];
}
