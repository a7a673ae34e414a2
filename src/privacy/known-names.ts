/** The study's own list of known names in, a detector of them out: whole names in any case, parts of names with a capital. */
import type { Span } from "../model/passage.js";
import { FUNCTION_WORDS } from "../text/inflection/blocked.js";
import type { Detector } from "./identifiers/detector.js";
import { growNameTree, type NameNode } from "./known-names/name-tree.js";
import { readNames } from "./known-names/read-names.js";
import { splitWords, type NameWord } from "./known-names/split-words.js";
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
  return { detector: { class: "known-name", find: (text) => findNames(text, tree) }, count: names.length, unusable };
}

function findNames(text: string, tree: NameNode): readonly Span[] {
  const words = splitWords(text);
  const found: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const last = matchAt(text, words, at, tree);
    if (last !== undefined) found.push({ start: (words[at] as NameWord).start, end: (words[last] as NameWord).end });
    at = (last ?? at) + 1;
  }
  return found;
}

/** Gives the last word of the longest name that begins at a word. */
function matchAt(text: string, words: readonly NameWord[], first: number, tree: NameNode): number | undefined {
  let node = step(tree, words[first] as NameWord);
  let best = node === undefined ? undefined : accept(text, words, first, first, node);
  for (let at = first + 1; node !== undefined && at < words.length; at++) {
    const word = words[at] as NameWord;
    if (!between.test(text.slice((words[at - 1] as NameWord).end, Math.min(word.start, (words[at - 1] as NameWord).end + 13)))) break;
    const next = step(node, word);
    if (next === undefined && isInitial(text, word) && at - first < 6) continue;
    node = next;
    if (node !== undefined) best = accept(text, words, first, at, node) ?? best;
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

/** Gives the last word back when what was matched counts as a name the way it is written. */
function accept(text: string, words: readonly NameWord[], first: number, last: number, node: NameNode): number | undefined {
  const [{ start }, { end }] = [words[first] as NameWord, words[last] as NameWord];
  const written = text.slice(start, end);
  const counts = {
    whole: () => /\p{Lu}/u.test(written) || words.slice(first, last + 1).some(({ key }) => !isOrdinary(key)),
    initials: () => /(?<!\p{L})\p{Lu}(?!\p{L})/u.test(written) && (/^\p{Lu}(?!\p{L})/u.test(written) || /\p{Lu}\p{L}/u.test(written)),
    surname: () => capital.test(text.slice((words[last] as NameWord).start, end)) && (first < last || tells(text, words[last] as NameWord)),
    given: () => capital.test(written) && !isInside(text, start, end) && tells(text, words[last] as NameWord),
  };
  return node.end !== undefined && counts[node.end]() ? last : undefined;
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
