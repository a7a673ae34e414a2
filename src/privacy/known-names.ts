/** The study's own list of known names in, a detector of them out: whole names in any case, parts of names with a capital. */
import type { Span } from "../model/passage.js";
import { FUNCTION_WORDS } from "../text/inflection/blocked.js";
import { atFirstWords } from "./known-names/first-words.js";
import type { Scanned, Trigger } from "./triggers/scan-text.js";
import type { Detector } from "./identifiers/detector.js";
import { growNameTree, type NameNode } from "./known-names/name-tree.js";
import { readNames } from "./known-names/read-names.js";
import { readWords, type NameWord } from "./known-names/split-words.js";
import { firstNames } from "./names/first-names.js";
import { ordinaryNames } from "./names/ordinary-words.js";
import { startsSentence } from "./names/sentence-start.js";
import { surnamePrefixes } from "./names/prefixes.js";

export interface KnownNames {
  readonly detector: Detector;
  /** How many names are looked for. */
  readonly count: number;
  /** Lines of the list in which there is no name to look for; what stands there is never told. */
  readonly unusable: readonly number[];
}

/** What stands between two words of one name: a space, a hyphen, a stop, emphasis, one line end and the mark of a quote. */
const between = /^(?=[^\n]*(?:\n[^\n]*)?$)[\s.,'>*_-]{1,12}$/u;

const capital = /^\p{Lu}/u;

export function makeKnownNames(list: string): KnownNames {
  const { names, unusable } = readNames(list);
  const tree = growNameTree(names);
  const atFirst = atFirstWords(tree);
  return {
    detector: { class: "known-name", triggers: names.length === 0 ? [] : [atFirst], find: (scanned) => findNames(scanned, atFirst, tree) },
    count: names.length,
    unusable,
  };
}

function findNames({ text, places }: Scanned, trigger: Trigger, tree: NameNode): readonly Span[] {
  const found: Span[] = [];
  let read = 0;
  for (const start of places(trigger)) {
    if (start < read) continue;
    const end = findEnd(text, start, tree);
    if (end === undefined) continue;
    found.push({ start, end });
    read = end;
  }
  return found;
}

/** Where the longest name ends that begins at a word. */
function findEnd(text: string, start: number, tree: NameNode): number | undefined {
  const words: NameWord[] = [];
  let node: NameNode | undefined = tree;
  let best: number | undefined;
  for (const word of readWords(text, start)) {
    const last = words.at(-1);
    // A place may be of another sign than a letter.
    if (last === undefined ? word.start > start : !between.test(text.slice(last.end, Math.min(word.start, last.end + 13)))) break;
    words.push(word);
    const next = step(node, word);
    if (next === undefined && words.length > 1 && words.length < 7 && isInitial(text, word)) continue;
    if (next === undefined) break;
    if (accept(text, words, next)) best = word.end;
    node = next;
  }
  return best;
}

/** A genitive is written with an s at the name, if that is not another name: Hans is not of Han. */
function step(node: NameNode, { key }: NameWord): NameNode | undefined {
  const next = node.next.get(key);
  if (next !== undefined || key.length < 4 || !key.endsWith("s") || firstNames.has(key)) return next;
  const bare = node.next.get(key.slice(0, -1));
  return bare?.end === undefined ? undefined : bare;
}

/** Whether what was matched counts as a name the way it is written. */
function accept(text: string, words: readonly NameWord[], node: NameNode): boolean {
  const [{ start }, last] = [words[0] as NameWord, words.at(-1) as NameWord];
  const { end } = last;
  const written = text.slice(start, end);
  const counts = {
    whole: () => /\p{Lu}/u.test(written) || words.some(({ key }) => !isOrdinary(key)),
    initials: () => /(?<!\p{L})\p{Lu}(?!\p{L})/u.test(written) && (/^\p{Lu}(?!\p{L})/u.test(written) || /\p{Lu}\p{L}/u.test(written)),
    surname: () => capital.test(text.slice(last.start, end)) && (words.length > 1 || tells(text, last)),
    given: () => capital.test(written) && !isInside(text, start, end) && tells(text, last),
  };
  return node.end !== undefined && counts[node.end]();
}

/** A word that is a name too tells nothing at the start of a sentence, unless somebody speaks after it. */
function tells(text: string, { key, start, end }: NameWord): boolean {
  return !isOrdinary(key) || text.charAt(end) === ":" || !startsSentence(text, start);
}

function isOrdinary(key: string): boolean {
  return ordinaryNames.has(key) || surnamePrefixes.has(key) || FUNCTION_WORDS.has(key);
}

/** Anne is not Anne-Marie. */
function isInside(text: string, start: number, end: number): boolean {
  return /\p{Lu}\p{L}*-$/u.test(text.slice(Math.max(0, start - 20), start)) || /^-\p{Lu}/u.test(text.slice(end, end + 3));
}

function isInitial(text: string, { start, end }: NameWord): boolean {
  return end - start === 1 && capital.test(text.charAt(start));
}
