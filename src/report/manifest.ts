/** The inputs and outputs of a run in, its manifest out: the hash of everything that went in and came out. */
import type { FileHash, Manifest } from "../model/manifest.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";
import { hashBytes, hashContent, hashLetters } from "../text/hash.js";

export const manifestFile = "manifest.json";

/** Hashes the input files, in the order of their paths. */
export function hashInputs(files: Iterable<SourceFile>): readonly FileHash[] {
  return Array.from(files, ({ path, bytes }) => ({ path, sha256: hashBytes(bytes) })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The id of a run: a short hash of the program's version, of everything that went in, and of what was passed over, which the run tells of too. */
export function nameRun(version: string, inputs: readonly FileHash[], passedOver: readonly string[] = []): string {
  return `run-${hashLetters([version, ...inputs.map(({ path, sha256 }) => `${path} ${sha256}`), ...passedOver].join("\n"), 12)}`;
}

/** Hashes texts by their names. */
export function hashOutputs(outputs: ReadonlyMap<string, string>): readonly FileHash[] {
  return Array.from(outputs, ([path, content]) => ({ path, sha256: hashContent(content) }));
}

/** Prints a manifest; the outputs are listed by their names. */
export function printManifest(manifest: Manifest): string {
  const outputs = manifest.outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ ...manifest, outputs }, null, 2)}\n`;
}

/** The study's settings as plain data, defaults included. */
export function listSettings(study: Study): unknown {
  const privacy = { ...study.privacy, handling: Object.fromEntries(study.privacy.handling) };
  return { ...study, types: Array.from(study.types.values()), privacy };
}

/** Beside the manifest: what was added to the run after it was written, for its manifest is never changed. */
export const additionsFile = "manifest-report.json";

/** Prints the list of added files. */
export function printAdditions(run: string, codeboom: string, added: readonly FileHash[]): string {
  const outputs = added.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ run, codeboom, outputs }, null, 2)}\n`;
}
