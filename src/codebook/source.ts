/** What the parts of a codebook are read from: the file they are in, and the section of one code. */
import type { MarkdownNode } from "../text/markdown.js";

/** A code's heading with the nodes below it, up to the next code. */
export interface Section {
  readonly depth: 2 | 3;
  readonly label: string;
  readonly id: string;
  readonly line: number;
  readonly nodes: readonly MarkdownNode[];
}

/** What the parts of a codebook need to know of the file they are in. */
export interface CodebookSource {
  /** The file's text, with an empty line above every label. */
  readonly text: string;
  readonly path: string;
  /** The line and column of the file itself. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
}
