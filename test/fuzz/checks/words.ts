/** A text in, its words out as the checks compare them: with a letter in them, without case, accents and signs that can't be seen. */

export interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, marks and digits with a letter among them; numbers alone are read as dates, and left out when they count pages. */
const pattern = /[\p{L}\p{N}\p{M}]+/gu;

/** Lists the words with their places. */
export function placeWords(text: string): readonly WordPlace[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  })).filter(({ word }) => /\p{L}/u.test(word));
}

export function splitWords(text: string): readonly string[] {
  return placeWords(text).map(({ word }) => word);
}

function foldWord(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
