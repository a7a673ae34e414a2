/** What stands in a Word file, before it becomes blocks: paragraphs and tables in their order, as the elements say it. */
import type { XmlElement } from "../package/xml.js";

/** What hangs on a place in a paragraph and is read after it. */
export type Attached =
  | { readonly kind: "box"; readonly flow: readonly Flow[] }
  | { readonly kind: "footnote" | "endnote" | "comment"; readonly id: string };

export interface FlowParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** How much of the text, from its beginning, is bold. */
  readonly boldLength: number;
  /** Among the paragraphs with text, 1-based; that of the one before when it has none itself. */
  readonly number: number;
  /** The id of its style. */
  readonly style: string | undefined;
  /** As the paragraph itself says: 0 is the highest, 9 none at all. */
  readonly outline: number | undefined;
  /** As the paragraph itself says. */
  readonly isListed: boolean | undefined;
  /** Whether it stands in a table of contents. */
  readonly isContents: boolean;
  readonly attached: readonly Attached[];
}

export interface FlowCell {
  /** Number of columns it takes. */
  readonly span: number;
  /** Whether it goes on from the cell above. */
  readonly goesOn: boolean;
  readonly flow: readonly Flow[];
}

export interface FlowRow {
  /** Whether it is repeated on every page. */
  readonly isHeader: boolean;
  /** Number of columns left open in front. */
  readonly before: number;
  readonly cells: readonly FlowCell[];
}

export interface FlowTable {
  readonly kind: "table";
  /** The id of its style, when the table shows its first row as this style says. */
  readonly firstRowStyle: string | undefined;
  readonly rows: readonly FlowRow[];
}

export type Flow = FlowParagraph | FlowTable;

/** The value of a property: `<w:pStyle w:val="Kop1"/>`. */
export function readValue(property: XmlElement | undefined): string | undefined {
  return property?.attributes.get("w:val");
}

/** Whether a property that is on or off is on: `<w:b/>`; nothing when it is not there. */
export function isOn(property: XmlElement | undefined): boolean | undefined {
  if (property === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(readValue(property) ?? "1");
}

/** A whole number of at least nothing. */
export function readCount(property: XmlElement | undefined): number | undefined {
  const value = readValue(property);
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
