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

interface Indexes {
  readonly participles: FormIndex;
  readonly bareParticiples: FormIndex;
  readonly finite: FormIndex;
  readonly bareWeakParticiples: FormIndex;
  readonly bareDentalParticiples: FormIndex;
  readonly finiteWeak: FormIndex;
}

/** A form cut in two; what is behind is in one of the indexes. */
interface Cut {
  readonly head: string;
  readonly rest: string;
}

let indexed: { readonly indexes: Indexes; readonly all: ReadonlySet<string> } | undefined;

/** Conjugates all listed verbs, when a word is first asked about. */
function listIndexes(): NonNullable<typeof indexed> {
  if (indexed !== undefined) return indexed;
  const indexes = makeIndexes();
  indexed = { indexes, all: new Set(Object.values(indexes).flatMap((index: FormIndex) => Array.from(index.keys()))) };
  return indexed;
}

function isDental({ infinitive }: { readonly infinitive: string }): boolean {
  return /[dt]en$/u.test(infinitive);
}

function listBare({ infinitive }: { readonly infinitive: string }): readonly string[] {
  return listParticiples(infinitive).map(dropGe);
}

function makeIndexes(): Indexes {
  const strong = [...STRONG_VERBS.values()];
  const weak = [...WEAK_VERBS, ...WEAK_DESPITE_LOOKS].map((infinitive) => ({ infinitive }));
  return {
    participles: indexForms(strong, ({ participles }) => participles.flatMap(inflectParticiple)),
    bareParticiples: indexForms(strong, ({ participles }) => participles.flatMap(inflectParticiple).map(dropGe)),
    finite: indexForms(strong, listStrongForms),
    bareWeakParticiples: indexForms(
      weak.filter((verb) => !isDental(verb)),
      listBare,
    ),
    bareDentalParticiples: indexForms(weak.filter(isDental), listBare),
    finiteWeak: indexForms(weak, listWeakForms),
  };
}

/** Finds the infinitives of a verb form; none for a word that may as well be something else. */
export function findInfinitives(form: string): readonly string[] {
  if (LEXICAL_PARTICIPLES.has(form) || NOUNS_ON_GE.test(form)) return [];
  const plain = dropAccents(form);
  const { indexes, all } = listIndexes();
  const cuts = listCuts(form, all);
  const geVerbs = GE_VERBS.filter((verb) => form.startsWith(verb.slice(0, 4)));
  const proposals = [
    proposeIndexed(cuts, indexes.participles),
    proposeIndexed(cuts, indexes.bareParticiples),
    geVerbs,
    proposeByGe(form),
    [...proposeIndexed(cuts, indexes.bareWeakParticiples), ...proposeIndexed(cuts, indexes.bareDentalParticiples, isUnstressed)],
    proposeByPrefix(form),
  ];
  for (const proposal of proposals) {
    const found = proposal.filter((verb) => looksLikeInfinitive(verb) && listParticiples(verb).map(dropAccents).includes(plain));
    if (found.length > 0) return [...new Set(found)];
  }
  if (isKnownInfinitive(form) || NOT_A_VERB_FORM.has(form) || /[eo]lging$|[er]ving$/u.test(form)) return [];
  const known = [...proposeIndexed(cuts, indexes.finite), ...proposeIndexed(cuts, indexes.finiteWeak)];
  const finite = known.length > 0 ? known : [...proposeByEnding(form), ...(/[dt]e?n?$/u.test(form) ? geVerbs : [])];
  return [...new Set(finite)].filter((verb) => looksLikeInfinitive(verb) && conjugate(verb).map(dropAccents).includes(plain));
}

/** Looks once for what stands in any index, since most of a word stands in none. */
function listCuts(form: string, all: ReadonlySet<string>): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let start = 0; start < form.length; start++) {
    const rest = form.slice(start);
    if (all.has(rest)) cuts.push({ head: form.slice(0, start), rest });
  }
  return cuts;
}

/** Puts the infinitive behind the prefixes that stand before a form: besproken → be + spreken, opbelde → op + bellen. */
function proposeIndexed(cuts: readonly Cut[], index: FormIndex, isHead = isPrefixes): readonly string[] {
  return cuts.flatMap(({ head, rest }) => {
    const infinitives = index.get(rest);
    return infinitives === undefined || head === "ge" || !isHead(head) ? [] : infinitives.map((infinitive) => head + infinitive);
  });
}

/** Behind another prefix than these a stem on -t or -d is as often a noun: begeleid, but voorbeeld. */
function isUnstressed(head: string): boolean {
  return isPrefixes(head) && /(?:be|ver|ont|her|bege)$/u.test(head);
}

/** True for a listed verb behind any prefix, which some other verb's past may look like: uitvoeren, aanmelden. */
function isKnownInfinitive(word: string): boolean {
  for (let start = 0; start < word.length; start++) {
    const rest = word.slice(start);
    if ((WEAK_VERBS.has(rest) || STRONG_VERBS.has(rest)) && isPrefixes(word.slice(0, start))) return true;
  }
  return false;
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
    for (const form of new Set(listForms(verb))) {
      const infinitives = index.get(form);
      if (infinitives === undefined) index.set(form, [verb.infinitive]);
      else infinitives.push(verb.infinitive);
    }
  }
  return index;
}
