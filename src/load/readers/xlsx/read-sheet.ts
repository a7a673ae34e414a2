/** A worksheet in, its cells, its merged cells and what is hidden told to a collector out; one element after another, so that an empty sheet of a million rows takes no room. */
import { parseArea, parseCell, type CellPlace } from "../sheet/cell-name.js";
import type { Collector } from "../sheet/collect.js";
import { XmlError } from "../package/package-error.js";
import { tellXml } from "../package/xml.js";
import { general, type NumberFormat } from "./number-format.js";
import { createRichText } from "./rich-text.js";
import { showNumber } from "./show-number.js";

/** What the cells of all sheets refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

interface OpenCell {
  readonly place: CellPlace;
  readonly type: string;
  readonly format: NumberFormat;
  hasFormula: boolean;
  value: string | undefined;
}

/** Tells the cells; a row or cell that does not say where it is stands behind the one before. */
export function readSheet(part: Uint8Array, shared: Shared, collector: Collector): void {
  const rich = createRichText();
  let isSheet: boolean | undefined;
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let value: string[] | undefined;
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    isSheet ??= name === "worksheet";
    switch (name) {
      case "row": {
        row = readIndex(attributes.get("r")) ?? row + 1;
        column = -1;
        if (isTrue(attributes.get("hidden"))) collector.hideRow(row);
        break;
      }
      case "c": {
        const place = parseCell(attributes.get("r") ?? "") ?? { row: Math.max(row, 0), column: column + 1 };
        ({ row, column } = place);
        const format = shared.formats[Number(attributes.get("s") ?? 0)] ?? general;
        cell = { place, type: attributes.get("t") ?? "n", format, hasFormula: false, value: undefined };
        break;
      }
      case "v":
        value = [];
        break;
      case "f":
        if (cell !== undefined) cell.hasFormula = true;
        break;
      case "col":
        if (isTrue(attributes.get("hidden")))
          collector.hideColumns(readIndex(attributes.get("min")) ?? 0, readIndex(attributes.get("max")) ?? 0);
        break;
      case "mergeCell": {
        const area = parseArea(attributes.get("ref") ?? "");
        if (area !== undefined) collector.addMerged(area);
        break;
      }
      default:
        if (cell !== undefined) rich.open(name);
    }
  };
  const close = (name: string): void => {
    if (name === "v") {
      if (cell !== undefined) cell.value = value?.join("") ?? "";
      value = undefined;
    } else if (name === "c") {
      if (cell !== undefined) tellCell(cell, rich.take(), shared, collector);
      cell = undefined;
    } else if (cell !== undefined) rich.close(name);
  };
  const text = (said: string): void => {
    if (value === undefined) rich.text(said);
    else value.push(said);
  };
  tellXml(part, { open, close, text });
  if (isSheet !== true) throw new XmlError("xml-damaged");
}

function tellCell({ place, type, format, hasFormula, value = "" }: OpenCell, inline: string, shared: Shared, collector: Collector): void {
  if (hasFormula && value === "" && type !== "str" && inline === "") collector.addWithoutOutcome(place);
  else if (type === "e") collector.addError(place);
  else if (type === "s" && value !== "") {
    const string = shared.strings[Number(value)];
    if (string === undefined) collector.addError(place);
    else collector.addCell(place, string);
  } else {
    const isInline = value === "" || (type === "inlineStr" && inline !== "");
    collector.addCell(place, isInline ? inline : showValue(value, type, format, shared.is1904));
  }
}

function showValue(value: string, type: string, format: NumberFormat, is1904: boolean): string {
  switch (type) {
    case "b":
      return value.trim() === "1" || value.trim() === "true" ? "WAAR" : "ONWAAR";
    case "n": {
      const number = Number(value);
      return value.trim() === "" || !Number.isFinite(number) ? value : showNumber(number, format, is1904);
    }
    case "d":
      return value
        .trim()
        .replace(/T(?:00:00(?::00(?:\.0+)?)?)?Z?$/u, "")
        .replace("T", " ");
    default:
      return value;
  }
}

/** A number as the file writes it, from 1, as an index from 0; nothing when it is none that a sheet has. */
function readIndex(written: string | undefined): number | undefined {
  const number = /^\d{1,7}$/u.test(written ?? "") ? Number(written) : 0;
  return number < 1 || number > 1_048_576 ? undefined : number - 1;
}

function isTrue(written: string | undefined): boolean {
  return written === "1" || written === "true";
}
