/** All files of the corpus in, the loaded documents out, and where every file and every declared document ended. */
import type { Document } from "../model/document.js";
import { inventoryFile, type InventoryEntry, type LeftOut } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { Period, Study } from "../model/study.js";
import { say } from "../messages/say.js";
import type { SourceFile, StudyFiles } from "../model/source.js";
import { parseDate } from "../text/dates.js";
import { findNamedPeriod, findPeriod } from "../text/period.js";
import { checkNames } from "./check-names.js";
import { foldPath } from "./conflict-copies.js";
import { loadDocument } from "./document.js";
import { baseName, makeId } from "./make-id.js";
import { makeTwinFinder, type Twin } from "./same-text.js";

export interface Corpus {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  readonly leftOut: readonly LeftOut[];
  readonly declared: ReadonlySet<string>;
  /** Paths of the files that were there. */
  readonly found: ReadonlySet<string>;
  /** Names of all attributes that any document has. */
  readonly attributes: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

/** Loads the corpus; one bad file never stops the others. */
export function loadCorpus(
  files: readonly SourceFile[],
  inventory: readonly InventoryEntry[],
  study: Study,
  { litter, heldLines = new Set() }: Pick<StudyFiles, "litter" | "heldLines">,
): Corpus {
  const entries = matchEntries(files, inventory);
  const documents = new Map<string, Document>();
  const findTwin = makeTwinFinder(({ type }) => study.types.get(type)?.template !== undefined);
  const leftOut: LeftOut[] = [];
  const messages: Message[] = litter.map(({ path, kind }) => say("load/skipped", { file: path }, { kind: `#found/litter-${kind}` }));
  messages.push(...checkNames(files.map(({ path }) => path)));
  if (files.length === 0) messages.push(say("run/no-documents"));
  const rowsById = new Map(inventory.map((row) => [row.id, row]));
  const seen = new Set<string>();
  /** The ids that documents give themselves, by the id of their inventory row. */
  const ownIds = new Map<string, string>();
  for (const file of Array.from(files).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const loaded = loadDocument(file, study, entries.get(file.path), heldLines);
    const id = "document" in loaded ? loaded.document.id : loaded.id;
    const entry = entries.get(file.path) ?? rowsById.get(id);
    seen.add(entry?.id ?? id);
    if (entry !== undefined && entry.id !== id) {
      messages.push(say("inventory/other-id", { file: file.path }, { id, declared: entry.id, line: entry.line }));
      ownIds.set(entry.id, id);
    }
    if (entry !== undefined && entry.path !== "" && foldPath(belowCorpus(entry.path)) !== foldPath(belowCorpus(file.path)))
      messages.push(say("inventory/other-path", { file: file.path }, { path: entry.path, line: entry.line }));
    if (entry !== undefined && !entry.included) {
      leftOut.push(describe(entry, file.path, "excluded", entry.reason, study.periods));
      continue;
    }
    for (const message of loaded.messages) messages.push(message);
    if ("held" in loaded) {
      const { held: message, type, date, period } = loaded;
      leftOut.push({
        id,
        path: file.path,
        type,
        period: placeInTime(study.periods, date, period),
        state: "quarantined",
        reason: message.id,
        message,
      });
      continue;
    }
    if (!("document" in loaded)) {
      const told = entry === undefined ? { type: "", period: "" } : describe(entry, file.path, "refused", loaded.refused.id, study.periods);
      leftOut.push({ ...told, id, path: file.path, state: "refused", reason: loaded.refused.id, message: loaded.refused });
      continue;
    }
    const other = documents.get(id);
    if (other !== undefined) {
      const message = say("load/duplicate-id", { file: file.path }, { id, other: other.path });
      messages.push(message);
      leftOut.push({ id, path: file.path, type: loaded.document.type, period: "", state: "refused", reason: message.id, message });
      continue;
    }
    const twin = findTwin(loaded.document);
    if (twin !== undefined) messages.push(sayTwin(file.path, twin));
    if (inventory.length > 0 && entry === undefined) messages.push(say("inventory/undeclared", { file: file.path }, { id }));
    documents.set(id, loaded.document);
  }
  for (const entry of inventory) {
    if (seen.has(entry.id)) continue;
    if (!entry.included) leftOut.push(describe(entry, entry.path, "excluded", entry.reason, study.periods));
    else {
      const message = say(
        "inventory/missing",
        { file: inventoryFile, line: entry.line, column: 1 },
        { id: entry.id, path: entry.path === "" ? entry.id : entry.path },
      );
      messages.push(message);
      leftOut.push({ ...describe(entry, entry.path, "missing", message.id, study.periods), message });
    }
  }
  return {
    documents: Array.from(documents.values()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    leftOut,
    declared: new Set(inventory.map((entry) => ownIds.get(entry.id) ?? entry.id)),
    found: new Set(files.map(({ path }) => path)),
    attributes: new Set(Array.from(documents.values()).flatMap(({ attributes }) => Array.from(attributes.keys()))),
    messages,
  };
}

/**
 * Finds the inventory row of each file: by its path, else, when there is no file at the row's path, by the id that is its
 * file name. Where nothing is there letter by letter, capitals and the two ways to write an accent make no difference.
 */
function matchEntries(files: readonly SourceFile[], inventory: readonly InventoryEntry[]): ReadonlyMap<string, InventoryEntry> {
  const entries = new Map<string, InventoryEntry>();
  const placed = new Set<InventoryEntry>();
  const match = (nameRow: (row: InventoryEntry) => string, nameFile: (path: string) => string): void => {
    const rows = new Map(inventory.filter((row) => !placed.has(row) && nameRow(row) !== "").map((row) => [nameRow(row), row]));
    for (const { path } of files) {
      const row = entries.has(path) ? undefined : rows.get(nameFile(path));
      if (row === undefined) continue;
      entries.set(path, row);
      placed.add(row);
    }
  };
  match(({ path }) => belowCorpus(path), belowCorpus);
  match(
    ({ path }) => foldPath(belowCorpus(path)),
    (path) => foldPath(belowCorpus(path)),
  );
  match(({ id }) => id, baseName);
  match(
    ({ id }) => foldPath(id),
    (path) => foldPath(makeId(baseName(path))),
  );
  return entries;
}

function belowCorpus(path: string): string {
  return path.replace(/^corpus\//u, "");
}

function sayTwin(file: string, { other: { path: other }, percent }: Twin): Message {
  return percent === 100 ? say("load/same-text", { file }, { other }) : say("load/similar-text", { file }, { other, percent });
}

/** What the inventory tells of a document that is not there or not counted. */
function describe(
  { id, attributes }: InventoryEntry,
  path: string,
  state: LeftOut["state"],
  reason: string,
  periods: readonly Period[],
): LeftOut {
  const period = placeInTime(periods, parseDate(attributes.get("date") ?? ""), findNamedPeriod(periods, attributes.get("period") ?? ""));
  return { id, path, type: attributes.get("type") ?? "", period, state, reason };
}

/** The period of what is not counted; none when nothing tells. */
function placeInTime(periods: readonly Period[], date: string | undefined, named: string | undefined): string {
  return date === undefined && named === undefined ? "" : findPeriod(periods, date, named);
}
