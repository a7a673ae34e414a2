/** Small letters in, the same without accents out, as a Dutch keyboard types them. */

/** Letters that are no letter with an accent, but are typed as one. */
const letters = new Map([
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

export function foldAccents(small: string): string {
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]/gu, (letter) => letters.get(letter) ?? letter);
}
