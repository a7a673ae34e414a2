/** The quotes of a sheet as they are chosen in, whether a passage or a voice stands on it already out. */
import type { Quote } from "../model/meeting.js";
import type { Segment } from "../model/segment.js";
import { foldKey } from "../text/fold.js";

/** Keeps what a sheet shows, so that no passage stands on it twice, nor the same words from another, and no voice where another can be heard. */
export class Shown {
  readonly #segments: readonly Segment[];
  readonly #passages = new Set<string>();
  readonly #voices = new Set<string>();

  constructor(segments: readonly Segment[], chosen: readonly string[] = []) {
    this.#segments = segments;
    for (const id of chosen) this.#keep(id);
  }

  /** Adds a quote, when there is one, and gives it back. */
  add(quote: Quote | undefined): Quote | undefined {
    if (quote !== undefined) this.#keep(quote.segmentId);
    return quote;
  }

  hasPassage(segment: Segment): boolean {
    return this.#passages.has(nameWords(segment));
  }

  hasVoice(segment: Segment): boolean {
    return this.#voices.has(nameVoice(segment));
  }

  #keep(id: string): void {
    const segment = this.#segments.find((one) => one.id === id);
    if (segment === undefined) return;
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
