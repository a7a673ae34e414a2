/** A folder that is new or empty and files in, the files written out; a folder with anything in it is left alone. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Gives whether the files were written. */
export async function writeNewFolder(root: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  await mkdir(root, { recursive: true });
  if ((await readdir(root)).length > 0) return false;
  for (const [name, content] of files) {
    const full = path.join(root, name);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, content, { flag: "wx" });
  }
  return true;
}
