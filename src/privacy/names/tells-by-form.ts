/** What may be a name in, whether its form tells that it is one out; a writer is named like that too. */
import { FUNCTION_WORDS } from "../../text/inflection/blocked.js";
import { readFurther, type Candidate } from "./candidate.js";
import { sayings, speaking } from "./cues.js";
import {
  hasSurname,
  isAfterHouse,
  isAtLineStart,
  isFollowedBy,
  isListed,
  isPerson,
  isPlain,
  isTold,
  near,
  wordBefore,
  type Tell,
} from "./facts.js";
import { isFirstName, isNonName, isProbablyNoName, isStreet } from "./non-names.js";
import { ordinaryNames } from "./ordinary-words.js";
import { startsSentence } from "./sentence-start.js";
import { surnameEnd, surnames } from "./surnames.js";
import { readWords } from "./word-list.js";

/** Institutes that are called by a first name, and who is prayed to. */
const called = new Set("sophia emma filomena timon maxima juliana wilhelmina beatrix elisabeth maria".split(" "));

/** J.P. de Vries, A. Jansen; but no sentence that begins after one letter. */
const hasInitials: Tell = (name) => {
  const { initials, prefixBefore, first, text, start, before } = name;
  if (
    initials === "" ||
    (name.small !== "" && name.small !== "van") ||
    /^(?:N\.V|B\.V|N\.B|P\.S|N\.N|V\.S|E\.U|V\.N|U\.S|U\.K|G\.I|V\.T|C\.V|D\.D|O\.M|T\.a)\.$/u.test(initials.replace(/ /gu, ""))
  )
    return false;
  const isUsual = surnames.has(first.toLowerCase());
  if (initials.split(".").length > 2) return isUsual || prefixBefore !== "" || !isProbablyNoName(first);
  if (isLettered(before.word.toLowerCase()) && before.gap === " " && (prefixBefore === "" || /^\p{Lu}/u.test(prefixBefore))) return false;
  if (prefixBefore !== "" && /^[\p{Ll}']/u.test(prefixBefore)) return isUsual || !isProbablyNoName(first);
  if (prefixBefore !== "") return isUsual;
  if (/(?:^|\s)(?:w\.g|t\.a\.v|get)\.:? ?$|(?:^|\s)(?:GI|VT|RvdK|Raad) $/u.test(text.slice(Math.max(0, start - 9), start)))
    return !isNonName(first);
  return (
    isUsual ||
    surnameEnd.test(first) ||
    (!isProbablyNoName(first) &&
      !isAtLineStart(name) &&
      /[,(:]$|(?:^|\s)(?:door|van|met|aan|en|bij|namens|volgens|mevr|dhr)$/iu.test(text.slice(Math.max(0, start - 12), start).trimEnd()))
  );
};

/** Words that one letter may follow: variant A. */
function isLettered(word: string): boolean {
  return (
    isPerson(word) ||
    /(?:variant|optie|bijlage|deel|groep|fase|punt|team|vitamine|locatie|scenario|figuur|tabel|type|categorie|hoofdstuk|artikel|lid|plan|zaal|klas|stap|blok|lijn|lokaal|hepatitis|vraag|onderdeel)$/u.test(
      word,
    )
  );
}

/** Van der Berg, 't Hart, El Amrani: with a capital, and a prefix that stands in names only. */
const isPrefixed: Tell = (name) => {
  const { prefixBefore, small, text, start, first, initials, before } = name;
  const prefix = prefixBefore.replace(/\s+/gu, " ");
  if (initials !== "" || isAfterHouse(before.word)) return false;
  const isCapital = /^\p{Lu}/u.test(prefix) && small === "";
  const isOpening = startsSentence(text, start);
  if (/^Van 't$/u.test(prefix) && !isOpening) return true;
  if (/^van (?:der|den|'t)$/iu.test(prefix)) return !isProbablyNoName(first) || surnames.has(first.toLowerCase());
  if (!isCapital) return /^van (?:der|den)$/u.test(small) && (surnames.has(first.toLowerCase()) || surnameEnd.test(first));
  if (/^(?:El|Ould|A[iï]t|Abu)$/u.test(prefix)) return !isProbablyNoName(first) && !/^(?:Salvador|Niño|Nino|Dhabi)$/u.test(first);
  if (/^Te[nr]$/u.test(prefix) && !isNonName(first) && isFollowedBy(name, spoke)) return true;
  if (isOpening || isTitled(name)) return false;
  if (prefix === "Van" && speaking.has(before.word.toLowerCase()) && near.test(before.gap)) return !isNonName(first);
  if (/^(?:Van|Van de|Ter|Ten|In 't|Op den|Von|Ben|Bin)$/u.test(prefix))
    return surnames.has(first.toLowerCase()) && !isFollowedBy(name, /^ (?:naar|tot)(?!\p{L})/u);
  return false;
};

const spoke = /^ (?:zegt|zei|vertelt|vertelde|vraagt|vroeg|belt|belde|mailde|appte|vindt|vond|denkt|dacht|reageerde)(?!\p{L})/u;

/** Among words with capitals a capital says nothing. */
function isTitled({ text, end }: Candidate): boolean {
  return /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** Sanne van der Berg, Fatma Yilmaz. */
const isFull: Tell = (name) => {
  const { parts, prefixInside, first, text, start, before, small } = name;
  if (parts.length < 2 || name.prefixBefore !== "" || (small !== "" && small !== "van") || isAfterHouse(before.word)) return false;
  const last = (parts.at(-1) as string).toLowerCase();
  const isOpening = startsSentence(text, start);
  if (isFirstName(first)) {
    if (prefixInside !== "")
      return !isNonName(parts.at(-1) as string) || surnames.has(last) || /(?:^| )(?:der|den|'t|ter|ten)$/iu.test(prefixInside);
    const isUnlikely = isOpening || called.has(first.toLowerCase()) || isStreet(last) ? isProbablyNoName : isNonName;
    const isSure = surnames.has(last) || surnameEnd.test(last) || (isPlain(name) && !isUnlikely(parts.at(-1) as string));
    return isSure && (isPlain(name) || !isOpening);
  }
  if (isProbablyNoName(first)) return false;
  if (prefixInside !== "")
    return (
      surnames.has(last) ||
      (/^(?:van (?:der|den|'t)|el|a[iï]t|ould|ben|bin)$/iu.test(prefixInside) && !isProbablyNoName(parts[1] as string))
    );
  return surnames.has(last) && !ordinaryNames.has(last) && !isOpening && parts.length === 2;
};

/** What only somebody does: a thing without an article does not say that something is so. */
const statement = /^ (?:zegt|zei|vertelt|vertelde|vindt|vond|denkt|dacht|vraagt|vroeg|(?:geeft|gaf) aan),? (?:dat|of)(?!\p{L})/u;

/** Vertelt Sanne · Sanne belde: a first name that is no word; any first name in Roos zegt dat. */
const says: Tell = (name) => {
  if (!isListed(name)) return false;
  if (!isPlain(name)) return isFirstName(name.first) && isFollowedBy(name, statement) && !isAfterHouse(name.before.word);
  if (speaking.has(wordBefore(name)) && near.test(name.before.gap)) return true;
  // De mentor van school, Joost, belde.
  const isSetOff = name.before.gap === ", ";
  const verb = (isSetOff ? /^,? ([\p{Ll}]+)/u : /^ ([\p{Ll}]+)/u).exec(name.text.slice(name.end, name.end + 16))?.[1];
  return verb !== undefined && sayings.has(verb) && (isSetOff || !isAfterHouse(name.before.word));
};

const verbs = readWords(
  "heb heeft hebben had hadden zag zagen zie ken kent kende sprak spraken mail bel belde vroeg vroegen help hielp mis mist",
);
/** After these a capital begins the name of a thing or a place as well. */
const beforeThings = readWords(
  "is was waren werd wordt ben bent en of de den der het een één dit dat deze die in naar uit te ter ten via per tot hun mijn zijn haar ons onze uw jouw je",
);

/** Het huis van Peter, ik zat met Miriam op kantoor: within a sentence, a first name that is no word. */
const isMentioned: Tell = (name) => {
  const { small, first, initials, prefixBefore, parts, text, start, before } = name;
  if (!isFirstName(first) || !isPlain(name) || initials !== "" || prefixBefore !== "" || parts.length > 1) return false;
  if (called.has(first.toLowerCase()) || startsSentence(text, start) || !isFollowedBy(name, /^(?:'s|s|')?(?: [\p{Ll}(]|[,.:;?!)]|\n|$)/u))
    return false;
  if (small === "van") return true;
  const word = wordBefore(name);
  return small === "" && before.gap === " " && (verbs.has(word) || (FUNCTION_WORDS.has(word) && !beforeThings.has(word)));
};

const spokenTo = readWords("ja nee klopt wel dankjewel bedankt oké sorry jij");
const meeting = /^ (?:gebeld|gesproken|gemaild|geappt|ontmoet|gevraagd)(?!\p{L})/u;

/** Ja Marian, dat klopt · wat vind jij, Bart? · Esra, wil jij beginnen? · ik heb Roos gesproken. */
const isAddressed: Tell = (name) => {
  if (!isListed(name)) return false;
  const who = wordBefore(name);
  const isThanked = /^(?:je|u)$/u.test(who) && readFurther(name).word.toLowerCase() === "dank";
  if (name.before.gap === ", " && isPlain(name) && isFollowedBy(name, /^\?/u)) return true;
  if ((spokenTo.has(who) || isThanked) && /^,? $/u.test(name.before.gap) && isFollowedBy(name, /^(?:[,.!?]|$)/u))
    return isPlain(name) || who === "jij";
  if (!startsSentence(name.text, name.start)) return isFollowedBy(name, meeting);
  return isPlain(name) && isFollowedBy(name, /^, \p{Ll}+ (?:jij|je|u)(?!\p{L})/u);
};

/** Die Jansen van jeugdzorg, een zekere Jansen. */
const isPointedAt: Tell = ({ first, parts, before, small, prefixBefore, initials, text, end }) =>
  /^(?:die|ene|zekere)$/iu.test(before.word) &&
  near.test(before.gap) &&
  parts.length === 1 &&
  [small, prefixBefore, initials].every((part) => part === "") &&
  surnames.has(first.toLowerCase()) &&
  !ordinaryNames.has(first.toLowerCase()) &&
  /^(?:[ ,.?!]|$)/u.test(text.slice(end, end + 1));

const small = "(?: (?:van|de|der|den|ten|ter|'t|el))*";
/** Bakker, Daan · Berg, S. van den */
const surnameFirst = new RegExp(`^,${small} (\\p{Lu}[\\p{L}-]+|(?:\\p{Lu}\\.){1,5})${small}[^\\S\\n]*(?:\\n|$|[(;|])`, "u");

/** The whole text is a name: the author of a remark; or a line of a list, surname first. */
const isAll: Tell = (name) => {
  const { text, start, end, first, parts } = name;
  if (text.length < 60 && text.slice(0, start).trim() === "" && text.slice(end).trim() === "")
    return isListed(name) && (parts.length > 1 || isPlain(name));
  const turned = surnameFirst.exec(text.slice(end, end + 48))?.[1];
  if (turned === undefined || !surnames.has(first.toLowerCase())) return false;
  return (turned.includes(".") || isFirstName(turned)) && isAtLineStart(name);
};

export const formTells: readonly Tell[] = [hasInitials, isPrefixed, isFull, says, isMentioned, isAddressed, isPointedAt, isAll];

/** After a name, with a comma or en between: another one. */
export function goesOn(name: Candidate, isRoster: boolean): boolean {
  if (isTold(name) && isFollowedBy(name, /^ \(\d{1,2}\)/u)) return true;
  if (isRoster && isTold(name) && isFollowedBy(name, /^(?:[,;(\n]| \(| en |$)/u)) return true;
  return isListed(name) || (hasSurname(name) && isTold(name));
}
