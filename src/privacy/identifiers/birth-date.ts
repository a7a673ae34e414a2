/** Text in, dates of birth out: a date, in digits or in words, that something beside it says somebody was born on. */
import type { Span } from "../../model/passage.js";
import { findCells, inTables } from "./columns.js";
import type { Detector } from "./detector.js";
import { atWords, scanText, type Scanned } from "../triggers/scan-text.js";
import { atDigits, where } from "../triggers/triggers.js";
import { keepApart, lookAhead, lookBack, matchAt, shift, toSpan } from "./surroundings.js";

const month = String.raw`(?:jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|mrt|maart|march|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|october|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const spelledDay = String.raw`(?:(?:één|een|eerste|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)|(?:(?:een|één|twee|tweeë|twee-en|drie|drieë|vier|vijf|zes|zeven|acht|negen)?[eë]?n?)(?:twintig|dertig))(?:de|ste)?`;
const year = String.raw`(?:(?:19|20)\d\d|'?\d\d)`;
const gap = String.raw`[ \n]{0,2}`;
/** Each begins with a digit, so that a text without any is passed over fast; the last is spelled out. */
const digits = [
  String.raw`(?:19|20)\d\d${gap}[-./]${gap}(?:0?[1-9]|1[0-2])${gap}[-./]${gap}${day}`,
  String.raw`${day}${gap}([-./ ])${gap}(?:0?[1-9]|1[0-2])${gap}\1${gap}${year}`,
  String.raw`(?:0?[1-9]|1[0-2])([-/])${day}\2${year}`,
  String.raw`${day}(?:e|ste|de)?${gap}[-.]?${gap}${month}(?:${gap}[-,]?${gap}${year})?`,
  String.raw`(?:${day.replace("0?", "0")}(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])${day.replace("0?", "0")})`,
];
const dates = new RegExp(String.raw`(?<![\d\p{L}]|\d[-./])(?:${digits.join("|")})(?!\d|[-/]\d)`, "iuy");
const spelled = new RegExp(
  String.raw`geb(?:oren|oortedatum|oortedag|\.)[^.\d\n]{0,30}?[ :](${spelledDay} ${month}(?: (?:${year}|\p{L}{6,30}))?)`,
  "iuy",
);

const bornInMonth = new RegExp(
  String.raw`\b(?:geboren|geb|geboorte(?:datum|maand)?)\b\.?(?: (?:is|in|was|te \p{Lu}[\p{L}'-]+)){0,2}[ :]{1,3}(${month}${gap}(?:19|20)\d\d)(?!\d)`,
  "iuy",
);
const atDate = where(atDigits, (text, at) => at === 0 || !/[A-Za-z]/u.test(text.charAt(at - 1)));
/** What both begin with. */
const atBorn = atWords(["geb"]);
/** Said of many: those born in a month are nobody in particular. */
const cohort = /\b(?:kinderen|jongeren|baby's|iedereen|allen|alle|generatie|groep|cohort)\b[^.\n]{0,30}$/iu;

const closing = String.raw`[\s:;=|*_"'(\[,-]{0,6}$`;
const between = String.raw`(?: (?:is|was|op|van|cliënt|client|jeugdige|kind|het|de|haar|zijn|betrokkene|moeder|vader|meisje|jongen|zoon|dochter|(?:te|in) [\p{L}'-]+(?: [\p{L}'-]+){0,2}?|d\.?d\.?|den|rond|ongeveer|omstreeks|geworden|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b\.?){0,5}`;
/** Said of a date of birth that is not there; the date behind it is another. */
const noDate = String.raw`\b(?:onbekend|volgt|ontbreekt|niet|geen|weg|gewist|verwijderd|besproken|gesprek|overleg|bijeenkomst|sinds)\b`;
const bornOn = new RegExp(
  String.raw`(?:\b(?:geboren|(?:geb|geb\.? ?(?:dat(?:um)?|dd?)|g\.? ?d|d\.o\.b|dob|date of birth|born|gd)\b\.?|geboorte(?= op| van|:))\)?,?(?:[ ]?[:=|])?${between}|geboorte(?:[- ]?(?:datum|dag|dat)|\p{L}+ en -?(?:datum|dag))\b(?![^\d]*${noDate})[^\d.;!?]{0,45}|(?:verjaardag|jarig|verjaart)(?: (?:is|op|zijn|haar|van \p{L}+)){0,3})${closing}`,
  "iu",
);
/** Ideas are born too. */
const idea =
  /\b(?:idee|ideeën|plan|plannen|project|initiatief|proeftuin|werkwijze|concept|aanpak|signalenkaart|samenwerking|beweging|netwerk|programma|pilot|regeling)\b[^.\n]{0,30}$/iu;
const bornBehind =
  /^(?:\)?[ ,]{0,2}(?:(?:te|in) \p{Lu}[\p{L}' -]{1,25} )?(?:is |ben |was |werd )?(?:\p{L}+ )?geboren\b|[ ,]{0,2}\(?geb(?:oorte|\.)|[ ](?:is|was|als|de|zijn|haar|\()[ \p{L}[\]]{0,30}(?:geboortedatum|verjaardag|geboortedag)\b)/iu;
const star = /(?:^|[\p{L}\])(,.;:"'] ?)[*°]$|[\p{L}\])] ?[*°] $|° ?$/mu;
/** With a space behind it a star is a bullet too, but not where the date is all there is between two marks. */
const starApart = /[(,] ?[*°] $/u;
const namedBefore =
  /(?:\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]eneer|[Mm]evrouw|[Dd]e heer)\.? |\b\p{Lu}\.(?:\p{Lu}\.)*)[ ]?(?:(?:van|de|der|den|ten|ter|'t|el)[ ]){0,3}\p{Lu}[\p{L}'-]+[ ]?\($/u;
const column = /(?<![\p{L}\d])(?:geboorte(?:datum|dag|dat)|geb\.?[ -]?dat(?:um)?|g\.?d\.?|geb\.?|geboren|dob)[ "'*.]*$/iu;
const headerEnd = /(?:datum|dag|dat|gd|g\.d|geb|geboren|dob)\.?["'* ]*(?=[|;,\n])/iy;
const atHeaderEnd = inTables(headerEnd);

export const birthDate: Detector = {
  class: "birth-date",
  triggers: [atDate, atBorn],
  find: (scanned) => {
    const { text } = scanned;
    const found = findDates(scanned).filter((span) => isBirth(text, span));
    const cells = findCells(scanned, atHeaderEnd, headerEnd, column).flatMap(({ start, end }) =>
      findDates(scanText(text.slice(start, end))).map((span) => shift(span, start)),
    );
    return keepApart([...found, ...cells, ...matchAt(scanned, atBorn, spelled).map(toLast), ...findMonths(scanned)]);
  },
};

function findDates(scanned: Scanned): readonly Span[] {
  return matchAt(scanned, atDigits, dates).map(toSpan);
}

/** Geb. nov 2012. */
function findMonths(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return matchAt(scanned, atBorn, bornInMonth)
    .filter(({ index }) => ![idea, cohort].some((other) => other.test(lookBack(text, index, 60))))
    .map(toLast);
}

/** The group at the end of a match. */
function toLast({ 0: { length }, 1: date = "", index }: RegExpExecArray): Span {
  return { start: index + length - date.length, end: index + length };
}

function isBirth(text: string, { start, end }: Span): boolean {
  const before = lookBack(text, start, 90);
  const cue = bornOn.exec(before);
  if (cue !== null) return !idea.test(before.slice(0, cue.index));
  if (namedBefore.test(before) && text.charAt(end) === ")") return true;
  if (bornBehind.test(lookAhead(text, end, 60))) return !idea.test(before);
  const isStarred = star.test(before) || (starApart.test(before) && /^[),;]/u.test(lookAhead(text, end, 1)));
  return isStarred && !/^[^\n]*\*/u.test(lookAhead(text, end, 400));
}
