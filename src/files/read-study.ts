/** A study folder in, the bytes of all files that belong to the study out. */
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { SourceFile, StudyFiles } from "../model/source.js";

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
export async function readStudyFiles(root: string, extra: readonly string[]): Promise<StudyFiles> {
  const litter: string[] = [];
  const names = (await Promise.all(folders.map((folder) => listFiles(root, folder, litter)))).flat();
  const limit = pLimit(concurrency);
  const read = await Promise.all(Array.from(new Set([...names, ...extra])).map((name) => limit(() => readStudyFile(root, name))));
  const files = read.filter((file) => file !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: new Map(files.map((file) => [file.path, file])), litter: litter.sort() };
}

/** Lists files below a folder; links are not followed, so nothing outside the study is ever read. */
async function listFiles(root: string, folder: string, litter: string[]): Promise<readonly string[]> {
  let entries;
  try {
    entries = await readdir(path.join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  const found: string[] = [];
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    if (litterName.test(entry.name) || entry.isSymbolicLink()) litter.push(name);
    else if (entry.isDirectory()) found.push(...(await listFiles(root, name, litter)));
    else if (entry.isFile()) found.push(name);
  }
  return found;
}

async function isInside(root: string, full: string): Promise<boolean> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(full)]);
    return real.startsWith(base + path.sep) && (await lstat(real)).isFile();
  } catch {
    return false;
  }
}
