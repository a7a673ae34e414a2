/** Workbooks as other programs write them, from the XML of their parts; and what was read in one, in lines that can be compared. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { readHeavy } from "../../../src/load/read-file.js";
import type { Message } from "../../../src/model/message.js";
import type { ReadFile, Refusal } from "../../../src/model/read-file.js";
import { findLocation } from "../../../src/text/locate.js";
import { wordLocation } from "../../../src/messages/location.js";
import { listBlocks } from "../blocks.js";

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface SheetParts {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly state?: string;
  /** What stands behind it, such as merged cells. */
  readonly behind?: string;
  readonly before?: string;
  /** Relations of the sheet: their kind and the name of their part. */
  readonly relations?: readonly (readonly [kind: string, part: string])[];
  /** The kind of relation; a worksheet when it says nothing. */
  readonly kind?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Further parts, or others in place of the usual ones; without text the part is left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** Zips parts, each as UTF-8. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const given = Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === "string" ? strToU8(content) : content] as const],
  );
  // OpenDocument has its type readable at the beginning.
  const packed = given.map(([name, content]) => [name, [content, { level: name === "mimetype" ? 0 : 6 }]] as const);
  return zipSync(Object.fromEntries(packed) as Zippable, { mtime: "2024-01-01T00:00:00" });
}

/** A workbook as Excel builds it; its sheets are called other than their parts. */
export function makeXlsx({ sheets, strings, styles, is1904 = false, parts = {} }: WorkbookParts): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const relations = [
    ...sheets.map(({ kind = "worksheet" }, at): [string, string] => [kind, `worksheets/blad${at + 7}.xml`]),
    ...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
    ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
  ];
  return zipParts({
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relate([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${xml}<workbook ${main} xmlns:r="${types}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relate(relations),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${xml}<sst ${main}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `${xml}<styleSheet ${main}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.flatMap(({ rows, before = "", behind = "", relations: own }, at) => [
        [
          `xl/worksheets/blad${at + 7}.xml`,
          `${xml}<worksheet ${main} xmlns:r="${types}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
        ],
        ...(own === undefined ? [] : [[`xl/worksheets/_rels/blad${at + 7}.xml.rels`, relate(own)]]),
      ]),
    ),
    ...parts,
  });
}

/** Relations as a part; their ids are their places. */
export function relate(relations: readonly (readonly [kind: string, target: string])[]): string {
  const list = relations.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${types}/${kind}" Target="${target}"/>`);
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A row of texts that stand in their own cells, as Google Sheets and many programs write them; an empty text is no cell. */
export function inlineRow(row: number, texts: readonly string[], attributes = ""): string {
  const cells = texts.map((text, at) =>
    text === ""
      ? ""
      : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`,
  );
  return `<row r="${row}"${attributes}>${cells.join("")}</row>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const openDocument = ["office", "table", "text", "style", "draw", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "draw" ? "drawing" : name}:1.0"`)
  .join(" ");

/** An OpenDocument spreadsheet of these tables. */
export function makeOds(
  tables: string,
  { styles = "", parts = {} }: { readonly styles?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  return zipParts({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `${xml}<office:document-content ${openDocument} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

/** Reads a workbook; gives its blocks, a line each. */
export async function listWorkbook(bytes: Uint8Array, path = "corpus/kaart.xlsx"): Promise<readonly string[]> {
  return listBlocks(expectRead(await readHeavy({ path, bytes })));
}

export function expectRead(read: ReadFile | Refusal): ReadFile {
  if ("refused" in read) throw new Error(`refused: ${read.refused.id} ${JSON.stringify(read.refused.values)}`);
  return read;
}

/** Where each block begins. */
export function listLocations({ blocks, marks }: ReadFile): readonly string[] {
  return blocks.map((block) => {
    const passage = "cells" in block ? block.cells.find(({ passage: one }) => one.text !== "")?.passage : block.passage;
    const location = findLocation(marks, passage?.pieces[0]?.start ?? -1);
    return location === undefined ? "" : wordLocation(location, "nl");
  });
}

/** Messages as `id place values`. */
export function listMessages(messages: readonly Message[]): readonly string[] {
  return messages.map(({ id, location, values }) =>
    [id, location === undefined ? "" : wordLocation(location, "nl"), Object.values(values).join(" ")]
      .filter((part) => part !== "")
      .join(" | "),
  );
}
