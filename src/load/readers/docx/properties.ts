/** The property parts of a Word file in, what a person filled in there on purpose out: its title, and own properties of a known name. */
import type { Property } from "../../../model/read-file.js";
import { chooseProperties } from "../file-properties.js";
import { findChild, listChildren, readText, readXml } from "../package/xml.js";

/** Reads the properties; who made the file, and when, is left where it is. */
export function readProperties(core: Uint8Array | undefined, custom: Uint8Array | undefined, file: string): ReadonlyMap<string, Property> {
  const title = core && findChild(readXml(core), "dc:title");
  const own = custom === undefined ? [] : listChildren(readXml(custom), "property");
  return chooseProperties(
    [
      ["title", title === undefined ? "" : readText(title)],
      ...own.map(({ attributes, children }): [string, string] => {
        const value = children.find((child) => typeof child !== "string");
        const text = value === undefined ? "" : readText(value);
        // A day is written with a time that nobody chose.
        return [attributes.get("name") ?? "", value?.name === "vt:filetime" ? text.replace(/T.*$/u, "") : text];
      }),
    ],
    file,
  );
}
