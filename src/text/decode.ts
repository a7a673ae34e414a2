/** The bytes of a text file in, its text out, with the encoding it was written in. */

/** In damaged UTF-8 some bytes are no character; a replacement character (U+FFFD) stands for them. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-8-damaged" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes UTF-8 (with or without BOM), UTF-16 (with BOM, or told by its zeros), UTF-32 with BOM, else Windows-1252; nothing
 * when the bytes are no text at all.
 * A carriage return alone, as old Macs wrote it, becomes a line feed in the same place.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const decoded = decodeBytes(bytes);
  return decoded?.text.includes("\r") === true ? { ...decoded, text: decoded.text.replace(/\r(?!\n)/gu, "\n") } : decoded;
}

function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return decodeUtf32(bytes, "utf-32le");
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return decodeUtf32(bytes, "utf-32be");
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  if (bytes.includes(0)) {
    const encoding = findZeros(bytes);
    return encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const own = hasMark ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(own);
    return { text, encoding: hasMark ? "utf-8-bom" : "utf-8" };
  } catch {
    return decodeDamaged(own, hasMark) ?? { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

/**
 * UTF-8 with a few bytes wrong in it: read as Windows-1252 every accent of it would be two odd letters. In Windows-1252 the
 * pairs of bytes that make a letter of UTF-8 (Ã and ©) do not come together, so that one of them tells as much as one wrong byte.
 */
function decodeDamaged(bytes: Uint8Array, hasMark: boolean): Decoded | undefined {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const replaced = countMatches(text, /\uFFFD/gu);
  const whole = countMatches(text, /[^\p{ASCII}\uFFFD]/gu);
  return hasMark || whole >= replaced ? { text, encoding: "utf-8-damaged" } : undefined;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded | undefined {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return text.includes("\0") ? undefined : { text, encoding };
}

/** How far a file is looked at for the zeros that are half of each letter in UTF-16. */
const zerosWithin = 4096;

/** UTF-16 without a byte order mark: nearly every second byte of Western text is a zero, and none of the others. */
function findZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, zerosWithin);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd * 4 > length) return "utf-16le";
  return odd === 0 && even * 4 > length ? "utf-16be" : undefined;
}

function decodeUtf32(bytes: Uint8Array, encoding: "utf-32le" | "utf-32be"): Decoded | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === "utf-32le");
    if (point === 0 || point > 0x10_ffff) return undefined;
    characters.push(point >= 0xd800 && point <= 0xdfff ? "\uFFFD" : String.fromCodePoint(point));
  }
  return { text: characters.join(""), encoding };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** By hand, since the TextDecoder of several versions of Node reads Latin-1 here (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/gu, (control) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80));
}
