/** All material of a run in, where every document and every signal row ended out, and whether the sums are right. */
import type { InventoryLine, RowLine } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { ContextPassage } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { listInventory, reconcileInventory, type InventoryInput } from "./inventory.js";
import { listRows, reconcileRows, remarkRows } from "./rows.js";

export interface Material extends Omit<InventoryInput, "periods" | "context"> {
  readonly study: Study;
  readonly context: readonly ContextPassage[];
}

export interface Accounts {
  readonly inventory: readonly InventoryLine[];
  readonly rows: readonly RowLine[];
  readonly messages: readonly Message[];
}

/** Accounts for the material: declared = loaded = coded + uncoded + excluded + quarantined, and the same for rows. */
export function accountForMaterial(material: Material): Accounts {
  const { study, segments, context } = material;
  const inventory = listInventory({ ...material, periods: study.periods, context: countByDocument(context) });
  const rows = listRows({ ...material, types: study.types });
  return {
    inventory,
    rows,
    messages: [...reconcileInventory(inventory, material), ...reconcileRows(rows, segments), ...remarkRows(rows, study.types)],
  };
}

function countByDocument(context: readonly ContextPassage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { documentId } of context) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}
