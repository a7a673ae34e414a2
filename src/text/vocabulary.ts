/** The word types of a corpus: every distinct word form once, with a number that the words of a text refer to. */
import { foldKey } from "./fold.js";

export interface Vocabulary {
  /** Lower case, accents kept; index is the type's number. */
  readonly exact: readonly string[];
  /** The folded key of each type. */
  readonly folded: readonly string[];
  /** How often each type was scanned. */
  readonly counts: number[];
  /** Gives the number of a form, which is entered when it is new; `hash` is that of its units, by {@link hashUnit}. */
  readonly enter: (units: Uint16Array, length: number, hash: number, folded?: string) => number;
}

/** Opens an empty vocabulary. Its forms lie in one row of units, so that a word of a text is known without being made a string. */
export function createVocabulary(): Vocabulary {
  const exact: string[] = [];
  const folded: string[] = [];
  const counts: number[] = [];
  let row = new Uint16Array(1024);
  let offsets = new Int32Array(129);
  /** Open addressing, two numbers a slot: that of a type plus one, or zero, and the hash of its form. */
  let slots = new Int32Array(512);

  const isForm = (type: number, units: Uint16Array, length: number): boolean => {
    const from = offsets[type] as number;
    if ((offsets[type + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (row[from + at] !== units[at]) return false;
    return true;
  };

  const enter = (units: Uint16Array, length: number, hash: number, key?: string): number => {
    let slot = placeHash(hash, slots);
    for (let held = slots[slot] as number; held > 0; held = slots[slot] as number) {
      if (slots[slot + 1] === hash && isForm(held - 1, units, length)) return held - 1;
      slot = (slot + 2) & (slots.length - 1);
    }
    const type = exact.length;
    const from = offsets[type] as number;
    if (from + length > row.length) row = grow(row, Math.max(2 * row.length, from + length));
    row.set(units.subarray(0, length), from);
    if (type + 2 > offsets.length) offsets = grow(offsets, 2 * offsets.length);
    offsets[type + 1] = from + length;
    slots[slot] = type + 1;
    slots[slot + 1] = hash;
    if (4 * (type + 1) > slots.length) slots = spreadAgain(slots);
    const form = spell(units, length);
    exact.push(form);
    folded.push(key ?? foldKey(form));
    counts.push(0);
    return type;
  };

  return { exact, folded, counts, enter };
}

/** Enters a word form given as a string (or counts it again) and gives its number. */
export function internWord(vocabulary: Vocabulary, exact: string, folded: string): number {
  const units = new Uint16Array(exact.length);
  let hash = 0;
  for (let at = 0; at < exact.length; at++) hash = hashUnit(hash, (units[at] = exact.charCodeAt(at)));
  const type = vocabulary.enter(units, exact.length, hash, folded);
  countType(vocabulary, type);
  return type;
}

export function countType({ counts }: Vocabulary, type: number): void {
  counts[type] = (counts[type] as number) + 1;
}

/** The hash of a form, one unit further; it begins at 0. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The slot where a hash is looked for first. */
function placeHash(hash: number, slots: Int32Array): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) << 1) & (slots.length - 1);
}

function spreadAgain(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length);
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] === 0) continue;
    const hash = slots[at + 1] as number;
    let slot = placeHash(hash, larger);
    while (larger[slot] !== 0) slot = (slot + 2) & (larger.length - 1);
    larger[slot] = slots[at] as number;
    larger[slot + 1] = hash;
  }
  return larger;
}

function grow<Kind extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(values: Kind, size: number): Kind {
  const larger = new (values.constructor as new (size: number) => Kind)(size);
  larger.set(values);
  return larger;
}

function spell(units: Uint16Array, length: number): string {
  // A form may be longer than a call may have arguments.
  let text = "";
  for (let at = 0; at < length; at += 4096)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + 4096)) as unknown as number[]);
  return text;
}
