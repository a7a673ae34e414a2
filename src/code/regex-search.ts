/** The words of a segment in, a search for regular expressions in its text out, each looked for once. */
import type { Hit } from "../rule/hit.js";
import { placeSpans } from "../rule/place-spans.js";
import { lowerText, type LinearRegex } from "../rule/regex.js";
import { foldEvenly, foldText, unfoldSpan, type Folded } from "../text/fold.js";
import type { Words } from "../text/words.js";

const noHits: readonly Hit[] = [];

/** Regular expressions see the text with soft hyphens and line-end hyphens gone, case and accents kept. */
export function createRegexSearch(words: Words): (regex: LinearRegex) => readonly Hit[] {
  let plain: { readonly text: string; readonly lowered: string; readonly folded: Folded | undefined } | undefined;
  const known = new Map<LinearRegex, readonly Hit[]>();
  const search = (regex: LinearRegex): readonly Hit[] => {
    plain ??= foldPlain(words.text);
    const { text, lowered, folded } = plain;
    if (words.types.length === 0 || !regex.mayMatch(lowered)) return noHits;
    const spans = regex.findAll(text);
    return placeSpans(words, folded === undefined ? spans : spans.map(({ start, end }) => unfoldSpan(folded, start, end)));
  };
  return (regex) => {
    const hits = known.get(regex) ?? search(regex);
    known.set(regex, hits);
    return hits;
  };
}

/** Without `folded` every unit stands where it stood. */
function foldPlain(source: string): { readonly text: string; readonly lowered: string; readonly folded: Folded | undefined } {
  const even = foldEvenly(source);
  const folded = even === undefined ? foldText(source, "plain") : undefined;
  const text = even ?? (folded as Folded).text;
  return { text, lowered: lowerText(text), folded };
}
