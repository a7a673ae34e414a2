/** The bytes of a PDF in, what speaks against trusting it out: streams that unpack to more than memory holds, or not whole, and a damaged directory. */
import { inflateSync } from "node:zlib";

/** All streams of a file together, unpacked; pictures are never unpacked and do not count. */
const mostUnpacked = 150_000_000;
/** A picture of a page is no stream of text; what is packed twice, or in the old way, is small in honest files. */
const mostOddlyPacked = 2_000_000;

export interface Streams {
  /** Whether they are too large together when they are unpacked. */
  readonly areTooLarge: boolean;
  /** How many can't be unpacked whole. */
  readonly damaged: number;
}

/** Measures what is packed in a file before a reader unpacks it, which would not stop at any size, nor tell where something is lost. */
export function measureStreams(bytes: Uint8Array): Streams {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isEncrypted = raw.includes("/Encrypt");
  let left = mostUnpacked;
  let damaged = 0;
  for (let at = raw.indexOf("stream"); at >= 0;) {
    const head = raw.toString("latin1", Math.max(0, at - 600), at);
    const dictionary = head.slice(head.lastIndexOf(" obj") + 1);
    const start = at + (raw[at + 6] === 13 ? 8 : 7);
    const found = raw.indexOf("endstream", start);
    const end = found < 0 ? raw.length : found;
    if (!/\/Subtype\s*\/Image\b/u.test(dictionary) && /\/(?:Filter|F)\b/u.test(dictionary)) {
      const flates = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
      const others = dictionary.match(/\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/gu)?.length ?? 0;
      if (flates + others > 1 || (others > 0 && end - start > mostOddlyPacked)) return { areTooLarge: true, damaged };
      const length = flates === 1 ? measure(raw.subarray(start, end), left) : 0;
      left -= length ?? 0;
      if (left <= 0) return { areTooLarge: true, damaged };
      // What is packed in text first is not looked into.
      if (length === undefined && !isEncrypted && !/\/(?:ASCII(?:85|Hex)Decode|A85|AHx)\b/u.test(dictionary)) damaged++;
    }
    at = raw.indexOf("stream", found < 0 ? raw.length : found + 9);
  }
  return { areTooLarge: false, damaged };
}

/** How much a stream unpacks to; nothing when it is not whole. */
function measure(packed: Uint8Array, most: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return error instanceof RangeError ? most : undefined;
  }
}

/** Whether a directory stands where the end of the file says, and begins as one; else pdf.js puts together what it finds, and pieces may be missing. */
export function isDirectoryDamaged(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = raw.lastIndexOf("startxref");
  const offset = start < 0 ? undefined : /^startxref\s+(\d{1,12})\s/u.exec(raw.toString("latin1", start, start + 40))?.[1];
  if (offset === undefined) return true;
  const header = Math.max(0, raw.indexOf("%PDF-"));
  // Programs count from the beginning of the file or from where the PDF begins in it.
  return ![0, header].some((from) => {
    const at = Number(offset) + from;
    return /^\s*(?:xref\s+(?:\d+\s+\d+\s+\d{10}\s\d{5}\s[fn]|0\s+0\s+trailer|trailer)|\d+\s+\d+\s+obj)/u.test(
      raw.toString("latin1", at, at + 80),
    );
  });
}
