// What comes in: a participle, or another verb form that can be nothing else. What goes out: the infinitives it can
// belong to, each checked by conjugating it again: afgestemd → afstemmen, besprak → bespreken, werkt → werken.

import { AMBIGUOUS_ENDS, GE_VERBS, LEXICAL_PARTICIPLES, NOT_A_VERB_FORM, NOUNS_ON_GE } from "./lexical-participles.js";
import { isPrefixes } from "./prefixes.js";
import { closeStem, dropAccents } from "./spelling.js";
import { STRONG_VERBS, WEAK_DESPITE_LOOKS, type StrongVerb } from "./strong-verbs.js";
import { conjugate, inflectParticiple, listFinite, listParticiples, looksLikeInfinitive } from "./verb.js";
import { dropGe, proposeByEnding, proposeByGe, proposeByPrefix } from "./verb-shape.js";
import { WEAK_VERBS } from "./weak-verbs.js";

/** Forms without a prefix, and the infinitives they stand for. */
type FormIndex = ReadonlyMap<string, readonly string[]>;

const STRONG = [...STRONG_VERBS.values()];
const PARTICIPLES = indexForms(STRONG, ({ participles }) => participles.flatMap(inflectParticiple));
const BARE_PARTICIPLES = indexForms(STRONG, ({ participles }) => participles.flatMap(inflectParticiple).map(dropGe));
const FINITE_FORMS = indexForms(STRONG, listStrongForms);
const WEAK = [...WEAK_VERBS, ...WEAK_DESPITE_LOOKS].map((infinitive) => ({ infinitive }));
const isDental = ({ infinitive }: { readonly infinitive: string }) => /[dt]en$/u.test(infinitive);
const listBareParticiples = ({ infinitive }: { readonly infinitive: string }) => listParticiples(infinitive).map(dropGe);
const BARE_WEAK_PARTICIPLES = indexForms(
  WEAK.filter((verb) => !isDental(verb)),
  listBareParticiples,
);
const BARE_DENTAL_PARTICIPLES = indexForms(WEAK.filter(isDental), listBareParticiples);
const FINITE_WEAK_FORMS = indexForms(WEAK, listWeakForms);

/** Finds the infinitives of a verb form; none for a word that may as well be something else. */
export function findInfinitives(form: string): readonly string[] {
  if (LEXICAL_PARTICIPLES.has(form) || NOUNS_ON_GE.test(form)) return [];
  const plain = dropAccents(form);
  const geVerbs = GE_VERBS.filter((verb) => form.startsWith(verb.slice(0, 4)));
  const proposals = [
    proposeIndexed(form, PARTICIPLES),
    proposeIndexed(form, BARE_PARTICIPLES),
    geVerbs,
    proposeByGe(form),
    [...proposeIndexed(form, BARE_WEAK_PARTICIPLES), ...proposeIndexed(form, BARE_DENTAL_PARTICIPLES, isUnstressed)],
    proposeByPrefix(form),
  ];
  for (const proposal of proposals) {
    const found = proposal.filter((verb) => looksLikeInfinitive(verb) && listParticiples(verb).map(dropAccents).includes(plain));
    if (found.length > 0) return [...new Set(found)];
  }
  if (isKnownInfinitive(form) || NOT_A_VERB_FORM.has(form) || /[eo]lging$|[er]ving$/u.test(form)) return [];
  const known = [...proposeIndexed(form, FINITE_FORMS), ...proposeIndexed(form, FINITE_WEAK_FORMS)];
  const finite = known.length > 0 ? known : [...proposeByEnding(form), ...(/[dt]e?n?$/u.test(form) ? geVerbs : [])];
  return [...new Set(finite)].filter((verb) => looksLikeInfinitive(verb) && conjugate(verb).map(dropAccents).includes(plain));
}

/** Puts the infinitive behind the prefixes that stand before a form: besproken → be + spreken, opbelde → op + bellen. */
function proposeIndexed(form: string, index: FormIndex, isHead = isPrefixes): readonly string[] {
  return Array.from(form, (_, start) => start)
    .filter((start) => form.slice(0, start) !== "ge" && isHead(form.slice(0, start)))
    .flatMap((start) => (index.get(form.slice(start)) ?? []).map((infinitive) => form.slice(0, start) + infinitive));
}

/** Behind another prefix than these a stem on -t or -d is as often a noun: begeleid, but voorbeeld. */
function isUnstressed(head: string): boolean {
  return isPrefixes(head) && /(?:be|ver|ont|her|bege)$/u.test(head);
}

/** True for a listed verb behind any prefix, which some other verb's past may look like: uitvoeren, aanmelden. */
function isKnownInfinitive(word: string): boolean {
  return Array.from(word, (_, start) => start).some((start) => {
    const rest = word.slice(start);
    return (WEAK_VERBS.has(rest) || STRONG_VERBS.has(rest)) && isPrefixes(word.slice(0, start));
  });
}

/** Present on -t and past: besloot, spreekt, kwamen; not those that are more often another word. */
function listStrongForms({ infinitive, present, pastSingular, pastPlural }: StrongVerb): readonly string[] {
  const stems = closeStem(infinitive.slice(0, -2)).filter((stem) => !stem.endsWith("t"));
  const forms = [...pastSingular, ...pastPlural, ...present.filter((form) => form.endsWith("t")), ...stems.map((stem) => `${stem}t`)];
  return forms.filter((form) => !AMBIGUOUS_ENDS.has(form));
}

/** Present on -t and past: werkt, werkte, werkten; a stem by itself is as often a noun. */
function listWeakForms({ infinitive }: { readonly infinitive: string }): readonly string[] {
  const isStem = (form: string) => /t+en$/u.test(infinitive) && form.endsWith("t");
  return listFinite(infinitive).filter(
    (form) => /(?:t|[dt]en?)$/u.test(form) && !isStem(form) && form !== infinitive && !AMBIGUOUS_ENDS.has(form),
  );
}

function indexForms<Verb extends { readonly infinitive: string }>(
  verbs: readonly Verb[],
  listForms: (verb: Verb) => readonly string[],
): FormIndex {
  const index = new Map<string, string[]>();
  for (const verb of verbs) {
    for (const form of new Set(listForms(verb))) index.set(form, [...(index.get(form) ?? []), verb.infinitive]);
  }
  return index;
}
