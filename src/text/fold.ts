/** Text in, a folded key out, with the way back: what a rule sees of a text (case, accents, soft hyphens and line ends gone). */
import type { Span } from "../model/passage.js";

export interface Folded {
  readonly text: string;
  /** Source offsets of each UTF-16 unit of the folded text; an end takes trailing combining marks along. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `key` drops case and accents; `plain` keeps both (for regular expressions and exact forms). */
export type Folding = "key" | "plain";

/** Soft hyphen, zero-width characters, marks of direction, byte order mark; and the selectors of a glyph variant. */
const ignorable = /\p{Cf}|\p{Variation_Selector}/u;
const replacements = new Map<string, string>([
  ["\uFB00", "ff"],
  ["\uFB01", "fi"],
  ["\uFB02", "fl"],
  ["\uFB03", "ffi"],
  ["\uFB04", "ffl"],
  ["\u0133", "ij"],
  ["\u0132", "IJ"],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201A", "'"],
  ["\u201B", "'"],
  ["\u02BC", "'"],
  ["\u00B4", "'"],
  ["\u0060", "'"],
  ["\u2032", "'"],
  ["\u201C", '"'],
  ["\u201D", '"'],
  ["\u201E", '"'],
  ["\u201F", '"'],
  ["\u00AB", '"'],
  ["\u00BB", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
]);
/** Words after which a line-end hyphen is a real one: `jeugd- en gezinsbescherming`. */
const hangingHyphenWords = new Set(["en", "of", "noch", "als", "tot"]);
const lineEndHyphen = /[-\u2010\u2011\u00AD][^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(\p{Ll}[\p{Ll}\p{M}]*)/uy;
const lowerLetter = /\p{Ll}/u;
const mark = /\p{M}/u;
const space = /\s/u;

/** Folds a text; the same text always gives the same key. */
export function foldText(text: string, folding: Folding = "key"): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = "";
  let at = 0;
  while (at < text.length) {
    const joined = skipLineEndHyphen(text, at);
    if (joined > at) {
      if (ends.length > 0) ends[ends.length - 1] = Math.max(ends.at(-1) as number, at);
      at = joined;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const next = at + character.length;
    const folded = foldCharacter(character, folding);
    if (folded === "" && mark.test(character) && ends.length > 0) ends[ends.length - 1] = next;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    key += folded;
    at = next;
  }
  return { text: key, starts, ends };
}

/** Letters, digits and marks that fold to themselves in lower case; a hyphen among them ends no line. */
const plainWord = /^[ -_a-~]*$/u;

/** Folds a word or label when the way back is not needed. */
export function foldKey(text: string): string {
  if (plainWord.test(text)) return text.toLowerCase();
  return foldText(text).text;
}

/** What doesn't fold to one unit, or doesn't lower to one. */
const uneven =
  /[^\t-\r -~\u00a0-\u00ac\u00ae-\u012f\u0131\u0134-\u017f\u2002-\u200a\u2010-\u2027\u202f-\u203a\u20ac]|[-\u2010\u2011]\s*[\r\n]/u;
/** What isn't itself when it is folded. */
const changing = /[\t-\r`\u00a0\u00ab\u00b4\u00bb\u2002-\u200a\u2010\u2011\u2018-\u201b\u201c-\u201f\u202f\u2032]/u;

/** Folds a text to its plain form when every unit of it becomes one unit; gives nothing when it may not. */
export function foldEvenly(text: string): string | undefined {
  if (uneven.test(text)) return undefined;
  return changing.test(text) ? Array.from(text, (character) => foldCharacter(character, "plain")).join("") : text;
}

/** Gives the source span of `folded.text[start, end)`, an empty span for an empty stretch. */
export function unfoldSpan(folded: Folded, start: number, end: number): Span {
  if (end <= start) return { start: folded.starts[start] ?? 0, end: folded.starts[start] ?? 0 };
  return { start: folded.starts[start] as number, end: folded.ends[end - 1] as number };
}

/** The form that `=` compares: lower case, accents kept, composed. */
export function exactForm(text: string): string {
  const even = foldEvenly(text);
  if (even !== undefined) return even.toLowerCase();
  return foldText(text, "plain").text.toLowerCase().normalize("NFC");
}

function foldCharacter(character: string, folding: Folding): string {
  if (character < "\u0080") {
    if (space.test(character)) return " ";
    if (character === "`") return "'";
    return folding === "key" ? character.toLowerCase() : character;
  }
  if (ignorable.test(character)) return "";
  if (space.test(character)) return " ";
  return folding === "plain" ? replace(character) : foldLetter(character);
}

function replace(character: string): string {
  return replacements.get(character) ?? character;
}

/** A character that would fall apart into several words, such as ½, stays what it is. */
function foldLetter(character: string): string {
  const letters = Array.from(replace(character).normalize("NFKD"), replace)
    .join("")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  return /[\p{L}\p{N}]/u.test(letters) && /[^\p{L}\p{N}]/u.test(letters) ? character : letters;
}

/** Where the text goes on after a hyphen that only marks the end of a line; `at` itself when there is none here. */
function skipLineEndHyphen(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011 && unit !== 0xad) return at;
  let before = at - 1;
  while (before > 0 && mark.test(text[before] as string)) before--;
  if (before < 0 || !lowerLetter.test(text[before] as string)) return at;
  lineEndHyphen.lastIndex = at;
  const match = lineEndHyphen.exec(text);
  if (match === null) return at;
  const word = match[1] as string;
  return hangingHyphenWords.has(word) ? at : at + match[0].length - word.length;
}
