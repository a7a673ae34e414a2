/** The property parts of a Word file in, what a person filled in there on purpose out: its title, and own properties of a known name. */
import type { Property } from "../../model/read-file.js";
import { documentKeys, findName, nameAttribute } from "../../text/names.js";
import { findChild, listChildren, readText, readXml } from "../package/xml.js";

/** Reads the properties; who made the file, and when, is left where it is. */
export function readProperties(core: Uint8Array | undefined, custom: Uint8Array | undefined, file: string): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  const add = (name: string, value: string): void => {
    if (value.trim() !== "") properties.set(name, { value: value.trim(), place: { file } });
  };
  const title = core && findChild(readXml(core), "dc:title");
  if (title !== undefined) add("title", readText(title));
  for (const property of custom === undefined ? [] : listChildren(readXml(custom), "property")) {
    const name = property.attributes.get("name") ?? "";
    const value = listChildren(property)[0];
    if (value === undefined || findName(documentKeys, name) === undefined) continue;
    // A day is written with a time that nobody chose.
    add(nameAttribute(name), value.name === "vt:filetime" ? readText(value).replace(/T.*$/u, "") : readText(value));
  }
  return properties;
}
