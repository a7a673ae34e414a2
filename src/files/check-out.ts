/** A study folder in, a refusal out where something stands in `out/` that is not codeboom's: nothing is written through a link, or over what a person put there. */
import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { makeFailure, nameFailure } from "./failure.js";

/** Where links can't be kept (some synced folders, a zip) a pointer comes back as a small file that names the run. */
const pointerText = /^runs[/\\][^/\\\n]+\n?$/u;

/** Throws what is in the way, as the failure of a file. */
export async function checkOut(root: string): Promise<void> {
  const out = path.join(root, "out");
  for (const folder of [out, path.join(out, "runs")]) {
    const kind = await findKind(folder);
    if (kind === "link") throw makeFailure("ELOOP", folder);
    if (kind === "file") throw makeFailure("ENOTDIR", folder);
  }
  for (const pointer of [path.join(out, "latest"), path.join(out, "previous")]) {
    const kind = await findKind(pointer);
    if (kind === "folder") throw makeFailure("EISDIR", pointer);
    if (kind === "file" && !pointerText.test(await readFile(pointer, "utf8"))) throw makeFailure("EEXIST", pointer);
  }
}

async function findKind(place: string): Promise<"nothing" | "link" | "folder" | "file"> {
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return "link";
    return found.isDirectory() ? "folder" : "file";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(nameFailure(error) ?? "")) return "nothing";
    throw error;
  }
}
