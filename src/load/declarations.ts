/** The files of a study in, what is declared beside the documents out: the inventory, the participants and the blank forms. */
import { inventoryFile, type InventoryEntry } from "../model/inventory.js";
import type { Block } from "../model/document.js";
import type { Message } from "../model/message.js";
import type { Participants } from "../model/run.js";
import type { SourceFile } from "../model/source.js";
import { studyFile, type Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { decodeText } from "../text/decode.js";
import { readInventory } from "./inventory.js";
import { participantsFile, readParticipants } from "./participants.js";
import { readLight } from "./read-file.js";

export interface Declarations {
  readonly inventory: readonly InventoryEntry[];
  readonly participants: readonly Participants[];
  /** The blocks of each blank form, by its path. */
  readonly templates: ReadonlyMap<string, readonly Block[]>;
  /** What is left in the corpus folder: the documents. */
  readonly corpusFiles: readonly SourceFile[];
  readonly messages: readonly Message[];
}

/** Loads the declarations of a study. */
export function loadDeclarations(files: ReadonlyMap<string, SourceFile>, study: Study): Declarations {
  const messages: Message[] = [];
  const read = <T>(path: string, reader: (text: string) => { readonly value: T; readonly messages: readonly Message[] }, none: T): T => {
    const file = files.get(path);
    if (file === undefined) return none;
    const decoded = decodeText(file.bytes);
    if (decoded === undefined) {
      messages.push(say("load/not-text", { file: path }));
      return none;
    }
    const told = reader(decoded.text);
    for (const message of told.messages) messages.push(message);
    return told.value;
  };
  const inventory = read<readonly InventoryEntry[]>(inventoryFile, readInventory, []);
  const participants = read<readonly Participants[]>(participantsFile, (text) => readParticipants(text, study.periods), []);
  const templates = new Map<string, readonly Block[]>();
  for (const { template } of study.types.values()) {
    if (template === undefined || templates.has(template)) continue;
    const file = files.get(template);
    if (file === undefined) messages.push(say("study/no-template", { file: studyFile }, { path: template }));
    else {
      const form = readForm(file);
      templates.set(template, form.value);
      messages.push(...form.messages);
    }
  }
  for (const path of files.keys()) {
    const expected = nameDeclared(path);
    // Where the CSV is there as well, the workbook is what it was made from.
    if (expected !== undefined)
      messages.push(say(files.has(expected) ? "inventory/workbook-beside" : "inventory/workbook", { file: path }, { expected }));
  }
  const corpusFiles = Array.from(files.values()).filter(({ path }) => isDocument(path));
  return { inventory, participants, templates, corpusFiles, messages };
}

function readForm(file: SourceFile): { readonly value: readonly Block[]; readonly messages: readonly Message[] } {
  const form = file.read ?? readLight(file);
  return "blocks" in form ? { value: form.blocks, messages: [] } : { value: [], messages: "refused" in form ? [form.refused] : [] };
}

/** Whether a file of the study is a document, rather than what is declared of documents. */
export function isDocument(path: string): boolean {
  return path.startsWith("corpus/") && path !== inventoryFile && path !== participantsFile && nameDeclared(path) === undefined;
}

/** The table that a workbook of the same name should have been saved as. */
function nameDeclared(path: string): string | undefined {
  const name = /^(.*)\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu.exec(path)?.[1]?.toLowerCase();
  return [inventoryFile, participantsFile].find((file) => file === `${name ?? ""}.csv`);
}
