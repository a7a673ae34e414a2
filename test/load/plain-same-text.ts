/** Documents in one by one, the earlier one that says the same or nearly the same out, found the plain way: what the fast way is held against. */
import type { Document } from "../../src/model/document.js";
import { hashParts } from "../../src/text/hash.js";

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
const noWords = hashParts([]);

interface Entry {
  readonly document: Document;
  readonly sketch: readonly number[];
}

/** Makes a finder; it knows the documents it was asked about. `isForm` tells which have a text that is not their own. */
export function makeTwinFinder(isForm: (document: Document) => boolean): (document: Document) => Twin | undefined {
  const bySame = new Map<string, Document>();
  const byKey = new Map<number, Entry>();
  return (document) => {
    const hash = hashParts(listWords(document));
    if (hash === noWords) return undefined;
    const same = bySame.get(hash);
    if (same !== undefined) return { other: same, percent: 100 };
    bySame.set(hash, document);
    const sketch = isForm(document) ? [] : drawSketch(listWords(document));
    if (sketch.length === 0) return undefined;
    const own = { document, sketch };
    const near = sketch.slice(0, keys).flatMap((key) => byKey.get(key) ?? []);
    for (const key of sketch.slice(0, keys)) if (!byKey.has(key)) byKey.set(key, own);
    const twins = Array.from(new Set(near), ({ document: other, sketch: its }) => ({ other, percent: compare(sketch, its) }));
    return twins.filter(({ percent }) => percent >= leastPercent).sort((a, b) => b.percent - a.percent)[0];
  };
}

/** The letters and digits, which no list mark, line end or hyphenation changes. */
function* listWords({ blocks }: Document): Iterable<string> {
  for (const block of blocks)
    for (const { passage } of "cells" in block ? block.cells : [block])
      for (const [word] of passage.text.normalize("NFC").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) yield word;
}

/** The smallest hashes of the groups of words; none of a short text. */
function drawSketch(words: Iterable<string>): readonly number[] {
  let draft = new Set<number>();
  let limit = 0xffff_ffff;
  const last: number[] = [];
  let count = 0;
  for (const word of words) {
    count++;
    last.push(hashWord(word));
    if (last.length > groupLength) last.shift();
    const group = hashGroup(last);
    if (count < groupLength || group > limit) continue;
    draft.add(group);
    if (draft.size < longestDraft) continue;
    const kept = cut(draft);
    limit = kept.at(-1) as number;
    draft = new Set(kept);
  }
  return count < fewestWords ? [] : cut(draft);
}

function cut(draft: ReadonlySet<number>): readonly number[] {
  return Array.from(draft)
    .sort((a, b) => a - b)
    .slice(0, sketchLength);
}

/** The share of the smallest hashes of both together that both have: how alike they are, within a few percents. */
function compare(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const together = cut(new Set([...a, ...b]));
  const common = together.filter((group) => inA.has(group) && inB.has(group));
  return Math.min(99, Math.floor((100 * common.length) / together.length));
}

function hashWord(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash;
}

function hashGroup(words: readonly number[]): number {
  let hash = 0;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x85eb_ca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
