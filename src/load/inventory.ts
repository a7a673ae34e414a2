/** The text of `corpus/inventaris.csv` in, the declared documents out. */
import type { InventoryEntry } from "../model/inventory.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { parseCsv } from "../text/csv.js";
import { findName, nameAttribute, yesNo } from "../text/names.js";

export const inventoryFile = "corpus/inventaris.csv";

/** Reads the inventory; a row without an id is an error and declares nothing. */
export function readInventory(text: string): Told<readonly InventoryEntry[]> {
  const parsed = parseCsv(text);
  if (parsed.problem !== undefined)
    return {
      value: [],
      messages: [
        say(
          "inventory/unreadable",
          { file: inventoryFile, line: parsed.problem.line, column: parsed.problem.column },
          { detail: `#problem/${parsed.problem.kind}` },
        ),
      ],
    };
  const [header, ...rows] = parsed.table.rows;
  const names = (header?.cells ?? []).map((cell) => nameAttribute(cell.text));
  if (!names.includes("id"))
    return {
      value: [],
      messages: [
        say(
          "inventory/header",
          { file: inventoryFile, line: header?.line ?? 1, column: 1 },
          { column: "id", expected: "id, pad, titel, soort, datum, periode, meenemen, reden" },
        ),
      ],
    };
  const entries = new Map<string, InventoryEntry>();
  const messages: Message[] = [];
  for (const { cells, line } of rows) {
    const place = { file: inventoryFile, line, column: 1 };
    if (cells.length !== names.length) messages.push(say("inventory/ragged", place, { found: cells.length, expected: names.length }));
    const values = new Map(names.map((name, index) => [name, cells[index]?.text.trim() ?? ""]));
    const id = values.get("id") ?? "";
    if (id === "") {
      messages.push(say("inventory/no-id", place));
      continue;
    }
    const known = entries.get(id);
    if (known !== undefined) {
      messages.push(say("inventory/duplicate", place, { id, other: known.line }));
      continue;
    }
    const written = values.get("included") ?? "";
    const included = written === "" ? "yes" : findName(yesNo, written);
    if (included === undefined) messages.push(say("inventory/included", place, { value: written }));
    const reason = values.get("reason") ?? "";
    if (included === "no" && reason === "") messages.push(say("inventory/no-reason", place, { id }));
    const attributes = new Map(
      Array.from(values).filter(([name, value]) => value !== "" && !["id", "path", "included", "reason"].includes(name)),
    );
    entries.set(id, { line, id, path: (values.get("path") ?? "").replaceAll("\\", "/"), attributes, included: included !== "no", reason });
  }
  return { value: Array.from(entries.values()), messages };
}
