// What comes in: one word as a rule author writes it. What goes out: all word forms of its Dutch paradigm, and of no
// other lemma: gezin → gezinnen, afstemmen → afgestemd, veilig → veiliger but not veiligheid.

import { AUXILIARIES, BLOCKED_FORMS, FUNCTION_WORDS, INFLECTED_FUNCTION_WORDS } from "./inflection/blocked.js";
import { listFormsByShape } from "./inflection/readings.js";
import { conjugate } from "./inflection/verb.js";

// Longer than a Dutch word gets: a bound on the work, not on the language.
const LONGEST_WORD = 60;

/**
 * Lists all forms of a word's own lemma, lower case and NFC, accents as spelled, always with the word itself.
 * Some of them don't exist: callers keep those that occur in their corpus.
 */
export function inflect(lemma: string): ReadonlySet<string> {
  const word = lemma.toLowerCase().normalize("NFC");
  const forms = new Set([word, ...listForms(word.replaceAll("’", "'"))]);
  forms.delete("");
  return forms;
}

function listForms(word: string): readonly string[] {
  if (word.length > LONGEST_WORD || !/^[\p{Script=Latin}\p{M}']+$/u.test(word)) return [];
  if (AUXILIARIES.has(word)) return conjugate(word);
  const inflected = INFLECTED_FUNCTION_WORDS.get(word);
  if (inflected) return inflected;
  return FUNCTION_WORDS.has(word) ? [] : dropBlocked(word, [word, ...listFormsByShape(word)]);
}

/** Drops function words, and the forms blocked for a lemma that is among the forms. */
function dropBlocked(word: string, forms: readonly string[]): readonly string[] {
  const blocked = new Set(forms.flatMap((form) => [...(BLOCKED_FORMS.get(form) ?? [])]));
  const isAllowed = (form: string) => !FUNCTION_WORDS.has(form) && (!blocked.has(form) || blocked.has(word));
  return forms.filter((form) => form === word || isAllowed(form));
}
