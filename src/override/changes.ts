/** The words of a quote and the words found in their place in, what kind of change lies between them out. */

/** `slips`: only letter case, punctuation and slips of the pen; `words`: other words; `numbers`: another number, so probably another case. */
export type Change = "none" | "slips" | "words" | "numbers";

export function classifyChange(quote: string, found: string): Change {
  if (quote === found) return "none";
  const left = listWords(quote);
  const right = listWords(found);
  if (listNumbers(left) !== listNumbers(right)) return "numbers";
  if (left.length !== right.length) return left.join("") === right.join("") ? "slips" : "words";
  return left.every((word, at) => isSlip(word, right[at] as string)) ? "slips" : "words";
}

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function listNumbers(words: readonly string[]): string {
  return words.filter((word) => /\p{N}/u.test(word)).join(" ");
}

/** One letter more, less, other or swapped with its neighbour, in a word long enough to stay the same word. */
function isSlip(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.max(left.length, right.length) < 4) return false;
  let from = 0;
  while (left[from] !== undefined && left[from] === right[from]) from++;
  let back = 0;
  while (back < Math.min(left.length, right.length) - from && left[left.length - 1 - back] === right[right.length - 1 - back]) back++;
  const rest = left.slice(from, left.length - back);
  const other = right.slice(from, right.length - back);
  return (rest.length <= 1 && other.length <= 1) || (rest.length === 2 && other === `${rest[1]}${rest[0]}`);
}
