/** The files of a study in, what the gate made of them the last time out, as far as they are the same; kept in the study's cache. */
import { openCache } from "../files/cache.js";
import type { SourceFile } from "../model/source.js";
import type { GuardedFile } from "../privacy/privacy.js";
import { hashContent, hashParts } from "../text/hash.js";

/** What is known of the files of a study, and how what is known now is kept for the next time. */
export interface KnownFiles {
  readonly files: ReadonlyMap<string, GuardedFile>;
  readonly keep: (guarded: readonly GuardedFile[]) => void;
}

/** What is kept of a file: without its bytes, and of a document what was read in it. */
type KeptFile = Pick<GuardedFile, "examination" | "messages"> & Pick<SourceFile, "read">;

const folder = "files";

/** Recalls files by their names, their bytes and `looking`: all else that reading and the gate depend on. A program that can't tell itself from others recalls nothing. */
export function recallFiles(
  root: string,
  build: string | undefined,
  files: ReadonlyMap<string, SourceFile>,
  looking: readonly (Uint8Array | undefined)[],
): KnownFiles {
  if (build === undefined) return { files: new Map(), keep: () => undefined };
  const cache = openCache(root);
  const context = hashParts([build, ...looking.map((bytes) => hashContent(bytes ?? ""))]);
  const names = new Map(
    Array.from(files.values(), ({ path, named = "", bytes }) => [
      path,
      `${folder}/${hashParts([context, `${path}\n${named}\n`, hashContent(bytes)])}`,
    ]),
  );
  const known = new Map<string, GuardedFile>();
  for (const [path, file] of files) {
    const kept = cache.recall(names.get(path) as string) as KeptFile | undefined;
    if (kept === undefined) continue;
    const { read, ...rest } = kept;
    const { named: _, ...own } = file;
    known.set(path, { ...rest, file: read === undefined ? own : { ...own, read } });
  }
  return {
    files: known,
    keep(guarded) {
      const kept = new Set<string>();
      for (const { file, examination, messages } of guarded) {
        const name = names.get(file.path);
        // Of a file in which anything was found nothing is kept, whatever a person says of it.
        if (name === undefined || examination.finds.length > 0 || (file.read !== undefined && !("blocks" in file.read))) continue;
        kept.add(name);
        const { read } = file;
        if (!known.has(file.path)) cache.keep(name, { examination, messages, ...(read === undefined ? {} : { read }) } satisfies KeptFile);
      }
      cache.clearAway(folder, kept);
    },
  };
}
