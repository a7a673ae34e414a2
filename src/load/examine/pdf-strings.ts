/** The bytes of a PDF in, the strings out that stand in its objects, also in those that nothing on a page refers to: descriptions, hints, what an older version said. */
import { inflateSync } from "node:zlib";

/** All objects packed in streams together; the reader refuses a file with more in it. */
const mostUnpacked = 150_000_000;

export interface ObjectWords {
  readonly strings: readonly string[];
  /** What is said of the file, or was said of an earlier version of it, as XML. */
  readonly metadata: readonly string[];
}

/** Lists the strings; those of a file with a password are locked, and pages are not looked at. */
export function listObjectWords(bytes: Uint8Array): ObjectWords {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (raw.includes("/Encrypt")) return { strings: [], metadata: [] };
  const found: string[] = [];
  const metadata: string[] = [];
  let left = mostUnpacked;
  let from = 0;
  for (let at = raw.indexOf("stream"); at >= 0 && left > 0; at = raw.indexOf("stream", from)) {
    const objects = raw.toString("latin1", from, at);
    addStrings(objects, found);
    const start = at + (raw[at + 6] === 13 ? 8 : 7);
    const end = raw.indexOf("endstream", start);
    from = end < 0 ? raw.length : end + 9;
    const dictionary = objects.slice(objects.lastIndexOf(" obj"));
    const type = /\/Type\s*\/(ObjStm|Metadata)\b/u.exec(dictionary)?.[1];
    if (type === undefined) continue;
    const packed = raw.subarray(start, end < 0 ? raw.length : end);
    const unpacked = type === "ObjStm" || dictionary.includes("/FlateDecode") ? unpack(packed, left) : packed;
    left -= unpacked.length;
    if (type === "ObjStm") addStrings(unpacked.toString("latin1"), found);
    else metadata.push(unpacked.toString("utf8"));
  }
  const last = raw.toString("latin1", from);
  addStrings(last, found);
  // What somebody or something put behind the end of the file.
  const behind = last.slice(last.lastIndexOf("%%EOF") + 5);
  if (last.includes("%%EOF") && !/\p{Cc}(?<![\t\n\r])/u.test(behind)) found.push(behind);
  return { strings: found, metadata };
}

function unpack(packed: Uint8Array, most: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return Buffer.alloc(0);
  }
}

const hex = /<([\da-f\s]{8,})>/giu;
/** A moment, the number of a piece of the page, and the version of a program, which programs write; and what tells one file from all others. */
const made = /^D:\d{8}|^node\d{8}$|^This is (?:pdf|Lua|Xe)TeX\b|^(?=.*[^\x20-\x7e])[^\p{L}]*$/u;

function addStrings(text: string, found: string[]): void {
  const ids = text.replace(/\/ID\s{0,9}\[[^\]]{0,300}\]/gu, "");
  for (let at = ids.indexOf("("); at >= 0;) {
    const { end, content } = readLiteral(ids, at + 1);
    add(content, found);
    at = ids.indexOf("(", end);
  }
  for (const [, digits = ""] of ids.matchAll(hex)) add(Buffer.from(digits.replace(/\s/gu, ""), "hex").toString("latin1"), found);
}

function add(content: string, found: string[]): void {
  const text = decodeString(content);
  if (/[\p{L}\p{N}]/u.test(text) && !made.test(text) && !/\p{Cc}(?<![\t\n\r])/u.test(text)) found.push(text);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\n"],
  ["t", "\t"],
  ["b", ""],
  ["f", " "],
  ["\n", ""],
]);

/** A string between parentheses, which may stand in it in pairs. */
function readLiteral(text: string, start: number): { readonly end: number; readonly content: string } {
  const parts: string[] = [];
  let depth = 1;
  let at = start;
  for (; at < text.length && depth > 0; at++) {
    const character = text[at] as string;
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/u.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[at + 1] ?? "";
      parts.push(octal === undefined ? (escapes.get(next) ?? next) : String.fromCharCode(Number.parseInt(octal, 8) & 255));
      at += octal?.length ?? 1;
      continue;
    }
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth > 0) parts.push(character);
  }
  return { end: at, content: parts.join("") };
}

/** UTF-16 or UTF-8 by its first bytes, else an alphabet that is nearly Latin. */
function decodeString(content: string): string {
  const bytes = Buffer.from(content, "latin1");
  if (content.startsWith("\xfe\xff"))
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  return content.startsWith("\xef\xbb\xbf") ? bytes.subarray(3).toString("utf8") : content;
}
