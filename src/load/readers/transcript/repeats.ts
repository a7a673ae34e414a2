/** Cues with their voices in, the same out with what was said once written once: captions that roll up repeat the line above. */
import { slicePassage, trimPassage } from "../../../text/passage.js";
import type { Cue } from "./cues.js";
import type { Voice } from "./voices.js";

export interface VoicedCue {
  readonly cue: Cue;
  readonly voices: readonly Voice[];
}

export interface Unrepeated {
  readonly cues: readonly VoicedCue[];
  /** In how many cues something was left out. */
  readonly repeats: number;
}

/** Captions roll up when at least so many cues, and half of all, begin with the end of the cue before; people do not talk like that. */
const fewestRolling = 4;

/** Leaves out a cue that is there twice, and the lines that rolling captions repeat; of other texts nothing, whatever people repeat. */
export function dropRepeats(all: readonly VoicedCue[]): Unrepeated {
  const cues = all.filter((one, index) => one.voices.length > 0 && !isSame(one, all[index - 1]));
  const twice = all.filter(({ voices }) => voices.length > 0).length - cues.length;
  const overlaps = cues.map((one, index) => findOverlap(cues[index - 1], one));
  const rolling = overlaps.filter((length) => length > 0).length;
  if (rolling < fewestRolling || rolling * 2 < cues.length) return { cues, repeats: twice };
  const rolled = cues.map(({ cue, voices }, index): VoicedCue => {
    const overlap = overlaps[index] as number;
    const [voice] = voices;
    if (overlap === 0 || voice === undefined) return { cue, voices };
    const passage = trimPassage(slicePassage(voice.passage, overlap, voice.passage.text.length));
    return { cue, voices: passage.text === "" ? [] : [{ ...voice, passage }] };
  });
  return { cues: rolled.filter(({ voices }) => voices.length > 0), repeats: rolling + twice };
}

function isSame(one: VoicedCue, other: VoicedCue | undefined): boolean {
  if (other === undefined || one.cue.start === undefined || one.cue.start !== other.cue.start || one.cue.end !== other.cue.end)
    return false;
  return (
    one.voices.length === other.voices.length &&
    one.voices.every(
      ({ speaker, passage }, index) => speaker === other.voices[index]?.speaker && passage.text === other.voices[index]?.passage.text,
    )
  );
}

/** How much of a cue's beginning is the last lines of the cue before it. */
function findOverlap(before: VoicedCue | undefined, { voices }: VoicedCue): number {
  const [said, saying] = [before?.voices[0], voices[0]];
  if (said === undefined || saying === undefined || before?.voices.length !== 1 || voices.length !== 1) return 0;
  if (said.speaker !== saying.speaker) return 0;
  const { text } = saying.passage;
  const starts = [0, ...Array.from(said.passage.text.matchAll(/\n/gu), ({ index }) => index + 1)];
  for (const start of starts.slice(-mostLines)) {
    const end = said.passage.text.slice(start).trim();
    if (/\p{L}/u.test(end) && text.startsWith(end) && !/^[\p{L}\p{N}]/u.test(text.slice(end.length, end.length + 2))) return end.length;
  }
  return 0;
}

/** A caption shows no more lines. */
const mostLines = 6;
