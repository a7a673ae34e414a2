/** Text in, citizen service numbers out: eight or nine digits that stand the 11-check; and education numbers behind their cue. */
import type { Span } from "../../model/passage.js";
import type { Detector } from "./detector.js";
import { libraries } from "./libraries.js";
import { atDigitsOf } from "../triggers/triggers.js";
import { isInReference, isAmount, isNumberOfThing, keepApart, lookAhead, lookBack } from "./surroundings.js";

const atNumber = atDigitsOf(8);
/** From a group of digits on, nine of them, or eight. */
const lengths = [/(?<!\d)\d(?:[ .\-/\n]{0,3}\d){8}(?!\d)/y, /(?<!\d)\d(?:[ .\-/\n]{0,3}\d){7}(?!\d)/y];
const gap = String.raw`(?:[ -]?(?:nummer|nr|no))?\b[^\d]{0,30}$`;
const pupilCue = new RegExp(String.raw`(?:\bonderwijs|\bpgn|persoonsgebonden)${gap}`, "iu");
const citizenCue = new RegExp(String.raw`(?:\bbsn|_bsn|burger[ -]?service|\bsofi|sociaal[ -]?fiscaal)${gap}`, "iu");
const cueBehind = /^[^\d\n]{0,14}\b(?:bsn|burgerservice|onderwijsnummer)/iu;
/** How people group nine digits when nothing else says what they are. */
const usualGroups = new Set(["9", "3-3-3", "4-2-3", "2-3-4", "3-2-4", "2-2-2-3", "5-4", "4-5", "8-1"]);
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const date = new RegExp(String.raw`^(?:(?:19|20)\d\d${month}${day}|${day}${month}(?:19|20)\d\d)$`, "u");
const boundBefore = /(?:(?<!nr|no|nummer)\p{L}|[+#=]|\d[.:/-]|\p{L}-|(?<!\d)\d,)$/iu;
const boundAfter = /^(?:\p{L}|[.:/-]\d|-x\b|,\d{1,2}(?![\d,;-]))/iu;
/** A case code begins with its year, and perhaps a month. */
const yearCode = /^(?:199|20[0-3])\d[ \-/](?!(?:1[3-9]|[2-9]\d)[ \-/])/u;

export const bsn: Detector = {
  class: "bsn",
  triggers: [atNumber],
  find: ({ text, places }) => keepApart(places(atNumber).flatMap((start) => lengths.flatMap((pattern) => takeBsn(text, start, pattern)))),
};

function takeBsn(text: string, start: number, pattern: RegExp): readonly Span[] {
  pattern.lastIndex = start;
  const span = { start, end: start + (pattern.exec(text)?.[0] ?? "").length };
  return span.end > start && isBsn(text, span) ? [span] : [];
}

function isBsn(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  const digits = written.replace(/\D/gu, "");
  const before = lookBack(text, span.start);
  const isPupil = pupilCue.test(before);
  const isCued = isPupil || citizenCue.test(before) || cueBehind.test(lookAhead(text, span.end));
  if (!isCued && !(isUsual(written, digits) && standsAlone(text, span))) return false;
  if (/^(\d)\1*$/u.test(digits) || !isMade(digits, isPupil)) return false;
  return !isNumberOfThing(text, span.start) && (isCued || !(isAmount(text, span) || isInReference(text, span)));
}

function isMade(digits: string, isPupil: boolean): boolean {
  return libraries.citizens().validate(digits).isValid || (isPupil && libraries.pupils().validate(digits).isValid);
}

/** Not a piece of a word, of a longer number or of a code. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const isSpaced = /[ \n]/u.test(text.slice(start, end));
  const before = lookBack(text, start, 8);
  const after = lookAhead(text, end, 8);
  if (isSpaced && (/(?<!(?:19|20)\d)\d $/u.test(before) || /^ \d{1,4}(?![\d.:])/u.test(after))) return false;
  return !boundBefore.test(before) && !boundAfter.test(after);
}

function isUsual(written: string, digits: string): boolean {
  if (digits.length === 8) return written === digits && !date.test(digits);
  const separators = new Set(written.replace(/\d/gu, "").replaceAll("\n", " "));
  const groups = written.split(/\D/u).map((group) => group.length);
  return separators.size <= 1 && usualGroups.has(groups.join("-")) && !yearCode.test(written) && written.split("\n").length <= 2;
}
