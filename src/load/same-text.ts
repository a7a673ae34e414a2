/** Documents in one by one, the earlier one that says the same or nearly the same out; what they are compared by grows with their number only. */
import type { Document } from "../model/document.js";

export interface Twin {
  readonly other: Document;
  /** Whole percents of the groups of words that both have; 100 for the same text. */
  readonly percent: number;
}

/** Groups of so many words are compared: a word that differs costs three of them. */
const groupLength = 3;
/** Of a text the groups with the smallest hashes stand for all. */
const sketchLength = 256;
/** By so many of them a text is found again. */
const keys = 8;
/** Below this nobody would call two texts the same; a short text says too little. */
const leastPercent = 85;
const fewestWords = 100;
/** A sketch is cut when it has grown to this. */
const longestDraft = 4096;

interface Entry {
  readonly document: Document;
  readonly sketch: Uint32Array;
}

/** Makes a finder; it knows the documents it was asked about. `isForm` tells which have a text that is not their own. */
export function makeTwinFinder(isForm: (document: Document) => boolean): (document: Document) => Twin | undefined {
  const bySame = new Map<string, Document>();
  const byKey = new Map<number, Entry>();
  return (document) => {
    const { letters, groups, words } = readWords(document);
    if (words === 0) return undefined;
    const same = bySame.get(letters);
    if (same !== undefined) return { other: same, percent: 100 };
    bySame.set(letters, document);
    if (words < fewestWords || isForm(document)) return undefined;
    const own = { document, sketch: cut(groups) };
    const near = new Set<Entry>();
    for (const key of own.sketch.subarray(0, keys)) {
      const entry = byKey.get(key);
      if (entry === undefined) byKey.set(key, own);
      else near.add(entry);
    }
    const twins = Array.from(near, ({ document: other, sketch }) => ({ other, percent: compare(own.sketch, sketch) }));
    return twins.filter(({ percent }) => percent >= leastPercent).sort((a, b) => b.percent - a.percent)[0];
  };
}

interface Read {
  /** Two texts have the same letters and digits, which no list mark, line end or hyphenation changes, when this is the same. */
  readonly letters: string;
  /** The smallest hashes of the groups of words, and some more. */
  readonly groups: ReadonlySet<number>;
  readonly words: number;
}

/** Reads the words of a document in one go; a word is a run of letters, digits and marks. */
function readWords({ blocks }: Document): Read {
  let groups = new Set<number>();
  let limit = 0xffff_ffff;
  let words = 0;
  let before = 0;
  let last = 0;
  /** Two hashes of all letters: together as good as the letters themselves. */
  let [one, other, length] = [firstHash, 0, 0];
  const takeWord = (word: number): void => {
    words++;
    const group = hashGroup(before, last, word);
    [before, last] = [last, word];
    if (words < groupLength || group > limit) return;
    groups.add(group);
    if (groups.size < longestDraft) return;
    const kept = cut(groups);
    limit = kept.at(-1) as number;
    groups = new Set(kept);
  };
  for (const block of blocks)
    for (const { passage } of "cells" in block ? block.cells : [block]) {
      const text = passage.text.normalize("NFC");
      for (let at = 0; at < text.length;) {
        let word = firstHash;
        let end = at;
        for (let size = sizeLetter(text, end); size > 0; size = sizeLetter(text, end))
          for (const next = end + size; end < next; end++) {
            const unit = text.charCodeAt(end);
            word = hashUnit(word, unit);
            one = hashUnit(one, unit);
            other = Math.imul(other + unit, 0x9e37_79b1) ^ (other >>> 15);
          }
        length += end - at;
        if (end > at) takeWord(word);
        at = end + 1;
      }
    }
  return { letters: `${length} ${one} ${other}`, groups, words };
}

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Of each UTF-16 unit that was met whether it is a letter: 1 for no, 2 for yes. */
const met = new Uint8Array(0x1_0000);

/** How many units the letter at a place takes; none where no letter stands. */
function sizeLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  const point = text.codePointAt(at) as number;
  if (point > 0xffff) return letter.test(String.fromCodePoint(point)) ? 2 : 0;
  if (met[unit] === 0) met[unit] = letter.test(text.charAt(at)) ? 2 : 1;
  return (met[unit] as number) - 1;
}

function cut(groups: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(groups).sort().slice(0, sketchLength);
}

/** The share of the smallest hashes of both together that both have: how alike they are, within a few percents. */
function compare(a: Uint32Array, b: Uint32Array): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const together = cut(new Set([...a, ...b]));
  const common = together.filter((group) => inA.has(group) && inB.has(group));
  return Math.min(99, Math.floor((100 * common.length) / together.length));
}

const firstHash = 0x811c_9dc5;

function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x0100_0193);
}

function hashGroup(one: number, two: number, three: number): number {
  const hash = Math.imul(mix(mix(mix(0, one), two), three), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 13);
}
