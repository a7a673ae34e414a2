/** A path in, whether a folder is there out. */
import { stat } from "node:fs/promises";
import { nameFailure } from "./failure.js";

/** Whether there is a folder; one that can't be looked at is none. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (nameFailure(error) === undefined) throw error;
    return false;
  }
}
