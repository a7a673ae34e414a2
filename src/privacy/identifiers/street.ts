/** Text in, streets with a house number out: a name that ends as Dutch streets do, or any name behind a word for living there. */
import type { Span } from "../../model/passage.js";
import type { Scanned } from "../triggers/scan-text.js";
import { atDigits } from "../triggers/triggers.js";
import { lookAhead, lookBack, matchAt, toSpan } from "./surroundings.js";

/** Ends of words that are nearly always of a street. What also ends other words (veld, markt, tuin) needs a cue or a postcode. */
const ends =
  "straat|str\\.?|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|dijk|steeg|plantsoen|boulevard|allee|vaart|wal|zijde|park|hage|gaarde|akker|weide|brink";
const ending = `(?:${ends
  .split("|")
  .map((end) => `[${end.charAt(0).toUpperCase()}${end.charAt(0)}]${end.slice(1)}`)
  .join("|")})(?:je)?`;
const particle = String.raw`(?:van|der|de|den|het|ter|ten|'t|in|op|aan|en|naar|over|bij)`;
const numberWord = String.raw`(?:nr\.?|no\.?|nummer|huisnummer|huisnr\.?|hnr\.?)`;
const houseNumber =
  /(?<!\d)[1-9]\d{0,3}(?![.,:]\d|\d)(?:(?:[ ]?-[ ]?|\/)\d{1,3}(?![\d/])|[ -]?(?:[a-z]|hs|bis|[iv]{1,3}|rood|huis)(?![\p{L}\d]))?/iuy;
/** A word with such an end, with what may stand before it; the end as a word of its own behind a capitalised one; or before a name. */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\p{Lu}\p{Ll}{0,4}\. ?)?((?:\p{Lu}[\p{Ll}'-]{2,}?${ending}|\p{Lu}[\p{L}'-]+ (?:(?:van|der|de|den|ten|ter|'t) ){0,2}[\p{L}'-]*?${ending}|\p{Ll}{4,}(?:straat|laan|gracht|singel|dreef)|\p{Lu}{3,}(?:STRAAT|LAAN|WEG|PLEIN|GRACHT|KADE|SINGEL|HOF|DREEF|DIJK)|(?:Laan|Weg|Plein|Hof|Kade|Singel|Straat|Dijk|Pad|Oever) (?:${particle} ){1,2}[\p{Lu}\d][\p{L}\d'-]+(?: \p{Lu}[\p{L}'-]+)?|Plein \d{4}(?:-\d{4})?))(?:,?[ \n]${numberWord}?[ ]?)$`,
  "u",
);
const livingAt = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*adres[a-z]{0,6}(?: \p{L}+)?[ ]?[:=|(][ ]?|adres is (?:de |het )?|(?:woon|ver?blijf|woning|huis)[\p{L}]{0,6} (?:(?:nu|sinds|tijdelijk|momenteel|samen|nog|weer|al|bij \p{L}+) ){0,2}(?:(?:aan|op) (?:de |het |'t )?|in (?:de|het) )|wonende? |(?:gevestigd|gehuisvest) aan (?:de |het )?|verhuis\p{L}{0,4} naar (?:de |het )?|trok in (?:op|aan) (?:de |het )?)((?:\p{L}[\p{L}'.-]{1,30} ){1,4}?)(?:${numberWord} ?)?$`,
  "iu",
);
const looksNamed = /\p{Lu}|(?:straat|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|dijk|steeg)\b/u;
/** Words that name something else, at the begin of a sentence or in a title. */
const noStreet =
  /(?:^|[ -])(?:(?:onder|van|terug|uit|om|heen|snel|half|voor|af|leer|loop|keten|kort|verre|gaande|dood|lang)weg|(?:leer|werk|school|speel)plein|(?:gerechts|be|ver|wederge)hof|(?:leer|zorg|stappen|tijd|groei|ontwikkel|keten|klant|cliënt|patiënt|plan|kern|loop|levens|transitie|verander|verbeter|invoer|keuze|denk|kritieke )pad|magistraat|(?:zij|winkel|dwars|woon|eenrichtings)straat|\p{L}*(?:wel|lucht|door|vol)vaart|(?:keer|binnen|buiten|voor|achter|blad|onder|boven|linker|rechter|in|een)zijde)$|^(?:hof|weg|pad|plein|wal|vaart|zijde|park|postbus)$/iu;
const noPlace =
  /^(?:groep|locatie|kamer|afdeling|unit|verdieping|etage|niveau|leefgroep|huis|bijlage|pagina|school|bladzijde|wijk|blok|cel|team)$/iu;
/** A number that counts what follows, or is a day, a time or a share. */
const counts =
  /^[ \n]?(?:%|(?:à|tot|of|en|-) \d+ (?=\p{L})|(?:x|keer|maal|gezin(?:nen)?|kind(?:eren)?|jongeren?|jeugdigen?|mensen|personen|ouders|weken|week|maand(?:en)?|jaar|jaren|uur|uren|dag(?:en)?|minuten|meter|km|kilometer|huizen|woningen|appartementen|casuss?en|signalen|medewerkers|collega's|deelnemers|professionals|bewoners|hulpverleners|bezoeken|gesprekken|meldingen|aanmeldingen|adressen|scholen|teams|leerlingen|buren|cliënten|plekken|plaatsen|euro|procent|stappen|punten|fasen?|van de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b)/iu;
const year = /^(?:19|20)\d\d$/u;

export function findStreets(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return matchAt(scanned, atDigits, houseNumber).flatMap((match) => {
    const { start, end } = toSpan(match);
    if (!/[\s.]/u.test(text.charAt(start - 1)) || year.test(match[0]) || counts.test(lookAhead(text, end))) return [];
    const length = findName(lookBack(text, start, 80));
    return length > 0 ? [{ start: start - length, end }] : [];
  });
}

/** How long the name of a street is that ends these words, with what leads to its number; nought when none does. */
function findName(before: string): number {
  const street = named.exec(before);
  if (street !== null && !noStreet.test(street[1] as string)) return street[0].length;
  const name = livingAt.exec(before)?.[1] ?? "";
  return looksNamed.test(name) && !noPlace.test(name.trim()) ? before.length - before.lastIndexOf(name) : 0;
}
