/** The quotes of a sheet as they are chosen in, whether a passage or a voice stands on it already, and how often, out. */
import type { Segment } from "../model/segment.js";
import { foldKey } from "../text/fold.js";
import { findSpeaker } from "../text/speaker.js";

/**
 * Keeps what a sheet shows, so that no passage stands on it twice, nor the same words from another, no voice where another can
 * be heard, and nobody more often than the study allows: who is quoted often is recognised.
 */
export class Shown {
  readonly #passages = new Set<string>();
  readonly #voices = new Set<string>();
  readonly #mostOfSpeaker: number;
  #speakers = new Map<string, number>();

  constructor(mostOfSpeaker: number) {
    this.#mostOfSpeaker = mostOfSpeaker;
  }

  /** A sheet on which the passages may stand again; who was heard was heard. */
  again(): Shown {
    const other = new Shown(this.#mostOfSpeaker);
    other.#speakers = this.#speakers;
    return other;
  }

  hasPassage(segment: Segment): boolean {
    return this.#passages.size > 0 && this.#passages.has(nameWords(segment));
  }

  hasVoice(segment: Segment): boolean {
    return this.#voices.has(nameVoice(segment));
  }

  /** Whether this speaker may be quoted once more; nobody knows it of who has no name. */
  mayHear(segment: Segment): boolean {
    const speaker = findSpeaker(segment);
    return speaker === undefined || (this.#speakers.get(speaker) ?? 0) < this.#mostOfSpeaker;
  }

  keep(segment: Segment): void {
    const speaker = findSpeaker(segment);
    if (speaker !== undefined) this.#speakers.set(speaker, (this.#speakers.get(speaker) ?? 0) + 1);
    this.#passages.add(nameWords(segment));
    this.#voices.add(nameVoice(segment));
  }
}

function nameWords({ passage }: Segment): string {
  return foldKey(passage.text);
}

/** Who is heard: a speaker, or else the document. */
function nameVoice({ documentId, speaker }: Segment): string {
  return `${documentId}\n${foldKey(speaker ?? "")}`;
}
