/** A text and a font size in, how wide it is at most out, and how it breaks into lines; no font is measured, so the guess is generous. */

/** Widths in em of DejaVu Sans, the widest of the fonts that charts ask for, rounded up by class of character. */
const classes: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'’|!·\u00a0 ]/u, 0.34],
  [/[frt()[\]/-]/u, 0.42],
  [/[ckszvxy]/u, 0.6],
  [/[mwMW%@…—]/u, 1],
  [/[A-Z=+<>≥–]/u, 0.84],
  [/[\p{Script=Latin}\p{N}]/u, 0.64],
];

/** The same per character that was met. */
const widths = new Map<string, number>();
/** Signs that charts use themselves; what else is beyond the Latin alphabets is as wide as it is high. */
const signs = "’–—…≥";
const endOfLatin = "\u0250";

const bolder = 1.13;

function classify(character: string): number {
  if (character >= endOfLatin && !signs.includes(character)) return 1;
  return classes.find(([members]) => members.test(character))?.[1] ?? 1;
}

/** Estimates how wide a text is. */
export function estimateWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const character of text) {
    let width = widths.get(character);
    if (width === undefined) widths.set(character, (width = classify(character)));
    em += width;
  }
  return em * size * (isBold ? bolder : 1);
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a part of the text had to be left out (it ends in …). */
  readonly isCut: boolean;
  /** Whether a word was broken where it has no hyphen. */
  readonly isBroken: boolean;
}

/** Breaks a text into at most so many lines of at most that width. */
export function wrapText(text: string, size: number, width: number, maxLines: number, isBold = false): Wrapped {
  const fits = (line: string): boolean => estimateWidth(line.trimEnd(), size, isBold) <= width;
  const lines: string[] = [];
  let isBroken = false;
  let line = "";
  for (const word of text.trim().split(/(?<=[\s/-])(?=\S)/u)) {
    if (fits(line + word)) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of word) {
      // A long word without a hyphen gets one.
      if (line !== "" && !fits(word) && !fits(`${line}${character}-`)) {
        lines.push(`${line}-`);
        line = "";
        isBroken = true;
      }
      line += character;
    }
  }
  if (line.trimEnd() !== "" || lines.length === 0) lines.push(line.trimEnd());
  if (lines.length <= maxLines) return { lines, isCut: false, isBroken };
  let last = lines[maxLines - 1] as string;
  while (last !== "" && !fits(`${last}…`)) last = Array.from(last).slice(0, -1).join("");
  return { lines: [...lines.slice(0, maxLines - 1), `${last.trimEnd()}…`], isCut: true, isBroken };
}
