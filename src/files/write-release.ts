/** A release and the study's record of it in, both written out: first that it was given out, then what. */
import { randomUUID } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { syncFolder, writeDurably } from "./durable.js";
import { nameFailure } from "./failure.js";
import { makeFolder } from "./make-folder.js";
import { writeNewFolder } from "./write-new-folder.js";

/**
 * Gives whether it was written; a folder with anything of somebody else in it is left alone. The folder is named from where
 * the program was called; `record` is a file in the study's folder.
 */
export async function writeRelease(
  folder: string,
  files: ReadonlyMap<string, string>,
  record: { readonly root: string; readonly name: string; readonly content: string },
): Promise<boolean> {
  if (!(await isFree(folder, files))) return false;
  await replaceFile(path.join(record.root, record.name), record.content);
  return await writeNewFolder(folder, files);
}

async function isFree(folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.length < files.size && names.every((name) => files.has(name));
  } catch (error) {
    if (nameFailure(error) === "ENOENT") return true;
    throw error;
  }
}

async function replaceFile(file: string, content: string): Promise<void> {
  const folder = path.dirname(file);
  await makeFolder(folder);
  const temporary = path.join(folder, `.new-${randomUUID()}`);
  try {
    await writeDurably(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}
