/** The properties of an Office file in, what a person filled in there on purpose out: its title, and own properties of a known name. */
import type { Property } from "../../../model/read-file.js";
import { documentKeys, findName } from "../../../text/names.js";
import { findPart, type Relation } from "../package/relations.js";
import { findChild, listChildren, readText, readXml, type XmlElement } from "../package/xml.js";
import type { Package } from "../package/zip.js";

/** Reads the properties; who made the file, and when, is left where it is. */
export async function readProperties(file: Package, relations: readonly Relation[], path: string): Promise<ReadonlyMap<string, Property>> {
  const properties = new Map<string, Property>();
  const add = (name: string | undefined, value: string): void => {
    if (name !== undefined && value.trim() !== "") properties.set(name, { value: value.trim(), place: { file: path } });
  };
  const read = async (kind: RegExp): Promise<XmlElement | undefined> => {
    const part = findPart(file, relations.find((one) => kind.test(one.kind))?.target ?? "");
    return part === undefined ? undefined : readXml(await file.read(part));
  };
  const core = await read(/^core-?properties$/iu);
  const title = core && findChild(core, "dc:title");
  if (title !== undefined) add("title", readText(title));
  const custom = await read(/^custom-?properties$/iu);
  for (const property of custom === undefined ? [] : listChildren(custom, "property")) {
    const value = listChildren(property)[0];
    // A day is written with a time that nobody chose.
    const written = value === undefined ? "" : value.name === "vt:filetime" ? readText(value).replace(/T.*$/u, "") : readText(value);
    add(findFilledIn(property.attributes.get("name") ?? ""), written);
  }
  return properties;
}

/** The name of a property that may be told in a file itself. */
export function findFilledIn(written: string): string | undefined {
  const name = findName(documentKeys, written);
  return name === undefined || ["path", "included", "reason"].includes(name) ? undefined : name;
}
