/** Text in, bank accounts out: IBANs of any country, checked; and the numbers of before the IBAN behind their cue. */
import type { Span } from "../../model/passage.js";
import { atDigits, atDigitsOf } from "../triggers/triggers.js";
import type { Trigger } from "../triggers/scan-text.js";
import type { Detector } from "./detector.js";
import { libraries } from "./libraries.js";
import { keepApart, lookBack, matchAt, toSpan } from "./surroundings.js";

/** Two letters of a country and two digits; from there on what may be an account. */
const begin = /(?<![\p{L}\d])(?:iban)?[a-z]{2}[ .-]?\d[ .-]?\d/iuy;
const atCountry: Trigger = (scan) => atDigits(scan).flatMap((at) => listCountries(scan.text, at));
const run = /(?:iban)?([a-z]{2}[ .-]?\d[ .-]?\d(?:[ .\-/\n]{0,3}[a-z\d]){11,30})/iuy;
/** Groups of digits behind the words for an account; an account of before 2014 has up to ten. */
const oldNumber = /(?<![\p{L}\d.,/-])\d(?:[ .-]?\d){6,9}(?![\d]|[.,/-]\d|\p{L})/uy;
const cue = /(?:\bgiro|rekening)(?:[ -]?(?:nummer|nr|no))?\.?(?: (?:is|was|nummer|van \p{L}+))?[\s:|*(]{0,6}$/iu;

export const iban: Detector = {
  class: "iban",
  triggers: [atDigitsOf(2)],
  find: (scanned) => {
    const { text } = scanned;
    const accounts = matchAt(scanned, atCountry, begin).flatMap(({ index }) => takeIban(text, index));
    const old = matchAt(scanned, atDigits, oldNumber).map(toSpan);
    return keepApart([...accounts, ...old.filter(({ start }) => cue.test(lookBack(text, start)))]);
  },
};

/** Before a group of digits: two letters, and perhaps what says that it is an IBAN. */
function listCountries(text: string, digits: number): readonly number[] {
  const end = /[ .-]/u.test(text.charAt(digits - 1)) ? digits - 1 : digits;
  const start = end - 2;
  if (!/^[a-z]{2}$/iu.test(text.slice(Math.max(0, start), end))) return [];
  return /^iban$/iu.test(text.slice(Math.max(0, start - 4), start)) ? [start - 4, start] : [start];
}

/** What is behind an account, a word or a number, may look like a part of it: the country says how long it is. */
function takeIban(text: string, index: number): readonly Span[] {
  run.lastIndex = index;
  const { 0: whole = "", 1: code = "" } = run.exec(text) ?? [];
  if (whole === "") return [];
  const { countrySpecs, isValidIBAN } = libraries.accounts();
  const length = countrySpecs[code.slice(0, 2).toUpperCase()]?.chars ?? 0;
  const start = index + whole.length - code.length;
  let end = start;
  for (let taken = 0; taken < length && end < index + whole.length; end++) if (/[a-z\d]/iu.test(text.charAt(end))) taken++;
  const account = text
    .slice(start, end)
    .replace(/[^a-z\d]/giu, "")
    .toUpperCase();
  return !/[\p{L}\d]/u.test(text.charAt(end)) && isValidIBAN(account) ? [{ start, end }] : [];
}
