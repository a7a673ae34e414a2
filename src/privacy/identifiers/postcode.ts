/** Text in, postcodes that point at a home out: with a house number, a town or words that say it is one; years with two letters are none. */
import type { Span } from "../../model/passage.js";
import type { Scanned } from "../triggers/scan-text.js";
import { atDigits } from "../triggers/triggers.js";
import { isInReference, lookAhead, lookBack, matchAt, toSpan } from "./surroundings.js";

const candidate = /(?<!\d)[1-9]\d{3}[ -]?(?!(?:sa|sd|ss)(?![\p{L}\d]))[a-z]{2}(?![\p{L}\d])/iuy;
const strongCue =
  /(?:post ?codes?|\bp\.?c\.?|\badres(?:gegevens)?|woonadres)\b(?:[ ]?[:=|])?(?: (?:is|was|van|het|de|in|met|nu|gebied|nummer|\p{L}+)\b){0,3}[\s:=|*_"'(,]{0,6}$/iu;
const weakCue = /\b(?:woon|wonen|woont|woonde|woonachtig|wonend|wonende|verblijft|verhuisd|adres|huis|straat)\b[^.\n]{0,40}$/iu;
const houseBefore =
  /(?:(?:\p{Lu}[\p{L}'.-]* ){1,3}|(?<=\p{L} ))(?:nr\.? ?|nummer )?[1-9]\d{0,3}(?:[ -]?(?:[A-Za-z]|hs|bis|[IV]{1,3})|-\d{1,3})?(?:,[ \n]?|[ \n]|[ ]?[|;-][ ]?)$/u;
const houseBehind =
  /^(?:,?[ \n](?:(?:huis)?(?:nummer|nr)\.?|nr\.?|no\.?)?[ ]?|[ ]?[-/|;][ ]?)[1-9]\d{0,3}(?:[ -]?[a-z])?(?![\p{L}\d]|[.,:/-]\d)/iu;
const town = /^,?[ \n]{1,2}(?:te |in )?(?:'s-|'t )?(?:Den |De |Het )?\p{Lu}[\p{L}'-]{2,}/u;
const counted =
  /^,?[ \n]\d{1,4}[ ](?:keer|gezinnen|kinderen|jongeren|mensen|meldingen|signalen|weken|maanden|jaar|uur|dagen|casussen|deelnemers|stuks|zaken|x)\b/iu;
/** Units, and books of law, in capitals. */
const unit = /(?:k[mgbw]|[mgt]b|[mcd]m|ml|cc|hz|ha|bw|sr|sv|rv|nl|eu|ce)$/iu;
/** A post box, an article of a law, an amount, a piece of a word or of a number. */
const notHome = /(?:\p{L}|\d[.,:/-]|[€$] ?|\bpostbus \d+,?\s*|\bantwoordnummer \d+,?\s*|\bart(?:ikel)?\.? )$/iu;

/** A postcode beside a street is one; another needs more, see `toAddress`. */
export function findPostcodes(scanned: Scanned, streets: readonly Span[]): readonly Span[] {
  const { text } = scanned;
  const starts = new Set(streets.map(({ start }) => start));
  return matchAt(scanned, atDigits, candidate).flatMap((match) => {
    const span = toSpan(match);
    const before = lookBack(text, span.start);
    if (notHome.test(before) || isInReference(text, span)) return [];
    const toStreet = /^[ ,;|\n]{1,4}/u.exec(lookAhead(text, span.end))?.[0].length ?? 0;
    return starts.has(span.end + toStreet) ? [span] : toAddress(match[0], span, before, lookAhead(text, span.end));
  });
}

/** The postcode with the house number and the town beside it, when that or a cue makes it point at a home. */
function toAddress(written: string, { start, end }: Span, before: string, after: string): readonly Span[] {
  const isCapital = /[A-Z]{2}$/u.test(written);
  const isTight = /^\d{4}[A-Z]/iu.test(written);
  const isYear = /^(?:19[89]|20[0-3])\d/u.test(written);
  const house = houseBefore.exec(before)?.[0] ?? "";
  const behind = houseBehind.exec(after)?.[0] ?? "";
  const place = isCapital ? ((town.exec(after) ?? town.exec(after.slice(behind.length)))?.[0] ?? "") : "";
  const isAddress =
    strongCue.test(before) ||
    (isTight && !isYear && behind !== "" && !unit.test(written)) ||
    (isCapital &&
      ((house !== "" && (place !== "" || !isYear || isTight)) ||
        (isYear && !isTight
          ? place !== "" && behind !== ""
          : !unit.test(written) && !counted.test(after) && (behind !== "" || place !== "" || weakCue.test(before)))));
  return isAddress ? [{ start: start - house.length, end: end + behind.length + place.length }] : [];
}
