/** A new file or a folder in, on the disk for good out. */
import { open } from "node:fs/promises";

/** Writes a file that is not there yet. */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes what was renamed in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch {
    // Some systems cannot sync a folder; the rename is then as durable as they make it.
  } finally {
    await handle.close();
  }
}
