/** A new file or a folder in, on the disk for good out. */
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

/** Pieces are put together to this before they are written. */
const chunkLength = 1 << 20;

/** Writes a new file piece by piece; it is on the disk for good when `synced` is done, which has to be waited for. */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<{ readonly synced: Promise<void> }> {
  const handle = await open(file, "wx");
  try {
    let chunk = "";
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < chunkLength) continue;
      await handle.writeFile(chunk);
      chunk = "";
    }
    await handle.writeFile(chunk);
  } catch (error) {
    await handle.close();
    throw error;
  }
  const synced = handle.sync().finally(() => handle.close());
  // Where another file fails first, nobody asks any more whether this one did.
  synced.catch(() => undefined);
  return { synced };
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
