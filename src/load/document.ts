/** The bytes of one corpus file in, a Document out, or the reason why there is none. */
import type { Block, Document } from "../model/document.js";
import { inventoryFile, type InventoryEntry } from "../model/inventory.js";
import type { Message, Place } from "../model/message.js";
import type { Property, Quarantine, ReadFile } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { parseDate } from "../text/dates.js";
import { foldKey } from "../text/fold.js";
import { hashBytes } from "../text/hash.js";
import { nameAttribute } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import { unifyLineEnds } from "../text/passage.js";
import { findNamedPeriod } from "../text/period.js";
import { baseName, isId, makeId } from "./make-id.js";
import { readLight } from "./read-file.js";

export type Loaded = ({ readonly document: Document } | { readonly refused: Message; readonly id: string } | Held) & {
  readonly messages: readonly Message[];
};

/** A document in quarantine: what is known of it without its text. */
export interface Held {
  readonly held: Message;
  readonly id: string;
  readonly type: string;
  readonly date?: string;
  readonly period?: string;
}

/** Loads one file; the file's own properties win over those of its inventory row. */
export function loadDocument(
  file: SourceFile,
  study: Study,
  entry: InventoryEntry | undefined,
  heldLines: ReadonlySet<number> = new Set(),
): Loaded {
  const place: Place = { file: file.path };
  const messages: Message[] = [];
  const fallbackId = entry?.id ?? makeId(baseName(file.path));
  const refuse = (message: Message, id = fallbackId): Loaded => ({ refused: message, id, messages: [...messages, message] });

  const read = file.read ?? readLight(file);
  if ("refused" in read) return refuse(read.refused);
  const row = entry !== undefined && heldLines.has(entry.line) ? [say("privacy/quarantined-row", place, { line: entry.line })] : [];
  if ("quarantined" in read) return hold({ ...read, quarantined: [...read.quarantined, ...row] }, study, entry, fallbackId);
  if (row.length > 0) return hold({ properties: read.properties, quarantined: row }, study, entry, fallbackId);
  for (const message of read.messages) messages.push(message);

  const properties = mergeProperties(read, entry);
  const given = properties.get("id");
  const id = given?.value ?? fallbackId;
  if (!isId(id)) return refuse(say("load/id", given?.place ?? place, { id }));
  if (given === undefined && id !== baseName(file.path)) messages.push(say("load/made-id", place, { id, name: baseName(file.path) }));
  const type = findType(study, properties.get("type"), place);
  if (typeof type !== "string") return refuse(type, id);

  const { date, period, problems } = findTime(properties, study);
  messages.push(...problems);
  const attributes = new Map(
    Array.from(properties).flatMap(([name, { value }]) => (ownProperties.has(name) || value === "" ? [] : [[name, value] as const])),
  );
  const document: Document = {
    id,
    path: file.path,
    title: properties.get("title")?.value ?? id,
    type,
    ...(date === undefined ? {} : { date }),
    ...(period === undefined ? {} : { period }),
    attributes,
    text: read.text,
    isSource: read.isSource,
    marks: read.marks,
    hash: hashBytes(file.bytes),
    blocks: read.blocks.map(unifyBlock),
  };
  return { document, messages };
}

/** Says why, where and nothing else: a message about its properties could tell what stands in it. */
function hold({ quarantined, properties: own }: Quarantine, study: Study, entry: InventoryEntry | undefined, fallbackId: string): Loaded {
  const properties = mergeProperties({ properties: own }, entry);
  const id = properties.get("id")?.value ?? fallbackId;
  const type = findType(study, properties.get("type"), { file: "" });
  const { date, period } = findTime(properties, study);
  return {
    held: quarantined[0] as Message,
    id: isId(id) ? id : fallbackId,
    type: typeof type === "string" ? type : "",
    ...(date === undefined ? {} : { date }),
    ...(period === undefined ? {} : { period }),
    messages: quarantined,
  };
}

function unifyBlock(block: Block): Block {
  if (!("cells" in block)) return { ...block, passage: unifyLineEnds(block.passage) };
  return { ...block, cells: block.cells.map(({ header, passage }) => ({ header, passage: unifyLineEnds(passage) })) };
}

/** Properties with a place of their own in a Document; the others are attributes. */
const ownProperties = new Set(["id", "path", "title", "type", "date", "period", "included", "reason"]);

/** The file's front matter goes before its inventory row, and that before what a program keeps with the file. */
function mergeProperties(
  { properties: own, fileProperties }: Pick<ReadFile, "properties" | "fileProperties">,
  entry: InventoryEntry | undefined,
): ReadonlyMap<string, Property> {
  const merged = new Map<string, Property>();
  for (const [name, property] of fileProperties ?? []) if (property.value !== "") merged.set(nameAttribute(name), property);
  const place: Place = { file: inventoryFile, line: entry?.line ?? 1, column: 1 };
  if (entry !== undefined) merged.set("id", { value: entry.id, place });
  for (const [name, value] of entry?.attributes ?? []) merged.set(name, { value, place });
  for (const [name, property] of own) if (property.value !== "") merged.set(nameAttribute(name), property);
  return merged;
}

function findType(study: Study, property: Property | undefined, place: Place): string | Message {
  const valid = Array.from(study.types.keys());
  if (property === undefined) return say("load/no-type", place, { valid: valid.join(", ") });
  const type = valid.find((candidate) => foldKey(candidate) === foldKey(property.value));
  return (
    type ??
    say("load/unknown-type", property.place, {
      type: property.value,
      valid: valid.join(", "),
      nearest: findNearest(property.value, valid) ?? "",
    })
  );
}

function findTime(
  properties: ReadonlyMap<string, Property>,
  study: Study,
): { readonly date?: string; readonly period?: string; readonly problems: readonly Message[] } {
  const problems: Message[] = [];
  const written = properties.get("date");
  const date = written === undefined ? undefined : parseDate(written.value);
  if (written !== undefined && date === undefined) problems.push(say("load/date", written.place, { value: written.value }));
  const declared = properties.get("period");
  const period = declared === undefined ? undefined : findNamedPeriod(study.periods, declared.value);
  if (declared !== undefined && period === undefined) {
    const valid = study.periods.map(({ id }) => id);
    problems.push(
      say("load/period", declared.place, {
        value: declared.value,
        valid: valid.join(", "),
        nearest: findNearest(declared.value, valid) ?? "",
      }),
    );
  }
  return { ...(date === undefined ? {} : { date }), ...(period === undefined ? {} : { period }), problems };
}
