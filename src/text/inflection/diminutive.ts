// What comes in: a singular noun. What goes out: its diminutives and their plurals: gezinnetje, boompjes, foto'tje.

import { endsInVowel, hasLongVowel, hasShortVowel, hasVowel, countSyllables } from "./spelling.js";
import { readWords } from "./word-list.js";

// Words of their own by now: a maatje is not a small maat.
const NOT_DIMINUTIVES: ReadonlySet<string> = readWords("beetje ietsje koekje maatje meisje sprookje toetje uitje");

/** Lists the diminutives of a noun, singular and plural, in every spelling its stress may ask for. */
export function listDiminutives(noun: string): readonly string[] {
  return listSingulars(noun).flatMap((form) => [form, `${form}s`]);
}

function listSingulars(noun: string): readonly string[] {
  const last = noun.slice(-1);
  if (/(?:[^aeiou][aou]|[ie][ao]|uo)$/u.test(noun)) return [`${noun}${last}tje`];
  if (/[^aeiou]i$/u.test(noun)) return [`${noun}etje`];
  if (noun.endsWith("é")) return [`${noun.slice(0, -1)}eetje`];
  if (/[^aeiou]y$/u.test(noun)) return [`${noun}'tje`];
  if (/[^aeiou]ine$/u.test(noun)) return [`${noun.slice(0, -1).replace(/n$/u, "ent")}je`, `${noun}tje`];
  if (/[^aeiou]a[dt]e$/u.test(noun)) return [`${noun.slice(0, -2)}a${noun.at(-2) ?? ""}je`, `${noun}tje`];
  if (endsInVowel(noun) || /(?:[aeo]i|[aeiou]w)$/u.test(noun)) return [`${noun}tje`];
  if (noun.endsWith("ng")) return countSyllables(noun) > 1 ? [`${noun}etje`, `${noun.slice(0, -1)}kje`] : [`${noun}etje`];
  if (/[bglmnr]$/u.test(noun) && hasShortVowel(noun)) return listAfterShortVowel(noun);
  if (last === "m") return [`${noun}pje`];
  if (/[lnr]$/u.test(noun) && (hasLongVowel(noun) || /[aeiouë][lnr]$/u.test(noun))) return [`${noun}tje`];
  return /(?:rn|lm)$/u.test(noun) ? [`${noun}tje`] : [`${noun}je`];
}

/** Rolletje and plannetje when stressed, tafeltje and bodempje when not. */
function listAfterShortVowel(noun: string): readonly string[] {
  const last = noun.slice(-1);
  const stressed = `${noun}${last}etje`;
  const unstressed = last === "m" ? `${noun}pje` : /[bg]/u.test(last) ? `${noun}je` : `${noun}tje`;
  return countSyllables(noun) > 1 ? [unstressed, stressed] : /[bg]/u.test(last) ? [stressed, unstressed] : [stressed];
}

/** Finds the nouns that a diminutive can come from: gezinnetje → gezin; none for any other word. */
export function findDiminutiveBases(diminutive: string): readonly string[] {
  const singular = diminutive.replace(/jes$/u, "je");
  if (!singular.endsWith("je") || NOT_DIMINUTIVES.has(singular)) return [];
  const bases = [
    singular.slice(0, -2),
    singular.slice(0, -3),
    singular.slice(0, -5),
    singular.replace(/etje$/u, ""),
    singular.replace(/kje$/u, "g"),
  ];
  return bases.filter((base) => base.length > 2 && hasVowel(base) && listSingulars(base).includes(singular));
}
