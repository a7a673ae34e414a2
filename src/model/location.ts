/** Where a person finds a passage again in a file whose lines can't be counted: on a page, in a paragraph, in a cell, at a time. */

export interface Location {
  /** What the passage stands in when that is not the running text. */
  readonly part?: "header" | "footer" | "footnote" | "endnote" | "comment" | "text-box";
  /** Number of the note or comment, 1-based. */
  readonly number?: number;
  /** 1-based. */
  readonly page?: number;
  /** 1-based: in the whole document, or on its page. */
  readonly paragraph?: number;
  readonly sheet?: string;
  /** As a spreadsheet names it: B7. */
  readonly cell?: string;
  /** From the start of the recording: 00:12:03. */
  readonly time?: string;
}

/** From here on in a document's text, up to the next mark, the location holds. */
export interface Mark {
  readonly at: number;
  readonly location: Location;
}
