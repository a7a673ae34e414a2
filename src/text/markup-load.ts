/** A Markdown text in, the place out where its mark-up asks more of a parser than people's texts do; nothing for any text of people. */
import { readUnits } from "./read-units.js";

export interface Excess {
  readonly kind: "too-deep" | "too-much-markup";
  /** Where it stands in the text. */
  readonly at: number;
}

/** Quotes, lists and notes that stand in each other. */
const deepest = 100;
/** Loose marks in one paragraph: stars, brackets and the like that nothing on their line closes. */
const mostLoose = 2000;
/** The work in all: loose marks times the length of their paragraph, since the parser looks for the end of each to the end of that. */
const mostWork = 100_000_000;
/** Mark-up that is closed costs little; only thousands of them in one paragraph do. */
const closedWeight = 1 / 20;
/** Each quote or list, and each underlined heading, makes the parser go over all lines before it. */
const mostBreaks = 30_000_000;

/** A line of hyphens or stars that separates; each of its marks might begin a list. */
const longestRule = 2000;

const containers = /^(?:[^\S\n]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[^\S\n])|\[\^[^\]\s]+\]:))+/u;
const container = /[^\S\n]*(?:>|[-*+]|\d+[.)]|\[\^[^\]]+\]:)/gu;
const separator = /^\s*(?:-[\s-]*|\*[\s*]*)$/u;
const farIn = /^[^\S\n]{300}/u;
const underline = /^[^\S\n]*(?:-+|=+)[^\S\n]*$/u;
const tableRule = /^[\s|:-]+$/u;
/** What is closed on its line: links and the like go whole, of stress what stands in it is looked at too. */
const closed = /\[[^[\]\n]*\]|`[^`\n]+`|<[\p{L}/][^<>\n]*>/gu;
const stressed = /\*\*(?=\S)([^*\n]*[^\s*])\*\*|\*(?=\S)([^*\n]*[^\s*])\*|_(?=\S)([^_\n]*[^\s_])_/gu;
const loose = /[*_~[\]<]/gu;

/** Finds where a text asks too much: thousands of nested, unclosed or alternating marks take minutes, or end the stack. */
export function findExcess(text: string): Excess | undefined {
  return mayAskTooMuch(text) ? measureExcess(text) : undefined;
}

const marks = flagUnits("*_~[]<`");
/** What opens a quote, a list or a note, or underlines. */
const openers = flagUnits(">-*+=[0123456789");

const blank = /^[ \t\r]*$/u;

/** Whether a text may ask too much when each of its marks is taken for a loose one; texts of people are far from that. */
function mayAskTooMuch(text: string): boolean {
  const units = readUnits(text);
  let [work, lines, breaks] = [0, 0, 0];
  let paragraph = { length: 0, marks: 0 };
  for (let at = 0; at < text.length; lines++) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    let first = at;
    // What is no sign of ASCII may be white space.
    while (first < end && ((units[first] as number) <= 0x20 || (units[first] as number) >= 0x7f)) first++;
    const opens = openers[units[first] as number] === 1;
    if (opens && (first - at >= 300 || (end - first > longestRule && separator.test(text.slice(at, end))))) return true;
    if (opens) breaks++;
    let opened = 0;
    for (let next = first; next < end; next++) {
      if (marks[units[next] as number] === 1) paragraph.marks++;
      if (opens && openers[units[next] as number] === 1) opened++;
    }
    if (opened >= deepest && !separator.test(text.slice(at, end))) return true;
    paragraph.length += end + 1 - at;
    if (first === end && blank.test(text.slice(at, end))) {
      work += paragraph.length * paragraph.marks;
      if (paragraph.marks > mostLoose) return true;
      paragraph = { length: 0, marks: 0 };
    }
    at = end + 1;
  }
  // Below a quote any line may be a break.
  const mostLines = text.includes(">") ? lines : breaks;
  return paragraph.marks > mostLoose || work + paragraph.length * paragraph.marks > mostWork || lines * mostLines > mostBreaks;
}

function flagUnits(characters: string): Uint8Array {
  const flags = new Uint8Array(0x1_0000);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}

/** The same, measured line by line. */
export function measureExcess(text: string): Excess | undefined {
  let paragraph = { at: 0, length: 0, loose: 0, weight: 0, quotes: 0 };
  let work = 0;
  let breaks = 0;
  let isTable = false;
  /** What the last line that is not empty stood in. */
  let around = "";
  let at = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const isRule = separator.test(line);
    if (isRule && line.trim().length > longestRule) return { kind: "too-much-markup", at };
    const opened = isRule ? "" : (containers.exec(line)?.[0] ?? "");
    if (opened.length >= deepest && (opened.match(container)?.length ?? 0) >= deepest) return { kind: "too-deep", at };
    if (opened !== "" && farIn.test(line)) return { kind: "too-deep", at };
    const bare = line.slice(opened.length);
    const isBlank = bare.trim() === "";
    isTable = !isBlank && (isTable || isTableRule(bare));
    if (isBlank || isTable || /[^\s>]/u.test(opened) || /^\s*#/u.test(bare))
      paragraph = { at: isBlank ? at + line.length + 1 : at, length: 0, loose: 0, weight: 0, quotes: 0 };
    const open = bare.replace(closed, "").replace(stressed, "$1$2$3");
    const own = open.match(loose)?.length ?? 0;
    work -= paragraph.weight * paragraph.length;
    paragraph.length += line.length + 1;
    paragraph.loose += own;
    paragraph.weight += own + ((bare.match(closed)?.length ?? 0) + (bare.match(stressed)?.length ?? 0)) * closedWeight;
    work += paragraph.weight * paragraph.length;
    const quotes = opened.split(">").length;
    paragraph.quotes = Math.max(paragraph.quotes, quotes);
    if ((opened !== "" && around === "") || underline.test(bare) || quotes < paragraph.quotes) breaks += index;
    if (paragraph.loose > mostLoose || work > mostWork || breaks > mostBreaks) return { kind: "too-much-markup", at: paragraph.at };
    if (!isBlank || around.includes(">")) around = opened;
    at += line.length + 1;
  }
  return undefined;
}

/** A row of hyphens and bars below the head of a table. */
function isTableRule(line: string): boolean {
  return tableRule.test(line) && line.includes("-") && line.includes("|");
}
