// What comes in: a word. What goes out: the infinitives that its beginning and end let it belong to, to be checked by
// conjugating them again: samengewerkt → samenwerken, ontwikkeld → ontwikkelen, reflecteert → reflecteren.

import { SEPARABLE } from "./prefixes.js";
import { countSyllables, openStem } from "./spelling.js";

// Stems before a -t that only verb forms have: after b, d and g, after k and p, and after a long vowel with l, m or n.
const VERB_STEM = /(?:[^aeiou][bg]|[aeou]{2}[bg]|d|[^aeiou]m|[kp]|(?:aa|ee|oo|uu|oe|ie|ui|ei|eu|ij|ou)[lmn])$/u;
// Nouns and adjectives that end like that all the same.
const LOOKS_LIKE_VERB =
  /(?:markt|naakt|punkt|cept|ript|rupt|mpt|eelt|teint|point|ambt|samt|concert|expert|dessert|insert|alert|obert|lbert|advert|couvert|hert|ount|ient|iddelde|^(?:een|twee)?derden?|(?:wereld|veld|held|geld|speld)en)$/u;

// What looks like the ge- of a participle and is the beginning of a separable prefix: gebruikmaakt, gelijkstelt.
const GE_PREFIX = new RegExp(`^(?:${SEPARABLE.filter((prefix) => prefix.startsWith("ge")).join("|")}).`, "u");

/** Takes ge- off the front or from behind a separable prefix: samengewerkt → samen + werk + en. */
export function proposeByGe(form: string): readonly string[] {
  const participle = form.endsWith("e") ? form.slice(0, -1).replace(/([dt])\1$/u, "$1") : form;
  if (!/ge.*[dt]$/u.test(participle)) return [];
  return ["", ...SEPARABLE].flatMap((prefix) => {
    const rest = participle.slice(prefix.length);
    if (!participle.startsWith(prefix) || !/^ge.*[dt]$/u.test(rest) || GE_PREFIX.test(rest)) return [];
    const stem = dropGe(rest);
    return [stem.slice(0, -1), stem].flatMap((end) => openStem(end).map((open) => prefix + addEn(open)));
  });
}

// Compounds that start like a prefixed verb: belevingswereld, beroepssoort.
const NOUN_HEAD =
  /s(?:oort|taart|port)$|(?:bord|kast|test|rapport|wereld|waarde|woord|oord|beeld|veld|lijst|feest|ziekte|sterkte|kunde|markt|kaart|dienst|hoofd|concept|akkoord|object|project)$/u;

// What a verb on be-, ver- and the like may have before its -t, -d, -de or -te; nouns seldom have it there.
const PREFIXED =
  /^((?:(?:be|ver|ont|her|er)[^aeiou].*)(?:[bgklmpwz]|[ao]i|oei|[aeiou]s|[aeiou]{2}[nfr]|ar|ij[fs]|[^aeiou]e[lrmn]|ig|ken))[dt]e?$/u;
// With -ten or -den most of these would be an infinitive: verwoesten; not so beperkten, verduidelijkten, verenigden.
const PREFIXED_PLURAL = /^((?:(?:be|ver|ont|her|er)[^aeiou].*)(?:[kp]|[^aeiou]e[lrmn]|ig))[dt]en$/u;

/** Reads a word on be-, ver- and the like that ends as only verb forms do: ontwikkeld, bevestigt, beperkt, bepaalde. */
export function proposeByPrefix(form: string): readonly string[] {
  if (form.endsWith("ent") || NOUN_HEAD.test(form) || (countSyllables(form) > 4 && !/(?:ig|lijk)[dt]e?n?$/u.test(form))) return [];
  const stem = (PREFIXED.exec(form) ?? PREFIXED_PLURAL.exec(form))?.[1];
  return stem === undefined ? [] : openStem(stem).map(addEn);
}

/** Reads an end that only verb forms have: reflecteert, varieerde; luistert, luisterde; leidt, buigt, hapt. */
export function proposeByEnding(form: string): readonly string[] {
  const loan = /^(.+)eer(?:t|den?)$/u.exec(form)?.[1];
  if (loan !== undefined) return [`${loan}eren`, `${loan}ëren`];
  if (LOOKS_LIKE_VERB.test(form)) return [];
  const unstressed = /^(.+(?:[^aeiou]e[lr]|ig))(?:t|den?)$/u.exec(form)?.[1];
  if (unstressed !== undefined && countSyllables(unstressed) > 1) return [`${unstressed}en`];
  const stem = /^(.{3,})t$/u.exec(form)?.[1];
  return stem !== undefined && VERB_STEM.test(stem) ? [...openStem(stem).map(addEn), ...proposeByPrefix(form)] : proposeByPrefix(form);
}

/** Takes ge- and the diaeresis behind it off a participle: geïnterviewd → interviewd. */
export function dropGe(participle: string): string {
  return participle.replace(/^ge/u, "").replace(/^ï/u, "i").replace(/^ë/u, "e").replace(/^ü/u, "u");
}

function addEn(stem: string): string {
  return stem.endsWith("e") ? `${stem}n` : `${stem}en`;
}
