/** Cues in, the turns of their speakers out; where nobody is named, paragraphs that end at a silence or a sentence's end. */
import type { Passage } from "../../../model/passage.js";
import { joinPassages, slicePassage, trimPassage } from "../../../text/passage.js";
import { findSpokenLines } from "../spoken-line.js";
import type { VoicedCue } from "./repeats.js";

export interface Turn {
  readonly speaker?: string;
  readonly passage: Passage;
}

export interface Turns {
  readonly turns: readonly Turn[];
  /** Who tells the turns apart: the tags of the file, names before a colon in its text, or nobody. */
  readonly by: "voice" | "label" | "nobody";
  /** Lines that a hyphen gives to somebody else without a name, in a file that names its speakers. */
  readonly dashes: number;
}

interface Part {
  readonly speaker?: string;
  readonly passage: Passage;
  readonly begins?: "label" | "dash";
  readonly start?: number;
  readonly end?: number;
}

interface Open {
  readonly speaker?: string;
  readonly isLabelled: boolean;
  readonly parts: Passage[];
  readonly start: number | undefined;
  latest: number | undefined;
}

/** Seconds without a word that end a paragraph. */
const silence = 2;
/** Seconds after which the next sentence's end does, and after which any cue does. */
const long = 30;
const longest = 120;

const dash = /^\s*[-–—]\s?(?=[\p{L}"'“‘[(…])/u;
const sentenceEnd = /[.?!…]["'”’)\]]*$/u;

/** Joins cues to turns: a cue without a name goes on with the speaker before it. */
export function joinTurns(cues: readonly VoicedCue[]): Turns {
  const isVoiced = cues.some(({ voices }) => voices.some(({ speaker }) => speaker !== undefined));
  const parts = isVoiced ? cues.flatMap(takeVoices) : splitCues(cues);
  const turns: Open[] = [];
  for (const part of parts) {
    const current = turns.at(-1);
    if (current === undefined || (isVoiced ? isOther(part, current) : part.begins !== undefined || isAfterPause(part, current)))
      turns.push({
        ...(part.speaker === undefined ? {} : { speaker: part.speaker }),
        isLabelled: part.begins === "label",
        parts: [part.passage],
        start: part.start,
        latest: part.end,
      });
    else {
      current.parts.push(part.passage);
      current.latest = part.end ?? current.latest;
    }
  }
  const isLabelled = turns.some((turn) => turn.isLabelled);
  return {
    turns: turns.map(({ speaker, parts: said }) => ({ passage: joinSaid(said), ...(speaker === undefined ? {} : { speaker }) })),
    by: isVoiced ? "voice" : isLabelled ? "label" : "nobody",
    dashes: isLabelled ? parts.filter(({ begins }) => begins === "dash").length : 0,
  };
}

function takeVoices({ cue, voices }: VoicedCue): readonly Part[] {
  return voices.map((voice) => ({ ...voice, ...timesOf(cue) }));
}

function timesOf({ start, end }: VoicedCue["cue"]): Pick<Part, "start" | "end"> {
  return start === undefined || end === undefined ? {} : { start, end };
}

/** Cuts the cues where a line begins with somebody's name, or with a hyphen; the hyphen is no text. */
function splitCues(cues: readonly VoicedCue[]): readonly Part[] {
  const split = cues.map(({ cue, voices }) => ({ cue, lines: voices.flatMap(({ passage }) => splitPassage(passage)) }));
  const isSpoken = findSpokenLines(split.flatMap(({ lines }) => lines.map(({ text }) => withoutDash(text))));
  /** Whether a line begins with a name: before a colon, in brackets, or alone above what is said. */
  const isNamed = (line: string, isLast: boolean): boolean =>
    isSpoken(line) || isSpoken(line.replace(/^\[([^\]]{1,40})\]:?/u, "$1:")) || (!isLast && line.length <= 30 && isSpoken(`${line}:`));
  return split.flatMap(({ cue, lines }) => {
    const parts: { begins?: "label" | "dash"; lines: Passage[] }[] = [];
    for (const [index, line] of lines.entries()) {
      const marked = dash.exec(line.text)?.[0].length ?? 0;
      const begins = isNamed(withoutDash(line.text), index === lines.length - 1) ? "label" : marked > 0 ? "dash" : undefined;
      const said = marked > 0 ? slicePassage(line, marked, line.text.length) : line;
      if (begins !== undefined) parts.push({ begins, lines: [said] });
      else if (parts.length === 0) parts.push({ lines: [said] });
      else parts.at(-1)?.lines.push(said);
    }
    return parts.map((part): Part => ({ ...part, passage: joinPassages(part.lines, "\n"), ...timesOf(cue) }));
  });
}

function withoutDash(line: string): string {
  return line.replace(dash, "").trim();
}

function splitPassage(passage: Passage): readonly Passage[] {
  let start = 0;
  return passage.text.split("\n").flatMap((text) => {
    const line = trimPassage(slicePassage(passage, start, start + text.length));
    start += text.length + 1;
    return line.text === "" ? [] : [line];
  });
}

function isOther({ speaker }: Part, current: Open): boolean {
  return speaker !== undefined && speaker !== current.speaker;
}

/** Whoever is named goes on until somebody else is; otherwise a silence, the end of a sentence or a new recording begins a paragraph. */
function isAfterPause({ start }: Part, { isLabelled, start: began, latest, parts }: Open): boolean {
  if (isLabelled || start === undefined || began === undefined || latest === undefined) return false;
  if (start - latest >= silence || start < began || start - began >= longest) return true;
  return start - began >= long && sentenceEnd.test(parts.at(-1)?.text ?? "");
}

/** A space between cues; behind a hyphen a line end, as in any text that is wrapped. */
function joinSaid(parts: readonly Passage[]): Passage {
  const runs: Passage[][] = [];
  for (const part of parts) {
    const isHyphenated = /[\p{L}][-\u2010\u2011\u00AD]$/u.test(runs.at(-1)?.at(-1)?.text ?? "");
    if (runs.length === 0 || isHyphenated) runs.push([part]);
    else runs.at(-1)?.push(part);
  }
  return joinPassages(
    runs.map((run) => joinPassages(run, " ")),
    "\n",
  );
}
