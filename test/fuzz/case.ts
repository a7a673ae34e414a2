/** A seed and a number in, the case of that number out: a small valid file with a few things changed in it; the same each time. */
import { makeChance, type Chance } from "./chance.js";
import { byteChanges, encodings } from "./mutate/bytes.js";
import { endings, fileNames } from "./mutate/dictionary.js";
import { changeHeader, changePackage, repeatName } from "./mutate/package.js";
import { textChanges } from "./mutate/text.js";
import type { Seed } from "./seeds/seeds.js";
import { isDocument, type Subject } from "./study.js";
import { unpack } from "./zip.js";

export interface Case extends Subject {
  readonly format: string;
  readonly number: number;
  /** What was done to the valid file, in order. */
  readonly history: readonly string[];
}

interface Changed {
  readonly bytes: Uint8Array;
  readonly history: readonly string[];
}

const types = ["verslag", "nota", "interview", "kaart", "formulier"];

/** Makes the case from one of the seeds. */
export function makeCase(seed: number, number: number, seeds: readonly Seed[]): Case {
  const chance = makeChance(seed, number);
  const own = chance.pick(seeds);
  let changed: Changed = { bytes: own.bytes, history: [] };
  for (let left = chance.pick([1, 1, 1, 2, 2, 3, 5]); left > 0; left--) changed = changeOnce(changed, own, chance, chance.pick(seeds));
  const path = isDocument(own.path) && chance.flip(0.08) ? renameFile(own.path, chance) : own.path;
  const type = chance.flip(0.2) ? chance.pick(types) : own.type;
  const history = [...changed.history, ...(path === own.path ? [] : ["renamed"]), ...(type === own.type ? [] : [`as ${type}`])];
  return { format: own.format, number, path, type, bytes: changed.bytes, history };
}

function changeOnce({ bytes, history }: Changed, { format }: Seed, chance: Chance, other: Seed): Changed {
  const done = (name: string, changed: Uint8Array): Changed => ({ bytes: changed, history: [...history, name] });
  const otherText = decode(other.bytes).slice(0, 20_000);
  if (unpack(bytes) !== undefined) {
    const kind = chance.below(10);
    if (kind < 6) return done(...changePackage(bytes, chance, format, otherText));
    if (kind < 8) return done("change a header", changeHeader(bytes, chance));
    if (kind === 8) return done("repeat a name", repeatName(bytes, chance));
  } else if (chance.flip(0.06)) {
    const [name, encode] = chance.pick(encodings);
    return done(name, encode(decode(bytes), chance));
  } else if (chance.flip(0.75)) {
    const [name, change] = chance.pick(textChanges);
    return done(name, encodeAs(bytes, change(decode(bytes), chance, format, otherText)));
  }
  const [name, change] = chance.pick(byteChanges);
  return done(`bytes: ${name}`, change(bytes, chance, other.bytes));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** As text, so that what is no text comes back unchanged. */
function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString(isUtf8(bytes) ? "utf8" : "latin1");
}

function encodeAs(before: Uint8Array, text: string): Uint8Array {
  return Buffer.from(text, isUtf8(before) ? "utf8" : "latin1");
}

/** Another ending, or a name that people should not give. */
function renameFile(path: string, chance: Chance): string {
  const ending = /\.[^.]*$/u.exec(path)?.[0] ?? "";
  return chance.flip(0.5) ? `corpus/zz${chance.pick(endings)}` : `corpus/${chance.pick(fileNames)}${ending}`;
}
