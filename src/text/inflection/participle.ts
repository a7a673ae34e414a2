// What comes in: a participle, or another verb form that can be nothing else. What goes out: the infinitives it can
// belong to, each checked by conjugating it again: afgestemd → afstemmen, besproken → bespreken, ontwikkeld → ontwikkelen.

import { AMBIGUOUS_ENDS, GE_VERBS, LEXICAL_PARTICIPLES, NOT_A_VERB_FORM, NOUNS_ON_GE } from "./lexical-participles.js";
import { SEPARABLE } from "./prefixes.js";
import { closeStem, countSyllables, dropAccents, openStem } from "./spelling.js";
import { STRONG_VERBS, type StrongVerb } from "./strong-verbs.js";
import { conjugate, inflectParticiple, isStrong, listParticiples, looksLikeInfinitive } from "./verb.js";

/** Irregular forms, and the infinitives they stand for. */
type FormIndex = ReadonlyMap<string, readonly string[]>;

const PARTICIPLES = indexForms(({ participles }) => participles.flatMap(inflectParticiple));
const BARE_PARTICIPLES = indexForms(({ participles }) => participles.flatMap(inflectParticiple).map((form) => form.replace(/^ge/u, "")));
const FINITE_FORMS = indexForms(listFiniteForms);

/** Finds the infinitives of a verb form; none for a word that may as well be something else. */
export function findInfinitives(form: string): readonly string[] {
  if (LEXICAL_PARTICIPLES.has(form) || NOUNS_ON_GE.test(form)) return [];
  const plain = dropAccents(form);
  const geVerbs = GE_VERBS.filter((verb) => form.startsWith(verb.slice(0, 4)));
  const proposals = [
    proposeStrong(form, PARTICIPLES),
    proposeStrong(form, BARE_PARTICIPLES),
    geVerbs,
    proposeWeak(form),
    proposePrefixed(form),
  ];
  for (const proposal of proposals) {
    const found = proposal.filter((verb) => looksLikeInfinitive(verb) && listParticiples(verb).map(dropAccents).includes(plain));
    if (found.length > 0) return [...new Set(found)];
  }
  if (NOT_A_VERB_FORM.has(form) || /[eo]lging$|[er]ving$/u.test(form)) return [];
  const weak = [...proposeLoan(form), ...proposePrefixed(form), ...(/[dt]e?n?$/u.test(form) ? geVerbs : [])];
  const finite = [...proposeStrong(form, FINITE_FORMS).filter(isStrong), ...weak.filter(looksLikeInfinitive)];
  return [...new Set(finite)].filter((verb) => conjugate(verb).map(dropAccents).includes(plain));
}

/** Puts the infinitive behind what stands before an irregular form: besproken → be + spreken. */
function proposeStrong(form: string, index: FormIndex): readonly string[] {
  return Array.from(form, (_, start) => start)
    .filter((start) => form.slice(0, start) !== "ge")
    .flatMap((start) => (index.get(form.slice(start)) ?? []).map((infinitive) => form.slice(0, start) + infinitive));
}

/** Past singular and present on -t: besloot, spreekt; not those that are more often another word. */
function listFiniteForms({ infinitive, present, pastSingular }: StrongVerb): readonly string[] {
  const stems = closeStem(infinitive.slice(0, -2)).filter((stem) => !stem.endsWith("t"));
  const forms = [...pastSingular, ...present.filter((form) => form.endsWith("t")), ...stems.map((stem) => `${stem}t`)];
  return forms.filter((form) => !AMBIGUOUS_ENDS.has(form));
}

function indexForms(listForms: (verb: StrongVerb) => readonly string[]): FormIndex {
  const index = new Map<string, string[]>();
  for (const verb of STRONG_VERBS.values()) {
    for (const form of listForms(verb)) index.set(form, [...(index.get(form) ?? []), verb.infinitive]);
  }
  return index;
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
const NOUN_HEAD =
  /s(?:oort|taart)$|(?:wereld|waarde|woord|oord|beeld|veld|lijst|feest|ziekte|sterkte|kunde|markt|kaart|dienst|hoofd|concept|akkoord|object|project)$/u;

/** Reads a word on be-, ver- and the like that ends as only verb forms do: ontwikkeld, bevestigt, beperkt, bepaalde. */
function proposePrefixed(form: string): readonly string[] {
  if (form.endsWith("ent") || NOUN_HEAD.test(form) || (countSyllables(form) > 4 && !/igde?$/u.test(form))) return [];
  const stem = /^((?:(?:be|ver|ont|her|er)[^aeiou].*)(?:[^aeiou]e[lrmn]|ig|[kp]|[aeiou]{2}[lmnrgfs]|ij[fs]|[lr][gm]|ken))[dt]e?$/u.exec(
    form,
  )?.[1];
  return stem === undefined ? [] : openStem(stem).map((open) => `${open}en`);
}

/** Reflecteert, reflecteerde, varieert. */
function proposeLoan(form: string): readonly string[] {
  const stem = /^(.+)eer(?:t|den?)$/u.exec(form)?.[1];
  return stem === undefined ? [] : [`${stem}eren`, `${stem}ëren`];
}
