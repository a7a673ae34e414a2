/** Any text in, the identifiers in it out: folded, handed to every detector, and led back to where they stand. */
import type { Identifier } from "../model/privacy.js";
import { foldIdentifiers } from "./fold-text.js";
import { scanText } from "./triggers/scan-text.js";
import type { Detector } from "./identifiers/detector.js";

/** Shorter texts (cells, names of files, voices) come again and again. */
const short = 200;
const most = 5000;
const answers = new WeakMap<readonly Detector[], Map<string, readonly Identifier[]>>();

/** Finds identifiers, in the order of the text; of two that overlap the one whose detector comes first is kept. */
export function detectIdentifiers(text: string, detectors: readonly Detector[]): readonly Identifier[] {
  if (text.length > short) return detectAll(text, detectors);
  let known = answers.get(detectors);
  if (known === undefined || known.size > most) answers.set(detectors, (known = new Map()));
  let found = known.get(text);
  if (found === undefined) known.set(text, (found = detectAll(text, detectors)));
  return found;
}

function detectAll(text: string, detectors: readonly Detector[]): readonly Identifier[] {
  if (text.trim() === "") return [];
  const folded = foldIdentifiers(text);
  const scanned = scanText(folded.text);
  // Where something was found already, a mark for each character: a text may have thousands of finds, and most have none.
  let taken: Uint8Array | undefined;
  const found: Identifier[] = [];
  for (const { class: name, triggers, find } of detectors) {
    if (!triggers.some((trigger) => scanned.places(trigger).length > 0)) continue;
    for (const { start, end } of find(scanned)) {
      taken ??= new Uint8Array(folded.text.length);
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ class: name, start, end });
    }
  }
  return found.map(({ class: name, start, end }) => ({ class: name, ...folded.locate(start, end) })).sort((a, b) => a.start - b.start);
}
