/** A name of a file, an id or a path in, the identifiers in it out: a hyphen, an underscore or a plus often stands for a space there. */
import type { Identifier } from "../model/privacy.js";
import { detectIdentifiers } from "./detect.js";
import type { Detector } from "./identifiers/detector.js";

/** Finds identifiers as it is written and as it is read, each once. */
export function detectInName(name: string, detectors: readonly Detector[]): readonly Identifier[] {
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/u, "");
  const spaced = stem.replace(/[_+-]/gu, " ");
  const found: Identifier[] = [];
  for (const written of new Set([name, stem, stem.replace(/[_+]/gu, " "), spaced, capitalise(spaced)]))
    for (const one of detectIdentifiers(written, detectors))
      if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  return found;
}

const titled = /(?<!\p{L})(?:mevrouw|mevr|mw|meneer|dhr)\.? +(?:\p{Ll}+ ?){1,4}/gu;

/** Capitals are often left out of such names; behind a title they are put back. */
function capitalise(name: string): string {
  return name.replace(titled, (words) => words.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase()));
}
