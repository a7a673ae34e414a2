/** The files of a study in, what the gate made of them the last time out, as far as they are the same; kept in the study's cache. */
import { openCache } from "../files/cache.js";
import type { SourceFile } from "../model/source.js";
import type { GuardedFile } from "../privacy/privacy.js";
import { hashBytes, hashParts } from "../text/hash.js";
import { packRead, unpackRead, type PackedRead } from "./pack-read.js";

/** What is known of the files of a study, and how what is known now is kept for the next time. */
export interface KnownFiles {
  readonly files: ReadonlyMap<string, GuardedFile>;
  readonly keep: (guarded: readonly GuardedFile[]) => void;
}

/** What the gate made of a file, without its bytes; what was read in a document is kept apart. */
interface KeptFile extends Pick<GuardedFile, "examination" | "messages"> {
  readonly isRead: boolean;
}

const folder = "files";
const guardedFiles = "guarded";

/**
 * Recalls files by their names, their bytes and `looking`, the hash of all else that reading and the gate depend on; what was read in them
 * only where that is asked for. A program that can't tell itself from others recalls nothing.
 */
export function recallFiles(
  root: string,
  build: string | undefined,
  files: ReadonlyMap<string, SourceFile>,
  looking: string,
  isReadAsked: boolean,
): KnownFiles {
  if (build === undefined) return { files: new Map(), keep: () => undefined };
  const cache = openCache(root);
  const names = new Map(
    Array.from(files.values(), ({ path, named = "", bytes }) => [
      path,
      `${folder}/${hashParts([looking, `${path}\n${named}\n`, hashBytes(bytes)])}`,
    ]),
  );
  const kept = cache.recall(guardedFiles);
  // What another program kept has other names, if it is a list at all.
  const before: ReadonlyMap<string, KeptFile> = kept instanceof Map ? kept : new Map();
  const known = new Map<string, GuardedFile>();
  for (const [path, { named: _, ...own }] of files) {
    const name = names.get(path) as string;
    const one = before.get(name);
    if (one === undefined) continue;
    const { isRead, ...rest } = one;
    const read = isRead && isReadAsked ? (cache.recall(name) as PackedRead | undefined) : undefined;
    if (isRead && isReadAsked && read === undefined) continue;
    known.set(path, { ...rest, file: read === undefined ? own : { ...own, read: unpackRead(read, own) } });
  }
  return {
    files: known,
    keep(guarded) {
      const now = new Map<string, KeptFile>();
      for (const { file, examination, messages } of guarded) {
        const name = names.get(file.path);
        // Of a file in which anything was found nothing is kept, whatever a person says of it.
        if (name === undefined || examination.finds.length > 0 || (file.read !== undefined && !("blocks" in file.read))) continue;
        const isKnown = known.has(file.path);
        if (!isKnown && file.read !== undefined) cache.keep(name, packRead(file.read));
        now.set(name, isKnown ? (before.get(name) as KeptFile) : { examination, messages, isRead: file.read !== undefined });
      }
      if (now.size !== before.size || Array.from(now.keys()).some((name) => !before.has(name))) cache.keep(guardedFiles, now);
      cache.clearAway(folder, new Set(now.keys()));
    },
  };
}
