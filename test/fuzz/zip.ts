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

/** The packer cannot hold this name as a key; it is written behind its back. */
const hostileName = "__proto__";
const standIn = "__pr0to__";

/** Packs parts with a fixed time; the type of an OpenDocument file is not packed, as it should be. */
export function pack(parts: readonly Part[], level: 0 | 6): Uint8Array {
  const named = Object.fromEntries(
    parts.map(([name, bytes]): [string, [Uint8Array, { level: 0 | 6 }]] => [
      name === hostileName ? standIn : name,
      [bytes, { level: name === "mimetype" ? 0 : level }],
    ]),
  );
  const packed = zipSync(named, { mtime: "2024-01-01" });
  if (!Object.hasOwn(named, standIn)) return packed;
  return Buffer.from(Buffer.from(packed).toString("latin1").replaceAll(standIn, hostileName), "latin1");
}
