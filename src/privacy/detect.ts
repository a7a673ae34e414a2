/** Any text in, the identifiers in it out: folded, handed to every detector, and led back to where they stand. */
import type { Identifier } from "../model/privacy.js";
import { foldIdentifiers } from "./fold-text.js";
import { scanText } from "./triggers/scan-text.js";
import type { Detector } from "./identifiers/detector.js";

/** Finds identifiers, in the order of the text; of two that overlap the one whose detector comes first is kept. */
export function detectIdentifiers(text: string, detectors: readonly Detector[]): readonly Identifier[] {
  if (text.trim() === "") return [];
  const folded = foldIdentifiers(text);
  const scanned = scanText(folded.text);
  // Where something was found already, a mark for each character: a text may have thousands of finds.
  const taken = new Uint8Array(folded.text.length);
  const found: Identifier[] = [];
  for (const detector of detectors)
    for (const { start, end } of detector.find(scanned)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ class: detector.class, start, end });
    }
  return found.map(({ class: name, start, end }) => ({ class: name, ...folded.locate(start, end) })).sort((a, b) => a.start - b.start);
}
