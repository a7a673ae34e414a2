/** The bytes of a picture in, those out that tell about it: who took it, where, what it shows; never its pixels. */
import { inflateSync } from "node:zlib";
import { listRecords } from "./metafiles.js";

/** The parts of a picture with words; nothing when it is no picture that is known. */
export function listNotes(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return listSegments(bytes);
  if (start.startsWith("\x89PNG\r\n")) return listChunks(bytes);
  if (start.startsWith("GIF8")) return listComments(bytes);
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return listBlocks(bytes);
  if (start.startsWith("BM")) return [];
  return listRecords(bytes);
}

/** A JPEG has its notes before its pixels; what comes behind its end was put there. */
function listSegments(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const found: Uint8Array[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] as number;
    if (mark === 0xda) break;
    const end = at + 2 + view.getUint16(at + 2);
    const isNote = (mark >= 0xe0 && mark <= 0xef) || mark === 0xfe;
    if (isNote && !startsWith(bytes, at + 4, "ICC_PROFILE")) found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf("\xff\xd9", undefined, "latin1");
  return end < 0 ? found : [...found, bytes.subarray(end + 2)];
}

/** Chunks of a PNG that draw it. */
const drawing = new Set("IHDR PLTE IDAT IEND iCCP cHRM gAMA sRGB sBIT bKGD hIST tRNS pHYs sPLT tIME acTL fcTL fdAT".split(" "));

function listChunks(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const found: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const kind = latinOf(bytes, at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (!drawing.has(kind)) found.push(...unpack(kind, content));
    at += 12 + content.length;
    if (kind === "IEND") break;
  }
  return [...found, bytes.subarray(at)];
}

const longestNote = 4 * 2 ** 20;

/** Notes may be packed, behind their keyword and two bytes at least. */
function unpack(kind: string, content: Uint8Array): readonly Uint8Array[] {
  const start = content.findIndex((byte, at) => byte === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(content[at + 1] ?? 0));
  if ((kind !== "zTXt" && kind !== "iTXt") || start < 0) return [content];
  try {
    return [content.subarray(0, start), inflateSync(content.subarray(start), { maxOutputLength: longestNote })];
  } catch {
    return [content];
  }
}

/** Comments and notes of programs in a GIF: pieces of at most 255 bytes, each with its length in front. */
function listComments(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at + 3 < bytes.length; at++) {
    if (bytes[at] !== 0x21 || (bytes[at + 1] !== 0xfe && bytes[at + 1] !== 0xff)) continue;
    const pieces: Uint8Array[] = [];
    let next = at + 2;
    for (let length = bytes[next] ?? 0; length > 0 && next < bytes.length; length = bytes[next] ?? 0) {
      pieces.push(bytes.subarray(next + 1, next + 1 + length));
      next += 1 + length;
    }
    found.push(Buffer.concat(pieces));
    at = next;
  }
  return found;
}

function listBlocks(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const found: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    if (!/^(?:VP8.|ALPH|ANIM|ANMF|ICCP)$/u.test(latinOf(bytes, at, at + 4))) found.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return found;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latinOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return latinOf(bytes, at, at + text.length) === text;
}
