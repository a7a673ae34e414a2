/** Word files for the tests, from the XML that stands in their parts. */
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../../src/load/readers/docx/docx.js";
import type { ReadFile } from "../../../../src/model/read-file.js";

const office = "http://schemas.openxmlformats.org";
const types = `${office}/officeDocument/2006/relationships`;
export const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${types}"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
  `xmlns:c="${office}/drawingml/2006/chart"`,
  `xmlns:dgm="${office}/drawingml/2006/diagram"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** The XML inside the roots of the parts, by their names: styles, footnotes, header1; the body apart. */
export type Parts = Readonly<Record<string, string>>;

const roots: Readonly<Record<string, string>> = { header: "hdr", footer: "ftr" };

/** Makes the bytes of a Word file. */
export function makeDocx(body: string, parts: Parts = {}, properties: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relate([
      ["officeDocument", "word/document.xml"],
      ...Object.keys(properties).map((name) => [`${name}-properties`, `docProps/${name}.xml`] as const),
    ]),
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relate(Object.keys(parts).map((name) => [name.replace(/\d+$/u, ""), `${name}.xml`])),
  };
  for (const [name, xml] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/u, "");
    files[`word/${name}.xml`] = `<w:${roots[kind] ?? kind} ${namespaces}>${xml}</w:${roots[kind] ?? kind}>`;
  }
  for (const [name, xml] of Object.entries(properties)) files[`docProps/${name}.xml`] = xml;
  return zipFiles(files);
}

export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])),
  );
}

export function relate(relations: readonly (readonly [kind: string, target: string])[]): string {
  const all = relations.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${types}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${office}/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** A paragraph with runs of text; a style and other properties may go with it. */
export function p(text: string, properties = ""): string {
  const runs = text.startsWith("<") || text === "" ? text : r(text);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function bold(text: string): string {
  return r(text, "<w:b/>");
}

/** A table of rows of cells; a cell is text, paragraphs, or its own element. */
export function table(rows: readonly (readonly string[])[], properties = ""): string {
  const cell = (content: string): string => (content.startsWith("<w:tc>") ? content : tc(content));
  return `<w:tbl>${properties}${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function tc(content: string, properties = ""): string {
  const flow = content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : p(content);
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${flow}</w:tc>`;
}

/** Reads a Word file that is not refused. */
export async function readBytes(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readDocx(bytes, "corpus/d.docx");
  if ("refused" in read) throw new Error(`refused: ${read.refused.id}`);
  return read;
}

export async function readBody(body: string, parts: Parts = {}): Promise<ReadFile> {
  return await readBytes(makeDocx(body, parts));
}
