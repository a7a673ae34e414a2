/** A run folder and further files in, the files beside what is there out; nothing that stands in the folder is changed. */
import { randomUUID } from "node:crypto";
import { lstat, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { nameCopy } from "./copy-name.js";
import { syncFolder, writeDurably } from "./durable.js";
import { makeFailure } from "./failure.js";
import { makeFolder } from "./make-folder.js";

/** Text is written as UTF-8. */
export type Content = string | Uint8Array;

/** A run that is there. */
export interface RunFolder {
  readonly root: string;
  /** The folder's own name. */
  readonly name: string;
  /** Why nothing may be written, when that is so; what is there already need not be. */
  readonly refusal?: Error | undefined;
}

export interface AddedFile {
  /** The name that was asked for, inside the run folder. */
  readonly asked: string;
  /** The name it stands under: another one where somebody edited the file of that name. */
  readonly name: string;
  readonly isNew: boolean;
}

/** Adds files to a run; a file that is there with the same bytes is not written again, one with other bytes is left alone. */
export async function addToRun(run: RunFolder, files: ReadonlyMap<string, Content>): Promise<readonly AddedFile[]> {
  const added: AddedFile[] = [];
  for (const [asked, content] of files) {
    const { name, isWritten } = await chooseName(run, asked, content);
    if (!isWritten) await putInPlace(run, name, content);
    added.push({ asked, name, isNew: !isWritten });
  }
  return added;
}

/** Writes a file of a run anew, such as the list of what was added to it; there is a whole one at any moment. */
export async function replaceInRun(run: RunFolder, name: string, content: string): Promise<void> {
  if (!(await isSame(placeOf(run, name), content))) await putInPlace(run, name, content);
}

function placeOf({ root, name: folder }: RunFolder, name: string): string {
  return path.join(root, "out", "runs", folder, name);
}

async function chooseName(
  run: RunFolder,
  asked: string,
  content: Content,
): Promise<{ readonly name: string; readonly isWritten: boolean }> {
  for (let copy = 1; ; copy++) {
    const name = nameCopy(asked, copy);
    if (await isSame(placeOf(run, name), content)) return { name, isWritten: true };
    if (!(await exists(placeOf(run, name)))) return { name, isWritten: false };
  }
}

/** Written beside the runs first, where a later run clears away what a killed one left. */
async function putInPlace(run: RunFolder, name: string, content: Content): Promise<void> {
  if (run.refusal !== undefined) throw run.refusal;
  const target = placeOf(run, name);
  const temporary = path.join(run.root, "out", "runs", `.new-${randomUUID()}`);
  try {
    await writeDurably(temporary, content);
    await makeOwnFolder(path.dirname(target));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(target));
}

/** A link to a folder elsewhere is not followed: a run stays inside `out/`. */
async function makeOwnFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  if (!(await lstat(folder)).isDirectory()) throw makeFailure("ENOTDIR", folder);
}

async function isSame(file: string, content: Content): Promise<boolean> {
  try {
    return Buffer.from(content).equals(await readFile(file));
  } catch {
    return false;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}
