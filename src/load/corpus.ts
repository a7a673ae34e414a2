/** All files of the corpus in, the loaded documents out, and where every file and every declared document ended. */
import type { Document } from "../model/document.js";
import type { InventoryEntry, LeftOut } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { Period, Study } from "../model/study.js";
import { say } from "../messages/say.js";
import type { SourceFile } from "../model/source.js";
import { parseDate } from "../text/dates.js";
import { findNamedPeriod, findPeriod } from "../text/period.js";
import { loadDocument } from "./document.js";
import { inventoryFile } from "./inventory.js";

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
  litter: readonly string[],
): Corpus {
  const entries = matchEntries(files, inventory);
  const documents = new Map<string, Document>();
  const texts = new Map<string, Document>();
  const leftOut: LeftOut[] = [];
  const messages: Message[] = litter.map((path) => say("load/skipped", { file: path }));
  if (files.length === 0) messages.push(say("run/no-documents"));
  const seen = new Set<string>();
  /** The ids that documents give themselves, by the id of their inventory row. */
  const ownIds = new Map<string, string>();
  for (const file of Array.from(files).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const loaded = loadDocument(file, study, entries.get(file.path));
    const id = "document" in loaded ? loaded.document.id : loaded.id;
    const entry = entries.get(file.path) ?? inventory.find((candidate) => candidate.id === id);
    seen.add(entry?.id ?? id);
    if (entry !== undefined && entry.id !== id) {
      messages.push(say("inventory/other-id", { file: file.path }, { id, declared: entry.id, line: entry.line }));
      ownIds.set(entry.id, id);
    }
    if (entry !== undefined && !entry.included) {
      leftOut.push(describe(entry, file.path, "excluded", entry.reason, study.periods));
      continue;
    }
    for (const message of loaded.messages) messages.push(message);
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
    const words = textOf(loaded.document);
    const twin = words === "" ? undefined : texts.get(words);
    texts.set(words, twin ?? loaded.document);
    if (twin !== undefined) messages.push(say("load/same-text", { file: file.path }, { other: twin.path }));
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

/** Finds the inventory row of each file: by its path, else, when there is no file at the row's path, by the id that is its file name. */
function matchEntries(files: readonly SourceFile[], inventory: readonly InventoryEntry[]): ReadonlyMap<string, InventoryEntry> {
  const entries = new Map<string, InventoryEntry>();
  const byPath = new Map(inventory.filter((row) => row.path !== "").map((row) => [row.path.replace(/^corpus\//u, ""), row]));
  for (const { path } of files) {
    const entry = byPath.get(path.replace(/^corpus\//u, ""));
    if (entry !== undefined) entries.set(path, entry);
  }
  const placed = new Set(entries.values());
  const byId = new Map(inventory.filter((row) => !placed.has(row)).map((row) => [row.id, row]));
  for (const { path } of files) {
    const entry = byId.get((path.split("/").at(-1) as string).replace(/\.[^.]*$/u, ""));
    if (entry !== undefined && !entries.has(path)) entries.set(path, entry);
  }
  return entries;
}

/** What a document says, whatever its file, its front matter and its line ends. */
function textOf({ blocks }: Document): string {
  const passages = blocks.flatMap((block) => ("cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage]));
  return passages
    .map(({ text }) => text)
    .join(" ")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What the inventory tells of a document that is not there or not counted. */
function describe(
  { id, attributes }: InventoryEntry,
  path: string,
  state: LeftOut["state"],
  reason: string,
  periods: readonly Period[],
): LeftOut {
  const date = parseDate(attributes.get("date") ?? "");
  const named = findNamedPeriod(periods, attributes.get("period") ?? "");
  const period = date === undefined && named === undefined ? "" : findPeriod(periods, date, named);
  return { id, path, type: attributes.get("type") ?? "", period, state, reason };
}
