/** A document's blocks in, the same blocks out with the headings above each, and with attendance lists and agendas pointed out. */
import type { Block } from "../model/document.js";
import type { ContextReason } from "../model/segment.js";
import { foldKey } from "../text/fold.js";
import type { Standing } from "./draft.js";

const notice = "(?: (?:[mz]\\.?[bk]\\.?|(?:met|zonder) (?:bericht|kennisgeving)))?";
const people = `aanwezig(?:en|heid)?|afwezig(?:en)?${notice}|afmeldingen?|afgemeld|verhinderd|deelnemers?(?:lijst)?|presentie(?:lijst)?|genodigden|toehoorders?|present|absent|attendance|participants`;
/** Whoever writes or leads; as a heading these words stand above the report itself. */
const offices = "notulist|notulen|verslag(?:legging)?|voorzitter|minutes";
const attendanceHeading = new RegExp(`^[\\d.\\s]*(?:${people})(?:\\s*(?:en|/|,|\\+)\\s*(?:${people}))*\\s*(?:\\([^)]*\\))?:?$`, "u");
const attendanceLine = new RegExp(`^(?:${people}|${offices})\\s*(?:\\([^)]*\\))?\\s*:`, "u");
/** The facts above a report, one a line, with who was there among them. */
const factLine = /^[\p{L}\d ./()-]{2,40}:/u;
/** A fact that needs nobody beside it: a day, a time of day, a place of a few words. */
const placeAndTime =
  /^(?:(?:datum|date)\s*:\D{0,20}\d.{0,30}|(?:tijd(?:stip)?|aanvang|time)\s*:\D{0,12}\d{1,2}(?:[.:]\d{2}| ?u(?:ur)?\b).{0,30}|(?:locatie|plaats|location|place)\s*:(?:\s*[^\s.?!]+){1,6}|(?:notulist|minutes)\s*:.{1,60})$/u;
const meetingTitle =
  /^(?=.{3,80}$)(?:.*\d|.*(?:overleg|bijeenkomst|vergadering|verslag|notulen|sessie|gesprek|groep|intervisie|meeting|minutes))/u;
