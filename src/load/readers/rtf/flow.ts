/** Runs of text and the ends of paragraphs, cells and rows in, blocks out: one flow of text of an RTF file, such as its body or a note. */
import type { Location } from "../../../model/location.js";
import type { ComposedBlock } from "../compose.js";
import { composeParagraph, isAllBold, type Run, type WordParagraph } from "../word-paragraph.js";
import { composeTable, joinCells } from "../word-table.js";
import { alignRows, type CellShape, type PlacedCell, type PlacedRow } from "./grid.js";

/** What holds for the paragraph that ends. */
export interface ParagraphShape extends Pick<WordParagraph, "style" | "depth" | "location"> {
  readonly isInTable: boolean;
  /** Whether nobody wrote it as content. */
  readonly isAside: boolean;
}

export class Flow {
  private readonly blocks: ComposedBlock[] = [];
  private readonly runs: Run[] = [];
  /** Notes and the like, which stand behind the paragraph or the row they are anchored in. */
  private anchored: ComposedBlock[] = [];
  private cell: ComposedBlock[] = [];
  private isCellBold = true;
  private cells: PlacedCell[] = [];
  private rows: PlacedRow[] = [];

  addText(text: string, isBold: boolean): void {
    const last = this.runs.at(-1);
    if (last?.isBold === isBold) this.runs[this.runs.length - 1] = { text: last.text + text, isBold };
    else this.runs.push({ text, isBold });
  }

  anchor(blocks: readonly ComposedBlock[]): void {
    for (const block of blocks) this.anchored.push(block);
  }

  /** Ends a paragraph; tells whether it has text. */
  endParagraph({ isInTable, isAside, ...paragraph }: ParagraphShape): boolean {
    const runs = this.runs.splice(0).map(({ text, isBold }) => ({ text: mendSurrogates(text), isBold }));
    const composed = composeParagraph({ ...paragraph, runs });
    if (isInTable) {
      this.isCellBold &&= isAllBold(runs);
      this.cell.push(...composed);
      return composed.length > 0;
    }
    this.endTable();
    for (const block of composed) this.blocks.push(isAside && "text" in block ? toAside(block) : block);
    this.endAnchors(this.blocks);
    return composed.length > 0;
  }

  endCell(): void {
    const blocks = this.cell;
    const text = blocks.map((block) => ("text" in block ? block.text : joinCells(block.cells))).join("\n");
    this.cells.push({ blocks, text: mendNested(text), isBold: this.isCellBold });
    this.cell = [];
    this.isCellBold = true;
  }

  endRow(shapes: readonly CellShape[], isHeader: boolean): void {
    if (this.cell.length > 0) this.endCell();
    const behind: ComposedBlock[] = [];
    this.endAnchors(behind);
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, shapes, isHeader, behind });
    this.cells = [];
  }

  /** All blocks of the flow. */
  end(): readonly ComposedBlock[] {
    this.endTable();
    this.endAnchors(this.blocks);
    return this.blocks;
  }

  /** A table ends where a paragraph outside it does. */
  private endTable(): void {
    if (this.cell.length > 0 || this.cells.length > 0) this.endRow([], false);
    if (this.rows.length === 0) return;
    const { rows } = this;
    this.rows = [];
    const [first, ...others] = rows as [PlacedRow, ...PlacedRow[]];
    const [only, ...more] = first.cells;
    // A table of one cell is a frame around its text.
    const isFrame = others.length === 0 && more.length === 0;
    const blocks = isFrame ? [...(only?.blocks ?? []), ...first.behind] : composeTable(alignRows(rows));
    for (const block of blocks) this.blocks.push(block);
  }

  private endAnchors(into: ComposedBlock[]): void {
    for (const block of this.anchored) into.push(block);
    this.anchored = [];
  }
}

export function toAside({ text, location }: { readonly text: string; readonly location?: Location }): ComposedBlock {
  return { kind: "aside", text, ...(location === undefined ? {} : { location }) };
}

/** Half of a character of two halves can't be written. */
function mendSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Nothing stands between the last cell and the end of its row. */
function mendNested(text: string): string {
  return text.replace(/ \| ?$/gmu, "");
}
