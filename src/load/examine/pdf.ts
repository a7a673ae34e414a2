/** The bytes of a PDF in, what stands in it beside its pages gathered out: who made it, remarks, addresses, fields, names of places, attached files. */
import { openDocument, type PdfDocument } from "../readers/pdf/library.js";
import type { BytesAt, ExamineBytes, Gathering } from "./gathering.js";
import { listObjectWords } from "./pdf-strings.js";
import { examineXml } from "./xml-part.js";

/** Gathers the words of the file. A PDF inside another file has its pages looked at too. */
export async function examinePdf(bytes: Uint8Array, at: BytesAt, into: Gathering, examineBytes: ExamineBytes): Promise<void> {
  const document = await openInside(bytes, into);
  if (document === undefined) return;
  try {
    await examineFront(document, into);
    for (let number = 1; number <= document.numPages; number++) await examineOne(document, number, into, at.depth > 0);
    for (const attached of Object.values((await document.getAttachments()) ?? {})) await examineAttached(attached, at, into, examineBytes);
  } finally {
    await document.loadingTask.destroy();
  }
  const { strings, metadata } = listObjectWords(bytes);
  for (const text of metadata) examineXml(text, { kind: "property" }, into);
  for (const text of strings) into.add("markup", text);
}

/** Nothing when it is locked or damaged. */
async function openInside(bytes: Uint8Array, into: Gathering): Promise<PdfDocument | undefined> {
  try {
    return await openDocument(bytes);
  } catch {
    into.miss();
    return undefined;
  }
}

/** What is said of the whole file. */
async function examineFront(document: PdfDocument, into: Gathering): Promise<void> {
  const { info, metadata } = (await document.getMetadata()) as {
    readonly info: unknown;
    readonly metadata: { readonly getRaw?: () => unknown } | null;
  };
  for (const [name, value] of listStrings(info)) if (!ofPrograms.test(name)) into.add(/author/iu.test(name) ? "author" : "property", value);
  const raw = metadata?.getRaw?.();
  if (typeof raw === "string") examineXml(raw, { kind: "property" }, into);
  for (const [name, value] of listStrings(await document.getOutline())) into.add(/url/iu.test(name) ? "link" : "label", value);
  for (const label of (await document.getPageLabels()) ?? []) into.add("label", label);
  for (const name of Object.keys(await document.getDestinations())) into.add("label", name);
  for (const [, value] of listStrings(await document.getFieldObjects())) if (!ofPrograms.test(value)) into.add("field", value);
  for (const [, value] of listStrings(await document.getJSActions())) into.add("field", value);
  for (const [, value] of listStrings(await document.getOptionalContentConfig())) into.add("label", value);
}

const ofPrograms =
  /^(?:.*PTEX\..*|PDFFormatVersion|Producer|CreationDate|ModDate|Language|id|type|\d+R|text|checkbox|radiobutton|button|combobox|listbox|signature)$/u;

async function examineOne(document: PdfDocument, number: number, into: Gathering, isInside: boolean): Promise<void> {
  try {
    const page = await document.getPage(number);
    const location = { page: number };
    for (const annotation of await page.getAnnotations({ intent: "display" }))
      for (const [name, value] of listStrings(annotation)) {
        const kind = annotationKinds.find(([pattern]) => pattern.test(name))?.[1];
        if (kind !== undefined) into.add(kind, value, location);
      }
    for (const [, value] of listStrings(await page.getJSActions())) into.add("field", value, location);
    if (isInside) {
      const { items } = await page.getTextContent();
      into.add("embedded", items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
    }
    page.cleanup();
  } catch {
    // Of a file that is read by itself, the reader tells which pages are lost.
    if (isInside) into.miss();
  }
}

/** What pdf.js calls the words of an annotation, by the end of their path. */
const annotationKinds = [
  [/^titleObj\.str$/u, "author"],
  [/^(?:contentsObj|richText)\b.*(?:str|value)$/u, "comment"],
  [/url$/iu, "link"],
  [/^(?:fieldName|actions|options|buttonValue|exportValue|fieldValue|defaultFieldValue|textContent|dest|file)\b/u, "field"],
  [/^(?:alternativeText|overlaidText|name|attachmentDest)\b|filename$/u, "alt-text"],
] as const;

async function examineAttached(attached: unknown, at: BytesAt, into: Gathering, examineBytes: ExamineBytes): Promise<void> {
  for (const [name, value] of listStrings(attached)) if (name !== "content") into.add("embedded", value);
  const content = typeof attached === "object" && attached !== null && "content" in attached ? attached.content : undefined;
  if (!(content instanceof Uint8Array)) return;
  if (at.depth < deepest && into.takeBytes(content.length)) await examineBytes(content, { kind: "embedded", depth: at.depth + 1 }, into);
  else into.miss();
}

const deepest = 3;

/** All strings in what pdf.js gives, each with the path to it. */
function* listStrings(value: unknown, path = ""): Generator<readonly [path: string, value: string]> {
  if (typeof value === "string") yield [path, value];
  else if (value instanceof Map || Array.isArray(value)) {
    for (const [key, inner] of value.entries()) yield* listStrings(inner, typeof key === "string" ? join(path, key) : path);
  } else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    for (const [key, inner] of Object.entries(value)) yield* listStrings(inner, join(path, key));
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
