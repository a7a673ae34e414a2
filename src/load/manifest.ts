/** The text of a run's `manifest.json` in, the manifest out; and the list of what was added to the run later. */
import { z } from "zod";
import type { FileHash, Manifest } from "../model/manifest.js";

const inputs = z.array(z.object({ path: z.string(), sha256: z.string() }));
/** Outputs are read by their paths, so these stay inside the run. */
const outputs = z.array(z.object({ path: z.string().refine((path) => !/^\/|\\|:|(?:^|\/)\.\.(?:\/|$)/u.test(path)), sha256: z.string() }));
const shape = z.object({
  run: z.string(),
  codeboom: z.string(),
  build: z.enum(["internal", "release"]).default("internal"),
  settings: z.unknown(),
  codebooks: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  inputs,
  outputs,
});

/** Reads a manifest; nothing when it is not one. */
export function readManifest(content: string | Uint8Array): Manifest | undefined {
  return readShape(shape, content);
}

/** Reads which files were added, with their hashes; nothing when it is no such list. */
export function readAdditions(content: string | Uint8Array): readonly FileHash[] | undefined {
  return readShape(z.object({ outputs }), content)?.outputs;
}

function readShape<T>(wanted: z.ZodType<T>, content: string | Uint8Array): T | undefined {
  try {
    return wanted.parse(JSON.parse(typeof content === "string" ? content : new TextDecoder().decode(content)));
  } catch {
    return undefined;
  }
}
