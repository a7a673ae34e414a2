/** The bytes of a text file in, its text out, with the encoding it was written in. */

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Decodes UTF-8 (with or without BOM), UTF-16 with BOM, else Windows-1252; nothing when the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeAs("utf-16le", bytes.subarray(2)), encoding: "utf-16le" };
  if (first === 0xfe && second === 0xff) return { text: decodeAs("utf-16be", bytes.subarray(2)), encoding: "utf-16be" };
  if (bytes.includes(0)) return undefined;
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(hasMark ? bytes.subarray(3) : bytes);
    return { text, encoding: hasMark ? "utf-8-bom" : "utf-8" };
  } catch {
    return { text: decodeAs("windows-1252", bytes), encoding: "windows-1252" };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
