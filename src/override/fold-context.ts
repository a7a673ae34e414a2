/** Context as a person wrote it in, the words it is compared by out: lower case, without accents, punctuation and the line it was broken on. */
import { foldQuote } from "./fold-quote.js";

/** Context of fewer letters than this says nothing, so it counts as not given. */
const leastLetters = 3;
const plain = /^[\0-\x7f]*$/u;
/** What may not be its own base letter in lower case; unit by unit. */
const uneven = /[A-Z]|[^\0-\x7f]/g;

/** The words of a text, a space between: a comma, a capital or a quotation mark more makes no other surroundings. */
export function foldWords(text: string): string {
  return levelLetters(foldQuote(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Lower case and no accents, letter by letter, so that every place stays where it was. */
export function levelLetters(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.replace(uneven, levelLetter);
}

/** The context of a row, empty when it says too little. */
export function foldContext(text: string): string {
  return dropLittle(foldWords(text), leastLetters);
}

/** What is left of a context once it has at least so many letters. */
export function dropLittle(words: string, least: number): string {
  return words.replaceAll(" ", "").length < least ? "" : words;
}

function levelLetter(letter: string): string {
  if (letter < "\u0080") return letter.toLowerCase();
  const base = letter.normalize("NFD")[0] as string;
  const lower = (/\p{L}/u.test(base) ? base : letter).toLowerCase();
  return lower.length === 1 ? lower : letter;
}
