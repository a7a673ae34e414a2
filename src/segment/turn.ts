/** A transcript's outline in, one draft per participant's turn out; the interviewer's turns are context. */
import type { Cell } from "../model/document.js";
import type { Message, Place } from "../model/message.js";
import type { Passage } from "../model/passage.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { findName, turnColumns } from "../text/names.js";
import { joinPassages, slicePassage, trimPassage } from "../text/passage.js";
import { hasWords, type Context, type Draft, type Drafts, type PlaceOf, type Standing } from "./draft.js";
import { findRole, isCoded, isKnown, isLabelAlone, isOfRole, isSpeaker, isTime, mayBeSomebody, readLabel, type Label } from "./label.js";
import { readText } from "./paragraph.js";

interface Line {
  readonly passage: Passage;
  readonly headings: readonly string[];
  /** Who speaks: as the file or a column of a table says, or the line itself. */
  readonly label: Label | undefined;
  /** Whether the file or a column says so, and not the line. */
  readonly isGiven: boolean;
  /** Whether a paragraph begins here. */
  readonly begins: boolean;
}

interface Turn {
  /** Empty when nobody is named; absent before the first turn. */
  readonly speaker?: string;
  readonly headings: readonly string[];
  readonly parts: Passage[];
}

/** Makes a segment of every turn of a coded speaker. */
export function draftTurns(outline: readonly Standing[], type: DataType, placeOf: PlaceOf): Drafts {
  const context: Context[] = [];
  const lines: Line[] = [];
  /** The headings that name no speaker; what stands below the same ones shares them. */
  let above: readonly string[] = [];
  let kept: readonly string[] = [];
  for (const { block, headings, reason } of outline) {
    const passage = readText(block);
    if (!hasWords(passage)) continue;
    if (headings !== above) kept = headings.filter((heading) => !isNamed(heading, type));
    above = headings;
    if (reason === "heading" && isNamed(passage.text, type)) lines.push(readLine(passage, kept, true, type));
    else if (reason !== undefined || block.kind === "aside" || block.kind === "header")
      context.push({ passage, reason: reason ?? (block.kind === "header" ? "table-header" : "aside") });
    else if (block.kind === "row") lines.push(readRow(block.cells, kept, type));
    else if (block.kind === "paragraph" && block.speaker !== undefined) lines.push(nameLine(passage, kept, block.speaker));
    else for (const [index, line] of splitLines(passage, type).entries()) lines.push(readLine(line, kept, index === 0, type));
  }
  const spoken = lines.filter(({ passage }) => !isTime(passage.text));
  const certain = findSpeakers(spoken, type);
  const { ofRole, guessed } = findOnceNamed(spoken, certain, type);
  const speakers = new Set([...certain, ...ofRole, ...guessed.keys()]);
  const areAnswersBare =
    certain.size > 0 && Array.from([...certain, ...ofRole]).every((speaker) => findRole(speaker, type) === "interviewer");
  for (const { passage } of lines) if (isTime(passage.text)) context.push({ passage: trimPassage(passage), reason: "aside" });
  const segments: Draft[] = [];
  for (const { speaker, headings, parts } of joinTurns(spoken, speakers, type, areAnswersBare)) {
    const passage = joinPassages(parts.map(trimPassage).filter(hasWords), "\n");
    if (!hasWords(passage)) continue;
    if (speaker === undefined) context.push({ passage, reason: "before-first-turn" });
    else if (!isCoded(speaker, type)) context.push({ passage, reason: "interviewer" });
    else segments.push({ passage, headings, ...(speaker === "" ? {} : { speaker }), speakerRole: findRole(speaker, type) });
  }
  const isBare = areAnswersBare && segments.some(({ speaker }) => speaker === undefined);
  const messages = Array.from(guessed, ([speaker, passage]) => say("segment/guessed-speaker", placeOf(passage), { speaker }));
  return { segments, context, messages: [...remark(speakers, isBare, type, placeOf()), ...messages] };
}

/** Whether a heading names a usual speaker: ## Interviewer, ## R1: Ja. */
function isNamed(text: string, type: DataType): boolean {
  const found = readLabel(text, type);
  return found !== undefined && (isKnown(found.speaker, type) || (found.length < text.length && isOfRole(found.speaker)));
}

function readLine(passage: Passage, headings: readonly string[], begins: boolean, type: DataType): Line {
  return { passage, headings, begins, label: readLabel(passage.text, type), isGiven: false };
}

function nameLine(passage: Passage, headings: readonly string[], speaker: string): Line {
  return { passage, headings, begins: true, label: { speaker, length: 0 }, isGiven: true };
}

