/** Sentences by the line with what is planted between « and » in, each planted stretch with its sentence out; ¶ is a line end. */
import type { Planted } from "./planted.js";

export function readMarked(lines: string): readonly Planted[] {
  return lines.trim().split("\n").flatMap(readLine);
}

function readLine(line: string): readonly Planted[] {
  const pieces = line.replaceAll("¶", "\n").split(/[«»]/u);
  const text = pieces.join("");
  let start = 0;
  return pieces.flatMap((piece, at) => {
    const planted = { text, start, end: start + piece.length };
    start = planted.end;
    return at % 2 === 1 ? [planted] : [];
  });
}
