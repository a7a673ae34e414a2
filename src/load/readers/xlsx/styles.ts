/** The styles of a workbook in, the number format of each style of cells out. */
import { tellXml } from "../package/xml.js";
import { classifyFormat, findBuiltIn, type NumberFormat } from "./number-format.js";

/** Reads the formats; a cell names its style by its place in this list. */
export function readStyles(part: Uint8Array): readonly NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let isOfCells = false;
  tellXml(part, {
    open: (name, attributes) => {
      const id = Number(attributes.get("numFmtId") ?? 0);
      if (name === "numFmt") codes.set(id, classifyFormat(attributes.get("formatCode") ?? ""));
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) ids.push(id);
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
    text: () => undefined,
  });
  return ids.map((id) => codes.get(id) ?? findBuiltIn(id));
}
