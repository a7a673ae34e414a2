/** What may be a name in, whether something by it tells that it is one out: one small function for each cue. */
import type { Candidate } from "./candidate.js";
import {
  farewells,
  greetings,
  isRelative,
  isWorker,
  looseLabels,
  meetings,
  nameLabels,
  namings,
  persons,
  sayings,
  speaking,
  titles,
} from "./cues.js";
import { isFirstName, isNonName, isProbablyNoName } from "./non-names.js";
import { towns } from "../indirect/towns.js";
import { ordinaryNames } from "./ordinary-words.js";
import { startsSentence } from "./sentence-start.js";
import { surnameEnd, surnames } from "./surnames.js";

type Tell = (name: Candidate) => boolean;

const near = /^ ?(?:\n[> ]{0,4})?[*_"'„“(]{0,3}$/u;
const oldPrefix = /(?:^|[^\p{L}])(?:(?:van|von) (?:der|den|'t)|in 't|op den|'t|ter|ten|el|a[iï]t|ould|abu|bin|ben|el|von|van)$/iu;
/** Relatives that are ordinary words too: only a first name may follow. */
const vague = new Set(
  "ouder ouders moeders vaders kind kinderen man vrouw ex oudste jongste middelste lid auteur kok gezin gezinnen vriend deelnemer deelnemers leerling student".split(
    " ",
  ),
);
const ownName = /(?:mijn|haar|zijn|hun|uw|je|roep|voor|achter|doop|meisjes) ?naam $/iu;
const famous = new Set(
  "moeder theresa,moeder teresa,moeder aarde,moeder natuur,moeder gods,moeder maria,vader abraham,vader staat,oma duck,tante pos,vrouw holle,vader cats".split(
    ",",
  ),
);

const wordBefore = ({ before }: Candidate): string => before.word.toLowerCase();
const isPerson = (word: string): boolean => isRelative(word) || isWorker(word);
const isListed = ({ first, initials, prefixBefore, small }: Candidate): boolean =>
  initials === "" && prefixBefore === "" && small === "" && isFirstName(bare(first));
/** Daans moeder, Samira's moeder. */
const bare = (word: string): string => (isFirstName(word) ? word : word.replace(/s$/u, ""));
const behind = ({ text, end }: Candidate, pattern: RegExp): boolean => pattern.test(text.slice(end, end + 48));
const isTold = (name: Candidate): boolean => isListed(name) || !isProbablyNoName(name.first);
const hasSurname = ({ parts, prefixInside, prefixBefore, small, initials }: Candidate): boolean =>
  prefixBefore !== "" ||
  initials !== "" ||
  prefixInside !== "" ||
  small !== "" ||
  (parts.length > 1 && parts.every((part) => isFirstName(part) || !isProbablyNoName(part)));
const isPlain = ({ first }: Candidate): boolean => !ordinaryNames.has(first.toLowerCase());
const atLineStart = ({ text, start }: Candidate): boolean =>
  /(?:^|\n)[^\S\n]*(?:[-*+>|][^\S\n]+|\d+[.)] |\[[\d:.]+\] ?|\(?[\d:.]{4,8}\)? )?[*_]{0,3}$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Dhr. Bakker, mevrouw van der Berg, juf Ingrid, familie De Wit. */
const followsTitle: Tell = (name) => {
  const { before, small, first } = name;
  const title = wordBefore(name);
  if (!titles.has(title)) return false;
  const isShort = title.length < 5 && !["heer", "juf"].includes(title);
  if (isShort && !before.gap.startsWith(".") && /^\p{Lu}+$/u.test(before.word) && !/^\p{Lu}+$/u.test(first)) return false;
  if (!near.test(isShort ? before.gap.replace(/^\./u, "") : before.gap)) return false;
  return small === "van" || small.startsWith("van de") || ["familie", "fam", "meester", "juf", "juffrouw"].includes(title)
    ? isTold(name) || surnames.has(first.toLowerCase()) || (small === "van" && towns.has(first.toLowerCase()))
    : true;
};

/** Moeder Samira, jeugdbeschermer Marieke, zijn vriend Kevin, gezin Yilmaz. */
const followsPerson: Tell = (name) => {
  const { before, small, first, prefixBefore, text } = name;
  const who = wordBefore(name);
  if (!isPerson(who) || famous.has(`${who} ${first.toLowerCase()}`)) return false;
  if (/^(?:,|:| -)? ?[("„“'*_]{0,2}$/u.test(before.gap) && before.gap !== "" && isListed(name))
    return near.test(before.gap) || behind(name, /^['*_)]*(?:[,).;:\n]|$| \(| (?:van|en|de|el) )/u);
  if (!near.test(before.gap)) return false;
  if (small !== "" || prefixBefore !== "") return isSurname(name, `${small} ${prefixBefore}`.trim());
  if (vague.has(who)) return who.startsWith("gezin") && surnames.has(first.toLowerCase());
  const isTitleCase = /^\p{Lu}/u.test(before.word) && !startsSentence(text, before.start);
  return (
    !isTitleCase &&
    !/(?:^|\n)#[^\n]{0,80}$/u.test(text.slice(Math.max(0, before.start - 90), before.start)) &&
    isTold(name) &&
    first.length > 2 &&
    !/(?:\p{Lu}.*){2}|\d/u.test(first.replace(/['-]\p{Lu}/gu, ""))
  );
};

/** Prefixes that stand in names only, or any with a usual surname. */
function isSurname({ first }: Candidate, prefix: string): boolean {
  return surnames.has(first.toLowerCase()) || (oldPrefix.test(prefix) && prefix.toLowerCase() !== "van" && !isProbablyNoName(first));
}

/** De moeder van Sem, groeten van Sanne. */
const belongsToPerson: Tell = (name) => {
  const { small, prefixBefore, before, first, initials } = name;
  const who = wordBefore(name);
  return (
    small === "van" &&
    prefixBefore === "" &&
    initials === "" &&
    isFirstName(first) &&
    (isPerson(who) || farewells.has(who)) &&
    near.test(before.gap)
  );
};

/** De jeugdbeschermer is Sanne, hij heet Sem, mijn naam is Fatma, een meisje genaamd Noor. */
const isNamed: Tell = (name) => {
  const { before, further } = name;
  const [verb, subject] = [wordBefore(name), further.word.toLowerCase()];
  if (!near.test(before.gap)) return false;
  if (namings.has(verb)) return isListed(name) || (persons.has(subject) && isTold(name));
  if (verb === "naam") return isListed(name) && ["de", "mijn", "schuil", "voor", "haar", "zijn"].includes(subject);
  if (["is", "was", "wordt", "werd"].includes(verb))
    return (
      (subject.endsWith("naam") &&
        (isListed(name) || ownName.test(name.text.slice(Math.max(0, further.start - 8), before.start))) &&
        isTold(name)) ||
      (isPerson(subject) && isListed(name)) ||
      (["dit", "hier"].includes(subject) && isListed(name) && isPlain(name))
    );
  if (verb === "ben")
    return subject === "ik" && (isListed(name) || (isTold(name) && (hasSurname(name) || behind(name, /^ van (?:het |de |\p{Lu})/u))));
  return verb === "met" && (["spreekt", "spreek"].includes(subject) || meetings.has(subject)) && (isListed(name) || hasSurname(name));
};

/** Een jongen die Jayden heet. */
const standsBeforeNaming: Tell = (name) =>
  ["die", "dat", "ik"].includes(wordBefore(name)) && behind(name, /^ (?:heet|heette)(?!\p{L})/u) && isTold(name);

/** Beste Sanne, · Hallo Mark! */
const isGreeted: Tell = (name) =>
  greetings.has(wordBefore(name)) &&
  near.test(name.before.gap) &&
  (isListed(name) || ((isTold(name) || hasSurname(name)) && behind(name, /^[*_]*\s*(?:[,!\n]|$)/u) && !isNonName(name.first)));

/** Groet, en de naam eronder. */
const signs: Tell = (name) => {
  const { before } = name;
  if (!farewells.has(wordBefore(name)) || !/^(?:[,.!*_ ]*\s{0,6}[*_]{0,2})$/u.test(before.gap)) return false;
  return isListed(name) || (/[\n,]/u.test(before.gap) && behind(name, /^[*_]*[ ,.]*(?:\n|$|\()/u) && isTold(name));
};

/** Naam: Sanne de Boer · Aanwezig: Mark, Fatma · | Notulist | Daan | */
const followsLabel: Tell = (name) => {
  const { text, before, first } = name;
  const label = wordBefore(name);
  if (
    !/^[*_ ]*(?:\([^)\n]{0,8}\) ?)?[*_ ]*(?::|\|)[*_ ]*$/u.test(before.gap) ||
    !(nameLabels.has(label) || looseLabels.has(label) || isPerson(label))
  )
    return false;
  const start = text.slice(Math.max(0, before.start - 60), before.start);
  if (!/^[^.!?;]{0,40}$/u.test(start.slice(Math.max(start.lastIndexOf("|"), start.lastIndexOf("\n")) + 1))) return false;
  if (
    isListed(name) ||
    (hasSurname(name) &&
      (nameLabels.has(label) || isWorker(label) || first !== name.parts.at(-1) || name.small !== "" || name.initials !== ""))
  )
    return true;
  return (
    (nameLabels.has(label) || (isWorker(label) && label !== "interviewer")) &&
    isTold(name) &&
    behind(name, /^[*_]*\s*(?:$|\n|\||[,;] \p{Lu}|\()/u)
  );
};

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
  return (
    isUsual ||
    surnameEnd.test(first) ||
    (!isProbablyNoName(first) &&
      !atLineStart(name) &&
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
  if (/^van (?:der|den|'t)$/iu.test(prefix)) return !isProbablyNoName(first) || surnames.has(first.toLowerCase());
  if (!isCapital) return /^van (?:der|den)$/u.test(small) && (surnames.has(first.toLowerCase()) || surnameEnd.test(first));
  if (/^(?:El|Ould|A[iï]t|Abu)$/u.test(prefix)) return !isProbablyNoName(first) && !/^(?:Salvador|Niño|Nino|Dhabi)$/u.test(first);
  if (isOpening || isTitled(name)) return false;
  if (/^(?:Van|Van de|Ter|Ten|In 't|Op den|Von|Ben|Bin)$/u.test(prefix))
    return surnames.has(first.toLowerCase()) && !behind(name, /^ (?:naar|tot)(?!\p{L})/u);
  return false;
};

/** Among words with capitals a capital says nothing. */
function isTitled({ text, end, before }: Candidate): boolean {
  return /^ \p{Lu}/u.test(text.slice(end, end + 2)) && /^\p{Lu}/u.test(before.word);
}

function isAfterHouse(word: string): boolean {
  return /(?:^|[^\p{L}])(?:de|het|een|deze|dit|die|the)$|(?:stichting|school|college|lyceum|commissie|wet|motie|methode|model|wijkteam|team|straat|laan|weg|hotel|museum|kliniek|ziekenhuis|instituut|cao|prijs|akkoord|norm|schaal|test|vragenlijst|boek|artikel|film|serie|programma|project|stad|gemeente|provincie|heilige|sint|koning|koningin|prins|prinses|minister|staatssecretaris)$/iu.test(
    word,
  );
}

/** Sanne van der Berg, Fatma Yilmaz. */
const isFull: Tell = (name) => {
  const { parts, prefixInside, first, text, start, before, small } = name;
  if (small !== "" && small !== "van") return false;
  if (name.prefixBefore !== "" || parts.length < 2 || isAfterHouse(before.word)) return false;
  const last = (parts.at(-1) as string).toLowerCase();
  const isOpening = startsSentence(text, start);
  if (isFirstName(first)) {
    if (prefixInside !== "")
      return !isNonName(parts.at(-1) as string) || surnames.has(last) || /(?:^| )(?:der|den|'t|ter|ten)$/iu.test(prefixInside);
    const isSure = surnames.has(last) || surnameEnd.test(last) || (isPlain(name) && !isProbablyNoName(parts.at(-1) as string));
    return isSure && (isPlain(name) || !isOpening);
  }
  if (isProbablyNoName(first)) return false;
  if (prefixInside !== "")
    return (
      surnames.has(last) ||
      (/^(?:van (?:der|den|'t)|el|a[iï]t|ould|ben|bin)$/iu.test(prefixInside) && !isProbablyNoName(parts[1] as string))
    );
  return surnames.has(last) && !ordinaryNames.has(last) && !isOpening && parts.length === 2 && !/^\p{Lu}+$/u.test(first);
};

/** Sanne de Boer: at the start of a line, who speaks. */
const speaks: Tell = (name) =>
  behind(name, /^[*_]*(?: ?\([^)\n]{1,30}\))?[*_]*:[*_]*(?:\s|$)/u) &&
  atLineStart(name) &&
  (isListed(name) || ((name.prefixInside !== "" || name.initials !== "") && hasSurname(name) && isTold(name)));

/** Noor (7), Samira (moeder), Daan, haar zoon · Sanne's moeder. */
const isExplained: Tell = (name) => {
  if (!isListed(name)) return false;
  const after = name.text.slice(name.end, name.end + 60);
  if (/^(?:,|,? van| \()? ?\d{1,2}(?:\)| jaar| jr| maanden|,)/u.test(after) && /^[ ,]/u.test(after))
    return isPlain(name) || after.startsWith(" (");
  const match =
    /^(?: \(|, )(?:(?:de|het|haar|zijn|hun|een|mijn|onze|biologische|oudste|jongste|eigen) ){0,3}([\p{Ll}'-]+)/u.exec(after) ??
    /^(?:'s|s|') ([\p{Ll}'-]+)/u.exec(after) ??
    /^ ([\p{Ll}'-]+)/u.exec(isFirstName(name.first) ? "" : after);
  return match !== null && isPerson(match[1] as string) && (isPlain(name) || after.startsWith(" ("));
};

/** Vertelt Sanne · Sanne belde: a first name that is no word. */
const says: Tell = (name) => {
  if (!isListed(name) || name.parts.length > 1 || !isPlain(name) || !isFirstName(name.first)) return false;
  if (speaking.has(wordBefore(name)) && near.test(name.before.gap)) return true;
  const verb = /^ ([\p{Ll}]+)/u.exec(name.text.slice(name.end, name.end + 16))?.[1];
  return verb !== undefined && sayings.has(verb) && !isAfterHouse(name.before.word);
};

/** The whole text is a name: the author of a remark; or a line of a list, surname first. */
const isAll: Tell = (name) => {
  const { text, start, end, first, parts } = name;
  if (text.length < 60 && text.slice(0, start).trim() === "" && text.slice(end).trim() === "")
    return isListed(name) && (parts.length > 1 || isPlain(name));
  const turned =
    /^,(?: (?:van|de|der|den|ten|ter|'t|el))* (\p{Lu}[\p{L}-]+)(?: (?:van|de|der|den|ten|ter|'t|el))*[^\S\n]*(?:\n|$|\(|[;|])/u.exec(
      text.slice(end, end + 48),
    );
  return turned !== null && isFirstName(turned[1] as string) && atLineStart(name) && surnames.has(first.toLowerCase());
};

/** With a cue that is nearly always followed by a name. */
export const sureTells: readonly Tell[] = [
  followsTitle,
  followsPerson,
  belongsToPerson,
  isNamed,
  standsBeforeNaming,
  isGreeted,
  signs,
  followsLabel,
  speaks,
  isExplained,
];
/** By its form; a writer is named like that too. */
export const formTells: readonly Tell[] = [hasInitials, isPrefixed, isFull, says, isAll];

/** After a name, with a comma or en between: another one. */
export function goesOn(name: Candidate): boolean {
  return isListed(name) || (hasSurname(name) && isTold(name));
}
