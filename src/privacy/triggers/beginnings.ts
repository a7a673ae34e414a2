/** How words that are looked for begin in, a table out by which the places where they may stand are found in one pass, whatever their number. */

/**
 * What a list of words makes of the four letters at a place: the numbers of the lists that have a word that begins so, as
 * bits. Letters are told apart without their case, and sometimes not at all, so that some places are too many.
 */
export type BeginningTable = Uint16Array;

export const mostLists = 16;
const size = 1 << 16;

/** What a letter adds to the three before it. */
export function addLetter(letters: number, code: number): number {
  return ((letters << 5) | (code & 31)) & 0xfffff;
}

/** Where in the table four letters stand. */
export function placeInTable(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> 16;
}

export function makeTable(lists: readonly (readonly string[])[]): BeginningTable {
  const table = new Uint16Array(size);
  for (const [number, words] of lists.entries())
    for (const word of words)
      for (const letters of listLetters(word.slice(0, 4))) {
        const place = placeInTable(letters);
        table[place] = (table[place] as number) | (1 << number);
      }
  return table;
}

/** Behind a word of fewer letters any may stand. */
function listLetters(word: string): readonly number[] {
  let all = [0];
  for (let at = 0; at < 4; at++) {
    const codes = at < word.length ? [word.charCodeAt(at)] : Array.from({ length: 32 }, (_, code) => code);
    all = all.flatMap((letters) => codes.map((code) => addLetter(letters, code)));
  }
  return all;
}
