// What comes in: a participle, or another verb form that can be nothing else. What goes out: the infinitives it can
// belong to, each checked by conjugating it again: afgestemd → afstemmen, besproken → bespreken, ontwikkeld → ontwikkelen.

import { AMBIGUOUS_ENDS, GE_VERBS, LEXICAL_PARTICIPLES, NOT_A_VERB_FORM, NOUNS_ON_GE } from "./lexical-participles.js";
import { SEPARABLE } from "./prefixes.js";
import { closeStem, countSyllables, openStem } from "./spelling.js";
import { STRONG_VERBS, type StrongVerb } from "./strong-verbs.js";
import { conjugate, inflectParticiple, isStrong, listParticiples, looksLikeInfinitive } from "./verb.js";

/** Finds the infinitives of a verb form; none for a word that may as well be something else. */
export function findInfinitives(form: string): readonly string[] {
  if (LEXICAL_PARTICIPLES.has(form) || NOUNS_ON_GE.test(form)) return [];
  const proposals = [
    proposeStrong(form, ({ participles }) => participles.flatMap(inflectParticiple)),
    proposeStrong(form, ({ participles }) => participles.flatMap(inflectParticiple).map((end) => end.replace(/^ge/u, ""))),
    GE_VERBS,
    proposeWeak(form),
    proposePrefixed(form),
  ];
  for (const proposal of proposals) {
    const found = proposal.filter((verb) => looksLikeInfinitive(verb) && listParticiples(verb).includes(form));
    if (found.length > 0) return [...new Set(found)];
  }
  if (NOT_A_VERB_FORM.has(form) || /[eo]lging$|[er]ving$/u.test(form)) return [];
  const weak = [...proposeLoan(form), ...proposePrefixed(form), ...(/[dt]e?n?$/u.test(form) ? GE_VERBS : [])];
  const finite = [...proposeStrong(form, listFiniteEnds).filter(isStrong), ...weak.filter(looksLikeInfinitive)];
  return [...new Set(finite)].filter((verb) => conjugate(verb).includes(form));
}

/** Puts the infinitive behind what stands before an irregular form: besproken → be + spreken. */
function proposeStrong(form: string, listEnds: (verb: StrongVerb) => readonly string[]): readonly string[] {
  return [...STRONG_VERBS.values()].flatMap((verb) => listEnds(verb)
    .filter((end) => form.endsWith(end) && !/^ge$/u.test(form.slice(0, -end.length)))
    .map((end) => form.slice(0, form.length - end.length) + verb.infinitive));
}

/** Past singular and present on -t: besloot, spreekt; not weet or week, which are words of their own. */
function listFiniteEnds({ infinitive, present, pastSingular }: StrongVerb): readonly string[] {
  const stems = closeStem(infinitive.slice(0, -2)).filter((stem) => !stem.endsWith("t"));
  const ends = [...pastSingular, ...present.filter((end) => end.endsWith("t")), ...stems.map((stem) => `${stem}t`)];
  return ends.filter((end) => !AMBIGUOUS_ENDS.has(end));
}

/** Takes ge- off the front or from behind a separable prefix: samengewerkt → samen + werk + en. */
function proposeWeak(form: string): readonly string[] {
  const participle = form.endsWith("e") ? form.slice(0, -1).replace(/([dt])\1$/u, "$1") : form;
  return ["", ...SEPARABLE].flatMap((prefix) => {
    const rest = participle.slice(prefix.length);
    if (!participle.startsWith(prefix) || !/^ge.*[dt]$/u.test(rest)) return [];
    const stem = rest.slice(2).replace(/^ë/u, "e").replace(/^ï/u, "i").replace(/^ü/u, "u");
    return [stem.slice(0, -1), stem].flatMap((end) => openStem(end).map((open) => `${prefix}${open}en`));
  });
}

// Compounds that start like a prefixed verb: belevingswereld, beroepssoort.
const NOUN_HEAD = /s(?:oort|taart)$|(?:wereld|waarde|woord|oord|beeld|veld|lijst|feest|ziekte|sterkte|kunde|markt|kaart|dienst|hoofd|concept|akkoord|object|project)$/u;

/** Reads a word on be-, ver- and the like that ends as only verb forms do: ontwikkeld, bevestigt, beperkt, bepaalde. */
function proposePrefixed(form: string): readonly string[] {
  if (form.endsWith("ent") || NOUN_HEAD.test(form) || (countSyllables(form) > 4 && !/igde?$/u.test(form))) return [];
  const stem = /^((?:(?:be|ver|ont|her|er)[^aeiou].*)(?:[^aeiou]e[lrmn]|ig|[kp]|[aeiou]{2}[lmnrgfs]|ij[fs]|[lr][gm]|ken))[dt]e?$/u.exec(form)?.[1];
  return stem === undefined ? [] : openStem(stem).map((open) => `${open}en`);
}

/** Reflecteert, reflecteerde, varieert. */
function proposeLoan(form: string): readonly string[] {
  const stem = /^(.+)eer(?:t|den?)$/u.exec(form)?.[1];
  return stem === undefined ? [] : [`${stem}eren`, `${stem}ëren`];
}
