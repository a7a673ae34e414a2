/** The bytes of something inside a file in, whatever it is: a part, a picture, a document; all words in it gathered out. */
import { decodeText } from "../../text/decode.js";
import { openPackage } from "../readers/package/zip.js";
import type { BytesAt, Gathering } from "./gathering.js";
import { readMacros } from "./macros.js";
import { examinePackage } from "./package.js";
import { listNotes } from "./pictures.js";
import { readRuns } from "./runs.js";
import { examineXml } from "./xml-part.js";

/** A file in a file in a file is looked into, and no deeper. */
const deepest = 3;
/** More bytes that are no text are a film, or a sound. */
const mostUnknown = 32 * 2 ** 20;

/** Gathers the words in the bytes; what is not built as it should be is told as missed, for the file around it is read. */
export async function examineBytes(bytes: Uint8Array, at: BytesAt, into: Gathering): Promise<void> {
  try {
    await examineAny(bytes, at, into);
  } catch {
    into.miss();
  }
}

async function examineAny(bytes: Uint8Array, at: BytesAt, into: Gathering): Promise<void> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(64, bytes.length)).toString("latin1");
  if (start.startsWith("PK\x03\x04")) await examineInside(bytes, at, into);
  else if (start.startsWith("{\\rtf")) await examineAll((await import("./rtf.js")).examineRtf(bytes, at.kind, into), at, into);
  else if (start.startsWith("%PDF-")) await (await import("./pdf.js")).examinePdf(bytes, at, into, examineBytes);
  else if (isFont(start)) return;
  else {
    const notes = listNotes(bytes);
    const decoded = notes === undefined && !start.startsWith("\xd0\xcf\x11\xe0") ? decodeText(bytes) : undefined;
    if (notes !== undefined) for (const note of notes) await examineUnknown(note, at, into);
    else if (decoded === undefined) await examineUnknown(bytes, at, into);
    else await examineText(decoded.text, at, into);
  }
}

/** Gathers the words in what is packed in something. */
export async function examineAll(packed: readonly Uint8Array[], at: BytesAt, into: Gathering): Promise<void> {
  for (const bytes of packed) await examineBytes(bytes, { ...at, kind: "embedded" }, into);
}

function isFont(start: string): boolean {
  return /^(?:\0\x01\0\0|OTTO|true|ttcf|wOF[F2])/u.test(start); // oxlint-disable-line no-control-regex -- so a font begins
}

/** Text is XML, a web page, a saved mail, or just text. */
async function examineText(text: string, at: BytesAt, into: Gathering): Promise<void> {
  const head = text.slice(0, 2000);
  if (/^\s*</u.test(head)) {
    const isPage = /<!doctype html|<(?:html|head|body|p|div|meta|table|span)\b/iu.test(head) && !head.includes("xmlns:");
    const examine = isPage ? (await import("./page.js")).examinePage : examineXml;
    await examineAll(examine(text, at, into), at, into);
  } else if (/^(?:mime-version|content-type|from|date):/imu.test(head)) await examineMail(text, at, into);
  else into.add(at.kind, text);
}

/** A web page with all that belongs to it, as a mail: lines are broken, and letters are written as numbers. */
async function examineMail(text: string, at: BytesAt, into: Gathering): Promise<void> {
  const plain = text
    .replace(/=\r?\n/gu, "")
    .replace(/(?:=[\dA-F]{2})+/gu, (bytes) => decodeText(Buffer.from(bytes.replaceAll("=", ""), "hex"))?.text ?? "");
  for (const [, packed = ""] of text.matchAll(/base64\s+([A-Za-z\d+/=\s]{40,})/giu))
    await examineBytes(new Uint8Array(Buffer.from(packed, "base64")), at, into);
  const [start, end] = [plain.search(/<html/iu), plain.lastIndexOf(">") + 1];
  into.add(at.kind, start < 0 ? plain : plain.slice(0, start) + plain.slice(end));
  if (start >= 0 && end > start) await examineAll((await import("./page.js")).examinePage(plain.slice(start, end), at, into), at, into);
}

/** A package in the file; one that is locked or damaged can't be looked into. */
async function examineInside(bytes: Uint8Array, { kind, depth }: BytesAt, into: Gathering): Promise<void> {
  if (depth >= deepest) {
    into.miss();
    return;
  }
  await examinePackage(await openPackage(bytes), { kind, depth: depth + 1 }, into, examineBytes);
}

/** Bytes that are no text: their words in either way of writing, macros, notes of a camera, and a file that lies in them. */
async function examineUnknown(bytes: Uint8Array, at: BytesAt, into: Gathering): Promise<void> {
  if (bytes.length > mostUnknown) {
    into.miss();
    return;
  }
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inner = cut(raw, "PK\x03\x04", "PK\x05\x06", 22);
  if (inner !== undefined) await examineBytes(inner, at, into);
  const tags = cut(raw, "<x:xmpmeta", "</x:xmpmeta>", 12);
  if (tags !== undefined) examineXml(tags.toString("utf8"), at, into);
  // What is a file of its own was looked into; packed bytes around it are no words.
  into.add(at.kind, readRuns(without(raw, [inner, tags])));
  into.add(at.kind, readMacros(bytes));
}

/** From where something begins up to the last place where such a thing ends. */
function cut(bytes: Buffer, beginning: string, ending: string, length: number): Buffer | undefined {
  const start = bytes.indexOf(beginning, 0, "latin1");
  const end = start < 0 ? -1 : bytes.lastIndexOf(ending, undefined, "latin1");
  return end <= start ? undefined : bytes.subarray(start, end + length);
}

function without(bytes: Buffer, pieces: readonly (Buffer | undefined)[]): Buffer {
  const first = pieces.find((piece) => piece !== undefined);
  if (first === undefined) return bytes;
  const start = first.byteOffset - bytes.byteOffset;
  return Buffer.concat([bytes.subarray(0, start), Buffer.alloc(1), bytes.subarray(start + first.length)]);
}
