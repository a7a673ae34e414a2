/** A text in, where it names writers instead of people out: citations with a year, lists of literature. */
import type { Span } from "../../model/passage.js";

const sections =
  /^(?:#{1,6} *|\*\*|\d+\.? +)?(?:geraadpleegde )?(?:literatuur(?:lijst)?|bronnen(?:lijst)?|hulpbronnen|referenties|bibliografie|verder lezen|meer lezen|leestips|references|sources|works cited|further reading|bibliography)(?: en [\p{L}]+)?:?(?:\*\*)?:?[^\S\n]*$/gimu;
const heading = /^#{1,6} /gmu;
/** From a name to the year behind it: other names, initials, commas and the words between them, nothing else. */
const year =
  /^(?:'s)?(?:[\s,;&.]|(?:\b(?:en|and|et al|e\.a|red|eds?|van|de|den|der|ten|ter|te|el|'t|c\.s)\b)|\p{Lu}\.|\p{Lu}[\p{L}'-]+)*?(?:\((?:[^()\n]{0,40}[,;] )?(?:19|20)\d\d[a-z]?(?:[,:;][^()\n]{0,40})?\)|, (?:19|20)\d\d[a-z]?(?=[;,)]))/u;
const anyYear = /(?:19|20)\d\d/u;
const reference =
  /^(?:[-*\u2022]|\d+\.)?\s*(?:(?:van|de|der|den|ten|ter|te|el|'t) ){0,3}\p{Lu}[\p{L}'-]+, \p{Lu}\..*\((?:19|20)\d\d[a-z]?\)/u;
const farthest = 160;

/** Lists the stretches of a text that are a list of literature: from its heading to the next one. */
export function findLiterature(text: string): readonly Span[] {
  return Array.from(text.matchAll(sections), ({ 0: whole, index: start }) => {
    heading.lastIndex = start + whole.length;
    return { start, end: heading.exec(text)?.index ?? text.length };
  });
}

/** Whether the year of a publication stands behind a name, or its line begins as a title in a list does: Bakker, A. */
export function isCited(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + farthest);
  if (anyYear.test(after) && year.test(after)) return true;
  const line = text.slice(Math.max(0, start - farthest * 2), start);
  return reference.test(line.slice(line.lastIndexOf("\n") + 1));
}
