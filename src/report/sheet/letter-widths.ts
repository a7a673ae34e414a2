/** Text and a width in, the lines it takes in the letters of the sheet (Arial, or Liberation Sans, which is as wide) out. */

/** Thousandths of the size of the letter, by the letters that are so wide. */
const classes: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, "ijl‘’"],
  [278, " \u00a0!,./:;I[]\\ft"],
  [333, "-()`r“”"],
  [350, "•"],
  [355, '"'],
  [389, "*"],
  [500, "Jckvxyzs"],
  [556, "#$?_0123456789abdeghnopquL–«»"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…"],
  [1015, "@"],
];
const widths = new Map(classes.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width / 1000] as const)));
/** Bold letters are so much wider on average. */
const bolder = 1.06;

/** A stretch of text in one kind of letter. */
export interface Stretch {
  readonly text: string;
  readonly isBold: boolean;
}

/** How wide a text is, in ems. */
export function measureText({ text, isBold }: Stretch): number {
  let width = 0;
  // An accent stands above its letter; a letter of another alphabet is taken for a wide one.
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) width += widths.get(letter) ?? 0.8;
  return width * (isBold ? bolder : 1);
}

/** Counts the lines as a browser breaks them: behind spaces and hyphens, and inside a word only where it is too long for a line. */
export function countLines(runs: readonly Stretch[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const { text, isBold } of runs)
    for (const word of text.split(/(?<= |[-–/](?=\p{L}))/u)) {
      const wide = measureText({ text: word.trimEnd(), isBold });
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      const more = Math.max(0, Math.ceil(wide / width) - 1);
      lines += more;
      used += measureText({ text: word, isBold }) - more * width;
    }
  return lines;
}
