/** Words in one string in, a set of them out. */

export function readWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
