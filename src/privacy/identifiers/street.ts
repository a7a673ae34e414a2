/** Text in, streets with a house number out: a name that ends as Dutch streets do, or any name behind a word for living there. */
import type { Span } from "../../model/passage.js";
import { lookAhead, lookBack } from "./surroundings.js";

/** Ends of words that are nearly always of a street. What also ends other words (park, veld, markt, tuin) needs a cue or a postcode. */
const endings = `(?:${"straat|str\\.?|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|dijk|steeg|plantsoen|boulevard|allee|vaart|wal|zijde"
  .split("|")
  .map((ending) => `[${ending.charAt(0).toUpperCase()}${ending.charAt(0)}]${ending.slice(1)}`)
  .join("|")})(?:je)?`;
const particle = String.raw`(?:van|der|de|den|het|ter|ten|ten|'t|in|op|aan|en|naar|over|bij)`;
const houseNumber = String.raw`[1-9]\d{0,3}(?![.,:/]\d|\d)(?:[ ]?-[ ]?\d{1,3}(?!\d)|[ -]?(?:[a-z]|hs|bis|[iv]{1,3}|rood|huis)(?![\p{L}\d]))?`;
const toNumber = String.raw`(?:,?[ \n](?:nr\.?|no\.?|nummer|huisnummer|hnr\.?)?[ ]?)`;
/** A capitalised word with such an end, with what may stand before it; or the end as a word of its own behind a capitalised one. */
const named = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:\p{Lu}[\p{Ll}'-]{2,}?${endings}|\p{Lu}[\p{L}'-]+ (?:(?:van|der|de|den|ten|ter|'t) ){0,2}[\p{L}'-]*?${endings}|(?:Laan|Weg|Plein|Hof|Kade|Singel|Straat|Dijk|Pad|Oever) (?:${particle} ){1,2}[\p{Lu}\d][\p{L}\d'-]+(?: \p{Lu}[\p{L}'-]+)?|Plein \d{4}(?:-\d{4})?)${toNumber}(${houseNumber})`,
  "gu",
);
const anyName = new RegExp(
  String.raw`(?<=\b(?:adres[a-z]{0,6}[ ]?[:=|(][ ]?|adres is (?:de |het )?|(?:woon|ver?blijf|woning|huis)[\p{L}]{0,6} (?:(?:nu|sinds|tijdelijk|momenteel|samen|nog|weer|al|bij \p{L}+) ){0,2}(?:aan|op) (?:de |het |'t )?|(?:gevestigd|gehuisvest) aan (?:de |het )?|verhuis\p{L}{0,4} naar (?:de |het )?|trok in (?:op|aan) (?:de |het )?))((?:\p{L}[\p{L}'.-]{1,30} ){1,4}?)(?:nr\.? |nummer |huisnummer )?(${houseNumber})`,
  "giu",
);
/** Words with such an end that name something else, at the begin of a sentence or in a title. */
const noStreet =
  /(?:^|[ -])(?:(?:onder|van|terug|uit|om|heen|snel|half|voor|af|leer|loop|keten)weg|(?:leer|werk|school|speel)plein|(?:gerechts|be|wederge)hof|(?:leer|zorg|stappen|tijd|groei|ontwikkel|keten|klant|cliënt|patiënt|plan|kern|loop|levens|transitie|verander|verbeter|invoer|keuze|denk|kritieke )pad|magistraat|\p{L}*(?:wel|lucht|door|vol)vaart|(?:keer|binnen|buiten|voor|achter|blad|onder|boven|linker|rechter|in|een)zijde)$|^(?:hof|weg|pad|plein|wal|vaart|zijde)$/iu;
/** A number that counts what follows, or is a day, a time or a share. */
const counts =
  /^[ \n]?(?:%|(?:à|tot|of|en|-) \d+ (?=\p{L})|(?:x|keer|maal|gezin(?:nen)?|kind(?:eren)?|jongeren?|jeugdigen?|mensen|personen|ouders|weken|week|maand(?:en)?|jaar|jaren|uur|uren|dag(?:en)?|minuten|meter|km|kilometer|huizen|woningen|appartementen|casuss?en|signalen|medewerkers|collega's|deelnemers|professionals|bewoners|hulpverleners|bezoeken|gesprekken|meldingen|aanmeldingen|adressen|scholen|teams|leerlingen|buren|cliënten|plekken|plaatsen|euro|procent|stappen|punten|fasen?|van de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b)/iu;
const year = /(?:^|[^\d])(?:19|20)\d\d$/u;

export function findStreets(text: string): readonly Span[] {
  const streets = Array.from(text.matchAll(named), ({ 0: whole, 1: number = "", index }) => toStreet(whole, number, index));
  const behindCue = Array.from(text.matchAll(anyName), ({ 0: whole, 1: name = "", 2: number = "", index }) =>
    /^(?:groep|locatie|kamer|afdeling|unit|verdieping|etage|niveau|leefgroep|huis|bijlage|pagina|school|bladzijde|wijk|blok|cel|team) $/iu.test(
      name,
    )
      ? []
      : /\p{Lu}|(?:straat|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|dijk|steeg)\b/u.test(name)
        ? [toStreet(whole, number, index)]
        : [],
  ).flat();
  return [...streets.filter(({ name }) => !noStreet.test(name)), ...behindCue]
    .filter(
      ({ number, start, end }) => !year.test(number) && !counts.test(lookAhead(text, end)) && !/\bPostbus $/iu.test(lookBack(text, start)),
    )
    .map(({ start, end }) => ({ start, end }));
}

interface Street extends Span {
  readonly name: string;
  readonly number: string;
}

function toStreet(whole: string, number: string, index: number): Street {
  const name = whole.slice(0, whole.length - number.length).replace(/[ ,\n]+(?:nr\.?|no\.?|nummer|huisnummer|hnr\.?)?[ ]?$/u, "");
  return { name, number, start: index, end: index + whole.length };
}
