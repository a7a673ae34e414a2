/** Text in, bank accounts out: IBANs of any country, checked; and the numbers of before the IBAN behind their cue. */
import { getCountrySpecifications, isValidIBAN } from "ibantools";
import type { Span } from "../../model/passage.js";
import type { Detector } from "./detector.js";
import { keepApart, lookBack, toSpan } from "./surroundings.js";

const lengths = new Map(Object.entries(getCountrySpecifications()).map(([country, { chars }]) => [country, chars]));
const candidate = /(?<![\p{L}\d]|\biban)(?:iban)?([a-z]{2}[ .-]?\d[ .-]?\d(?:[ .\-/\n]{0,3}[a-z\d]){11,30})/giu;
/** Groups of digits behind the words for an account; an account of before 2014 has up to ten. */
const oldNumber = /(?<![\p{L}\d.,/-])\d(?:[ .-]?\d){6,9}(?![\d]|[.,/-]\d|\p{L})/gu;
const cue = /(?:\bgiro|rekening)(?:[ -]?(?:nummer|nr|no))?\.?(?: (?:is|was|nummer|van \p{L}+))?[\s:|*(]{0,6}$/iu;

export const iban: Detector = {
  class: "iban",
  find: (text) => {
    const accounts = Array.from(text.matchAll(candidate), ({ 0: whole, 1: code = "", index }) =>
      takeIban(text, index + whole.length - code.length, code),
    ).flat();
    const old = Array.from(text.matchAll(oldNumber), toSpan);
    return keepApart([...accounts, ...old.filter(({ start }) => cue.test(lookBack(text, start)))]);
  },
};

/** What is behind an account, a word or a number, may look like a part of it: the country says how long it is. */
function takeIban(text: string, start: number, run: string): readonly Span[] {
  const length = lengths.get(run.slice(0, 2).toUpperCase()) ?? 0;
  let end = 0;
  for (let taken = 0; taken < length && end < run.length; end++) if (/[a-z\d]/iu.test(run.charAt(end))) taken++;
  const written = run.slice(0, end);
  const isWhole = !/[\p{L}\d]/u.test(text.charAt(start + end));
  return isWhole && isValidIBAN(written.replace(/[^a-z\d]/giu, "").toUpperCase()) ? [{ start, end: start + end }] : [];
}
