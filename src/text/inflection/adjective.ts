// What comes in: an adjective, plain or inflected. What goes out: its -e, degrees and -s, and from an inflected one its
// plain form: veilig → veilige, veiliger, veiligste, veiligs; lokale → lokaal.

import { ADJECTIVES, ALSO_NOUNS, IRREGULAR_DEGREES, NO_COMPARATIVES } from "./adjective-words.js";
import { closeStem, countSyllables, dropAccents, endsInVowel, openStem } from "./spelling.js";
import { isListed } from "./word-list.js";

const CERTAIN_END =
  /(?:[^aeiou]ig|lijks?|isch|baar|zaam|loos|achtig|gericht|eus|[aeiouy].*[ai]bel|ieel|ueel|oneel|nteel|waardig|gevoelig|[aeiouy].*(?:[^aeiou]|[aeou]i)end|zijds|vol)$/u;
const POSSIBLE_END = /(?:[aeë]nt|[bcdgklmnrst]aal|iaal|eel|ief|iek|iel|[aeiou][ae]t|aat|iet|eet|aan|ein|uut|air|arm|rijk|vrij)$/u;
const NOUN_END =
  /(?:huwelijk|vergelijk|milieus|handvol|gebaar|vriend|avond|ochtend|duizend|weekend|dividend|trend|[knrl]eus|kabel|label|fabel|toneel|personeel|kasteel|houtskool)$/u;
// Participles of verbs on -enen, which end like a present participle.
const ENEN_PARTICIPLE = /(?:ge|ver|ont|be|onder)(?:tek|rek|op|oef|eig|ket|reg|zeg|ord|wap)end$/u;
const NUMERAL_END = /(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig$/u;

/** Says whether a word is an adjective, from the list or from its ending: surely, perhaps or not. */
export function judgeAdjective(word: string): "certain" | "possible" | "no" {
  if (ALSO_NOUNS.has(word)) return "possible";
  if (isListed(word, ADJECTIVES) || isListed(word.replace(/^(?:on|over)/u, ""), ADJECTIVES)) return "certain";
  if (countSyllables(word) < 2 || NOUN_END.test(word) || NUMERAL_END.test(word) || ENEN_PARTICIPLE.test(word)) return "no";
  if (CERTAIN_END.test(word)) return "certain";
  return POSSIBLE_END.test(word) ? "possible" : "no";
}

/** Lists the forms of an adjective. */
export function inflectAdjective(adjective: string): readonly string[] {
  const irregular = IRREGULAR_DEGREES.get(adjective);
  if (irregular) return [adjective, ...irregular];
  const stems = listInflectedStems(adjective);
  const comparatives = adjective.endsWith("r") ? [`${adjective}der`] : stems.map((stem) => `${stem}er`);
  const hissing = /(?:s|sch)$/u.test(adjective);
  const superlative = adjective + (hissing ? "t" : "st");
  return [
    adjective,
    superlative,
    `${superlative}e`,
    ...(/[^aeiou]en$/u.test(adjective) ? [] : stems.map((stem) => `${stem}e`)),
    ...comparatives,
    ...comparatives.map((form) => `${form}e`),
    ...(countSyllables(adjective) > 1 ? comparatives.map((form) => `${form}s`) : []),
    ...(hissing ? [] : [`${adjective}s`]),
  ];
}

/** Finds the plain form of an inflected adjective: veilige → veilig, grotere → groot, duidelijker → duidelijk. */
export function findPlainAdjectives(inflected: string): readonly string[] {
  if (NO_COMPARATIVES.has(inflected)) return [];
  const plain = ["e", "er", "ere", "der", "dere", "ste"]
    .filter((end) => inflected.endsWith(end))
    .flatMap((end) => proposePlain(inflected.slice(0, -end.length), end));
  return [...new Set(plain)].filter((word) => inflectAdjective(word).map(dropAccents).includes(dropAccents(inflected)));
}

function proposePlain(stem: string, end: string): readonly string[] {
  const plain = [stem, ...closeStem(stem), stem.replace(/iel$/u, "ieel")];
  if (end === "e") return plain.filter((word) => judgeAdjective(word) !== "no");
  return plain.filter(
    (word) => isListed(word, ADJECTIVES) || (/(?:lijk|baar|zaam|isch|ief|eel|aal)$/u.test(word) && judgeAdjective(word) !== "no"),
  );
}

function listInflectedStems(adjective: string): readonly string[] {
  if (endsInVowel(adjective) && !/(?:ij|[aou]i)$/u.test(adjective)) return [];
  return countSyllables(adjective) > 1 && /[^aeiou]e[lrn]$/u.test(adjective) ? [adjective] : openStem(adjective);
}
