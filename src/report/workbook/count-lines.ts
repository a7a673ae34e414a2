/** A text and the width of its column in, the number of lines it takes out: an estimate, for nothing here knows the letter. */

/** Counts the lines when the text breaks at spaces, and within a word that is wider than the column. */
export function countLines(text: string, width: number): number {
  return text.split("\n").reduce((total, line) => total + breakLine(line, width), 0);
}

function breakLine(line: string, width: number): number {
  let [lines, taken] = [1, 0];
  for (const { length } of line.split(" ")) {
    if (taken > 0 && taken + 1 + length > width) {
      lines++;
      taken = 0;
    }
    taken += (taken > 0 ? 1 : 0) + length;
    if (taken > width) {
      lines += Math.ceil(taken / width) - 1;
      taken = taken % width || width;
    }
  }
  return lines;
}
