/** The list of readers: an extension in, the reader that makes blocks of such a file out. */
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";
import type { Reader } from "./reader.js";
import { readTable } from "./table.js";

export const readers: ReadonlyMap<string, Reader> = new Map([
  [".md", readMarkdown],
  [".markdown", readMarkdown],
  [".txt", readPlainText],
  [".csv", readTable],
  [".tsv", readTable],
]);
