/** A study folder in, its cache out: pieces of work that are kept from one run to the next. Whatever is wrong with it, there is just nothing in it. */
import { createHash, randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { nameFailure } from "./failure.js";

/** Entries by name; a name may stand in a folder: `documents/ab12`. Anybody may throw the folder away at any moment. */
export interface Cache {
  readonly recall: (name: string) => unknown;
  /** Keeps any plain data: texts, numbers, bytes, lists and maps of such. */
  readonly keep: (name: string, value: unknown) => void;
  /** Keeps parts under one name, so that one of them can be had without the others. */
  readonly keepParts: (name: string, parts: ReadonlyMap<string, unknown>) => void;
  /** Recalls all parts, in the order in which they were kept, or those that are named and there. */
  readonly recallParts: (name: string, wanted?: readonly string[]) => readonly unknown[] | undefined;
  /** Removes what was left half made in a folder, and the entries with other names than these where names are given. */
  readonly clearAway: (folder: string, names?: ReadonlySet<string>) => void;
}

const halfMade = /^\.new-/u;
/** In front of an entry stands the hash of what it holds, so that half a file or a changed one is none. */
const hashLength = 32;

/** Opens the cache of a study; nothing has to be there. Nothing is read or written through a link. */
export function openCache(root: string): Cache {
  const cache = path.join(root, ".codeboom", "cache");
  const folderOf = (name: string): string => path.dirname(path.join(cache, name));
  const isOwn = (folder: string): boolean =>
    folder === root || (attempt(() => lstatSync(folder).isDirectory()) === true && isOwn(path.dirname(folder)));
  const usable = new Set<string>();
  const isUsable = (folder: string): boolean => usable.has(folder) || (isOwn(folder) && usable.add(folder).has(folder));
  const make = (folder: string): boolean => {
    if (isUsable(folder) || !make(path.dirname(folder))) return isUsable(folder);
    attempt(() => mkdirSync(folder));
    return isUsable(folder);
  };
  const recall = (name: string): unknown => {
    const entry = isUsable(folderOf(name)) ? attempt(() => readFileSync(path.join(cache, name))) : undefined;
    if (entry === undefined) return undefined;
    const content = entry.subarray(hashLength);
    return hash(content).equals(entry.subarray(0, hashLength)) ? unpack(content) : undefined;
  };
  const keep = (name: string, value: unknown): void => {
    const folder = folderOf(name);
    if (!make(folder)) return;
    const content = serialize(value);
    const half = path.join(folder, `.new-${randomUUID()}`);
    attempt(() => writeFileSync(half, Buffer.concat([hash(content), content])));
    attempt(() => renameSync(half, path.join(cache, name)));
  };
  return {
    recall,
    keep,
    keepParts: (name, parts) => keep(name, new Map(Array.from(parts, ([part, value]) => [part, serialize(value)]))),
    recallParts(name, wanted) {
      const parts = recall(name);
      // Another program may have kept something else under this name.
      if (!(parts instanceof Map)) return undefined;
      if (wanted === undefined) return Array.from(parts.values(), unpack);
      return wanted.flatMap((part) => parts.get(part) ?? []).map(unpack);
    },
    clearAway(folder, names) {
      const whole = path.join(cache, folder);
      if (!isUsable(whole)) return;
      for (const name of attempt(() => readdirSync(whole)) ?? [])
        if (halfMade.test(name) || names?.has(`${folder}/${name}`) === false)
          attempt(() => rmSync(path.join(whole, name), { force: true }));
    },
  };
}

/** A later Node may have kept it in a form that this one does not know. */
function unpack(content: Uint8Array): unknown {
  try {
    return deserialize(content);
  } catch {
    return undefined;
  }
}

function hash(content: Uint8Array): Buffer {
  return createHash("sha256").update(content).digest();
}

/** A full disk or a folder that may not be written costs time and nothing else. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (nameFailure(error) === undefined) throw error;
    return undefined;
  }
}
