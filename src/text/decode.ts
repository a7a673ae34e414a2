/** The bytes of a text file in, its text out, with the encoding it was written in. */

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes UTF-8 (with or without BOM), UTF-16 with BOM, else Windows-1252; nothing when the bytes are no text at all.
 * A carriage return alone, as old Macs wrote it, becomes a line feed in the same place.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const decoded = decodeBytes(bytes);
  return decoded === undefined ? undefined : { ...decoded, text: decoded.text.replace(/\r(?!\n)/gu, "\n") };
}

function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be");
  if (bytes.includes(0)) return undefined;
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(hasMark ? bytes.subarray(3) : bytes);
    return { text, encoding: hasMark ? "utf-8-bom" : "utf-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded | undefined {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(2));
  return text.includes("\0") ? undefined : { text, encoding };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** By hand, since the TextDecoder of several versions of Node reads Latin-1 here (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/gu, (control) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80));
}
