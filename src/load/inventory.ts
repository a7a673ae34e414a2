/** The text of `corpus/inventaris.csv` in, the declared documents out. */
import { inventoryFile, type InventoryEntry } from "../model/inventory.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { findName, nameAttribute, yesNo } from "../text/names.js";
import { readDeclaredTable } from "./declared-table.js";

/** Reads the inventory; a row without an id is an error and declares nothing. */
export function readInventory(text: string): Told<readonly InventoryEntry[]> {
  const { value: rows, messages: said } = readDeclaredTable(text, {
    file: inventoryFile,
    nameColumn: nameAttribute,
    required: ["id"],
    expected: "id, pad, titel, soort, datum, periode, meenemen, reden",
  });
  const entries = new Map<string, InventoryEntry>();
  const messages: Message[] = [...said];
  for (const { cells: values, line } of rows) {
    const place = { file: inventoryFile, line, column: 1 };
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
    const path = (values.get("path") ?? "").replaceAll("\\", "/");
    const leaves = leavesCorpus(path);
    if (leaves) messages.push(say("inventory/outside", place, { path: path, id }));
    entries.set(id, { line, id, path: leaves ? "" : path, attributes, included: included !== "no", reason });
  }
  return { value: Array.from(entries.values()), messages };
}

/** Whether a path, taken from corpus/, leads out of it, be it halfway. */
function leavesCorpus(path: string): boolean {
  let depth = 0;
  let leaves = /^(?:\/|\p{L}:)/u.test(path);
  for (const part of path.replace(/^corpus\//u, "").split("/")) {
    if (part === "..") depth--;
    else if (part !== "." && part !== "") depth++;
    leaves ||= depth < 0;
  }
  return leaves;
}
