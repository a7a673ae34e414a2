/** A study and a folder in, the part of the study that the folder lies in out, links followed. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { nameFailure } from "./failure.js";

/** What is read as part of a study, or written and cleared away by a run. */
const parts = new Set(["corpus", "codebooks", "report", "privacy", "out"]);

/** Finds the part; nothing for a folder beside these or outside the study. */
export async function findStudyPart(root: string, folder: string): Promise<string | undefined> {
  const inside = path.relative(await findReal(root), await findReal(path.resolve(folder)));
  const [first = ""] = inside.split(path.sep);
  return parts.has(first.toLowerCase()) ? first : undefined;
}

/** Where a place really is; of what is not there yet, where it would be. */
async function findReal(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    if (nameFailure(error) === undefined || path.dirname(place) === place) throw error;
    return path.join(await findReal(path.dirname(place)), path.basename(place));
  }
}
