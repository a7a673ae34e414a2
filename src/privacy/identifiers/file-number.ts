/** Text in, numbers of files, cases, registrations and papers of a person out: only behind words that say so, but for a court's own form. */
import type { Span } from "../../model/passage.js";
import { findCells } from "./columns.js";
import type { Detector } from "./detector.js";
import { keepApart, shift, toSpan, lookBack } from "./surroundings.js";

/** A token with a digit; what is set off from it by a space or a slash is still of it when it is digits. */
const token =
  /(?<![\p{L}\d])(?:(?!(?:SKJ|BIG|AGB|BSN|ID|PV|NR|KVK)(?![A-Za-z]))[A-Z]{1,5}[ ]?[-./]?[ ]?|[a-z]{1,4}[-./]?)?\d[A-Za-z\d]*(?:[ ]?[./_-][ ]?[A-Za-z\d]+|[ ]\d+(?![\p{L}\d])(?![-/]\d)){0,5}/gu;
const court =
  /(?<![\p{L}\d])(?:C\/\d{2}\/\d{4,7}(?:[ ]?\/[ ]?[A-Z]{2} ?[A-Z]{2} ?\d{2}[-/]\d{1,5})?|(?:JE|FA|HA|KG|EL)[ ]?(?:RK|ZA)[ ]?\d{2}[-/]\d{1,5}|\d{2}\/\d{6}-\d{2}|200\.\d{3}\.\d{3}(?:\/\d{2}))(?![\p{L}\d])/gu;

const number = String.raw`(?:[ -]?(?:nummers?|nrs?|no|num|code|registratie(?:[ -]?nummer|[ -]?nr)?|id))`;
const tail = String.raw`\b\.?(?: (?:is|was|luidt|met|nummer|nr|no|van|voor|het|de|deze|dit|cliënt|client|jeugdige|kind|gezin|zaak|onder|bekend|staat|geregistreerd|[A-Z]|moeder|vader|\[[^\]\n]{1,20}\])\b\.?){0,5}[\s:;=#|*_"'(\[.-]{0,8}$`;
const kinds = String.raw`dossier|zaaks?|cliënt|client|klant|patiënt|patient|parket|rol|rekest|zaak-?\/rekest|polis|personeels|v|vreemdelingen|paspoort|rijbewijs|identiteitskaart|id|id-?kaart|identiteitsbewijs|id-?bewijs|document|behandel|casus|gezins|verzekerden?|lidmaatschaps?|inschrijf|meldings?|beschikkings?|verzekerings|relatie|deelnemers|medewerkers|kind|jeugdige|burger|incident|proces-?verbaal|pv|bvh|mutatie|reg(?:istratie)?|skj|big|agb|beroepsregistratie`;
/** With the word for a number behind it, three digits are enough. */
const named = new RegExp(String.raw`\b(?:${kinds})${number}${tail}`, "iu");
const reference = new RegExp(String.raw`\b(?:(?:ons|uw|hun|je|jullie|onder) kenmerk|kenmerk(?=[ ]?[:=|]))${tail}`, "iu");
/** By themselves these words are also said of other things, so that a number behind them is long. */
const bare = new RegExp(
  String.raw`\b(?:dossier|skj|big|agb|parket|rolnr|paspoort|rijbewijs|id-?kaart|identiteitskaart|polis|proces-?verbaal|pv)${tail}`,
  "iu",
);
const column = new RegExp(String.raw`\b(?:(?:${kinds})${number}|kenmerk|skj|big|agb)\b`, "iu");
const notOne = /^(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})|\d{4}-\d\d-\d\d|(?:19|20)\d\d|ecli\b.*|p\d+|[\d.,]+ ?%|\d{1,2}[.:]\d\d)$/iu;

export const fileNumber: Detector = {
  class: "file-number",
  find: (text) => {
    const columns = findCells(text, column);
    const cued = Array.from(text.matchAll(token), toSpan).filter((span) => isFileNumber(text, span));
    const cells = columns.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(token), (match) => shift(toSpan(match), start)),
    );
    const courts = Array.from(text.matchAll(court), toSpan);
    return keepApart([...courts, ...cued, ...cells.filter((span) => countDigits(text, span) >= 3 && isCode(text, span))]);
  },
};

function isFileNumber(text: string, span: Span): boolean {
  const digits = countDigits(text, span);
  if (digits < 3 || !isCode(text, span)) return false;
  const before = lookBack(text, span.start, 90);
  if (named.test(before)) return true;
  return (digits >= 4 && reference.test(before)) || (digits >= 5 && bare.test(before));
}

function countDigits(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/\D/gu, "").length;
}

/** Not a date, a year, a time or a code of the study. */
function isCode(text: string, { start, end }: Span): boolean {
  return !notOne.test(text.slice(start, end));
}
