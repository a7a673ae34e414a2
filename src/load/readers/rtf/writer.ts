/** Text, ends of paragraphs and parts such as notes in, in their order; the blocks of the whole file out, with what was not read. */
import type { Location } from "../../../model/location.js";
import { countWords } from "../../../text/words.js";
import type { ComposedBlock } from "../compose.js";
import type { StyleMeaning } from "../word-style.js";
import { joinCells } from "../word-table.js";
import { Flow, toAside } from "./flow.js";
import { Row } from "./row.js";
import type { State } from "./state.js";

export type Part = NonNullable<Location["part"]>;

/** A flow of text and where it stands: in a part, or in the running text. */
interface Place {
  readonly flow: Flow;
  readonly row: Row;
  part?: Part;
  /** Of the paragraph that is being written. */
  isItem: boolean;
  isAside: boolean;
}

export class Writer {
  readonly counts = { pictures: 0, objects: 0, deleted: 0 };
  private readonly numbers = { paragraph: 0, footnote: 0, endnote: 0, comment: 0 };
  private readonly pageTexts = new Map<string, ComposedBlock>();
  private readonly places: Place[] = [startPlace()];
  private hidden = "";
  private isInDeletion = false;

  addText(text: string, { isDeleted, isHidden, isBold }: State, isContents: boolean): void {
    if (isDeleted && !this.isInDeletion) this.counts.deleted++;
    this.isInDeletion = isDeleted;
    if (isDeleted) return;
    if (isHidden) this.hidden += text;
    else this.place.flow.addText(text, isBold);
    if (isContents) this.place.isAside = true;
  }

  /** The paragraph is an item of a list. */
  markItem(): void {
    this.place.isItem = true;
  }

  markEndnote(): void {
    if (this.place.part === "footnote") this.place.part = "endnote";
  }

  /** A paragraph whose end was deleted goes on in the next; one whose end is hidden does not. */
  endParagraph(state: State, meaning: StyleMeaning, isCell: boolean): void {
    if (state.isDeleted && !isCell) return;
    if (this.hidden !== "") this.hidden += "\n";
    const { place } = this;
    const isNote = place.part === "footnote" || place.part === "endnote";
    const depth = isNote ? undefined : (state.depth ?? meaning.depth);
    const hasText = place.flow.endParagraph({
      style: isNote ? "note" : meaning.isQuote === true ? "quote" : state.isItem || place.isItem ? "item" : "text",
      ...(depth === undefined ? {} : { depth }),
      location: this.locate(place),
      isInTable: isCell || state.isInTable,
      isAside: place.isAside,
    });
    if (hasText && place.part === undefined) this.numbers.paragraph++;
    place.isItem = false;
    place.isAside = false;
    if (isCell) place.flow.endCell();
  }

  endRow(): void {
    const { flow, row } = this.place;
    flow.endRow(row.shapes, row.isHeader);
  }

  /** Does what a word about rows asks; tells whether it is one. */
  shapeRow(word: string, param: number | undefined): boolean {
    return this.place.row.word(word, param);
  }

  beginPart(part: Part): void {
    this.places.push({ ...startPlace(), part });
  }

  /** What stands in a part comes behind the paragraph it is anchored in, or, as context, at the end; not where it is hidden. */
  endPart(isHidden: boolean): void {
    const { flow, part } = this.places.pop() as Place;
    const blocks = flow.end();
    if (part === "footnote" || part === "endnote" || part === "comment") this.numbers[part]++;
    if (isHidden) this.hidden += `\n${blocks.map(textOf).join("\n")}\n`;
    else if (part === "header" || part === "footer")
      for (const block of blocks) this.pageTexts.set(`${part}:${textOf(block)}`, asAside(block));
    else this.place.flow.anchor(part === "comment" ? blocks.map(asAside) : blocks);
  }

  get hiddenWords(): number {
    return countWords(this.hidden);
  }

  /** What is printed on every page comes last. */
  end(): readonly ComposedBlock[] {
    return [...this.place.flow.end(), ...this.pageTexts.values()];
  }

  private get place(): Place {
    return this.places.at(-1) as Place;
  }

  private locate({ part }: Place): Location {
    if (part === undefined || part === "text-box") return { ...(part && { part }), paragraph: this.numbers.paragraph + 1 };
    return part === "header" || part === "footer" ? { part } : { part, number: this.numbers[part] + 1 };
  }
}

function startPlace(): Place {
  return { flow: new Flow(), row: new Row(), isItem: false, isAside: false };
}

function textOf(block: ComposedBlock): string {
  return "text" in block ? block.text : joinCells(block.cells);
}

function asAside(block: ComposedBlock): ComposedBlock {
  return toAside({ ...block, text: textOf(block) });
}
