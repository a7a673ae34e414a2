/** A transcript's outline in, one draft per participant's turn out; the interviewer's turns are context. */
import type { Message, Place } from "../model/message.js";
import type { Passage } from "../model/passage.js";
import type { SpeakerRole } from "../model/segment.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { foldKey } from "../text/fold.js";
import { joinPassages, slicePassage, trimPassage } from "../text/passage.js";
import { hasWords, type Context, type Draft, type Drafts, type PlaceOf, type Standing } from "./draft.js";
import { readText } from "./paragraph.js";

const time = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?";
const name = "\\p{L}[\\p{L}\\p{N}]*(?:[ .'’-][\\p{L}\\p{N}]+){0,3}\\.?";
const label = new RegExp(
  `^\\s*(?:${time}[\\s–-]*)?(${name}|\\[${name}\\])\\s*(?:${time}|\\([^)]{1,40}\\))?\\s*:(?![\\d/])\\s*(?:${time}\\s*)?`,
  "u",
);
/** A speaker and a time on a line of their own need no colon. */
const labelLine = new RegExp(`^\\s*(?:(${name})\\s+${time}|${time}\\s+(${name}))\\s*:?\\s*$`, "u");
const interviewers =
  "interviewer ?(?:\\d|[a-c])?|interviewster|i ?\\d?|int\\.? ?\\d?|onderzoeker ?\\d?|gespreksleider|gl|moderator|researcher ?\\d?|v";
const usualSpeaker = new RegExp(
  `^(?:${interviewers}|r(?:\\d+[a-z]?)?|p\\d+[a-z]?|d\\d+|respondent ?\\d*|deelnemer ?\\d*|participant ?\\d*|professional ?\\d*|spreker ?\\d+|speaker ?\\d+|n\\.?n\\.?)$`,
  "u",
);
/** «Vraag:» marks the interviewer where it comes back, as opposed to «Antwoord:». */
const usualInterviewer = new RegExp(`^(?:${interviewers}|vraag ?\\d*|question ?\\d*)$`, "u");
/** What stands before a colon at the beginning of a line and is nobody, however often it comes back. */
const noSpeaker =
  /^(?:let op|nb|n\.b\.|ps|p\.s\.|noot|note|opmerking|(?:bij)?voorbeeld|conclusie|kortom|dus|samengevat|samenvatting|citaat|stilte|pauze|opname|bron|datum|tijd|duur|locatie|plaats|onderwerp|thema|deel \d*|titel)$/u;

interface Line {
  readonly passage: Passage;
  readonly headings: readonly string[];
  readonly speaker?: string;
}

/** Makes a segment of every turn of a coded speaker. */
export function draftTurns(outline: readonly Standing[], type: DataType, placeOf: PlaceOf): Drafts {
  const context: Context[] = [];
  const lines: Line[] = [];
  for (const { block, headings, reason } of outline) {
    const passage = readText(block);
    if (!hasWords(passage)) continue;
    if (reason !== undefined || block.kind === "aside" || block.kind === "header")
      context.push({ passage, reason: reason ?? (block.kind === "header" ? "table-header" : "aside") });
    else lines.push(...splitLines(passage).map((line) => ({ passage: line, headings })));
  }
  const speakers = findSpeakers(lines, type);
  const segments: Draft[] = [];
  for (const turn of joinTurns(lines, speakers)) {
    const passage = trimPassage(turn.passage);
    if (!hasWords(passage)) continue;
    if (turn.speaker === undefined) context.push({ passage, reason: "before-first-turn" });
    else if (!isCoded(turn.speaker, type)) context.push({ passage, reason: "interviewer" });
    else segments.push({ passage, headings: turn.headings, speaker: turn.speaker, speakerRole: findRole(turn.speaker, type) });
  }
  return { segments, context, messages: remark(speakers, type, placeOf()) };
}

