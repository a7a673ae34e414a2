// What comes in: an infinitive. What goes out: its conjugation, through any prefix: afstemmen → afstemt, afstemde,
// afgestemd, afstemmende; besluiten → besloot, besloten.

import { GE_VERBS } from "./lexical-participles.js";
import { INSEPARABLE, isPrefixes, SEPARABLE } from "./prefixes.js";
import { closeStem, hasVowel, openStem } from "./spelling.js";
import { STRONG_VERBS, WEAK_DESPITE_LOOKS, type StrongVerb } from "./strong-verbs.js";
import { readWords } from "./word-list.js";

/** The forms of one verb, split so that a prefix can be put in front of each part. */
interface Conjugation {
  /** Every form that takes a prefix as a whole: infinitive, present, past, present participle. */
  readonly finite: readonly string[];
  /** Past participles with ge- where the verb takes it: gestemd. */
  readonly participles: readonly string[];
  /** Past participles without ge-, as they stand after be-, ver- and the like: sloten in besloten. */
  readonly bare: readonly string[];
  /** True when the irregular list gave the forms, so that no weak reading is wanted beside it. */
  readonly strong: boolean;
}

const ONSET =
  /^(?:[^aeiouy]|[bcfgkp][lr]|[dtvw]r|[dtkz]w|ch|gn|kn|kh|ph|pn|ps|qu|sch|schr|sc[lr]?|sf|sh|sj|sk|sl|sm|sn|sp[lr]?|str?|th|tj|ts|vl)?[aeiouyëïöüéè]/u;

// English verbs whose stem keeps its silent e: managen, manage, managede.
const SILENT_E =
  /^(?:her)?(?:manag|challeng|tim|gam|fram|blam|rac|danc|freelanc|pac|dat|updat|upgrad|downgrad|delet|skat|rat|skyp|hyp|typ(?=ecast)|swip|tap|fak|lik|bik|finetun|tun|outsourc|leas|releas|pleas|teas|cruis|brows|shar|sav|merg|charg|fil|invit|surviv)en$/u;
// English stems that keep their spelling, those on a double consonant beside the Dutch one: stream; stress and stres.
const ENGLISH_STEMS: ReadonlySet<string> = readWords(
  "app whatsapp chill cross download upload overload leak cheat scroll stream livestream stress team yell",
);

// Enough for doorverwijzen and heroverwegen; a bound, since two readings per prefix multiply.
const MOST_PREFIXES = 3;

const VOICELESS_END = /(?:[ckfpstx]|ch|sh)$/u;

/** Lists every form of a verb that is written as one word. */
export function conjugate(infinitive: string): readonly string[] {
  const { finite, participles } = conjugateParts(infinitive);
  return [...finite, ...participles.flatMap(inflectParticiple)];
}

/** Lists a verb's forms but for its past participles. */
export function listFinite(infinitive: string): readonly string[] {
  return conjugateParts(infinitive).finite;
}

/** Lists a verb's past participles, plain and with -e. */
export function listParticiples(infinitive: string): readonly string[] {
  return conjugateParts(infinitive).participles.flatMap(inflectParticiple);
}

/** True for a strong or irregular verb, through any prefix. */
export function isStrong(infinitive: string): boolean {
  return looksLikeInfinitive(infinitive) && conjugateParts(infinitive).strong;
}

/** True when a word has the shape of an infinitive: samenwerken, gaan; not fenomeen, gezin. */
export function looksLikeInfinitive(word: string): boolean {
  if (STRONG_VERBS.has(word)) return true;
  if (/.(?:gaan|staan|slaan|zien|doen)$/u.test(word)) return isPrefixes(word.replace(/(?:gaan|staan|slaan|zien|doen)$/u, ""));
  return /(?:[^aeiouë]|[aeou]i)en$/u.test(word) && hasVowel(word.slice(0, -2));
}

const known = new Map<string, Conjugation>();

/** A verb is asked for its finite forms, its participles and whether it is strong one after another. */
function conjugateParts(infinitive: string): Conjugation {
  const conjugation = known.get(infinitive) ?? conjugateBehind(infinitive, 0);
  known.set(infinitive, conjugation);
  return conjugation;
}

/** Conjugates what is left of a verb behind so many prefixes. */
function conjugateBehind(infinitive: string, depth: number): Conjugation {
  const strong = WEAK_DESPITE_LOOKS.has(infinitive) ? undefined : STRONG_VERBS.get(infinitive);
  if (strong) return conjugateStrong(strong);
  if (WEAK_DESPITE_LOOKS.has(infinitive) || depth === MOST_PREFIXES) return conjugateWeak(infinitive);
  const readings = [separate(infinitive, depth), unite(infinitive, depth)].filter((reading) => reading !== undefined);
  const strongReadings = readings.filter((reading) => reading.strong);
  return mergeReadings(strongReadings.length > 0 ? strongReadings : [...readings, conjugateWeak(infinitive)]);
}