/** A transcript in a table says in a column who speaks; without such a column a row is a line as any other. */
function readRow(cells: readonly Cell[], headings: readonly string[], type: DataType): Line {
  const speaker = cells.find((cell) => columnOf(cell) === "speaker");
  const said = speaker === undefined ? cells : cells.filter((cell) => columnOf(cell) === undefined);
  const passage = joinPassages(said.map((cell) => trimPassage(cell.passage)).filter(hasWords), " | ");
  const named = speaker?.passage.text.trim().replace(/\s*:$/u, "") ?? "";
  return named === "" ? readLine(passage, headings, true, type) : nameLine(passage, headings, named);
}

function columnOf({ header }: Cell): string | undefined {
  return findName(turnColumns, header);
}

/** The names that stand before a turn. */
function findSpeakers(lines: readonly Line[], type: DataType): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== undefined) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
  const named = new Set(lines.flatMap(({ isGiven, label }) => (isGiven && label !== undefined ? [label.speaker] : [])));
  return new Set(
    Array.from(counts).flatMap(([speaker, count]) => (named.has(speaker) || isSpeaker(speaker, count, type) ? [speaker] : [])),
  );
}

interface OnceNamed {
  readonly ofRole: ReadonlySet<string>;
  /** Each with where it stands. */
  readonly guessed: ReadonlyMap<string, Passage>;
}

/**
 * Finds the speakers that are named once, so that an answer is not lost in the question before it: once somebody spoke,
 * whoever is called by a role, and right behind an interviewer's words whatever has the form of a name.
 */
function findOnceNamed(lines: readonly Line[], certain: ReadonlySet<string>, type: DataType): OnceNamed {
  const ofRole = new Set<string>();
  const guessed = new Map<string, Passage>();
  let hasBegun = false;
  /** Whether the interviewer is speaking, and whether with words already. */
  let isAsking = false;
  let hasAsked = false;
  for (const { passage, label: found } of lines) {
    if (found !== undefined && certain.has(found.speaker)) {
      hasBegun = true;
      isAsking = findRole(found.speaker, type) === "interviewer";
      hasAsked = isAsking && hasWords(slicePassage(passage, found.length, passage.text.length));
    } else if (found !== undefined && hasBegun && isOfRole(found.speaker)) {
      ofRole.add(found.speaker);
      isAsking = false;
    } else if (found !== undefined && isAsking && hasAsked && mayBeSomebody(found.speaker)) {
      guessed.set(found.speaker, passage);
      isAsking = false;
    } else hasAsked ||= hasWords(passage);
  }
  return { ofRole, guessed };
}

function joinTurns(lines: readonly Line[], speakers: ReadonlySet<string>, type: DataType, areAnswersBare: boolean): readonly Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const found = line.label;
    const speaker = found !== undefined && speakers.has(found.speaker) ? found.speaker : undefined;
    const text =
      speaker === undefined || found === undefined ? line.passage : slicePassage(line.passage, found.length, line.passage.text.length);
    const current = turns.at(-1);
    // Where only the interviewer is named, a paragraph behind a question is the answer.
    const isAsked = (current?.speaker ?? "") !== "" && findRole(current?.speaker ?? "", type) === "interviewer";
    const isAnswer = areAnswersBare && line.begins && isAsked && current?.parts.some(hasWords) === true;
    if (speaker !== undefined) turns.push({ speaker, headings: line.headings, parts: [text] });
    else if (isAnswer) turns.push({ speaker: "", headings: line.headings, parts: [text] });
    else if (current === undefined) turns.push({ headings: line.headings, parts: [text] });
    else current.parts.push(text);
  }
  return turns;
}

/** Cuts a paragraph at its labels and times; other lines belong to the line before, so that a wrapped turn keeps its line-end hyphens. */
function splitLines(passage: Passage, type: DataType): readonly Passage[] {
  const joined: Passage[][] = [];
  let start = 0;
  for (const text of passage.text.split("\n")) {
    const line = slicePassage(passage, start, start + text.length);
    const before = joined.at(-1)?.at(-1)?.text;
    const isOwn =
      before === undefined || isTime(text) || isTime(before) || isLabelAlone(before, type) || readLabel(text, type) !== undefined;
    if (isOwn) joined.push([line]);
    else joined.at(-1)?.push(line);
    start += text.length + 1;
  }
  return joined.map((parts) => joinPassages(parts, "\n"));
}

function remark(speakers: ReadonlySet<string>, areAnswersBare: boolean, type: DataType, place: Place): readonly Message[] {
  const named = { speakers: Array.from(speakers).slice(0, 8).join(", ") };
  if (speakers.size === 0) return [say("segment/no-turns", place)];
  if (areAnswersBare) return [say("segment/only-interviewer", place, named)];
  const hasInterviewer = Array.from(speakers).some((speaker) => findRole(speaker, type) === "interviewer");
  return hasInterviewer ? [] : [say("segment/only-one-role", place, named)];
}