/** The names that stand before a turn: the usual ones, the study's own, placeholders such as [moeder], and any that come back. */
function findSpeakers(lines: readonly Line[], type: DataType): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { passage } of lines) {
    const found = readLabel(passage.text);
    if (found !== undefined) counts.set(found.speaker, (counts.get(found.speaker) ?? 0) + 1);
  }
  const own = new Set([...type.interviewers, ...type.codedSpeakers].map(foldKey));
  const isSpeaker = (speaker: string, count: number): boolean => {
    const key = foldKey(speaker);
    const mayBeName = speaker.startsWith("[") || (count > 1 && /^\p{Lu}/u.test(speaker));
    return usualSpeaker.test(key) || own.has(key) || (mayBeName && !noSpeaker.test(key.replace(/[[\]]/gu, "")));
  };
  return new Set(Array.from(counts).flatMap(([speaker, count]) => (isSpeaker(speaker, count) ? [speaker] : [])));
}

function joinTurns(lines: readonly Line[], speakers: ReadonlySet<string>): readonly Line[] {
  const turns: { speaker?: string; headings: readonly string[]; parts: Passage[] }[] = [];
  for (const { passage, headings } of lines) {
    const found = readLabel(passage.text);
    const speaker = found !== undefined && speakers.has(found.speaker) ? found.speaker : undefined;
    const text = speaker === undefined || found === undefined ? passage : slicePassage(passage, found.length, passage.text.length);
    const current = turns.at(-1);
    if (speaker !== undefined || current === undefined)
      turns.push({ headings, parts: [text], ...(speaker === undefined ? {} : { speaker }) });
    else current.parts.push(text);
  }
  return turns.map(({ parts, ...turn }) => ({ ...turn, passage: joinPassages(parts.map(trimPassage).filter(hasWords), "\n") }));
}

function readLabel(text: string): { readonly speaker: string; readonly length: number } | undefined {
  const match = label.exec(text) ?? labelLine.exec(text);
  const speaker = match?.[1] ?? match?.[2];
  return match === null || speaker === undefined ? undefined : { speaker: speaker.trim(), length: match[0].length };
}

function splitLines(passage: Passage): readonly Passage[] {
  const lines: Passage[] = [];
  for (let start = 0; start <= passage.text.length;) {
    const newline = passage.text.indexOf("\n", start);
    const end = newline < 0 ? passage.text.length : newline;
    lines.push(slicePassage(passage, start, end));
    start = end + 1;
  }
  return rejoinWrapped(lines);
}

/** Lines without a label belong to the line before: a turn wrapped over several lines keeps its line-end hyphens. */
function rejoinWrapped(lines: readonly Passage[]): readonly Passage[] {
  const joined: Passage[][] = [];
  for (const line of lines) {
    const current = joined.at(-1);
    if (current === undefined || readLabel(line.text) !== undefined || labelLine.test(current.at(-1)?.text ?? "")) joined.push([line]);
    else current.push(line);
  }
  return joined.map((parts) => joinPassages(parts, "\n"));
}

function findRole(speaker: string, type: DataType): SpeakerRole {
  const key = foldKey(speaker);
  return usualInterviewer.test(key) || type.interviewers.some((own) => foldKey(own) === key) ? "interviewer" : "participant";
}

function isCoded(speaker: string, type: DataType): boolean {
  const role = findRole(speaker, type);
  return type.codedSpeakers.some((coded) => {
    const key = foldKey(coded);
    if (key === foldKey(speaker)) return true;
    if (key === "interviewer") return role === "interviewer";
    return role === "participant" && ["deelnemer", "deelnemers", "participant", "participants", "respondent"].includes(key);
  });
}

function remark(speakers: ReadonlySet<string>, type: DataType, place: Place): readonly Message[] {
  if (speakers.size === 0) return [say("segment/no-turns", place)];
  const hasInterviewer = Array.from(speakers).some((speaker) => findRole(speaker, type) === "interviewer");
  return hasInterviewer ? [] : [say("segment/only-one-role", place, { speakers: Array.from(speakers).slice(0, 8).join(", ") })];
}
