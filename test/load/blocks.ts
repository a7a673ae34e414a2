/** What a reader made of a text, in lines that can be compared: one per block, by its kind. */
import type { Block } from "../../src/model/document.js";
import type { LightReader } from "../../src/load/readers/reader.js";
import type { ReadFile } from "../../src/model/read-file.js";

type Reader = LightReader["read"];

export function read(reader: Reader, text: string, path = "corpus/d.md"): ReadFile {
  const result = reader(text, path);
  if ("refused" in result) throw new Error(`refused: ${result.refused.id}`);
  return result;
}

/** Reads a text that is refused; gives `id line:column`. */
export function refuse(reader: Reader, text: string, path = "corpus/d.md"): string {
  const result = reader(text, path);
  if (!("refused" in result)) throw new Error("not refused");
  const { id, line, column } = result.refused;
  return `${id} ${line}:${column}`;
}

export function listBlocks({ blocks }: ReadFile): readonly string[] {
  return blocks.map(describeBlock);
}

function describeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${block.passage.text}`;
    case "paragraph":
      return `${block.style}: ${block.passage.text}`;
    case "header":
    case "row":
      return `${block.kind}: ${block.cells.map(({ header, passage }) => `${header}=${passage.text}`).join(" | ")}`;
    case "aside":
      return `aside: ${block.passage.text}`;
  }
}

export function listProperties({ properties }: ReadFile): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(properties, ([name, { value }]) => [name, value]));
}
