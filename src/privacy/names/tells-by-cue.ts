/** What may be a name in, whether a word by it tells that it is one out: one small function for each cue. */
import { towns } from "../indirect/towns.js";
import { readFurther, type Candidate } from "./candidate.js";
import { farewells, greetings, isRelative, isWorker, looseLabels, meetings, nameLabels, namings, persons, titles } from "./cues.js";
import { hasSurname, isAtLineStart, isFollowedBy, isListed, isPerson, isPlain, isTold, near, wordBefore, type Tell } from "./facts.js";
import { isFirstName, isNonName, isProbablyNoName, isStreet } from "./non-names.js";
import { startsSentence } from "./sentence-start.js";
import { surnameEnd, surnames } from "./surnames.js";

const attendance = new Set(["aanwezig", "aanwezigen", "afwezig", "afgemeld", "deelnemers", "genodigden"]);
const remarks = new Set(["opmerking", "reactie", "notitie", "inbreng", "actie", "actiepunt", "vraag", "antwoord"]);
const oldPrefix = /(?:^|[^\p{L}])(?:(?:van|von) (?:der|den|'t)|in 't|op den|'t|ter|ten|el|a[iï]t|ould|abu|bin|ben|el|von|van)$/iu;
/** Relatives that are ordinary words too: only a first name may follow. */
const vague = new Set(
  "ouder ouders moeders vaders kind kinderen man vrouw ex oudste jongste middelste lid auteur kok gezin gezinnen vriend deelnemer deelnemers leerling student".split(
    " ",
  ),
);
const ownName = /(?:mijn|haar|zijn|hun|uw|je|roep|voor|achter|doop|meisjes) ?naam $/iu;
/** Koerd, Surinaamse, Christelijk. */
const people = /(?:se|ch|lijk|aan|ees|ist|[ei]\u00EBr|[dln]er|ans)$|^(?:Koerd|Turk|Pool|Rus|Belg|Afghaan|Arabier)$/u;
const famous = new Set(
  "is haas,moeder theresa,moeder teresa,moeder aarde,moeder natuur,moeder gods,moeder maria,vader abraham,vader staat,oma duck,tante pos,vrouw holle,vader cats".split(
    ",",
  ),
);

/** Dhr. Bakker, mevrouw van der Berg, juf Ingrid, familie De Wit. */
const followsTitle: Tell = (name) => {
  const { before, small, first, prefixBefore } = name;
  const title = wordBefore(name);
  if (!titles.has(title)) return false;
  const isShort = title.length < 5 && !["heer", "juf"].includes(title);
  if (isShort && !before.gap.startsWith(".") && /^\p{Lu}+$/u.test(before.word) && !/^\p{Lu}+$/u.test(first)) return false;
  if (!near.test(isShort ? before.gap.replace(/^\./u, "") : before.gap)) return false;
  // Mevrouw Werkt Niet: a heading.
  if (
    /^(?:Mevrouw|Meneer)$/u.test(before.word) &&
    isFollowedBy(name, /^ \p{Lu}/u) &&
    !isListed(name) &&
    prefixBefore === "" &&
    !isLikeSurname(first)
  )
    return false;
  if (/^van (?:der|den)$/u.test(small) && !isNonName(first)) return true;
  if (title.startsWith("fam") && (/^van(?: |$)/iu.test(prefixBefore) || surnameEnd.test(first))) return true;
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
    return near.test(before.gap) || isFollowedBy(name, /^['*_)]*(?:[,).;:\n]|$| \(| (?:van|en|de|el) )/u);
  if (isApposed(name, who)) return true;
  if (!near.test(before.gap)) return false;
  // Within a sentence a capital Van after somebody's role begins a surname.
  if (prefixBefore === "Van" && (isFollowedBy(name, /^ \p{Ll}/u) || /^\p{Ll}/u.test(before.word))) return true;
  if (small !== "" || prefixBefore !== "") return isSurname(name, `${small} ${prefixBefore}`.trim());
  if (vague.has(who))
    return isFamily(name) || (who.startsWith("gezin") && isLikeSurname(first) && (surnames.has(first.toLowerCase()) || isTold(name)));
  const isTitleCase = /^\p{Lu}/u.test(before.word) && !startsSentence(text, before.start);
  return (
    !isTitleCase &&
    !isHeading(name) &&
    !/(?:^|\n)#[^\n]{0,80}$/u.test(text.slice(Math.max(0, before.start - 90), before.start)) &&
    isTold(name) &&
    !/\p{Ll}\p{Lu}/u.test(first)
  );
};

/** Haar oudste, Silvana, zorgt voor de rest: between commas, and no people or faith. */
function isApposed(name: Candidate, who: string): boolean {
  const { before, parts, first } = name;
  return (
    before.gap === ", " &&
    isRelative(who) &&
    /^(?:mijn|haar|zijn|hun|onze|ons|uw|je|jouw|de|het)$/iu.test(readFurther(name).word) &&
    parts.length === 1 &&
    isFollowedBy(name, /^,/u) &&
    isTold(name) &&
    !people.test(first)
  );
}

/** Het gezin Abdullahi kwam; a programme is called Gezin Centraal, with a capital and without het. */
function isFamily(name: Candidate): boolean {
  return name.before.word === "gezin" && /^het$/iu.test(readFurther(name).word) && isTold(name) && isFollowedBy(name, /^(?: \p{Ll}|[.,])/u);
}

function isLikeSurname(word: string): boolean {
  return surnames.has(word.toLowerCase()) || surnameEnd.test(word);
}

/** Moeder Vertrekt: a line of words with capitals. */
function isHeading(name: Candidate): boolean {
  return /^\p{Lu}/u.test(name.before.word) && !isListed(name) && isFollowedBy(name, /^(?: \p{Lu}| ?(?:[\n|]|$))/u);
}

/** Prefixes that stand in names only, or any with a usual surname. */
function isSurname({ first }: Candidate, prefix: string): boolean {
  if (/^van (?:der|den|'t)$/iu.test(prefix)) return !isNonName(first);
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
  const { before } = name;
  const verb = wordBefore(name);
  if (!near.test(before.gap)) return false;
  const further = readFurther(name);
  const subject = further.word.toLowerCase();
  if (famous.has(`${verb} ${name.first.toLowerCase()}`)) return false;
  if (namings.has(verb)) return isListed(name) || ((persons.has(subject) || isPerson(subject)) && isTold(name));
  if (["is", "was", "wordt", "werd"].includes(verb))
    return (
      (subject.endsWith("naam") &&
        (isListed(name) || ownName.test(name.text.slice(Math.max(0, further.start - 8), before.start))) &&
        isTold(name)) ||
      (isPerson(subject) && isListed(name)) ||
      (["dit", "hier"].includes(subject) && isListed(name) && isPlain(name))
    );
  if (verb === "ben")
    return subject === "ik" && (isListed(name) || (isTold(name) && (hasSurname(name) || isFollowedBy(name, /^ van (?:het |de |\p{Lu})/u))));
  if (verb === "met" && startsSentence(name.text, before.start))
    return isListed(name) && isFollowedBy(name, /^(?: \p{Lu}\p{L}+)?,? (?:goede|goeie|hallo|waarmee|met wie)/u);
  if (["hem", "haar", "mij", "me"].includes(verb)) return /^noem(?:en|t|de|den)$/u.test(subject) && isTold(name);
  return verb === "met" && (["spreekt", "spreek"].includes(subject) || meetings.has(subject)) && (isListed(name) || hasSurname(name));
};

/** Een jongen die Jayden heet · een meisje, Amina genaamd. */
const standsBeforeNaming: Tell = (name) => {
  const who = wordBefore(name);
  if (isPerson(who)) return isFollowedBy(name, /^ (?:genaamd|geheten)(?!\p{L})/u) && isTold(name);
  return ["die", "dat", "ik"].includes(who) && isFollowedBy(name, /^ (?:heet|heette)(?!\p{L})/u) && isTold(name);
};

/** Beste Sanne, · Hallo Mark! */
const isGreeted: Tell = (name) =>
  greetings.has(wordBefore(name)) &&
  name.small === "" &&
  near.test(name.before.gap) &&
  (isListed(name) || (isTold(name) && isFollowedBy(name, /^[*_]*\s*(?:[,!\n]|$)/u)));

/** Groet, en de naam eronder. */
const signs: Tell = (name) => {
  const { before } = name;
  if (!farewells.has(wordBefore(name)) || !/^(?:[,.!*_ ]*\s{0,6}[*_]{0,2})$/u.test(before.gap)) return false;
  return isListed(name) || (/[\n,]/u.test(before.gap) && isFollowedBy(name, /^[*_]*[ ,.]*(?:\n|$|\()/u) && isTold(name));
};

/** Naam: Sanne de Boer · Aanwezig: Mark, Fatma · | Notulist | Daan | */
export const isLabelled: Tell = (name) => {
  const { text, before } = name;
  const word = wordBefore(name);
  if (!/^\.?[*_ ]*\)?[*_ ]*[:|][*_ ]*$/u.test(before.gap)) return false;
  const start = text.slice(Math.max(0, before.start - 60), before.start);
  const line = start.slice(Math.max(start.lastIndexOf("|"), start.lastIndexOf("\n")) + 1);
  if (!/^[^.!?;]{0,40}$/u.test(line)) return false;
  // Contactpersoon school, afwezig met bericht: the first word is the label then.
  const [, opening = "", more = ""] = /^[-*>\s]*([\p{L}-]+) ((?:\p{Ll}+ ){0,3})$/u.exec(line.toLowerCase()) ?? [];
  const isOpening =
    !nameLabels.has(word) &&
    (attendance.has(opening) || (more === "" && (isPerson(opening) || (nameLabels.has(opening) && isPerson(word)))));
  const label = isOpening ? opening : word;
  if (!nameLabels.has(label) && !looseLabels.has(label) && !isPerson(label)) return false;
  // In a row of a table the word that ends a cell is a label only where hardly another one stands before it.
  if (before.gap.includes("|") && !(looseLabels.has(label) ? /^\s*$/u : /^\s*(?:\p{L}+ )?$/u).test(line)) return false;
  // Behind an initial Dijkhof is no street.
  const isSurnamed = () =>
    isTold(name) || surnames.has(name.first.toLowerCase()) || oldPrefix.test(name.small) || (name.initials !== "" && isStreet(name.first));
  if (isListed(name) || (hasSurname(name) && isSurnamed())) return true;
  const isHeader = before.gap.includes("|") && /^[^\n]*\n\|?[\s:|]*-{3}/u.test(text.slice(name.end, name.end + 200));
  return (
    !isHeader &&
    (nameLabels.has(label) || (isWorker(label) && label !== "interviewer")) &&
    isTold(name) &&
    isFollowedBy(name, /^[*_]*\s*(?:$|\n|\||[,;] \p{Lu}|\()/u)
  );
};

/** Sanne de Boer: at the start of a line, who speaks. */
const speaks: Tell = (name) =>
  isFollowedBy(name, /^[*_]*(?: ?\([^)\n]{1,30}\))?[*_]*:[*_]*(?:\s|$)/u) &&
  (isAtLineStart(name) || (remarks.has(wordBefore(name)) && isListed(name))) &&
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

/** With a word that is nearly always followed by a name. */
export const cueTells: readonly Tell[] = [
  followsTitle,
  followsPerson,
  belongsToPerson,
  isNamed,
  standsBeforeNaming,
  isGreeted,
  signs,
  isLabelled,
  speaks,
  isExplained,
];
