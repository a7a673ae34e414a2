/** A zip file in, its parts out; and parts in, a zip file out, the same bytes each time. */
import { unzipSync, zipSync } from "fflate";

export type Part = readonly [name: string, bytes: Uint8Array];

/** Unpacks a file; nothing when it is no zip file, or a damaged one. */
export function unpack(bytes: Uint8Array): readonly Part[] | undefined {
  try {
    return Object.entries(unzipSync(bytes));
  } catch {
    return undefined;
  }
}

/** Packs parts with a fixed time; the type of an OpenDocument file is not packed, as it should be. */
export function pack(parts: readonly Part[], level: 0 | 6): Uint8Array {
  const named: Record<string, [Uint8Array, { readonly level: 0 | 6 }]> = Object.create(null) as Record<string, never>;
  for (const [name, bytes] of parts) named[name] = [bytes, { level: name === "mimetype" ? 0 : level }];
  return zipSync(named, { mtime: "2024-01-01" });
}