const personColumn = /^(?:naam|namen|deelnemers?|aanwezigen?|name|names)$/u;
const peopleColumn =
  /^(?:naam|namen|(?:voor|achter)naam|deelnemers?|aanwezig(?:en|heid)?|afwezig|afgemeld|organisatie|instelling|functie|rol|team|paraaf|handtekening|name|names|organi[sz]ation|role|present|nr|#|)$/u;
/** How any of these begins; where most paragraphs begin otherwise, the rest of them need not be looked at. */
const beginning = new RegExp(
  `^[\\d.\\s]*(?:${people}|${offices}|agenda|datum|date|tijd|aanvang|time|locatie|plaats|location|place|$)`,
  "u",
);
/** In this many characters it is seen how a paragraph begins; the place behind them has to be one that may be cut at. */
const beginningLength = 40;
const cut = /[A-Za-z](?= )/gu;
/** All that folds to a colon. */
const colon = /[:\u2A74\uFE13\uFE55\uFF1A]/u;
const agendaHeading = /^[\d.\s]*agenda(?:punten)?(?: [\p{L}\d ]{0,20})?:?$/u;

/** Words that make a sentence; a list of people or of points has hardly any. */
const sentenceWords = new Set(
  (
    "is zijn was waren heeft hebben had hadden wordt worden werd werden moet moeten kan kunnen kon konden wil willen zou zouden gaat gaan niet geen dat die er we wij ik ze zij hij men om omdat maar want hoe wat wie " +
    "are were has have not that they it we he she because but how what who should would could"
  ).split(" "),
);
/** The deepest heading that Markdown has a mark for. */
const deepestMark = 6;
/** More words than this without any mark between them are no list. */
const longestName = 15;

interface Open {
  readonly depth: number;
  readonly text: string;
  reason?: ContextReason | undefined;
}

/** Walks the blocks in order. */
export function outlineBlocks(blocks: readonly Block[]): readonly Standing[] {
  const open: Open[] = [];
  /** A list below a bare line such as «Agenda:» belongs to it. */
  let below: ContextReason | undefined;
  /** Whether the table that is open lists people. */
  let listsPeople = false;
  let headings: readonly string[] = [];
  return blocks.map((block): Standing => {
    if (block.kind === "heading") {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      const text = oneLine(block.passage.text);
      const above = open.map((heading) => heading.text);
      open.push({ depth: block.depth, text, reason: readReason(text) });
      headings = [...above, text];
      below = undefined;
      return { block, headings: above, reason: "heading" };
    }
    const section = readSection(block);
    const reason = section ?? (block.kind === "paragraph" ? readLine(block) : readTable(block));
    return { block, headings, ...(reason === undefined ? {} : { reason }) };
  });

  /** The section below such a heading ends where prose begins. */
  function readSection(block: Block): ContextReason | undefined {
    const section = open.at(-1);
    if (section === undefined || section.reason === undefined) return undefined;
    if (!isProse(block)) return section.reason;
    section.reason = undefined;
    // A line in bold is a heading of its list only.
    if (section.depth > deepestMark) {
      open.pop();
      headings = open.map(({ text }) => text);
    }
    return undefined;
  }

  /** A table of people, or any below a line such as «Aanwezig:». */
  function readTable(block: Block): ContextReason | undefined {
    if (block.kind === "header") {
      const columns = block.cells.map(({ passage }) => foldKey(oneLine(passage.text)));
      const isOfPeople = columns.some((column) => personColumn.test(column)) && columns.every((column) => peopleColumn.test(column));
      listsPeople = isOfPeople || below === "attendance";
      below = undefined;
    }
    return "cells" in block && listsPeople ? "attendance" : undefined;
  }

  function readLine({ style, passage }: Extract<Block, { kind: "paragraph" }>): ContextReason | undefined {
    const own = readOwn(passage.text);
    if (own !== undefined) {
      below = /:$|^[^:]*$/u.test(foldKey(passage.text).trim()) ? own : undefined;
      return own;
    }
    const reason = style === "item" || (below === "attendance" && isList(foldKey(passage.text).trim())) ? below : undefined;
    if (style !== "item") below = undefined;
    return reason;
  }
}

/** What a paragraph is by its own words. */
function readOwn(written: string): ContextReason | undefined {
  const isOneOf = beginning.test(foldKey(takeBeginning(written)).trim());
  if (!isOneOf) return written.includes("\n") ? readFacts(written.trim()) : undefined;
  const text = foldKey(written).trim();
  const label = attendanceLine.exec(text);
  if (label !== null && isList(text.slice(label[0].length))) return "attendance";
  return readFacts(written.trim()) ?? readReason(text);
}

/** The first words of a text, cut where folding them gives the beginning of the folded text. */
function takeBeginning(text: string): string {
  cut.lastIndex = beginningLength;
  const found = cut.exec(text);
  return found === null ? text : text.slice(0, found.index + 1);
}

/** What a paragraph is that only tells when, where and with whom: «Overleg 3 oktober⏎Aanwezig: …⏎Notulist: …», «Datum: …». */
function readFacts(text: string): ContextReason | undefined {
  const lines = text.replace(/,[^\S\n]*\n/gu, ", ").split("\n");
  // The last line is a fact, whatever the first one is.
  if (!colon.test(lines.at(-1) as string)) return undefined;
  const [first = "", ...others] = lines.map((line) => foldKey(line).trim());
  const facts = others.length > 0 && isMeeting(first) ? others : [first, ...others];
  const hasPeople = text.includes("\n") && facts.some((line) => attendanceLine.test(line));
  if (hasPeople && facts.every((line) => factLine.test(line) && isList(line))) return "attendance";
  return facts.every((line) => placeAndTime.test(line) && isList(line)) ? "aside" : undefined;
}

/** Whether a folded line above such facts is their title. */
function isMeeting(line: string): boolean {
  return !factLine.test(line) && meetingTitle.test(line) && !/[.?!]$/u.test(line) && countSentenceWords(line) === 0;
}

function isProse(block: Block): boolean {
  return block.kind === "paragraph" && block.style !== "item" && !isList(foldKey(block.passage.text));
}

/** Whether a folded text lists people or points; asides between parentheses do not count. */
function isList(key: string): boolean {
  const words = key.replace(/\([^)]*\)/gu, " ").match(/\p{L}+/gu) ?? [];
  return countSentenceWords(words.join(" ")) < 2 && (words.length <= longestName || /[,;/+]/u.test(key));
}

function countSentenceWords(key: string): number {
  return (key.match(/\p{L}+/gu) ?? []).filter((word) => sentenceWords.has(word)).length;
}

function readReason(text: string): ContextReason | undefined {
  const key = foldKey(text).trim();
  if (attendanceHeading.test(key)) return "attendance";
  return agendaHeading.test(key) ? "agenda" : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
