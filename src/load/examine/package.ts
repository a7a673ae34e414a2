/** A package in, all words in all its entries gathered out, also in those that no relation names. */
import type { Location } from "../../model/location.js";
import type { PartKind } from "../../model/privacy.js";
import { decodeText } from "../../text/decode.js";
import { ZipError } from "../readers/package/package-error.js";
import type { Package } from "../readers/package/zip.js";
import type { BytesAt, ExamineBytes, Gathering } from "./gathering.js";
import { examineSheets } from "./sheets.js";
import { examineXml } from "./xml-part.js";

/** What an entry is, by its name. */
const kinds: readonly (readonly [RegExp, PartKind])[] = [
  [/\.rels$/iu, "link"],
  [/(?:^|\/)(?:docProps|customXml|docMetadata)\/|(?:^|\/)(?:meta|settings|webSettings)\.xml$/iu, "property"],
  [/\/(?:header|footer)\d*\.xml$/iu, "header"],
  [/(?:comments\w*|threadedComment)\d*\.xml$/iu, "comment"],
  [/(?:^|\/)(?:people|persons\/person\d*)\.xml$/iu, "author"],
  [/\/glossary\/|sharedStrings\.xml$/iu, "hidden"],
  [/(?:embeddings|media|Pictures|activeX|ctrlProps|fonts|charts|diagrams|drawings|Object[^/]*|Basic)\/|afchunk[^/]*$|\.bin$/iu, "embedded"],
];
const locations: readonly (readonly [RegExp, Location])[] = [
  [/\/header\d*\.xml$/iu, { part: "header" }],
  [/\/footer\d*\.xml$/iu, { part: "footer" }],
  [/\/footnotes\d*\.xml$/iu, { part: "footnote" }],
  [/\/endnotes\d*\.xml$/iu, { part: "endnote" }],
  [/comments\w*\d*\.xml$/iu, { part: "comment" }],
];
/** Names that LibreOffice gives to pictures, and lists of fonts and of small pictures of the first page. */
const made = /(?:^|\/)[\dA-F]{16,}\.\w+$/u;
const passedOver = /\.odttf$|(?:^|\/)fontTable\.xml$/iu;

/** Gathers the words of a package; what lies packed in it is handed to who gave it. */
export async function examinePackage(file: Package, at: BytesAt, into: Gathering, examineBytes: ExamineBytes): Promise<void> {
  for (const note of file.notes) into.add("property", note);
  const done = await examineSheets(file, at.depth > 0 ? "embedded" : undefined, into);
  for (const name of file.names) {
    if (!made.test(name)) into.add("label", name);
    if (name.endsWith("/") || passedOver.test(name) || done.has(name)) continue;
    const bytes = await unpack(file, name, at, into);
    if (bytes === undefined) continue;
    const kind = at.depth > 0 ? "embedded" : (find(kinds, name) ?? "text");
    const text = /\.(?:xml|rels|vml)$/iu.test(name) ? decodeText(bytes)?.text : undefined;
    if (text === undefined) await examineBytes(bytes, { ...at, kind }, into);
    else
      for (const packed of examineXml(text, { kind, location: at.depth > 0 ? undefined : find(locations, name) }, into))
        await examineBytes(packed, { ...at, kind: "embedded" }, into);
  }
}

function find<T>(list: readonly (readonly [RegExp, T])[], name: string): T | undefined {
  return list.find(([pattern]) => pattern.test(name))?.[1];
}

/** Nothing when it is damaged, or too large inside something else. */
async function unpack(file: Package, name: string, { depth }: BytesAt, into: Gathering): Promise<Uint8Array | undefined> {
  try {
    const bytes = await file.read(name);
    if (depth === 0 || into.takeBytes(bytes.length)) return bytes;
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
  }
  into.miss();
  return undefined;
}
