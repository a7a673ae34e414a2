/** The path of a folder in, the folder out with those above it; or the system's own reason why not, which a recursive `mkdir` hides on some disks. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { syncFolder } from "./durable.js";
import { nameFailure } from "./failure.js";
import { isFolder } from "./is-folder.js";

/** Makes a folder that may be there already. */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another process may be making it at the same moment.
    if (nameFailure(error) === "EEXIST" && (await isFolder(folder))) return;
    throw error;
  }
  await syncFolder(above);
}
