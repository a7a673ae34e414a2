/** A text and the place of a capital in, the words that may be one person's name out: initials, given names, prefixes, surname. */
import { isFirstName, isNonName } from "./non-names.js";
import { remember } from "./remember.js";
import { readWords } from "./word-list.js";

export interface NameRun {
  /** After the last letter. */
  readonly end: number;
  readonly initials: string;
  /** Words with a capital, prefixes left out; never empty. */
  readonly parts: readonly string[];
  /** Small words before the first part: Van der Berg. */
  readonly prefixBefore: string;
  /** Small words between parts: Sanne van der Berg. */
  readonly prefixInside: string;
}

const prefixWords =
  "[Vv]an|[Dd]e[rnls]?|[Tt]e[rn]?|[Ii]n|[Oo]p|[Aa]an|[Ll][ae]|[Ee]l|[Aa]l|[Aa][iï]t|[Bb][ei]n|[Oo]uld|[Vv]on|[Dd]i|[Dd][aou]s?|[Aa]bu|VAN|DE[RN]?|EL|TE[RN]|'[tT]|[Hh]et";
const prefixes = new RegExp(`(?:(?:${prefixWords}) (?:\\n[> ]{0,4})?|(?:${prefixWords})\\n[> ]{0,4}){1,3}(?=(?:[dl]')?\\p{Lu})`, "uy");
const initials = /(?:(?:\p{Lu}|Th|Ch|Chr|Ph|IJ|Sj|Tj)\.[ -]?){1,6}/uy;
const word = /(?:[dl]')?\p{Lu}[\p{L}\p{M}]+(?:['-](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|\p{Lu}'\p{Lu}[\p{L}\p{M}]+/uy;
const gap = / (?:\n[> ]{0,4})?|\n[> ]{0,4}(?=\S)/y;
const oldPrefix = /(?:^|[^\p{L}])(?:'t|der|den|ter|ten) \n?$/iu;
const inLine = /[\p{L}.][*_"']{0,3} $/u;
const title = /(?:^|[^\p{L}])(?:dhr\.?|mevr\.?|mw\.?|meneer|mijnheer|mevrouw|heer) $/iu;
/** What a title makes a surname of. */
const turned = readWords("oost west noord zuid winter zomer herfst lente mei kerk maandag vrijdag");
const mostParts = 5;

/** Reads the longest run; a word that is no name ends it. */
export function readRun(text: string, at: number): NameRun | undefined {
  const before = match(initials, text, at);
  let place = at + before.length;
  const prefixBefore = match(prefixes, text, place);
  const parts: string[] = [];
  let [prefixInside, end, joined] = ["", 0, prefixBefore];
  place += prefixBefore.length;
  while (parts.length < mostParts) {
    const part = match(word, text, place);
    if (part === "") break;
    const isSurname = () =>
      oldPrefix.test(joined) || (parts.length === 0 && (isBehind(oldPrefix, text, at) || isTurned(part, text, place)));
    if (!isPart(part, parts.length > 0 || joined !== "") && !isSurname()) break;
    parts.push(part);
    end = place + part.length;
    if (parts.length > 1) prefixInside += joined;
    const space = match(gap, text, end);
    place = end + space.length;
    const middle = match(initials, text, place);
    joined = match(prefixes, text, place + middle.length);
    place += middle.length + joined.length;
    // Over a line end a name goes on only where it can't be over.
    if (space === "" || (space.includes("\n") && joined === "" && !(isFirstName(part) && isBehind(inLine, text, at)))) break;
  }
  return parts.length === 0
    ? undefined
    : { end, initials: before.trim(), parts, prefixBefore: prefixBefore.trim(), prefixInside: prefixInside.trim() };
}

/** Whether a word of ASCII letters stands here that no name begins with, as most with a capital are: told without reading a run. */
export function isOpening(text: string, at: number): boolean {
  let end = at + 1;
  while (isSmall(text.charCodeAt(end))) end++;
  if (end - at < 2 || mayGoOn.test(text.charAt(end)) || mayFollow(text, at)) return false;
  const written = text.slice(at, end);
  return beginsNoName(written) && !(isPrefix(written) && match(prefixes, text, at) !== "");
}

const anyPrefix = new RegExp(`^(?:${prefixWords})$`, "u");
const isPrefix = remember((opening) => anyPrefix.test(opening));
const beginsNoName = remember((opening) => isNonName(opening) && !isFirstName(opening) && !turned.has(opening.toLowerCase()));
const mayGoOn = /[A-Za-z.'\u0080-\uFFFF-]/u;

/** Behind der, den, ter, ten or 't any word may be a name. */
function mayFollow(text: string, at: number): boolean {
  const end = text.charAt(at - 1) === "\n" ? at - 2 : at - 1;
  return text.charAt(end) === " " && "rntRNT".includes(text.charAt(end - 1));
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

/** Among capitals capitals say nothing. */
function isPart(part: string, isLater: boolean): boolean {
  return !isNonName(part) || isFirstName(part) || (isLater && /^\p{Lu}{4,}$/u.test(part) && !isNonName(part.toLowerCase()));
}

/** After a prefix that stands in names only any word is a surname. */
function isBehind(pattern: RegExp, text: string, at: number): boolean {
  return pattern.test(text.slice(Math.max(0, at - 10), at));
}

/** Mevrouw Winter zei. */
function isTurned(part: string, text: string, at: number): boolean {
  const end = at + part.length;
  return turned.has(part.toLowerCase()) && isBehind(title, text, at) && /^(?: \p{Ll}|[.,]|$)/u.test(text.slice(end, end + 2));
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
