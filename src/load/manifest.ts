/** The text of a run's `manifest.json` in, the manifest out. */
import { z } from "zod";
import type { Manifest } from "../model/manifest.js";

const hashes = z.array(z.object({ path: z.string(), sha256: z.string() }));
const shape = z.object({
  run: z.string(),
  codeboom: z.string(),
  settings: z.unknown(),
  codebooks: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  inputs: hashes,
  outputs: hashes,
});

/** Reads a manifest; nothing when it is not one. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