/** Reads a verb as separable: af + stemmen, with ge- after the prefix. */
function separate(infinitive: string, depth: number): Conjugation | undefined {
  const prefix = findPrefix(infinitive, SEPARABLE);
  if (prefix === undefined) return undefined;
  const rest = conjugateBehind(infinitive.slice(prefix.length), depth + 1);
  return {
    finite: rest.finite.map((form) => prefix + form),
    participles: rest.participles.map((form) => prefix + form),
    bare: [],
    strong: rest.strong,
  };
}

/** Reads a verb as inseparable: be + sluiten, without ge-. */
function unite(infinitive: string, depth: number): Conjugation | undefined {
  const prefix = findPrefix(infinitive, INSEPARABLE);
  if (prefix === undefined) return undefined;
  const rest = conjugateBehind(infinitive.slice(prefix.length), depth + 1);
  if (prefix === "ge" && !rest.strong && !GE_VERBS.includes(infinitive)) return undefined;
  const bare = rest.bare.map((form) => prefix + form);
  return { finite: rest.finite.map((form) => prefix + form), participles: bare, bare, strong: rest.strong };
}

function findPrefix(infinitive: string, prefixes: readonly string[]): string | undefined {
  return prefixes.find((prefix) => {
    if (!infinitive.startsWith(prefix)) return false;
    const rest = infinitive.slice(prefix.length);
    return STRONG_VERBS.has(rest) || (looksLikeInfinitive(rest) && ONSET.test(rest));
  });
}

function conjugateStrong(verb: StrongVerb): Conjugation {
  const { infinitive, present, pastSingular, pastPlural, participles } = verb;
  const stems = present.length > 0 ? [] : closeStem(infinitive.slice(0, -2));
  return {
    finite: [infinitive, ...present, ...stems, ...stems.map(addT), ...pastSingular, ...pastPlural, ...listPresentParticiples(infinitive)],
    participles,
    bare: /^gen[ie]/u.test(infinitive) ? participles : participles.map((form) => form.replace(/^ge/u, "")),
    strong: true,
  };
}

function conjugateWeak(infinitive: string): Conjugation {
  const base = infinitive.slice(0, -2);
  const stems = SILENT_E.test(infinitive) ? [`${base}e`] : spellStems(base);
  const dental = VOICELESS_END.test(base) ? "t" : "d";
  const bare = stems.map((stem) => (/[td]$/u.test(stem) ? stem : stem + dental));
  return {
    finite: [
      infinitive,
      ...stems,
      ...stems.map(addT),
      ...stems.flatMap((stem) => [`${stem}${dental}e`, `${stem}${dental}en`]),
      ...listPresentParticiples(infinitive),
    ],
    participles: bare.map(addGe),
    bare,
    strong: false,
  };
}

function spellStems(base: string): readonly string[] {
  if (!ENGLISH_STEMS.has(base)) return closeStem(base);
  return /(.)\1$/u.test(base) && !base.endsWith("app") ? [base, base.slice(0, -1)] : [base];
}

function mergeReadings(readings: readonly Conjugation[]): Conjugation {
  return {
    finite: readings.flatMap((reading) => reading.finite),
    participles: readings.flatMap((reading) => reading.participles),
    bare: readings.flatMap((reading) => reading.bare),
    strong: readings.some((reading) => reading.strong),
  };
}

/** A participle with its -e, which those on -en don't take: afgestemd, afgestemde; besloten. */
export function inflectParticiple(participle: string): readonly string[] {
  if (/[^aeiou]en$/u.test(participle)) return [participle];
  return [participle, ...openStem(participle).map((stem) => `${stem}e`)];
}

function listPresentParticiples(infinitive: string): readonly string[] {
  return [`${infinitive}d`, `${infinitive}de`];
}

function addT(stem: string): string {
  return stem.endsWith("t") ? stem : `${stem}t`;
}

/** Puts ge- before a stem, with the diaeresis Dutch wants: geïnterviewd, geëvalueerd, but geuit and geijkt. */
function addGe(stem: string): string {
  if (/^(?:ij|ui)/u.test(stem)) return `ge${stem}`;
  return `ge${stem.replace(/^i/u, "ï").replace(/^e/u, "ë").replace(/^u/u, "ü")}`;
}
