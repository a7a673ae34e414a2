/** PDFs read as the program reads them, in lines that can be compared. */
import { readHeavy } from "../../../../src/load/read-file.js";
import type { ReadFile } from "../../../../src/model/read-file.js";
import { findLocation } from "../../../../src/text/locate.js";
import { wordLocation } from "../../../../src/messages/location.js";
import { listBlocks } from "../../blocks.js";

export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readHeavy({ path: "corpus/d.pdf", bytes });
  if ("refused" in read) throw new Error(`refused: ${read.refused.id}`);
  return read;
}

/** The blocks of a file, each by its kind. */
export async function listPdf(bytes: Uint8Array): Promise<readonly string[]> {
  return listBlocks(await readPdf(bytes));
}

/** The place of every block. */
export function listPlaces({ blocks, marks }: ReadFile): readonly string[] {
  return blocks.map((block) => {
    const location = "passage" in block ? findLocation(marks, block.passage.pieces[0]?.start ?? 0) : undefined;
    return location === undefined ? "" : wordLocation(location, "nl");
  });
}

/** What is said of a file, or why it is refused: the ids with the pages they name. */
export async function listSaid(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readHeavy({ path: "corpus/d.pdf", bytes });
  const messages = "refused" in read ? [read.refused] : read.messages;
  return messages.map(({ id, values }) => [id, values.pages, values.reason].filter((part) => part !== undefined).join(" "));
}
