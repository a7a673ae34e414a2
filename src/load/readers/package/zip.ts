/** The bytes of a zip file in, its checked directory out, from which single parts are unpacked; or what is wrong with it. */
import { crc32 } from "node:zlib";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { ZipError, type ZipProblem } from "./package-error.js";

export interface Package {
  /** The names of all parts, in the order of the directory. */
  readonly names: readonly string[];
  /** What somebody wrote beside the whole, or beside a part. */
  readonly notes: readonly string[];
  readonly has: (name: string) => boolean;
  /** Unpacks a part; its length and checksum are those the directory tells. Throws a ZipError when there is no such part, or it is damaged. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** A document has some tens of parts; one with many pictures some hundreds. */
const mostEntries = 10_000;
/** Bytes of one part, and of all parts that are not pictures and the like. */
const largestPart = 256 * 2 ** 20;
const largestWhole = 1024 * 2 ** 20;
/** Deflate reaches a thousandth at most; XML of a large sheet about a fortieth. Small parts may be anything. */
const largestRatio = 400;
const smallPart = 2 ** 20;

/** Opens a zip file and checks its directory before anything is unpacked. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  return {
    names: Array.from(entries.keys()),
    notes: [zip.comment, ...Array.from(entries.values(), ({ fileComment }) => fileComment)].filter((note) => note !== ""),
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new ZipError("zip-damaged");
      return await readEntry(zip, entry);
    },
  };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  return await new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, strictFileNames: false },
      (error, zip) => {
        if (error !== null) reject(new ZipError("zip-damaged"));
        else resolve(zip);
      },
    );
  });
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new ZipError("zip-entries");
  const entries = new Map<string, Entry>();
  let whole = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on("error", (error: Error) =>
      reject(new ZipError(/^(?:invalid relative path|absolute path)/u.test(error.message) ? "zip-path" : "zip-damaged")),
    );
    zip.on("end", resolve);
    zip.on("entry", (entry: Entry) => {
      whole += entry.uncompressedSize;
      const problem = checkEntry(entry, whole, entries.has(entry.fileName));
      if (problem !== undefined) {
        reject(new ZipError(problem));
        return;
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

function checkEntry(entry: Entry, whole: number, isTwice: boolean): ZipProblem | undefined {
  if (isTwice) return "zip-twice";
  if (entry.isEncrypted()) return "zip-password";
  if (entry.uncompressedSize > largestPart || whole > largestWhole) return "zip-size";
  if (entry.uncompressedSize > smallPart && entry.uncompressedSize > entry.compressedSize * largestRatio) return "zip-ratio";
  return undefined;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new ZipError("zip-damaged"));
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        fail();
        return;
      }
      stream.on("error", fail);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", resolve);
    });
  });
  const content = Buffer.concat(chunks);
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) throw new ZipError("zip-damaged");
  return content;
}
