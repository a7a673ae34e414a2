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
    const { one, other: two, letters, words, groups, size } = readWords(document);
    if (words === 0) return undefined;
    const key = `${letters} ${one} ${two}`;
    const same = bySame.get(key);
    if (same !== undefined) return { other: same, percent: 100 };
    bySame.set(key, document);
    if (words < fewestWords || isForm(document)) return undefined;
    const own = { document, sketch: cut(groups.subarray(0, size)) };
    const near = new Set<Entry>();
    for (const group of own.sketch.subarray(0, keys)) {
      const entry = byKey.get(group);
      if (entry === undefined) byKey.set(group, own);
      else near.add(entry);
    }
    const twins = Array.from(near, ({ document: other, sketch }) => ({ other, percent: compare(own.sketch, sketch) }));
    return twins.filter(({ percent }) => percent >= leastPercent).sort((a, b) => b.percent - a.percent)[0];
  };
}

/** What was read of a document so far; two hashes of all its letters are together as good as the letters themselves. */
interface Reading {
  one: number;
  other: number;
  letters: number;
  words: number;
  /** The hashes of the two words before the next. */
  before: number;
  last: number;
  /** Hashes of groups of words, `size` of them; those above the limit are not among the smallest. */
  readonly groups: Uint32Array;
  size: number;
  limit: number;
}

/** Reads the words of a document in one go. */
function readWords({ blocks }: Document): Reading {
  const groups = new Uint32Array(longestDraft);
  const reading = { one: firstHash, other: 0, letters: 0, words: 0, before: 0, last: 0, groups, size: 0, limit: 0xffff_ffff };
  for (const block of blocks)
    for (const { passage } of "cells" in block ? block.cells : [block]) addText(reading, passage.text.normalize("NFC"));
  return reading;
}

/** A word is a run of letters, digits and marks, which no list mark, line end or hyphenation changes. */
function addText(reading: Reading, text: string): void {
  let { one, other, letters } = reading;
  let word = firstHash;
  let before = letters;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(text, at, unit)) {
      word = hashUnit(word, unit);
      one = hashUnit(one, unit);
      other = Math.imul(other + unit, 0x9e37_79b1) ^ (other >>> 15);
      letters++;
    } else if (letters > before) {
      addWord(reading, word);
      word = firstHash;
      before = letters;
    }
  }
  if (letters > before) addWord(reading, word);
  reading.one = one;
  reading.other = other;
  reading.letters = letters;
}

function addWord(reading: Reading, word: number): void {
  const group = hashGroup(reading.before, reading.last, word);
  reading.before = reading.last;
  reading.last = word;
  reading.words++;
  if (reading.words < groupLength || group > reading.limit) return;
  reading.groups[reading.size++] = group;
  if (reading.size < longestDraft) return;
  const kept = cut(reading.groups);
  reading.groups.set(kept);
  reading.size = kept.length;
  if (kept.length === sketchLength) reading.limit = kept.at(-1) as number;
}

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Of each UTF-16 unit that was met whether it is a letter (2) or not (1); half a letter has to be looked at with the other half. */
const met = new Uint8Array(0x1_0000);

/** Whether a unit is a letter, or half of one. */
function isLetter(text: string, at: number, unit: number): boolean {
  const known = met[unit] as number;
  return known > 0 ? known === 2 : meetLetter(text, at, unit);
}

function meetLetter(text: string, at: number, unit: number): boolean {
  if (unit >= 0xdc00 && unit < 0xe000 && (text.codePointAt(at - 1) ?? 0) > 0xffff) return letter.test(text.slice(at - 1, at + 1));
  const point = text.codePointAt(at) as number;
  const isOne = letter.test(String.fromCodePoint(point));
  if (unit < 0xd800 || unit >= 0xe000) met[unit] = isOne ? 2 : 1;
  return isOne;
}

/** The smallest numbers, each once. */
function cut(groups: Uint32Array): Uint32Array {
  const kept = new Uint32Array(sketchLength);
  let size = 0;
  for (const group of groups.slice().sort()) {
    if (size > 0 && group === kept[size - 1]) continue;
    kept[size++] = group;
    if (size === sketchLength) break;
  }
  return kept.subarray(0, size);
}

/** The share of the smallest hashes of both together that both have: how alike they are, within a few percents. */
function compare(a: Uint32Array, b: Uint32Array): number {
  let inA = 0;
  let inB = 0;
  let together = 0;
  let common = 0;
  while (together < sketchLength && (inA < a.length || inB < b.length)) {
    const one = a[inA] ?? Infinity;
    const other = b[inB] ?? Infinity;
    if (one <= other) inA++;
    if (other <= one) inB++;
    if (one === other) common++;
    together++;
  }
  return Math.min(99, Math.floor((100 * common) / together));
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
