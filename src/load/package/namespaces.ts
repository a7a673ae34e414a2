/** The namespaces of Word, Excel and OpenDocument files, with the prefix that nearly all files give them; in the strict form of the standard they have other names. */

const office = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";
const openDocument = "urn:oasis:names:tc:opendocument:xmlns";

export const usualPrefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, "w"],
  [`${strict}/wordprocessingml/main`, "w"],
  [`${office}/spreadsheetml/2006/main`, ""],
  [`${strict}/spreadsheetml/main`, ""],
  [`${office}/package/2006/relationships`, ""],
  [`${office}/package/2006/content-types`, ""],
  [`${office}/officeDocument/2006/custom-properties`, ""],
  [`${office}/officeDocument/2006/docPropsVTypes`, "vt"],
  [`${office}/officeDocument/2006/relationships`, "r"],
  [`${strict}/officeDocument/relationships`, "r"],
  [`${office}/markup-compatibility/2006`, "mc"],
  [`${office}/drawingml/2006/main`, "a"],
  [`${strict}/drawingml/main`, "a"],
  [`${office}/drawingml/2006/spreadsheetDrawing`, "xdr"],
  [`${strict}/drawingml/spreadsheetDrawing`, "xdr"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["urn:schemas-microsoft-com:vml", "v"],
  [`${office}/package/2006/metadata/core-properties`, "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  [`${openDocument}:office:1.0`, "office"],
  [`${openDocument}:text:1.0`, "text"],
  [`${openDocument}:table:1.0`, "table"],
  [`${openDocument}:style:1.0`, "style"],
  [`${openDocument}:drawing:1.0`, "draw"],
  [`${openDocument}:meta:1.0`, "meta"],
  [`${openDocument}:svg-compatible:1.0`, "svg"],
  [`${openDocument}:xsl-fo-compatible:1.0`, "fo"],
  [`${openDocument}:manifest:1.0`, "manifest"],
  ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"],
  ["http://www.w3.org/1999/xlink", "xlink"],
]);
