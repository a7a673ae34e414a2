/** A transcript with times (VTT or SRT) in, one paragraph per turn out, with who says it and when. */
import type { Block } from "../../../model/document.js";
import type { Mark } from "../../../model/location.js";
import type { Message } from "../../../model/message.js";
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say, type MessageId } from "../../../messages/say.js";
import { indexLines } from "../../../text/lines.js";
import { takePassage, trimPassage } from "../../../text/passage.js";
import { splitLines } from "../../../text/split-lines.js";
import { readTextFront } from "../front-matter.js";
import { readPlainText } from "../plain-text.js";
import { listCues, type Cue } from "./cues.js";
import { dropRepeats } from "./repeats.js";
import { writeTime } from "./times.js";
import { joinTurns } from "./turns.js";
import { readVoices } from "./voices.js";

/** Reads a transcript, with a front-matter block when it begins with one; a file without any times is read as plain text. */
export function readTranscript(text: string, path: string): ReadFile | Refusal {
  const front = readTextFront(text, path);
  if ("refused" in front) return front;
  const { cues, notes, hasHeader } = listCues(splitLines(text, front.length));
  const isTimed = cues.some(({ start }) => start !== undefined);
  if (!isTimed && !hasHeader) return readUntimed(text, path);
  const { cues: said, repeats } = dropRepeats(cues.map((cue) => ({ cue, voices: readVoices(text, cue.lines) })));
  const { turns, by, dashes } = joinTurns(said);
  const paragraphs = turns.map((turn): Block => ({ kind: "paragraph", style: "text", ...turn }));
  const asides = notes.flatMap((lines): readonly Block[] => {
    const passage = trimPassage(takePassage(text, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0));
    return passage.text === "" ? [] : [{ kind: "aside", passage }];
  });
  const count = (id: MessageId, number: number): readonly Message[] => (number === 0 ? [] : [say(id, { file: path }, { count: number })]);
  return {
    text,
    isSource: true,
    marks: cues.flatMap(({ head, start }): readonly Mark[] =>
      start === undefined ? [] : [{ at: head.start, location: { time: writeTime(start) } }],
    ),
    properties: front.properties,
    blocks: sortBlocks([...paragraphs, ...asides]),
    messages: [
      ...front.messages,
      ...(isTimed ? [] : [say("load/no-times", { file: path })]),
      ...sayProblems(cues, text, path),
      ...count("load/repeated-cues", repeats),
      ...count("load/dashes", dashes),
      ...(by === "nobody" && turns.length > 1 ? count("load/cut-at-pauses", turns.length) : []),
    ],
  };
}

function readUntimed(text: string, path: string): ReadFile | Refusal {
  const read = readPlainText(text, path);
  return "refused" in read ? read : { ...read, messages: [...read.messages, say("load/no-times", { file: path })] };
}

/** Each kind of problem is told once, at the first place, with how often it is there. */
function sayProblems(cues: readonly Cue[], text: string, path: string): readonly Message[] {
  const locate = indexLines(text);
  return (["malformed", "none"] as const).flatMap((problem) => {
    const wrong = cues.filter((cue) => cue.problem === problem);
    if (wrong[0] === undefined) return [];
    const id = problem === "malformed" ? "load/cue-times" : "load/text-without-times";
    return [say(id, { file: path, ...locate(wrong[0].head.start) }, { count: wrong.length })];
  });
}

/** A note between two cues of a turn stands behind the turn. */
function sortBlocks(blocks: readonly Block[]): readonly Block[] {
  return Array.from(blocks).sort((a, b) => startOf(a) - startOf(b));
}

function startOf(block: Block): number {
  return "passage" in block ? (block.passage.pieces[0]?.start ?? 0) : 0;
}
