/** Text in, the same text as identifiers are looked for in it out, with the way back to where they stand. */
import type { Folded } from "../text/fold.js";

/** Letters of other widths and styles, ligatures, marks: one character with all that is put on it. */
const clusters = /[^\p{M}]\p{M}*|\p{M}+/gsu;
/** Soft hyphen, zero-width characters, marks of direction: what stands between two digits and is not seen. */
const invisible = /[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u3164]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]/gu;
/** Any white space but a line end, which may end a name. */
const spaces = /[^\S\n]/gu;
const lineEnds = /[\r\u2028\u2029\u0085\v\f]/gu;
/** What folding may change: nearly all text has little of it. */
const odd = /[^\n -_a-~]/u;

/**
 * Folds a text: Unicode NFKC, digits of any script to 0-9, one kind of dash, apostrophe, space and line end, and nothing
 * that can't be seen. Case stays, for it tells names from words.
 */
export function foldIdentifiers(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const folded = odd.test(cluster) ? foldCluster(cluster) : cluster;
    if (folded === "\n" && cluster !== "\n" && text[index + 1] === "\n") continue;
    const end = index + cluster.length;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
    parts.push(folded);
  }
  return { text: parts.join(""), starts, ends };
}

function foldCluster(cluster: string): string {
  return cluster
    .replace(lineEnds, "\n")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(apostrophes, "'")
    .replace(spaces, " ")
    .replace(/\p{Nd}/gu, foldDigit);
}

/** The digits of a script stand in a row, nought first. */
function foldDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
