/** An OpenDocument spreadsheet in, its sheets as blocks out, each cell with its place. */
import type { Property, ReadFile, Refusal } from "../../../model/read-file.js";
import { XmlError, ZipError } from "../package/package-error.js";
import { tellXml, findChild, listChildren, readText, readXml } from "../package/xml.js";
import { openPackage, type Package } from "../package/zip.js";
import { composeWorkbook, readWithin } from "../sheet/compose-workbook.js";
import { createBudget } from "../table-size.js";
import { findFilledIn } from "../xlsx/properties.js";
import { readSheets } from "./read-cells.js";

/** Reads a spreadsheet. */
export async function readOds(bytes: Uint8Array, path: string): Promise<ReadFile | Refusal> {
  return await readWithin(path, async () => {
    const file = await openPackage(bytes);
    if (await isLocked(file)) throw new ZipError("zip-password");
    const budget = createBudget();
    const { sheets, hidden, isSpreadsheet } = readSheets(await file.read("content.xml"), budget);
    if (!isSpreadsheet) throw new XmlError("xml-damaged");
    const workbook = {
      sheets,
      hidden,
      others: [],
      fileProperties: await readProperties(file, path),
    };
    return composeWorkbook(workbook, path, budget);
  });
}

/** Whether the parts are locked with a password; their names are not. */
async function isLocked(file: Package): Promise<boolean> {
  let isFound = false;
  if (file.has("META-INF/manifest.xml"))
    tellXml(await file.read("META-INF/manifest.xml"), {
      open: (name) => {
        isFound ||= name === "manifest:encryption-data";
      },
      close: () => undefined,
      text: () => undefined,
    });
  return isFound;
}

/** What a person fills in on purpose; not who typed it, and when. */
async function readProperties(file: Package, path: string): Promise<ReadonlyMap<string, Property>> {
  const properties = new Map<string, Property>();
  const meta = file.has("meta.xml") ? findChild(readXml(await file.read("meta.xml")), "office:meta") : undefined;
  for (const element of meta === undefined ? [] : listChildren(meta)) {
    const isCustom = element.name === "meta:user-defined";
    const name = isCustom ? findFilledIn(element.attributes.get("meta:name") ?? "") : element.name === "dc:title" ? "title" : undefined;
    const value = readText(element).trim();
    if (name !== undefined && value !== "" && (isCustom || !properties.has(name))) properties.set(name, { value, place: { file: path } });
  }
  return properties;
}
