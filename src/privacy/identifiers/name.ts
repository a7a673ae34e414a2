/** A folded text in, the names of persons that a cue tells out. */
import type { Span } from "../../model/passage.js";
import { readCandidate, type Candidate } from "../names/candidate.js";
import { streetTitles } from "../names/cues.js";
import { findLiterature, isCited } from "../names/literature.js";
import { isHouse, isStreet } from "../names/non-names.js";
import { atNameHeader, findNameCells } from "../names/name-cells.js";
import { atSmallCue, findSmallNames } from "../names/small-names.js";
import { isOpening } from "../names/read-run.js";
import { cueTells, isLabelled } from "../names/tells-by-cue.js";
import { formTells, goesOn } from "../names/tells-by-form.js";
import type { Scanned } from "../triggers/scan-text.js";
import { atCapitals } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { keepApart } from "./surroundings.js";

/** What stands right before a capital inside a word. */
const inside = /[\p{L}\p{N}]$|\p{L}-$/u;
const wordEnd = /[^\p{L}\p{M}'-]|$/gu;
/** Between two names of one list. */
const joint = /(?:[*_]*(?: ?\([^()\n]{1,40}\))?[*_]*(?:, (?:en )?| ?[;&/|] ?| en | and |,?\n[-*] )[*_]*)(?=\p{Lu})/uy;
/** Names of goods and houses that are made as a person's name is. */
const brands =
  /^(?:Albert Heijn|Max Havelaar|Anne Frank|Jan Modaal|Johan Cruijff|Jan Linders|Dirk van den Broek|Leo Kannerhuis|Sint Maarten|Sint Nicolaas|Willem de Zwijger|Maria Montessori|Rudolf Steiner|Jip en Janneke|Van der Valk|William Schrikker|Piet Snot|Jan Rap|Jan Splinter|Jan Klaassen|Harry Potter|Thomas Cook|Thomas More|Alice in |Mickey Mouse|Donald Duck|Bob de Bouwer|Peter Pan|Robin Hood|Jan Pieterszoon|Jeanne d)/u;

export const nameDetector: Detector = {
  class: "name",
  triggers: [atCapitals, atSmallCue, atNameHeader],
  find: (scanned) => keepApart([...findNames(scanned), ...findSmallNames(scanned), ...findNameCells(scanned)]),
};

function findNames(scanned: Scanned): readonly Span[] {
  const { text, places } = scanned;
  const literature = findLiterature(scanned);
  const found: Span[] = [];
  let read = 0;
  let section = 0;
  let listed = -1;
  // In a list behind a label any word with a capital may be a name.
  let isRoster = false;
  for (const at of places(atCapitals)) {
    if (at < read || isOpening(text, at)) continue;
    while ((literature[section]?.end ?? Infinity) <= at) section++;
    const isListed = (literature[section]?.start ?? Infinity) <= at;
    const name = inside.test(text.slice(Math.max(0, at - 2), at)) ? undefined : readCandidate(text, at);
    if (name !== undefined && name.start >= (found.at(-1)?.end ?? 0) && isName(name, isListed, at === listed, isRoster)) {
      found.push({ start: name.start, end: name.end });
      read = name.end;
      isRoster = (isRoster && at === listed) || isLabelled(name) || /^heren$/iu.test(name.before.word);
      listed = findNext(text, name.end);
    } else read = skipWord(text, at);
  }
  return found;
}

function isName(name: Candidate, isLiterature: boolean, isNext: boolean, isRoster: boolean): boolean {
  const { text, start, end, parts, before } = name;
  if (brands.test(text.slice(start, end)) || isHouseName(name)) return false;
  if (
    streetTitles.has(before.word.toLowerCase()) &&
    (parts.some((part) => isStreet(part) || isHouse(part)) || /^,? \d/u.test(text.slice(end, end + 4)))
  )
    return false;
  if (cueTells.some((tell) => tell(name))) return true;
  return !isLiterature && (formTells.some((tell) => tell(name)) || (isNext && goesOn(name, isRoster))) && !isCited(text, start, end);
}

/** The Leo Kannerhuis, the Willem de Zwijger College. */
function isHouseName({ text, end, parts, before }: Candidate): boolean {
  const next = /^(?: (?=\p{Lu})|-)(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  // Veldhuis is a surname, but for the house it is: het Kannerhuis.
  const isOne = (part: string) => isHouse(part) && (/^(?:het|'t|een|ons)$/iu.test(before.word) || !/.huis$/u.test(part));
  return parts.slice(1).some(isOne) || (next !== undefined && isHouse(next) && next.toLowerCase() !== "huis");
}

function findNext(text: string, end: number): number {
  joint.lastIndex = end;
  return joint.test(text) ? joint.lastIndex : -1;
}

function skipWord(text: string, at: number): number {
  wordEnd.lastIndex = at + 1;
  wordEnd.test(text);
  return Math.max(wordEnd.lastIndex - 1, at + 1);
}
