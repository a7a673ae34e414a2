/** Any text in, the identifiers in it out: folded, handed to every detector, and led back to where they stand. */
import type { Identifier } from "../model/privacy.js";
import { unfoldSpan } from "../text/fold.js";
import { foldIdentifiers } from "./fold-text.js";
import type { Detector } from "./identifiers/detector.js";

/** Finds identifiers, in the order of the text; of two that overlap the one whose detector comes first is kept. */
export function detectIdentifiers(text: string, detectors: readonly Detector[]): readonly Identifier[] {
  if (text.trim() === "") return [];
  const folded = foldIdentifiers(text);
  const found: Identifier[] = [];
  for (const detector of detectors)
    for (const span of detector.find(folded.text))
      if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push({ class: detector.class, ...span });
  return found.map(({ class: name, start, end }) => ({ class: name, ...unfoldSpan(folded, start, end) })).sort((a, b) => a.start - b.start);
}
