/** A regular expression in, the same for JavaScript's own engine out, where that engine is as quick and finds the same. */
import { isSubtle } from "./needed-letters.js";

/** How many ways through an expression are few: each is tried at each place of a text at most once. */
const fewWays = 1000;

/** Of any length, or of a class that other engines read otherwise. */
const unbounded = /(?:[*+]|\{\d+(?:,\d*)?\}|\[\^?\])/u;

/** How often exactly one character is there. */
const exactly = /(?<=[\w ])\{[1-9]\d?\}/gu;

/** Letters that ignoring case joins to an s, a k or an å, space that isn't folded, line ends, and characters of two units: engines differ over them. */
const differing =
  /[\n\r\v\u00a0\u017f\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u212a\u212b\u3000\ufeff\ud800-\udfff\u{10000}-\u{10ffff}]/u;

/** A group that may be left out, of letters alone: engines differ over one that is there and empty. */
const plainOption = /\((?:\?:)?[^()?^$|]+(?:\|[^()?^$|]+)*\)\?(?!\?)/gu;

export interface ShortRegex {
  /** Gives all matches, or nothing when the text has what engines differ over. */
  readonly findAll: (text: string) => readonly { readonly start: number; readonly end: number }[] | undefined;
}

/** Reads an expression in which all is of a set length; absent for any other. */
export function readShortRegex(source: string): ShortRegex | undefined {
  const bare = source
    .replace(/\\[bB]/gu, "^")
    .replace(/\\./gu, "_")
    .replace(/\[\^?[^\]]+\]/gu, "_")
    .replace(exactly, "");
  if (isSubtle(source) || unbounded.test(bare) || source.includes("[]") || source.includes("[^]")) return undefined;
  if (/\?\?|\)\?/u.test(bare.replace(plainOption, "_"))) return undefined;
  if (/[[\]{}]/u.test(bare) || countWays(bare) > fewWays) return undefined;
  const pattern = new RegExp(source, "gi");
  return {
    findAll(text) {
      if (differing.test(text)) return undefined;
      const found: { start: number; end: number }[] = [];
      for (const { index, 0: match } of text.matchAll(pattern)) if (match !== "") found.push({ start: index, end: index + match.length });
      return found;
    },
  };
}

/** At most: the alternatives of all groups together, doubled by every question mark. */
function countWays(bare: string): number {
  let ways = 1;
  for (const row of bare.split(/[()]/u)) ways *= row.split("|").length * 2 ** (row.match(/\?/gu)?.length ?? 0);
  return ways;
}
