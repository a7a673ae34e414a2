/** Text in, telephone numbers out: Dutch and foreign ones that can exist, not those of services. */
import type { Span } from "../../model/passage.js";
import { atDigits, atDigitsOf, atSign, either, stepBack, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { exists } from "./numbering-plan.js";
import { isAmount, isInReference, isNumberOfThing, keepApart, lookBack, matchAt } from "./surroundings.js";

const separator = String.raw`[ .\-/()_\n]{0,3}`;
/** From a plus or a nought on, up to eighteen digits. */
const begin = /[+0](?<![\d+].)/uy;
const atBegin = either(
  atSign("+"),
  where(atDigits, (text, at) => text.charAt(at) === "0"),
);
const runOfDigits = new RegExp(String.raw`(?:06:(?=\d{8}(?!\d))|\(?\+ ?\(?|\(?0)(?:${separator}\d){6,18}`, "uy");
/** Without its nought, or with a country and no plus: only behind a cue. */
const bare = new RegExp(String.raw`(?<![\d+.,/-])(?=((?:31${separator}(?:\(0\))?${separator})?6(?:${separator}\d){8})(?!\d))`, "uy");
/** What stands behind the 06 when the cue says it. */
const without = /(?<!\p{L})06[ -]?(?:nummer|nr)\.?(?: is)?[ :=]{1,3}([1-9](?:[ .-]?\d){7})(?!\d)/iuy;
const chat = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)(\d{9,15})/iuy;
const atChat = stepBack(atSign("/"), "wa.me".length, "whatsapp.com".length);
const cue =
  /\b(?:tel|telefoon|telefonisch|telefoonnr|telefoonnummers?|telnr|mobiel|mobiele?|mob|gsm|0?6[- ]?nummer|nummers?|bel|bellen|belt|gebeld|bereikbaar|whats-?app|app|appen|sms|contact|noodnummer|[tm])\b[^\d\p{L}]{0,4}(?:\p{L}+[^\d\p{L}]{1,3}){0,4}$/iu;
/** `06-11-2024`, `06.11.24 10.30`, `06 2023 2024`: a day or a month. */
const moment =
  /^0\d(?:([-./])\d{1,2}\1(?:19|20)\d\d(?!\d)|([-./])\d\d\2\d\d[ \n]+(?:\d\d?[.:]\d\d(?!\d)|(?:19|20)\d\d)|[.:][0-5]\d ?- ?[0-2]\d[.:][0-5]\d(?!\.?\d)|[ /-](?:19|20)\d\d\D+(?:19\d\d|20[0-3]\d))/u;
const usualStart = /^(?:\(?\+|00|06|0\d\d|\(0)/u;
const service = /^(?:0|\+31|0031)(?:800|90[069])/u;
/** Abroad any grouping; at home an area code or 06, and no single digits. */
const usual = /^(?:\(?\+|00|(?:06|0\d{2,9}|\(0\d{1,3}\)|0\d{1,3} ?- ?\d(?=\D))(?:\D+\d{2,})*(?:\D+\d)?$)/u;
const label = /(?:^|[^\p{L}\d])(?:tel|mob|telefoon|mobiel|gsm|nr|nummer|t|m)$/iu;

export const phone: Detector = {
  class: "phone",
  triggers: [atDigitsOf(6)],
  find: (scanned) => {
    const { text } = scanned;
    const found: Span[] = [];
    let read = 0;
    for (const { index } of matchAt(scanned, atBegin, begin)) {
      if (index < read) continue;
      const starts = text.charAt(index - 1) === "(" ? [index - 1, index] : [index];
      const number = starts.map((start) => ({ start, end: findEnd(text, start) })).find(({ start, end }) => end > start);
      if (number === undefined) continue;
      found.push(number);
      read = number.end;
    }
    for (const { 1: run = "", index } of matchAt(scanned, atDigits, bare)) {
      const digits = run.replace(/\D/gu, "").replace(/^310?/u, "");
      if (cue.test(lookBack(text, index)) && exists(`+31${digits}`)) found.push({ start: index, end: index + run.length });
    }
    for (const { 0: whole, 1: digits = "", index } of matchAt(scanned, atSign("06"), without))
      found.push({ start: index + whole.length - digits.length, end: index + whole.length });
    for (const {
      0: { length },
      1: digits = "",
      index,
    } of matchAt(scanned, atChat, chat))
      if (exists(`+${digits}`)) found.push({ start: index + length - digits.length, end: index + length });
    return keepApart(found);
  },
};

/** Where the number that begins here ends: a number or a year behind it may look like a part of it. */
function findEnd(text: string, start: number): number {
  runOfDigits.lastIndex = start;
  const run = runOfDigits.exec(text)?.[0] ?? "";
  const before = lookBack(text, start, 24);
  if ((/[\p{L}\d]$/u.test(before) && !label.test(before)) || /(?<!\d)\d{1,2}[.,:/-]$|\d[.,:-]$/u.test(before) || moment.test(run))
    return start;
  const isCued = cue.test(lookBack(text, start));
  if (!isCued && !usualStart.test(run)) return start;
  for (const end of cutEnds(text, start, run)) {
    const written = text.slice(start, end);
    if (isNumber(written, isCued) && !isOther(text, { start, end }, written)) return end;
  }
  return start;
}

/** After each group of digits, the last first. */
function cutEnds(text: string, start: number, run: string): readonly number[] {
  return Array.from(run.matchAll(/\d(?=\D|$)/gu), ({ index }) => start + index + 1)
    .filter((end) => !/\d/u.test(text.charAt(end)))
    .toReversed();
}

function isNumber(written: string, isCued: boolean): boolean {
  if (written.split("\n").length > 2 || !(isCued || usual.test(written.replace(/^\(0\)/u, "0").replace("(0)", "")))) return false;
  const compact = written.replace(/[^\d+]/gu, "");
  if (service.test(compact)) return false;
  return exists(compact) && (compact.length === 10 || !/^0(?!0)/u.test(compact));
}

/** Written without any space it may be the number of something else. */
function isOther(text: string, span: Span, written: string): boolean {
  if (isInReference(text, span)) return true;
  return /^\d+$/u.test(written) && (isNumberOfThing(text, span.start) || isAmount(text, span));
}
