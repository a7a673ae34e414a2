/** The bytes of an OpenDocument text in, its blocks and properties out. */
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { settleBoldLines } from "../bold-lines.js";
import { composeFile, type ComposedBlock, toText } from "../compose.js";
import { tellUnread } from "../unread.js";
import { chooseProperties } from "../file-properties.js";
import { findChild, listChildren, readText, readXml, type XmlElement } from "../package/xml.js";
import { openPackage, type Package } from "../package/zip.js";
import { readAsides, readInside, startCounts, type Standing } from "./body.js";
import { readStyles } from "./styles.js";

/** Reads an OpenDocument text. */
export async function readOdt(bytes: Uint8Array, path: string): Promise<ReadFile | Refusal> {
  const parts = isPackage(bytes) ? await readPackage(bytes) : readFlat(bytes);
  if (parts === undefined) return { refused: say("load/password", { file: path }) };
  const { content, common, meta } = parts;
  const body = findDescendant(content, ["office:body", "office:text"]);
  if (body === undefined) return { refused: say("load/not-that-format", { file: path }, { format: "#found/format-odt" }) };
  const shared = common === undefined ? undefined : findChild(common, "office:styles");
  const counts = startCounts();
  const changes = { deletions: new Set<string>(), open: new Set<string>() };
  const blocks: ComposedBlock[] = [];
  const styles = readStyles([shared, findChild(content, "office:automatic-styles")]);
  readInside(body, { styles, counts, changes, style: "text" }, blocks);
  // All that stands behind a deletion without an end would be lost.
  if (changes.open.size > 0)
    return { refused: say("load/damaged", { file: path }, { format: "#found/format-odt", detail: "#problem/unfinished" }) };
  if (common !== undefined) {
    const ownStyles = readStyles([shared, findChild(common, "office:automatic-styles")]);
    for (const block of readPageText(common, { styles: ownStyles, counts, changes, style: "text" })) blocks.push(block);
  }
  const settled = settleBoldLines(blocks, toText);
  return composeFile({
    path,
    blocks: settled.blocks,
    fileProperties: chooseProperties(meta === undefined ? [] : listProperties(meta), path),
    messages: tellUnread({ ...counts, guessed: settled.guessed }, path),
  });
}

interface Parts {
  readonly content: XmlElement;
  readonly common: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Nothing when it has a password. */
async function readPackage(bytes: Uint8Array): Promise<Parts | undefined> {
  const zip = await openPackage(bytes);
  if (await isEncrypted(zip)) return undefined;
  const content = readXml(await zip.read("content.xml"));
  return { content, common: await readPart(zip, "styles.xml"), meta: await readPart(zip, "meta.xml") };
}

/** A flat file is one part that holds all others. */
function readFlat(bytes: Uint8Array): Parts {
  const root = readXml(bytes);
  return { content: root, common: root, meta: root };
}

/** A package with a password tells so of each part, or of the one part that holds them all. */
async function isEncrypted(zip: Package): Promise<boolean> {
  const manifest = await readPart(zip, "META-INF/manifest.xml");
  if (manifest === undefined) return false;
  return listChildren(manifest).some((entry) => findChild(entry, "manifest:encryption-data") !== undefined);
}

async function readPart(zip: Package, name: string): Promise<XmlElement | undefined> {
  return zip.has(name) ? readXml(await zip.read(name)) : undefined;
}

function findDescendant(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((parent, name) => parent && findChild(parent, name), element);
}

/** What is printed at the head and the foot of every page, each text once. */
function readPageText(styles: XmlElement, at: Standing): readonly ComposedBlock[] {
  const pages = findChild(styles, "office:master-styles");
  const texts = new Map<string, ComposedBlock>();
  for (const page of pages === undefined ? [] : listChildren(pages, "style:master-page"))
    for (const element of listChildren(page)) {
      const part = /^style:(header|footer)/u.exec(element.name)?.[1] as "header" | "footer" | undefined;
      if (part === undefined || element.attributes.get("style:display") === "false") continue;
      const inner: ComposedBlock[] = [];
      readAsides(element, { ...at, location: { part } }, inner);
      for (const block of inner) if ("text" in block) texts.set(`${part}:${block.text}`, block);
    }
  return Array.from(texts.values());
}

/** The title, and what a person adds under a name of their own, which goes before it. */
function* listProperties(root: XmlElement): Generator<readonly [string, string]> {
  const meta = listChildren(root, "office:meta").flatMap((element) => listChildren(element));
  for (const element of meta) if (element.name === "dc:title") yield ["title", readText(element)];
  for (const element of meta)
    if (element.name === "meta:user-defined") yield [element.attributes.get("meta:name") ?? "", readText(element)];
}
