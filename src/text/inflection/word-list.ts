// What comes in: a list of words as text. What goes out: a set of them, and whether a word is in it; a word listed with
// a hyphen also counts as the last part of a compound.

/** Reads words set apart by white space. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}

// With one of these before it a noun is a verb: sterkte, but versterkte.
const NO_FIRST_PART = readWords("be ge her ont ver");

/** True when a word is in a list, or is a compound that ends in a word listed with a hyphen: wijkteam, -team. */
export function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  for (let start = 0; start <= word.length - 3; start += 1) {
    if (list.has(`-${word.slice(start)}`) && !NO_FIRST_PART.has(word.slice(0, start))) return true;
  }
  return false;
}
