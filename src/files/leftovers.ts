/** An output folder in, what a killed run left half made in it removed. */
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

const leftoverName = /^\.(?:new|latest|previous)-[0-9a-f-]{36}$/u;

/** Removes half-made runs and pointers; only who holds the lock may do so. */
export async function removeLeftovers(out: string): Promise<void> {
  for (const folder of [out, path.join(out, "runs")]) {
    for (const name of await listNames(folder)) {
      if (leftoverName.test(name)) await rm(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
