/** A run folder and further files in, the files beside what is there out; nothing that stands in the folder is changed. */
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { syncFolder, writeDurably } from "./durable.js";

/** Text is written as UTF-8. */
export type Content = string | Uint8Array;

export interface AddedFile {
  /** The name that was asked for, inside the run folder. */
  readonly asked: string;
  /** The name it stands under: another one where somebody edited the file of that name. */
  readonly name: string;
  readonly isNew: boolean;
}

/** Adds files to a run; a file that is there with the same bytes is not written again, one with other bytes is left alone. */
export async function addToRun(root: string, run: string, files: ReadonlyMap<string, Content>): Promise<readonly AddedFile[]> {
  const runs = path.join(root, "out", "runs");
  const added: AddedFile[] = [];
  for (const [asked, content] of files) {
    const { name, isWritten } = await chooseName(path.join(runs, run), asked, content);
    if (!isWritten) await putInPlace(runs, path.join(runs, run, name), content);
    added.push({ asked, name, isNew: !isWritten });
  }
  return added;
}

/** Writes a file of a run anew, such as the list of what was added to it; there is a whole one at any moment. */
export async function replaceInRun(root: string, run: string, name: string, content: string): Promise<void> {
  const runs = path.join(root, "out", "runs");
  const target = path.join(runs, run, name);
  if (!(await isSame(target, content))) await putInPlace(runs, target, content);
}

async function chooseName(
  folder: string,
  asked: string,
  content: Content,
): Promise<{ readonly name: string; readonly isWritten: boolean }> {
  const { dir, name: stem, ext } = path.parse(asked);
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? asked : `${dir === "" ? "" : `${dir}/`}${stem}-${copy}${ext}`;
    const target = path.join(folder, name);
    if (await isSame(target, content)) return { name, isWritten: true };
    if (!(await exists(target))) return { name, isWritten: false };
  }
}

/** Written beside the runs first, where a later run clears away what a killed one left. */
async function putInPlace(runs: string, target: string, content: Content): Promise<void> {
  const temporary = path.join(runs, `.new-${randomUUID()}`);
  try {
    await writeDurably(temporary, content);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
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
