/** Text in, dates of birth out: a date, in digits or in words, that something beside it says somebody was born on. */
import type { Span } from "../../model/passage.js";
import { findCells } from "./columns.js";
import type { Detector } from "./detector.js";
import { keepApart, shift, toSpan, lookAhead, lookBack } from "./surroundings.js";

const month = String.raw`(?:jan(?:uari)?|feb(?:r|ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
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
const dates = new RegExp(String.raw`(?<![\d\p{L}]|\d[-./])(?:${digits.join("|")})(?!\d|[-/]\d)`, "giu");
const spelled = new RegExp(String.raw`(?<=geb[^.\n]{0,30}[ :])${spelledDay} ${month}(?: (?:${year}|\p{L}{6,30}))?`, "giu");

const closing = String.raw`[\s:;=|*_"'(\[,.-]{0,6}$`;
const between = String.raw`(?: (?:is|was|op|van|cliënt|client|jeugdige|kind|het|de|haar|zijn|betrokkene|moeder|vader|meisje|jongen|zoon|dochter|(?:te|in) [\p{L}'-]+(?: [\p{L}'-]+){0,2}?|d\.?d\.?|den|rond)\b\.?){0,5}`;
const bornOn = new RegExp(
  String.raw`(?:\b(?:geb(?:oren)?|geboorte[- ]?(?:datum|dag|dat)|geb\.? ?(?:dat(?:um)?|dd)|g\.? ?d|d\.o\.b|dob|date of birth|born|gd)\b\.?\)?(?:[ ]?[:=|])?${between}|(?:verjaardag|jarig|verjaart)(?: (?:is|op|zijn|haar|van \p{L}+)){0,3})${closing}`,
  "iu",
);
/** Ideas are born too. */
const idea =
  /\b(?:idee|ideeën|plan|plannen|project|initiatief|proeftuin|werkwijze|concept|aanpak|signalenkaart|samenwerking|beweging|netwerk|programma)\b[^.\n]{0,30}$/iu;
const bornBehind =
  /^(?:\)?[ ,]{0,2}(?:(?:te|in) \p{Lu}[\p{L}' -]{1,25} )?(?:is |ben |was |werd )?(?:\p{L}+ )?geboren\b|[ ]?\((?:geb|geboorte)|[ ](?:is|was|als|de|zijn|haar|\()[ \p{L}[\]]{0,30}(?:geboortedatum|verjaardag|geboortedag)\b)/iu;
const star = /(?:^|[\p{L}\])(,.;:"'] ?)[*°]$|[\p{L}\])] ?[*°] $|° ?$/mu;
const namedBefore =
  /(?:\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]eneer|[Mm]evrouw|[Dd]e heer)\.? |\b\p{Lu}\.(?:\p{Lu}\.)*)[ ]?(?:(?:van|de|der|den|ten|ter|'t|el)[ ]){0,3}\p{Lu}[\p{L}'-]+[ ]?\($/u;
const column = /geboorte|\bgeb\.?(?:[ -]?dat(?:um)?)?\b|^\W*(?:gd|g\.d\.|dob)\W*$/iu;

export const birthDate: Detector = {
  class: "birth-date",
  find: (text) => {
    const found = Array.from(text.matchAll(dates), toSpan).filter((span) => isBirth(text, span));
    const cells = findCells(text, column).flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(dates), (match) => shift(toSpan(match), start)),
    );
    return keepApart([...found, ...cells, ...Array.from(text.matchAll(spelled), toSpan)]);
  },
};

function isBirth(text: string, { start, end }: Span): boolean {
  const before = lookBack(text, start, 90);
  const cue = bornOn.exec(before);
  if (cue !== null) return !idea.test(before.slice(0, cue.index));
  if (namedBefore.test(before) && text.charAt(end) === ")") return true;
  if (bornBehind.test(lookAhead(text, end, 60))) return !idea.test(before);
  return star.test(before) && !/^[^\n]*\*/u.test(lookAhead(text, end, 400));
}
