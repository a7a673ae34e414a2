/** Text in, numbers of files, cases, registrations and papers of a person out: only behind words that say so, but for a court's own form. */
import type { Span } from "../../model/passage.js";
import { findCells, inTables } from "./columns.js";
import type { Detector } from "./detector.js";
import { scanText, type Scanned } from "../triggers/scan-text.js";
import { atDigitsOf } from "../triggers/triggers.js";
import { keepApart, lookBack, matchAt, shift, toSpan } from "./surroundings.js";

const fewestDigits = 3;
const atNumber = atDigitsOf(fewestDigits);
/** A group of digits, and what is set off from it: behind a space digits, behind a point or a dash letters too. */
const token =
  /(?<!\d)\d[A-Za-z\d]*(?: ?\/ ?(?:JE|FA|HA|KG|EL) ?(?:RK|ZA) ?\d+|[ ]?[./_-][ ]?[A-Za-z\d]+|[ ]\d+(?![\p{L}\d])(?![-/]\d)){0,5}/uy;
/** Letters that belong to the number behind them; words that say what it is do not. */
const prefix =
  /(?<![\p{L}\d])(?:C\/|(?:JE|FA|HA|KG|EL) ?(?:RK|ZA) ?|(?!(?:SKJ|BIG|AGB|BSN|ID|PV|NR|KVK)(?![A-Za-z]))[A-Z]{1,5}[ ]?[-./]?[ ]?|[a-z]{1,4}[-./]?)$/u;
/** A case before a court or a prosecutor. */
const court =
  /^(?:C\/\d{2}\/\d{4,7}(?: ?\/ ?[A-Z ]{4,6}\d{2}[-/]\d{1,5})?|(?:JE|FA|HA|KG|EL) ?(?:RK|ZA) ?\d{2}[-/]\d{1,5}|\d{2}\/\d{6}-\d{2}|200\.\d{3}\.\d{3}(?:\/\d{2}))(?![\p{L}\d])/u;

const number = String.raw`(?:(?: met)?[ -]?(?:nummers?|nrs?|no|num|code|registratie(?:[ -]?nummer|[ -]?nr)?|id))`;
const word = String.raw`(?:is|was|luidt|met|nummer|nr|no|van|voor|het|de|deze|dit|cliënt|client|jeugdige|kind|gezin|zaak|onder|bij|bekend|staat|geregistreerd|[A-Z]|moeder|vader|\[[^\]\n]{1,20}\])`;
const tail = String.raw`(?:-geregistreerd\p{L}*|\b)\.?(?: ${word}\b\.?){0,5}[\s:;=#|*_"'(\[.-]{0,8}$`;
const kinds = String.raw`(?:[a-z]+-?)?dossier|zaaks?|cliënt|client|klant|patiënt|patient|parket|rol|rekest|zaak-?\/rekest|polis|personeels|persoons|v|vreemdelingen|paspoort|rijbewijs|identiteitskaart|id|id-?kaart|identiteitsbewijs|id-?bewijs|document|behandel|gezins|verzekerden?|verzekerings|lidmaatschaps?|inschrijf|meldings?|beschikkings?|relatie|deelnemers|medewerkers|kind|jeugdige|student|studenten|leerling|leerlingen|incident|aangifte|meld|zorg|proces-?verbaal|pv|bvh|mutatie|reg(?:istratie)?|skj|big|agb|epd|beroepsregistratie`;
/** With the word for a number behind it, three digits are enough. */
const named = new RegExp(String.raw`\b(?:${kinds})${number}${tail}`, "iu");
const reference = new RegExp(String.raw`\b(?:(?:ons|uw|hun|je|jullie|onder|met) kenmerk|kenmerk(?=[ ]?[:=|]))${tail}`, "iu");
/** By themselves these words are also said of other things, so that a number behind them is long. */
const bare = new RegExp(
  String.raw`\b(?:(?:[a-z]+-?)?dossier|zaak|casus(?:nummer|nr)|kenmerk|skj|big|agb|parket|paspoort|rijbewijs|id-?kaart|identiteitskaart|polis|proces-?verbaal|pv)${tail}`,
  "iu",
);
const column = new RegExp(String.raw`^[ "'*]*(?:\p{L}+ )*(?:(?:${kinds})${number}|kenmerk|skj|big|agb)\.?[ "'*]*$`, "iu");
const headerEnd = /(?:nummers?|nrs?|no|num|code|registratie|id|kenmerk|skj|big|agb)\.?["'* ]*(?=[|;,\n])/iy;
const atHeaderEnd = inTables(headerEnd);
/** A year and a number in it: behind zaak or casus alone a code of the study. */
const yearCode = /^(?:19|20)\d\d[-/.]\d{1,4}$/u;
/** A study and its funders have files too. */
const ofStudy = /\b(?:zonmw|nwo|nro|metc|kvk|subsidie\p{L}*|ethisch\p{L}*)\b[^\n.]{0,30}$/iu;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d`;
/** A day, and a time behind it; a year or two; a share; a time. */
const notOne = new RegExp(
  String.raw`^(?:(?:${day})(?: .*)?|(?:19|20)\d\d(?: ?[-/] ?(?:19|20)\d\d)?|[\d.,]+ ?%|\d{1,2}[.:]\d\d(?: ?- ?\d{1,2}[.:]\d\d)?)$`,
  "iu",
);

export const fileNumber: Detector = {
  class: "file-number",
  triggers: [atNumber],
  find: (scanned) => {
    const { text } = scanned;
    const cued = findCodes(scanned).filter((span) => isCourt(text, span) || isCued(text, span));
    const cells = findCells(scanned, atHeaderEnd, headerEnd, column).flatMap(({ start, end }) =>
      findCodes(scanText(text.slice(start, end))).map((span) => shift(span, start)),
    );
    return keepApart([...cued, ...cells]);
  },
};

/** Anything with three digits that is not a date, a year or a time. */
function findCodes(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return matchAt(scanned, atNumber, token).flatMap((match) => {
    const { start, end } = toSpan(match);
    const before = lookBack(text, start, 12);
    const letters = prefix.exec(before)?.[0] ?? "";
    if (countDigits(match[0]) < fewestDigits || (notOne.test(match[0]) && !/[A-Z]$/u.test(letters))) return [];
    return letters === "" && /[\p{L}\d]$/u.test(before) ? [] : [{ start: start - letters.length, end }];
  });
}

function isCourt(text: string, { start, end }: Span): boolean {
  return court.test(text.slice(start, end));
}

function isCued(text: string, { start, end }: Span): boolean {
  const digits = countDigits(text.slice(start, end));
  const before = lookBack(text, start, 90);
  if (ofStudy.test(before)) return false;
  return (
    named.test(before) ||
    (digits >= 4 && reference.test(before)) ||
    (digits >= 5 && !yearCode.test(text.slice(start, end)) && /\d{3}/u.test(text.slice(start, end)) && bare.test(before))
  );
}

function countDigits(written: string): number {
  return written.replace(/\D/gu, "").length;
}
