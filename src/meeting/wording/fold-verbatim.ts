/** A text in, the form in which a quote is compared with it out: curly quotes made straight, white space made one space; letters and case stay. */
import { foldText, type Folded } from "../../text/fold.js";

/** Folds what differs between typing and reading, and keeps the way back to the text. */
export function foldVerbatim(text: string): Folded {
  const folded = foldText(text, "plain");
  const starts: number[] = [];
  const ends: number[] = [];
  let words = "";
  let isSpace = true;
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text.charAt(at);
    if (unit === " " && isSpace) continue;
    isSpace = unit === " ";
    words += unit;
    starts.push(folded.starts[at] as number);
    ends.push(folded.ends[at] as number);
  }
  const { length } = words.trimEnd();
  return { text: words.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}
