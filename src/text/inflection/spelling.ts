// What comes in: a bare Dutch stem, or one cut off before a vowel. What goes out: its spellings on the other
// side of that vowel: doubled or spared letters, f/v and s/z (gezin ~ gezinn-, taak ~ tak-, huis ~ huiz-).

const VOWEL = "[aeiouyàáâäèéêëìíîïòóôöùúûü]";
const CONSONANT = "[bcdfghjklmnpqrstvwxzç]";

const ASCII = /^[ -~]*$/u;
const ANY_VOWEL = new RegExp(VOWEL, "u");
const VOWEL_GROUP = new RegExp(`ij|[aeo]?[aeo]i|ieu|eeu|[ëïöü]|${VOWEL}{1,2}`, "gu");
const VOWEL_END = new RegExp(`(?:${VOWEL}|ij)$`, "u");
const DOUBLE_VOWEL = new RegExp(`(aa|ee|oo|uu)(${CONSONANT})$`, "u");
const LONG_VOWEL = new RegExp(`(aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi)${CONSONANT}$`, "u");
const SHORT_VOWEL = new RegExp(`(?:^|${CONSONANT})[aeiouéè][bcdfgklmnprst]$`, "u");
const SINGLE_VOWEL = new RegExp(`([aeou])([bcdfgklmnprstvz])$`, "u");
const DOUBLE_CONSONANT = /([bcdfgklmnprst])\1$/u;
const UNSTRESSED_END = /(?:e[lmnr]|or|ik)$/u;

/** Most words are counted several times over, each time for another reading. */
const known = new Map<string, number>();

/** Counts the vowel groups of a word, which is near enough to its syllables. */
export function countSyllables(word: string): number {
  const count = known.get(word) ?? word.match(VOWEL_GROUP)?.length ?? 0;
  known.set(word, count);
  return count;
}

/** True when the word holds a vowel. */
export function hasVowel(word: string): boolean {
  return ANY_VOWEL.test(word);
}

/** True when the word ends in a vowel letter (ij counts as one). */
export function endsInVowel(word: string): boolean {
  return VOWEL_END.test(word);
}

/** True for a long or double vowel before the last consonant: taak, huis, brief. */
export function hasLongVowel(word: string): boolean {
  return LONG_VOWEL.test(word);
}

/** True for one short vowel before one last consonant: gezin, plan, tafel. */
export function hasShortVowel(word: string): boolean {
  return SHORT_VOWEL.test(word);
}

/** Drops accents, so that geinformeerd is known as geïnformeerd. */
export function dropAccents(word: string): string {
  return ASCII.test(word) ? word : word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Spells a word as it stands before a vowel: gezin → gezinn, taak → tak, brief → briev, tafel → tafel and tafell. */
export function openStem(word: string): readonly string[] {
  if (word.endsWith("ieel") || word.endsWith("ieer")) return [`${word.slice(0, -3)}ë${word.slice(-1)}`];
  if (/ëe[lr]$/u.test(word)) return [word.slice(0, -2) + word.slice(-1)];
  if (DOUBLE_VOWEL.test(word)) return voiceEnd(word.slice(0, -2) + word.slice(-1));
  if (LONG_VOWEL.test(word)) return voiceEnd(word);
  if (SHORT_VOWEL.test(word)) {
    const doubled = word + word.slice(-1);
    if (countSyllables(word) < 2) return [doubled];
    if (word.endsWith("ig")) return [word];
    return UNSTRESSED_END.test(word) ? [word, doubled] : [doubled];
  }
  return /[lmnr][fs]$/u.test(word) ? voiceEnd(word) : [word];
}

/** Spells a stem cut off before a vowel as a word of its own: gezinn → gezin, tak → taak, briev → brief. */
export function closeStem(stem: string): readonly string[] {
  if (DOUBLE_CONSONANT.test(stem)) return [stem.slice(0, -1)];
  const unvoiced = unvoiceEnd(stem);
  if (/ië[lr]$/u.test(stem)) return [`${stem.slice(0, -2)}ee${stem.slice(-1)}`];
  if (/eë[lr]$/u.test(stem)) return [`${stem.slice(0, -1)}e${stem.slice(-1)}`];
  if (LONG_VOWEL.test(stem) || !SINGLE_VOWEL.test(stem)) return [unvoiced];
  const long = unvoiced.slice(0, -1) + unvoiced.slice(-2);
  return countSyllables(stem) > 1 && UNSTRESSED_END.test(stem) ? [unvoiced, long] : [long];
}

function voiceEnd(word: string): readonly string[] {
  if (word.endsWith("f")) return /(?:gra|so|om)f$/u.test(word) ? [word] : [`${word.slice(0, -1)}v`];
  if (word.endsWith("s")) return [`${word.slice(0, -1)}z`, word];
  return [word];
}

function unvoiceEnd(word: string): string {
  if (word.endsWith("v")) return `${word.slice(0, -1)}f`;
  return word.endsWith("z") ? `${word.slice(0, -1)}s` : word;
}
