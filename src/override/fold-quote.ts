/** Words as a person pasted them (from Word, Excel or the text itself) in, the form in which quotes are compared out: case kept, typing differences gone. */
import { foldEvenly, foldText } from "../text/fold.js";

/** Marks of words left out: `…`, `...`, `[…]` or `(...)`. */
const omission = /\s*(?:\[\s*\.{3,}\s*\]|\(\s*\.{3,}\s*\)|\.{3,})\s*/u;
/** Text in which nothing needs folding but its spaces: most of it. */
const plain = /^[ -_a-~]*$/u;
const outerMarks = /^(?:["']|\[?\.{3,}\]?|\s)+|(?:["']|\[?\.{3,}\]?|\s)+$/gu;

/** Folds white space, quotation marks, dashes, ellipses, ligatures, soft hyphens and composed accents. */
export function foldQuote(text: string): string {
  if (plain.test(text)) return text.replace(/ {2,}/gu, " ").trim();
  return (foldEvenly(text) ?? foldText(text, "plain").text)
    .replace(/\u2026/gu, "...")
    .replace(/[\u2012-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Takes off the quotation marks and ellipses that people put around a quote. */
export function stripOuterMarks(folded: string): string {
  return folded.replace(outerMarks, "");
}

/** The stretches of a folded quote between its omissions; one stretch when nothing was left out. */
export function splitAtOmissions(folded: string): readonly string[] {
  return folded.split(omission).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
