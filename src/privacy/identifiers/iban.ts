/** Text in, bank accounts out: IBANs of any country, checked; and the numbers of before the IBAN behind their cue. */
import { getCountrySpecifications, isValidIBAN } from "ibantools";
import type { Span } from "../../model/passage.js";
import type { Detector } from "./detector.js";
import { keepApart, lookBack, toSpan } from "./surroundings.js";

const lengths = new Map(Object.entries(getCountrySpecifications()).map(([country, { chars }]) => [country, chars]));
/** Two letters of a country and two digits; from there on what may be an account. */
const begin = /(?<![\p{L}\d])(?:iban)?[a-z]{2}[ .-]?\d[ .-]?\d/giu;
const run = /(?:iban)?([a-z]{2}[ .-]?\d[ .-]?\d(?:[ .\-/\n]{0,3}[a-z\d]){11,30})/iuy;
/** Groups of digits behind the words for an account; an account of before 2014 has up to ten. */
const oldNumber = /(?<![\p{L}\d.,/-])\d(?:[ .-]?\d){6,9}(?![\d]|[.,/-]\d|\p{L})/gu;
const cue = /(?:\bgiro|rekening)(?:[ -]?(?:nummer|nr|no))?\.?(?: (?:is|was|nummer|van \p{L}+))?[\s:|*(]{0,6}$/iu;

export const iban: Detector = {
  class: "iban",
  find: (text) => {
    const accounts = Array.from(text.matchAll(begin)).flatMap(({ index }) => takeIban(text, index));
    const old = Array.from(text.matchAll(oldNumber), toSpan);
    return keepApart([...accounts, ...old.filter(({ start }) => cue.test(lookBack(text, start)))]);
  },
};

/** What is behind an account, a word or a number, may look like a part of it: the country says how long it is. */
function takeIban(text: string, index: number): readonly Span[] {
  run.lastIndex = index;
  const { 0: whole = "", 1: code = "" } = run.exec(text) ?? [];
  const length = lengths.get(code.slice(0, 2).toUpperCase()) ?? 0;
  const start = index + whole.length - code.length;
  let end = start;
  for (let taken = 0; taken < length && end < index + whole.length; end++) if (/[a-z\d]/iu.test(text.charAt(end))) taken++;
  const account = text
    .slice(start, end)
    .replace(/[^a-z\d]/giu, "")
    .toUpperCase();
  return !/[\p{L}\d]/u.test(text.charAt(end)) && isValidIBAN(account) ? [{ start, end }] : [];
}
