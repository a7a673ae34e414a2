/** A word in, its Dutch Porter stem out (the `~` of a rule). */
import stemmer from "natural/lib/natural/stemmers/porter_stemmer_nl.js";
import { foldKey } from "./fold.js";

const known = new Map<string, string>();

/** Stems a word, folded first; the same word always gives the same stem. */
export function stemWord(word: string): string {
  const key = foldKey(word);
  let stem = known.get(key);
  if (stem === undefined) {
    // The stemmer keeps this flag between calls, which would make a stem depend on the word before it.
    stemmer.suffixeRemoved = false;
    stem = stemmer.stem(key);
    known.set(key, stem);
  }
  return stem;
}
