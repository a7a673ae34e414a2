/** A release and the study's record of it in, both written out: first that it was given out, then what. */
import { rename } from "node:fs/promises";
import path from "node:path";
import { syncFolder, writeDurably } from "./durable.js";
import { makeFolder } from "./make-folder.js";
import { holdsOnly, writeNewFolder } from "./write-new-folder.js";

/**
 * Gives whether it was written; a folder with anything of somebody else in it is left alone. What an earlier attempt that was
 * cut off left of the same release is made whole. Only who holds the lock on the study may do this.
 */
export async function writeRelease(
  target: string,
  files: ReadonlyMap<string, string>,
  record: { readonly root: string; readonly name: string; readonly content: string },
): Promise<boolean> {
  const folder = path.resolve(target);
  // A folder that can't be made is no reason to remember a release.
  await makeFolder(folder);
  if (!(await holdsOnly(folder, files))) return false;
  await replaceFile(path.join(record.root, record.name), record.content);
  await writeNewFolder(folder, files);
  return true;
}

/** Replaces a file at once; what a process that was killed left of the new one is written over. */
async function replaceFile(file: string, content: string): Promise<void> {
  const folder = path.dirname(file);
  await makeFolder(folder);
  const next = path.join(folder, `.${path.basename(file)}.new`);
  await writeDurably(next, content, "w");
  await rename(next, file);
  await syncFolder(folder);
}
