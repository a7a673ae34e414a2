// What comes in: a list of words as text. What goes out: a set of them, and whether a word is in it; a word listed with
// a hyphen also counts as the last part of a compound.

/** Reads words set apart by white space. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}

// With one of these before it a noun is a verb: sterkte, but versterkte.
const NO_FIRST_PART = readWords("be ge her ont ver");

/** The last parts of a list, by their last three letters, which is how short one may be. */
const LAST_PARTS = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** True when a word is in a list, or is a compound that ends in a word listed with a hyphen: wijkteam, -team. */
export function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  const parts = (LAST_PARTS.get(list) ?? indexLastParts(list)).get(word.slice(-3)) ?? [];
  return parts.some((part) => word.endsWith(part) && !NO_FIRST_PART.has(word.slice(0, word.length - part.length)));
}

function indexLastParts(list: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const listed of list) {
    if (!listed.startsWith("-") || listed.length < 4) continue;
    const end = listed.slice(-3);
    index.set(end, [...(index.get(end) ?? []), listed.slice(1)]);
  }
  LAST_PARTS.set(list, index);
  return index;
}
