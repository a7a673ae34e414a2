/** What was read in a file in, the same with places in its text instead of copies of that out, to be kept; and out again. */
import type { Block, Cell } from "../model/document.js";
import type { Passage } from "../model/passage.js";
import type { ReadFile } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import { decodeText } from "../text/decode.js";
import { takePassage } from "../text/passage.js";

/** Where a passage stands word for word in the text; or the passage, where it does not. */
type PackedPassage = readonly [start: number, end: number] | Passage;

/** The same with its passages packed. */
type Packed<Part extends { readonly passage: Passage }> = Part extends unknown
  ? Omit<Part, "passage"> & { readonly passage: PackedPassage }
  : never;
type RowOfCells = Extract<Block, { readonly cells: unknown }>;
type PackedBlock = Packed<Exclude<Block, RowOfCells>> | (Omit<RowOfCells, "cells"> & { readonly cells: readonly Packed<Cell>[] });

/** A text that is the file's own is left out too: the file is there to be decoded again. */
export interface PackedRead extends Omit<ReadFile, "text" | "blocks"> {
  readonly text?: string;
  readonly blocks: readonly PackedBlock[];
}

/** Packs what was read in a file. */
export function packRead({ text, blocks, ...rest }: ReadFile): PackedRead {
  const pack = <Part extends { readonly passage: Passage }>(part: Part) => ({ ...part, passage: packPassage(part.passage, text) });
  const packBlock = (block: Block) => ("cells" in block ? { ...block, cells: block.cells.map(pack) } : pack(block));
  return { ...rest, ...(rest.isSource ? {} : { text }), blocks: blocks.map(packBlock) };
}

/** Unpacks what was read in a file of these bytes. */
export function unpackRead({ text: own, blocks, ...rest }: PackedRead, { bytes }: Pick<SourceFile, "bytes">): ReadFile {
  const text = own ?? decodeText(bytes)?.text ?? "";
  const unpack = <Part extends { readonly passage: PackedPassage }>(part: Part) => ({
    ...part,
    passage: unpackPassage(part.passage, text),
  });
  const unpackBlock = (block: PackedBlock): Block => ("cells" in block ? { ...block, cells: block.cells.map(unpack) } : unpack(block));
  return { ...rest, text, blocks: blocks.map(unpackBlock) };
}

function packPassage(passage: Passage, source: string): PackedPassage {
  const [piece, other] = passage.pieces;
  if (piece === undefined || other !== undefined) return passage;
  const { at, start, end } = piece;
  return at === 0 && start < end && source.slice(start, end) === passage.text ? [start, end] : passage;
}

function unpackPassage(packed: PackedPassage, source: string): Passage {
  return "text" in packed ? packed : takePassage(source, packed[0], packed[1]);
}
