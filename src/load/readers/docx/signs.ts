/** The code of a character in a font of signs in, the sign that says the same in any font out. */

/** Characters of Wingdings that stand for something; letters are those of the font's own table. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x4a, "☺"],
  [0x4b, "😐"],
  [0x4c, "☹"],
  [0x6f, "☐"],
  [0x71, "☐"],
  [0x78, "☒"],
  [0xa8, "☐"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe1, "↑"],
  [0xe2, "↓"],
  [0xe7, "←"],
  [0xe8, "→"],
  [0xf0, "⇒"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
/** Characters of Symbol. */
const symbol: ReadonlyMap<number, string> = new Map([
  [0x2b, "+"],
  [0x2d, "−"],
  [0x3c, "<"],
  [0x3d, "="],
  [0x3e, ">"],
  [0x61, "α"],
  [0x62, "β"],
  [0x6d, "μ"],
  [0xa3, "≤"],
  [0xab, "↔"],
  [0xac, "←"],
  [0xad, "↑"],
  [0xae, "→"],
  [0xaf, "↓"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xde, "⇒"],
]);
const bullet = "•";

/** Finds the sign; one that is not known is a bullet, which is what most of them are used for. */
export function readSign(code: number, font: string): string {
  const isSymbol = /symbol/iu.test(font) && !/segoe/iu.test(font);
  // Fonts of signs lie in the private area from F000 on, and are also called by what remains.
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = (isSymbol ? symbol : wingdings).get(isPrivate ? code - 0xf000 : code);
  if (isPrivate || /wingdings|webdings/iu.test(font) || isSymbol) return known ?? bullet;
  return code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xf8ff) ? String.fromCodePoint(code) : bullet;
}

/** Puts signs where a text holds characters of the private area, which no other font can show. */
export function replaceSigns(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (sign) => readSign(sign.charCodeAt(0), "Wingdings"));
}
