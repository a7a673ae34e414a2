/** The content of a line in, its Markdown out: texts, code, and what is stressed. */
import type { InlineCode, PhrasingContent } from "mdast";
import { classify, escapeText, listFirstSigns, referTo, type Place } from "./escape.js";

/** A piece of a line; one that is stressed has its mark. */
interface Piece {
  value: string;
  readonly mark: "" | "*" | "**";
}

/** Prints the content of a line between what stands before and after it. */
export function printPhrasing(nodes: readonly PhrasingContent[], before: string, after: string, place: Place): string {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === "text") return escapeText(only.value, before, after, place);
  const pieces = listPieces(nodes, before, after, place);
  if (pieces.every(({ mark }) => mark === "")) return pieces.map(({ value }) => value).join("");
  return joinPieces(pieces, before, after);
}

function listPieces(nodes: readonly PhrasingContent[], before: string, after: string, place: Place): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = before;
  for (let index = 0; index < nodes.length; index++) {
    const next = nodes[index + 1];
    const piece = printPiece(nodes[index] as PhrasingContent, last, next === undefined ? after : peek(next, place), place);
    if (piece.value === "") continue;
    if (piece.mark !== "" && pieces.at(-1)?.mark) throw new Error("a report has words between what it stresses");
    pieces.push(piece);
    last = piece.mark === "" ? takeLast(piece.value) : "*";
  }
  return pieces;
}

function printPiece(node: PhrasingContent, before: string, after: string, place: Place): Piece {
  switch (node.type) {
    case "text":
      return { value: escapeText(node.value, before, after, place), mark: "" };
    case "inlineCode":
      return { value: printCode(node, place), mark: "" };
    case "emphasis":
    case "strong": {
      const mark = node.type === "strong" ? "**" : "*";
      const inside = listPieces(node.children, mark, mark, place);
      if (inside.some((piece) => piece.mark !== "")) throw new Error("a report stresses words once");
      return { value: inside.map(({ value }) => value).join(""), mark };
    }
    default:
      throw new Error(`a report in Markdown holds no ${node.type}`);
  }
}

/** What the next piece begins with. */
function peek(node: PhrasingContent, place: Place): string {
  if (node.type === "text") return takeFirst(escapeText(node.value, "", "", place));
  return node.type === "inlineCode" ? "`" : "*";
}

/**
 * Marks of stress are read as such beside certain characters only: where they are not, what stands beside them is written as its
 * code, which is punctuation to whoever reads it.
 */
function joinPieces(pieces: readonly Piece[], before: string, after: string): string {
  let line = "";
  let last = "";
  let outside = takeLast(before);
  let coded = "";
  for (const [index, { value, mark }] of pieces.entries()) {
    if (mark === "") {
      line += last;
      last = coded !== "" && takeFirst(value) === coded ? codeFirst(value) : value;
      coded = "";
      outside = takeLast(last);
      continue;
    }
    const next = takeFirst(pieces[index + 1]?.value ?? after);
    const open = findCoded(outside, value.charAt(0));
    let inside = open.inside ? codeFirst(value) : value;
    const close = findCoded(next, inside.charAt(inside.length - 1));
    if (close.inside) inside = codeLast(inside);
    if (open.outside && index > 0 && !/[\r\n]/u.test(outside)) last = codeLast(last);
    coded = close.outside ? next : "";
    line += last + mark + inside + mark;
    last = "";
    outside = "*";
  }
  return line + last;
}

/** Which of the characters on both sides of a mark have to be written as their codes. */
function findCoded(outside: string, inside: string): { readonly inside: boolean; readonly outside: boolean } {
  const [out, own] = [classify(outside), classify(inside)];
  return { inside: own === "space", outside: (own === "space" && out !== "punctuation") || (own === "punctuation" && out === "letter") };
}

function codeFirst(text: string): string {
  const first = takeFirst(text);
  return referTo(first) + text.slice(first.length);
}

function codeLast(text: string): string {
  const last = takeLast(text);
  const rest = text.slice(0, text.length - last.length);
  // An odd number of backslashes would escape the code again.
  const isEscaping = ((/\\*$/u.exec(rest)?.[0].length ?? 0) & 1) === 1;
  return `${rest}${isEscaping ? "\\" : ""}${referTo(last)}`;
}

function takeFirst(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function takeLast(text: string): string {
  const code = text.codePointAt(text.length - 2);
  return code !== undefined && code > 0xff_ff ? text.slice(-2) : text.slice(-1);
}

/** Code stands between more or fewer accents than it has in a row. */
function printCode({ value }: InlineCode, place: Place): string {
  const runs = new Set(Array.from(value.matchAll(/`+/gu), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = "`".repeat(length);
  const isPadded = /[^\n\r ]/u.test(value) && ((/^[\n\r ]/u.test(value) && /[\n\r ]$/u.test(value)) || /^`|`$/u.test(value));
  const code = fence + joinLines(isPadded ? ` ${value} ` : value) + fence;
  return place === "cell" ? escapeBars(code) : code;
}

/** Nothing can be escaped in code: where a line would begin with mark-up, it is no line of its own. */
function joinLines(value: string): string {
  if (!/[\r\n]/u.test(value)) return value;
  let joined = value;
  for (const expression of listFirstSigns()) {
    expression.lastIndex = 0;
    for (let match = expression.exec(joined); match !== null; match = expression.exec(joined)) {
      const isPair = joined[match.index] === "\n" && joined[match.index - 1] === "\r";
      joined = `${joined.slice(0, isPair ? match.index - 1 : match.index)} ${joined.slice(match.index + 1)}`;
    }
  }
  return joined;
}

/** A bar would end the cell, unless an odd number of backslashes stands before it. */
function escapeBars(code: string): string {
  return code.replace(/(\\*)\|/gu, (bar, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : bar));
}
