/** Bytes in, the same bytes with one thing changed in them out, whatever they stand for; and text in another encoding. */
import type { Chance } from "../chance.js";

export type ByteChange = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const longest = 300_000;
const oddBytes = [0x00, 0xff, 0xfe, 0x80, 0x0d, 0x0a, 0x22, 0x3c, 0x7f, 0xc3, 0xef, 0x1a];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts)).subarray(0, longest);
}

function stretch(bytes: Uint8Array, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + chance.below(chance.pick([1, 4, 32, 256, bytes.length + 1])))];
}

/** Writes over some bytes. */
function overwrite(bytes: Uint8Array, at: number, own: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  own.forEach((byte, index) => {
    if (at + index < copy.length) copy[at + index] = byte & 0xff;
  });
  return copy;
}

export const byteChanges: readonly (readonly [name: string, change: ByteChange])[] = [
  [
    "flip bits",
    (bytes, chance) => {
      const copy = Uint8Array.from(bytes);
      for (let left = chance.pick([1, 1, 2, 8, 40]); left > 0 && copy.length > 0; left--) {
        const at = chance.below(copy.length);
        copy[at] = (copy[at] as number) ^ (1 << chance.below(8));
      }
      return copy;
    },
  ],
  [
    "overwrite",
    (bytes, chance) =>
      overwrite(
        bytes,
        chance.below(bytes.length + 1),
        Array.from({ length: chance.pick([1, 2, 4, 16]) }, () => chance.pick(oddBytes)),
      ),
  ],
  ["truncate", (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1))],
  ["cut off the beginning", (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 64) + 1))],
  [
    "delete",
    (bytes, chance) => {
      const [start, end] = stretch(bytes, chance);
      return join(bytes.subarray(0, start), bytes.subarray(end));
    },
  ],
  [
    "insert",
    (bytes, chance) => {
      const at = chance.below(bytes.length + 1);
      const own = Uint8Array.from({ length: 1 + chance.below(chance.pick([1, 8, 200])) }, () =>
        chance.flip(0.5) ? chance.pick(oddBytes) : chance.below(256),
      );
      return join(bytes.subarray(0, at), own, bytes.subarray(at));
    },
  ],
  [
    "repeat",
    (bytes, chance) => {
      const [start, end] = stretch(bytes, chance);
      const times = chance.pick([1, 2, 50]);
      return join(bytes.subarray(0, end), ...Array<Uint8Array>(times).fill(bytes.subarray(start, end)), bytes.subarray(end));
    },
  ],
  [
    "splice",
    (bytes, chance, other) => join(bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1))),
  ],
  ["append another file", (bytes, _, other) => join(bytes, other)],
  ["put another file before", (bytes, _, other) => join(other, bytes)],
];

/** Text in another encoding, or in two at once. */
export const encodings: readonly (readonly [name: string, encode: (text: string, chance: Chance) => Uint8Array])[] = [
  ["in UTF-16 LE with its mark", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["in UTF-16 BE with its mark", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
  ["in UTF-16 LE without a mark", (text) => Buffer.from(text, "utf16le")],
  ["in UTF-16 LE, one byte short", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").subarray(0, -1)],
  ["in UTF-8 with a mark", (text) => Buffer.from(`\uFEFF${text}`, "utf8")],
  ["in Latin-1", (text) => Buffer.from(text, "latin1")],
  [
    "half in UTF-8 and half in Latin-1",
    (text, chance) => {
      const at = chance.below(text.length + 1);
      return Buffer.concat([Buffer.from(`${text.slice(0, at)}é`, "utf8"), Buffer.from(`ë${text.slice(at)}`, "latin1")]);
    },
  ],
  ["twice in UTF-8", (text) => Buffer.from(Buffer.from(`${text}é`, "utf8").toString("latin1"), "utf8")],
  ["as lone surrogates", (text) => Buffer.concat([Buffer.from(text, "utf8"), Buffer.from([0xed, 0xa0, 0x80])])],
];
