/** A folder that is new or empty and files in, the files written out; a folder with anything of somebody else in it is left alone. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { syncFolder, writeDurably } from "./durable.js";
import { makeFolder } from "./make-folder.js";

/** Whether a folder that is there holds nothing but these files or beginnings of them. */
export async function holdsOnly(root: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  return (await findWhole(root, "", files)) !== undefined;
}

/**
 * Gives whether the files were written; the one that is named first comes last, since it makes the folder what it is. What an
 * earlier attempt that was cut off left is made whole: such a file holds a beginning of what is written, so nothing is lost.
 */
export async function writeNewFolder(root: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  await makeFolder(root);
  const whole = await findWhole(root, "", files);
  if (whole === undefined || whole.length === files.size) return false;
  for (const [name, content] of Array.from(files).toReversed()) {
    if (whole.includes(name)) continue;
    const full = path.join(root, name);
    await makeFolder(path.dirname(full));
    await writeDurably(full, content, "w");
    await syncFolder(path.dirname(full));
  }
  return true;
}

/** The files below a folder that are there and whole; nothing as soon as there is anything that is not of these files. */
async function findWhole(root: string, folder: string, files: ReadonlyMap<string, string>): Promise<readonly string[] | undefined> {
  const whole: string[] = [];
  for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory() && Array.from(files.keys()).some((file) => file.startsWith(`${name}/`))) {
      const below = await findWhole(root, name, files);
      if (below === undefined) return undefined;
      whole.push(...below);
      continue;
    }
    const content = files.get(name);
    if (content === undefined || !entry.isFile()) return undefined;
    const expected = Buffer.from(content);
    const found = await readFile(path.join(root, name));
    if (!expected.subarray(0, found.length).equals(found)) return undefined;
    if (found.length === expected.length) whole.push(name);
  }
  return whole;
}
