/** Inline Markdown in, its nodes out, where its marks make plain bold, italics and code; nothing where a parser has to look. */
import type { PhrasingContent } from "mdast";
import { placeNode } from "./nodes.js";

/** Whatever may mean something: runs of marks, and what begins an escape, a tag, an entity, a note, a link or a break. */
const mark = /`+|\*+|_+|(?<break>(?:\\|(?<![ \t]) {2,})\r?\n)|[ \t]\r?\n|[\\<~]|&(?=[#A-Za-z])|\[\^|\][([]/gu;
const usualPrefix = /[ \t]+/uy;

/** Bold or italics that are open, with what stood before them. */
interface Opened {
  readonly run: string;
  readonly at: number;
  readonly before: PhrasingContent[];
}

/**
 * Reads `source[start, end)`, white space at the ends left out; `prefix` is what stands in front of its further lines and is not
 * read. In the source no link or note is defined.
 */
export function readInline(source: string, start: number, end: number, prefix = usualPrefix): PhrasingContent[] | undefined {
  const text = source.slice(start, end);
  mark.lastIndex = 0;
  let nodes: PhrasingContent[] = [];
  let opened: Opened | undefined;
  /** Where the text begins that is in no node yet. */
  let from = 0;
  const takeUpTo = (to: number): void => {
    if (to > from) nodes.push(takeText(text.slice(from, to), start + from, prefix));
  };
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const run = found[0];
    const at = found.index;
    const behind = at + run.length;
    if (run.startsWith("`")) {
      const close = findTicks(text, behind, run);
      if (close === undefined) return undefined;
      const value = text.slice(behind, close);
      if (/^ | $|\n/u.test(value)) return undefined;
      takeUpTo(at);
      from = close + run.length;
      nodes.push({ type: "inlineCode", value, position: placeNode(start + at, start + from) });
      mark.lastIndex = from;
      continue;
    }
    if (found.groups?.["break"] !== undefined) {
      takeUpTo(at);
      nodes.push({ type: "break", position: placeNode(start + at, start + behind) });
      from = mark.lastIndex = skipPrefix(text, behind, prefix);
      continue;
    }
    if (!run.startsWith("*") && !run.startsWith("_")) return undefined;
    const { opens, closes } = flank(text, at, behind);
    if (!opens && (!closes || opened === undefined)) continue;
    if (opens && (closes || opened !== undefined || run.length > 2)) return undefined;
    takeUpTo(at);
    from = behind;
    if (opens) {
      opened = { run, at, before: nodes };
      nodes = [];
    } else if (opened?.run === run) {
      const position = placeNode(start + opened.at, start + behind);
      opened.before.push({ type: run.length === 2 ? "strong" : "emphasis", children: nodes, position });
      nodes = opened.before;
      opened = undefined;
    } else return undefined;
  }
  if (opened !== undefined) return undefined;
  takeUpTo(text.length);
  return nodes;
}

/** A text without what stands in front of its lines; white space that a node begins on its own line is no part of this one. */
function takeText(text: string, start: number, prefix: RegExp): PhrasingContent {
  const lines = text.split("\n").map((line, index) => (index === 0 ? line : line.slice(skipPrefix(line, 0, prefix))));
  const last = lines.length > 1 && lines.at(-1) === "" ? text.lastIndexOf("\n") + 1 : text.length;
  return { type: "text", value: lines.join("\n"), position: placeNode(start, start + last) };
}

function skipPrefix(text: string, at: number, prefix: RegExp): number {
  prefix.lastIndex = at;
  return prefix.test(text) ? prefix.lastIndex : at;
}

/** Where as many backticks close what the same number opened. */
function findTicks(text: string, from: number, ticks: string): number | undefined {
  for (let at = text.indexOf(ticks, from); at >= 0; at = text.indexOf(ticks, at)) {
    let end = at + ticks.length;
    while (text[end] === "`") end++;
    if (end - at === ticks.length) return at;
    at = end;
  }
  return undefined;
}

/** Whether a run of stars or underscores may open or close: by what stands on its two sides, as CommonMark has it. */
function flank(text: string, at: number, behind: number): { readonly opens: boolean; readonly closes: boolean } {
  const before = classify(text[at - 1]);
  const after = classify(text[behind]);
  const opens = after === "letter" || (after === "punctuation" && before !== "letter");
  const closes = before === "letter" || (before === "punctuation" && after !== "letter");
  if (text[at] === "*") return { opens, closes };
  return { opens: opens && (before !== "letter" || !closes), closes: closes && (after !== "letter" || !opens) };
}

function classify(character: string | undefined): "space" | "punctuation" | "letter" {
  if (character === undefined || /\s/u.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "letter";
}
