/** What a heavy reader made of bytes, in lines that can be compared: each block with where a person finds it. */
import { readHeavy } from "../../src/load/read-file.js";
import { wordLocation } from "../../src/messages/location.js";
import type { ReadFile } from "../../src/model/read-file.js";
import { findLocation } from "../../src/text/locate.js";
import { listBlocks } from "./blocks.js";

export async function readBytes(bytes: Uint8Array, path: string): Promise<ReadFile> {
  const read = await readHeavy({ path, bytes });
  if ("refused" in read) throw new Error(`refused: ${read.refused.id}`);
  return read;
}

/** Reads bytes that are refused; gives the id, and in what way it is damaged. */
export async function refuseBytes(bytes: Uint8Array, path: string): Promise<string> {
  const read = await readHeavy({ path, bytes });
  if (!("refused" in read)) throw new Error("not refused");
  return [read.refused.id, read.refused.values.detail].filter((part) => part !== undefined).join(" ");
}

/** As `alinea 3: text: Er is geen regie.` */
export function listPlaced(read: ReadFile): readonly string[] {
  const lines = listBlocks(read);
  return read.blocks.map((block, index) => {
    const passages = "cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage];
    const start = passages.find(({ pieces }) => pieces.length > 0)?.pieces[0]?.start ?? 0;
    return `${wordLocation(findLocation(read.marks, start) ?? {}, "nl")}: ${lines[index]}`;
  });
}

/** Messages as `id` with their values. */
export function listSaid({ messages }: ReadFile): readonly string[] {
  return messages.map(({ id, values }) => [id, ...Object.values(values)].join(" "));
}
