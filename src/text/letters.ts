/** A UTF-16 unit in, what it is to a scanner of words out: a lower-case letter or digit, a mark between letters, or strange. */

/** What a unit can be beside a letter or a digit, which is given as its own lower-case form; smaller than any of these. */
export const unit = { strange: 0, apart: 1, apostrophe: 2, hyphen: 3, lastMark: 3 } as const;

let known: Uint16Array | undefined;

/**
 * The units of nearly all Dutch text: those that fold one to one whatever stands beside them.
 * Every unit has its place, also those that are strange: what looks at a text need not ask whether there is one.
 * A text with a strange one, such as a soft hyphen, a ligature or a combining mark, is for `foldText`.
 */
export function listUnits(): Uint16Array {
  return (known ??= makeUnits());
}

function makeUnits(): Uint16Array {
  const units = new Uint16Array(0x1_0000);
  units.fill(unit.apart, 0x00, 0x80);
  units.fill(unit.apart, 0xa0, 0xc0);
  for (const mark of "\u00d7\u00f7\u2012\u2013\u2014\u2015\u201c\u201d\u201e\u201f\u2020\u2021\u2022\u2026\u202f\u2030\u2039\u203a\u20ac")
    units[mark.charCodeAt(0)] = unit.apart;
  units.fill(unit.apart, 0x2002, 0x200b);
  for (const mark of "'`\u00b4\u2018\u2019\u201a\u201b\u2032") units[mark.charCodeAt(0)] = unit.apostrophe;
  for (const mark of "-\u2010\u2011") units[mark.charCodeAt(0)] = unit.hyphen;
  for (const letter of "0123456789abcdefghijklmnopqrstuvwxyz") units[letter.charCodeAt(0)] = letter.charCodeAt(0);
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") units[letter.charCodeAt(0)] = letter.charCodeAt(0) + 0x20;
  for (const letter of "\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc\u00bd\u00be") units[letter.charCodeAt(0)] = letter.charCodeAt(0);
  for (let code = 0xc0; code < 0x180; code++)
    if (code !== 0xd7 && code !== 0xf7) units[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  for (const strange of "\u00ad\u0130\u0132\u0133\u013f\u0140\u0149\u017f") units[strange.charCodeAt(0)] = unit.strange;
  return units;
}
