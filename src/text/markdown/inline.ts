/** Inline Markdown in, its nodes out, where its marks make plain bold, italics and code; nothing where a parser has to look. */
import type { PhrasingContent } from "mdast";
import { placeNode, takeText } from "./nodes.js";

/** Whatever may mean something: runs of marks, and what begins an escape, a tag, an entity, a note, a link or a break. */
const mark = /`+|\*+|_+|[\\<~]|&(?=[#A-Za-z])|\[\^|\][([]|[ \t]\r?\n|\n[ \t]/gu;

/** Bold or italics that are open, with what stood before them. */
interface Opened {
  readonly run: string;
  readonly at: number;
  readonly before: PhrasingContent[];
}

/** Reads `source[start, end)`, white space at the ends left out. In the source no link or note is defined. */
export function readInline(source: string, start: number, end: number): PhrasingContent[] | undefined {
  const text = source.slice(start, end);
  mark.lastIndex = 0;
  let nodes: PhrasingContent[] = [];
  let opened: Opened | undefined;
  /** Where the text begins that is in no node yet. */
  let from = 0;
  const takeUpTo = (to: number): void => {
    if (to > from) nodes.push(takeText(source, start + from, start + to));
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
