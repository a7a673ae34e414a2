// What comes in: a noun, singular or plural. What goes out: its plurals and diminutives, and from a plural its
// singulars: gezin → gezinnen, gezinnetje; gemeenten → gemeente.

import { listDiminutives } from "./diminutive.js";
import { findIrregularSingulars, listIrregularPlurals } from "./irregular-plurals.js";
import { E_NOUNS, EN_PLURALS, ES_PLURALS, S_PLURALS } from "./noun-words.js";
import { closeStem, countSyllables, hasVowel, openStem } from "./spelling.js";
import { isListed } from "./word-list.js";

const NO_S_PLURAL = /(?:ing|heid|schap|teit|ist|ant|ent|aat|iek|[sxz]|st|sch|ch|uw)$/u;

/** Lists a noun's forms from its singular. */
export function inflectNoun(singular: string): readonly string[] {
  return [singular, ...listPlurals(singular), ...listDiminutives(singular)];
}

/** True for an ending that only nouns have: -heid, -ist, -nis, -ing. */
export function isNounByEnding(word: string): boolean {
  return countSyllables(word) > 1 && /(?:heid|schap|teit|isme|ist|nis|eur|ing|oog)$/u.test(word);
}

/** True for a plural ending that only nouns have: -heden, -isten, -ingen; verbs such as dwingen are the caller's to tell. */
export function isNounPluralByEnding(word: string): boolean {
  return countSyllables(word) > 2 && /(?:heden|schappen|teiten|ismen|[cdklmnprt]isten|nissen|ingen|[gl]ogen|[ei]eën)$/u.test(word);
}

function listPlurals(noun: string): readonly string[] {
  const irregular = listIrregularPlurals(noun);
  if (irregular.length > 0) return irregular;
  if (noun.endsWith("heid")) return [`${noun.slice(0, -4)}heden`];
  if (isListed(noun, ES_PLURALS)) return [`${noun}es`];
  if (isListed(noun, S_PLURALS)) return [`${noun}s`];
  return listVowelPlurals(noun) ?? listLatinPlurals(noun) ?? listConsonantPlurals(noun);
}

function listVowelPlurals(noun: string): readonly string[] | undefined {
  if (/(?:ie|ee)$/u.test(noun)) return countSyllables(noun) > 1 ? [`${noun}s`, `${noun}ën`, ...listUnstressedPlural(noun)] : [`${noun}ën`];
  if (/[ao]u$/u.test(noun) && !noun.endsWith("eau")) return [`${noun}en`];
  if (/(?:é|eau|ieu|oe|[aeou]y)$/u.test(noun)) return [`${noun}s`, `${noun}en`];
  if (/[^aeou]e$/u.test(noun) || noun.endsWith("ue")) return [`${noun}s`, `${noun}n`];
  if (!/(?:[^aeiou][aiou]|[^aeiou]y|[ie][ao]|uo)$/u.test(noun)) return undefined;
  return noun.endsWith("ma") ? [`${noun}'s`, `${noun}ta`] : [`${noun}'s`];
}

/** Bacteriën beside allergieën: which of the two it is depends on the stress. */
function listUnstressedPlural(noun: string): readonly string[] {
  return noun.endsWith("ie") ? [`${noun.slice(0, -1)}ën`] : [];
}

function listLatinPlurals(noun: string): readonly string[] | undefined {
  if (countSyllables(noun) < 2) return undefined;
  if (noun.endsWith("um")) return [`${noun}s`, `${noun.slice(0, -2)}a`];
  if (noun.endsWith("icus")) return [`${noun.slice(0, -2)}i`, `${noun}sen`];
  return /[ei]x$/u.test(noun) ? [`${noun}en`, `${noun.slice(0, -2)}ices`] : undefined;
}

function listConsonantPlurals(noun: string): readonly string[] {
  const long = [...openStem(noun).map((stem) => `${stem}en`), ...listPeople(noun)];
  if (isListed(noun, EN_PLURALS)) return [`${noun}en`, `${noun}s`];
  if (noun.includes("'")) return [`${noun}s`];
  if (countSyllables(noun) < 2) return long;
  if (/[^aeiou]e[mnr]$/u.test(noun)) return [`${noun}s`];
  if (/[^aeiou]el$/u.test(noun)) return noun.endsWith("sel") ? [`${noun}s`, `${noun}en`] : [`${noun}s`, `${noun}len`];
  return NO_S_PLURAL.test(noun) ? long : [...long, `${noun}s`];
}

/** Raadsman: raadslieden, beside raadsmannen. */
function listPeople(noun: string): readonly string[] {
  const head = /^(.{3,})man$/u.exec(noun)?.[1];
  return head === undefined || !hasVowel(head) ? [] : [`${head}lieden`, `${head}lui`];
}

/** Finds the singulars that a plural can belong to: gezinnen → gezin, ideeën → idee, regio's → regio. */
export function findSingulars(plural: string): readonly string[] {
  const irregular = findIrregularSingulars(plural);
  if (irregular.length > 0) return irregular;
  if (plural.endsWith("heden")) return [`${plural.slice(0, -5)}heid`];
  if (/[ei]e[eë]n$/u.test(plural)) return [plural.slice(0, -2)];
  if (plural.endsWith("iën")) return [`${plural.slice(0, -2)}e`];
  if (/.{3}lieden$/u.test(plural)) return [`${plural.slice(0, -6)}man`];
  if (/(?:[^aeio]|[aeou]i)en$/u.test(plural)) return findBeforeEn(plural);
  return plural.endsWith("s") ? findBeforeS(plural) : findBeforeLatinEnd(plural);
}

function findBeforeEn(plural: string): readonly string[] {
  const onE = plural.slice(0, -1);
  if (isListed(onE, E_NOUNS) || /[^aeiou]ende$|eerde$|[aeiou]nte$/u.test(onE)) return [onE];
  return closeStem(plural.slice(0, -2)).filter((noun) => !isListed(noun, S_PLURALS) && !isListed(noun, ES_PLURALS));
}

function findBeforeS(plural: string): readonly string[] {
  const rest = plural.slice(0, -1);
  if (isListed(rest, S_PLURALS)) return [rest];
  if (plural.endsWith("es") && isListed(plural.slice(0, -2), ES_PLURALS)) return [plural.slice(0, -2)];
  if (countSyllables(rest) < 2) return [];
  return /(?:[^aeiou]e[lmnr]?|eur|aar|ier?|eau|oir|tor)$/u.test(rest) ? [rest] : [];
}

function findBeforeLatinEnd(plural: string): readonly string[] {
  if (plural.endsWith("ici")) return [`${plural.slice(0, -1)}us`];
  if (/[^o]mata$/u.test(plural)) return [plural.slice(0, -2)];
  if (plural.endsWith("ices")) return [`${plural.slice(0, -4)}ex`, `${plural.slice(0, -4)}ix`];
  return /(?:musea|[^ao]ria|dia|centra|lycea|fora|cula|ennia|visa)$/u.test(plural) ? [`${plural.slice(0, -1)}um`] : [];
}
