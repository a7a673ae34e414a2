/** The value of a node of a Markdown text in, the same out as a passage that knows where each of its characters stands in the source. */
import type { Passage, Piece } from "../../model/passage.js";
import { parseWhole } from "./remark.js";

/** What a place in the source is read as: `text` stands in `source[start, end)`, and the source goes on at `end`. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type ReadUnit = (source: string, at: number) => Unit;

/**
 * Lays the value of a node over its source. They differ only where Markdown says so: in units that are read otherwise
 * than they are written, in the white space and quote marks at the start of a line, and in white space at its end.
 */
export function alignValue(value: string, source: string, start: number, end: number, readUnit: ReadUnit): Passage {
  if (source.slice(start, end) === value) return { text: value, pieces: value === "" ? [] : [{ at: 0, start, end }] };
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  while (at < value.length && from < end) {
    if (isLineStart(source, from)) from += prefixLength(value, at, source, from, readUnit);
    const unit = readUnit(source, from);
    if (value.startsWith(unit.text, at)) {
      pushUnit(pieces, at, unit);
      at += unit.text.length;
      from = unit.end;
    } else if (/\s/u.test(source.charAt(from))) from++;
    else break;
  }
  return { text: value, pieces: at < value.length ? [{ at: 0, start, end }] : pieces };
}

/** Adds a unit, to the piece before it when both are word for word and stand next to each other. */
function pushUnit(pieces: Piece[], at: number, { text, start, end }: Unit): void {
  const last = pieces.at(-1);
  const isVerbatim = last !== undefined && last.end - last.start === at - last.at && end - start === text.length;
  if (isVerbatim && last.end === start) pieces[pieces.length - 1] = { ...last, end };
  else pieces.push({ at, start, end });
}

function isLineStart(source: string, at: number): boolean {
  return source[at - 1] === "\n" || (source[at - 1] === "\r" && source[at] !== "\n");
}

/** How much of the white space and quote marks at the start of a line is mark-up: all but what the value itself begins with. */
function prefixLength(value: string, at: number, source: string, from: number, readUnit: ReadUnit): number {
  const run = matchAt(/(?:[ \t]*>)*(?:[ \t]+(?=[^ \t\r\n]))?/uy, source, from);
  const own = matchAt(/[ \t>]*/uy, value, at);
  for (let kept = own.length; kept > 0; kept--) {
    if (run.endsWith(own.slice(0, kept)) && goesOnAs(value.slice(at + kept, at + own.length + 1), source, from + run.length, readUnit))
      return run.length - kept;
  }
  return run.length;
}

/** Whether the source can be read as a text, white space that is not read left out. */
function goesOnAs(text: string, source: string, from: number, readUnit: ReadUnit): boolean {
  for (let at = 0; at < text.length;) {
    const unit = readUnit(source, from);
    if (unit.text !== "" && unit.text.startsWith(text.slice(at, at + unit.text.length))) at += unit.text.length;
    else if (!/\s/u.test(source.charAt(from))) return false;
    from = unit.end;
  }
  return true;
}

/** In text a backslash and a character reference stand for another character. */
export function readTextUnit(source: string, at: number): Unit {
  if (source[at] === "\\" && /^[!-/:-@[-`{-~]/u.test(source.charAt(at + 1)))
    return { text: source.charAt(at + 1), start: at + 1, end: at + 2 };
  if (source[at] !== "&") return readCharacter(source, at);
  const reference = matchAt(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy, source, at);
  return reference === "" ? readCharacter(source, at) : { text: decodeReference(reference), start: at, end: at + reference.length };
}

/** In the code of a table the bar is escaped. */
export function readCodeUnit(source: string, at: number): Unit {
  return source.startsWith("\\|", at) ? { text: "|", start: at + 1, end: at + 2 } : readCharacter(source, at);
}

export function readCharacter(source: string, at: number): Unit {
  return { text: source.charAt(at), start: at, end: at + 1 };
}

const references = new Map<string, string>();

/** The parser itself knows which names there are; what is no reference it leaves as it is. */
function decodeReference(reference: string): string {
  const known = references.get(reference);
  if (known !== undefined) return known;
  const paragraph = parseWhole(reference).children[0];
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  const decoded = text?.type === "text" ? text.value : reference;
  references.set(reference, decoded);
  return decoded;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
