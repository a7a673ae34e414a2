/** A study folder in, the bytes of all files that belong to the study out, and what of it was passed over or could not be read. */
import { lstat, open, readdir, realpath, type FileHandle } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Litter, SourceFile } from "../model/source.js";
import { nameFailure } from "./failure.js";
import { nameElsewhere, nameLitter } from "./name-litter.js";

export interface FoundFiles {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly litter: readonly Litter[];
  /** What is there and could not be read. */
  readonly unreadable: ReadonlyMap<string, Unreadable>;
  /** What the study names and is no ordinary file inside its folder. */
  readonly outside: ReadonlySet<string>;
}

export interface Unreadable {
  /** The file system's name for the reason, or one of codeboom's own. */
  readonly failure: string;
  readonly isFolder: boolean;
}

/** What a walk through the folders of the study has come across. */
interface Walk {
  readonly root: string;
  readonly names: string[];
  readonly litter: Litter[];
  readonly unreadable: Map<string, Unreadable>;
}

/** Folders of a study; everything else in the folder (a repository, say) is not the study's. */
const folders = ["corpus", "codebooks", "report"];
/** Files read at the same time. */
const concurrency = 16;
/** Bytes of one file, and of all files together; more does not fit in the memory of an ordinary machine. */
const largestFile = 500_000_000;
const largestStudy = 2_000_000_000;
/** How often a file is read anew that somebody else was just writing. */
const attempts = 3;

/** Reads one file of the study; nothing when it is not there. */
export async function readStudyFile(root: string, name: string): Promise<SourceFile | undefined> {
  const size = await measure(root, name);
  return typeof size === "number" ? await readWhole(root, name, size) : undefined;
}

/** Reads all files of the study, and those it names elsewhere in its folder (`extra`). */
export async function readStudyFiles(root: string, extra: readonly string[]): Promise<FoundFiles> {
  const walk: Walk = { root: await realpath(root).catch(() => root), names: [], litter: [], unreadable: new Map() };
  for (const folder of folders) await walkFolder(walk, folder);
  const listed = new Set(walk.names);
  const names = Array.from(new Set([...walk.names, ...extra])).sort();
  const limit = pLimit(concurrency);
  const sizes = await Promise.all(names.map((name) => limit(() => attempt(walk, name, () => measureBelow(walk.root, name)))));
  const outside = new Set<string>();
  let whole = 0;
  const read = names.map((name, index) => {
    const size = sizes[index];
    if (size === "outside" && listed.has(name)) walk.litter.push({ path: name, kind: "link" });
    if (size === "outside" && !listed.has(name)) outside.add(name);
    // What was listed and is gone was removed since, or its name has bytes that are no text.
    if (size === "gone" && listed.has(name))
      walk.unreadable.set(name, { failure: name.includes("\uFFFD") ? "ENAME" : "ENOENT", isFolder: false });
    if (typeof size !== "number") return Promise.resolve(undefined);
    if (size <= largestFile) whole += size;
    if (whole <= largestStudy) return limit(() => attempt(walk, name, () => readWhole(root, name, size)));
    walk.unreadable.set(name, { failure: "EWHOLE", isFolder: false });
    return Promise.resolve(undefined);
  });
  const files = new Map((await Promise.all(read)).flatMap((file) => (file === undefined ? [] : [[file.path, file] as const])));
  return { files, litter: walk.litter.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: walk.unreadable, outside };
}

/** Does something with a file or folder of the study; notes when that fails. */
async function attempt<T>(walk: Walk, name: string, action: () => Promise<T>, isFolder = false): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    const failure = nameFailure(error);
    if (failure === undefined) throw error;
    if (!(isFolder && failure === "ENOENT")) walk.unreadable.set(name, { failure, isFolder });
    return undefined;
  }
}

/** Lists files below a folder; links are not followed, so nothing outside the study is ever read. */
async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const list = async (): Promise<Awaited<ReturnType<typeof readEntries>>> => await readEntries(path.join(walk.root, folder));
  const entries = (await attempt(walk, folder, list, true)) ?? [];
  const beside = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    const elsewhere = nameElsewhere(entry.name);
    const kind = nameLitter(entry.name, beside);
    if (elsewhere !== undefined && !beside.has(elsewhere))
      walk.unreadable.set(`${folder}/${elsewhere}`, { failure: "EELSEWHERE", isFolder: false });
    else if (kind !== undefined) walk.litter.push({ path: name, kind });
    else if (entry.isSymbolicLink()) walk.litter.push({ path: name, kind: "link" });
    else if (entry.isDirectory()) await walkFolder(walk, name);
    else if (entry.isFile()) walk.names.push(name);
    else walk.litter.push({ path: name, kind: "special" });
  }
}

const readEntries = async (folder: string) => await readdir(folder, { withFileTypes: true });

type Measure = number | "gone" | "outside";

/** How large a file of the study is, links followed; or that it is not there, or no file inside the study. */
async function measure(root: string, name: string): Promise<Measure> {
  try {
    return await measureBelow(await realpath(root), name);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(nameFailure(error) ?? "")) return "gone";
    throw error;
  }
}

/** The same below a folder that is no link itself. */
async function measureBelow(base: string, name: string): Promise<Measure> {
  if (name.includes("\0")) return "outside";
  try {
    const real = await realpath(path.join(base, name));
    const found = await lstat(real);
    return real.startsWith(base + path.sep) && found.isFile() ? found.size : "outside";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(nameFailure(error) ?? "")) return "gone";
    throw error;
  }
}

/** Reads a file that may be written at the same time; what changes meanwhile is read anew. */
async function readWhole(root: string, name: string, size: number): Promise<SourceFile> {
  if (size > largestFile) throw fail("ELARGE");
  const file = await open(path.join(root, name), "r");
  try {
    for (let round = 0; round < attempts; round++) {
      const before = await file.stat();
      if (before.size > largestFile) throw fail("ELARGE");
      const bytes = await readAll(file, before.size);
      const after = await file.stat();
      if (before.isFile() && bytes.length === after.size && before.mtimeMs === after.mtimeMs) return { path: name, bytes };
    }
  } finally {
    await file.close();
  }
  throw fail("EBUSY");
}

/** From the beginning, whatever was read before. */
async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function fail(code: string): Error {
  return Object.assign(new Error(code), { code });
}
