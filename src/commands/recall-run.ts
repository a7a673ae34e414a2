/** A study in, what its last run said out, when nothing changed since; it is kept in the study's cache. */
import { openCache } from "../files/cache.js";
import { checkOut } from "../files/check-out.js";
import { nameFailure } from "../files/failure.js";
import { readStudyFiles } from "../files/read-study.js";
import { readOutput, readPointer } from "../files/write-run.js";
import type { FileHash } from "../model/manifest.js";
import { hashContent } from "../text/hash.js";
import type { ExitCode } from "./command.js";
import { hashFound } from "./hash-found.js";
import type { Origin } from "./recall-study.js";

/** What a run says when nothing changed, and by what it is known that nothing did. */
export interface KeptRun extends Origin {
  /** The program. */
  readonly build: string;
  readonly isJson: boolean;
  /** The run's folder, and all that was written there. */
  readonly name: string;
  readonly outputs: readonly FileHash[];
  /** On stderr and on stdout. */
  readonly told: string;
  readonly printed: string;
  readonly code: ExitCode;
}

const entry = "run";

/** Recalls the run of a study; nothing when something changed and the study has to be run. */
export async function recallRun(root: string, asked: Pick<KeptRun, "build" | "isJson">): Promise<KeptRun | undefined> {
  const kept = openCache(root).recall(entry) as KeptRun | undefined;
  if (kept?.build !== asked.build || kept.isJson !== asked.isJson) return undefined;
  // A study changes more often than what was written, and takes less time to look at.
  return hashFound(await readStudyFiles(root, kept.extra)) === kept.found && (await isOutThere(root, kept)) ? kept : undefined;
}

/** Keeps what a run said. */
export function keepRun(root: string, run: KeptRun): void {
  const cache = openCache(root);
  cache.clearAway("");
  cache.keep(entry, run);
}

/** Whether the last run is still there, whole; where something stands in its way, a run has to say so. */
async function isOutThere(root: string, { name, outputs }: KeptRun): Promise<boolean> {
  try {
    await checkOut(root);
  } catch (error) {
    if (nameFailure(error) === undefined) throw error;
    return false;
  }
  if ((await readPointer(root)) !== name) return false;
  const contents = await Promise.all(outputs.map((output) => readOutput(root, name, output.path)));
  return contents.every((content, index) => content !== undefined && hashContent(content) === outputs[index]?.sha256);
}
