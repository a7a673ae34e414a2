/** A study folder in, the bytes of all files that belong to the study out. */
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { SourceFile, StudyFiles } from "../model/source.js";
import { nameFailure } from "./failure.js";

export interface FoundFiles extends StudyFiles {
  /** What is there and could not be read, with the file system's name for the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Does something with a file or folder of the study; gives nothing when that fails. */
type Attempt = <T>(name: string, action: () => Promise<T>) => Promise<T | undefined>;

/** Folders of a study; everything else in the folder (a repository, say) is not the study's. */
const folders = ["corpus", "codebooks", "report"];
const litterName = /^(?:~\$.*|\..*|Thumbs\.db|desktop\.ini|Icon\r)$/iu;
/** Files read at the same time. */
const concurrency = 16;

/** Reads one file of the study; nothing when it is not there. */
export async function readStudyFile(root: string, name: string): Promise<SourceFile | undefined> {
  const full = path.join(root, name);
  if (!(await isInside(root, full))) return undefined;
  return { path: name, bytes: await readFile(full) };
}

/** Reads all files of the study, and those it names elsewhere in its folder (`extra`). */
export async function readStudyFiles(root: string, extra: readonly string[]): Promise<FoundFiles> {
  const litter: string[] = [];
  const unreadable = new Map<string, string>();
  const attempt: Attempt = async (name, action) => {
    try {
      return await action();
    } catch (error) {
      const failure = nameFailure(error);
      if (failure === undefined) throw error;
      if (failure !== "ENOENT") unreadable.set(name, failure);
      return undefined;
    }
  };
  const names = (await Promise.all(folders.map((folder) => listFiles(root, folder, litter, attempt)))).flat();
  const limit = pLimit(concurrency);
  const read = await Promise.all(
    Array.from(new Set([...names, ...extra])).map((name) => limit(() => attempt(name, () => readStudyFile(root, name)))),
  );
  const files = new Map(
    read.flatMap((file) => (file === undefined ? [] : [[file.path, file] as const])).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  // Listed but not read nor unreadable: its folder is a link that leads out of the study.
  litter.push(...names.filter((name) => !files.has(name) && !unreadable.has(name)));
  return { files, litter: litter.sort(), unreadable };
}

/** Lists files below a folder; links are not followed, so nothing outside the study is ever read. */
async function listFiles(root: string, folder: string, litter: string[], attempt: Attempt): Promise<readonly string[]> {
  const entries = (await attempt(folder, () => readdir(path.join(root, folder), { withFileTypes: true }))) ?? [];
  const found: string[] = [];
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    if (litterName.test(entry.name) || entry.isSymbolicLink()) litter.push(name);
    else if (entry.isDirectory()) found.push(...(await listFiles(root, name, litter, attempt)));
    else if (entry.isFile()) found.push(name);
  }
  return found;
}

/** Whether a path leads to a file inside the study, links followed. */
async function isInside(root: string, full: string): Promise<boolean> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(full)]);
    return real.startsWith(base + path.sep) && (await lstat(real)).isFile();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(nameFailure(error) ?? "ENOENT")) return false;
    throw error;
  }
}
