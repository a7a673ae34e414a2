/** A cell of an OpenDocument spreadsheet in, what a person sees of it told to a collector out; a day as 2024-03-12, whatever its format makes of it. */
import { nameCell, type CellPlace } from "../sheet/cell-name.js";
import type { Collector } from "../sheet/collect.js";

export interface CellValue {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly comments: readonly string[];
}

const errorText = /^(?:#(?:N\/[AB]|REF!|VERW!|NAME\?|NAAM\?|VALUE!|WAARDE!|DIV\/0!|NUM!|GETAL!|NULL!|LEEG!)|(?:Err|Fout):\d{3})$/u;

export function showCell({ attributes, text, comments }: CellValue, place: CellPlace, collector: Collector): void {
  for (const comment of comments) collector.addNote({ part: "comment", text: comment, cell: nameCell(place) });
  const columns = Number(attributes.get("table:number-columns-spanned") ?? 1) || 1;
  const rows = Number(attributes.get("table:number-rows-spanned") ?? 1) || 1;
  collector.addMerged({ top: place.row, left: place.column, bottom: place.row + rows - 1, right: place.column + columns - 1 });
  const type = attributes.get("office:value-type");
  const isFormula = attributes.has("table:formula");
  if (attributes.get("calcext:value-type") === "error" || (isFormula && errorText.test(text))) collector.addError(place);
  else if (isFormula && type === undefined && text === "") collector.addWithoutOutcome(place);
  else collector.addCell(place, readDay(type, attributes.get("office:date-value")) ?? (text === "" ? readValue(attributes) : text));
}

function readDay(type: string | undefined, value = ""): string | undefined {
  const day = type === "date" ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/u.exec(value) : null;
  if (day === null) return undefined;
  const time = (day[2] ?? "").replace(/(?<=^\d{2}:\d{2}):00$/u, "");
  return time === "" || time === "00:00" ? day[1] : `${day[1] as string} ${time}`;
}

/** Some programs write no text beside the value. */
function readValue(attributes: ReadonlyMap<string, string>): string {
  return (
    ["office:string-value", "office:value", "office:boolean-value"]
      .map((name) => attributes.get(name) ?? "")
      .find((value) => value !== "") ?? ""
  );
}
