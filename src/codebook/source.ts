/** What the parts of a code are read from: its section of the file. */
import type { MarkdownNode } from "../text/markdown.js";

/** A code's heading with the nodes below it, up to the next code. */
export interface Section {
  readonly depth: 2 | 3;
  readonly label: string;
  readonly id: string;
  readonly line: number;
  readonly nodes: readonly MarkdownNode[];
}
