/** A new file or a folder in, on the disk for good out. */
import { closeSync, fsync, openSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { nameFailure } from "./failure.js";

/** What a system says that can't sync a folder at all; a rename is then as durable as it makes it. */
const cannotSync = new Set(["EACCES", "EINVAL", "EISDIR", "ENOSYS", "ENOTSUP", "EPERM"]);

/** Writes a file, by default one that is not there yet. */
export async function writeDurably(file: string, content: string | Uint8Array, flag: "w" | "wx" = "wx"): Promise<void> {
  const handle = await open(file, flag);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a new file piece by piece; it is on the disk for good when `synced` is done, which has to be waited for. To write into the
 * memory of the system takes no time to speak of; to wait for others to do it does, while they wait for the disk.
 */
export function writePieces(file: string, pieces: Iterable<Uint8Array>): { readonly synced: Promise<void> } {
  const opened = openSync(file, "wx");
  try {
    for (const piece of pieces) for (let at = 0; at < piece.length;) at += writeSync(opened, piece, at);
  } catch (error) {
    closeSync(opened);
    throw error;
  }
  const synced = sync(opened).finally(() => closeSync(opened));
  // Where another file fails first, nobody asks any more whether this one did.
  synced.catch(() => undefined);
  return { synced };
}

function sync(opened: number): Promise<void> {
  return new Promise((resolve, reject) => fsync(opened, (error) => (error === null ? resolve() : reject(error))));
}

/** Makes what was renamed in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotSync.has(nameFailure(error) ?? "")) throw error;
  }
}
