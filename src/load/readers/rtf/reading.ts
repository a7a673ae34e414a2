/** The tokens of an RTF file in, its text written in its order out, with the properties that somebody filled in. */
import { characters, decodePage, isKnownCodePage, usualCodePage } from "./characters.js";
import { findPurpose, type Purpose } from "./destinations.js";
import { firstState, format, type State } from "./state.js";
import { Fonts, Styles } from "./tables.js";
import type { RtfListener } from "./tokens.js";
import { Writer } from "./writer.js";

/** Deeper than any program nests. */
const deepest = 1000;

/** What holds for a group; a group in it begins with the same. */
interface Group {
  state: State;
  /** Where its text goes. */
  sink: (text: string) => void;
  /** The fonts or the styles, when it lists these. */
  table?: Fonts | Styles | undefined;
  /** The field it is in, with its code. */
  field: { code: string };
  isContents: boolean;
  isStarting: boolean;
  isStarred: boolean;
  /** What is to be done where it ends. */
  end?: (() => void) | undefined;
}

/** Fields that tell of the page, the file or who typed it: nobody said them. */
const furniture =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|NUMWORDS|NUMCHARS|EDITTIME|REVNUM)\b/iu;
const contents = /^\s*(?:TOC|INDEX|TOA)\b/iu;

export class Reading implements RtfListener {
  readonly writer = new Writer();
  readonly properties: (readonly [name: string, value: string])[] = [];
  readonly unknownPages = new Set<number>();
  private readonly fonts = new Fonts();
  private readonly styles = new Styles();
  private readonly groups: Group[] = [];
  private pending: Buffer[] = [];
  /** How many bytes are still to come that are only there for old programs. */
  private unread = 0;
  private outside = "";
  private filePage: number | undefined;
  private usualFont = 0;
  private propertyName = "";
  private group: Group = {
    state: firstState,
    sink: (text) => (this.outside += text),
    field: { code: "" },
    isContents: false,
    isStarting: false,
    isStarred: false,
  };

  open(): void {
    this.flush();
    if (this.groups.length > deepest) throw new RangeError("groups are nested too deeply");
    const isStyle = this.group.table === this.styles;
    this.groups.push(this.group);
    this.group = { ...this.group, isStarting: true, isStarred: false, end: isStyle ? () => this.styles.endStyle() : undefined };
  }

  close(): void {
    this.flush();
    this.group.end?.();
    this.group = this.groups.pop() ?? this.group;
  }

  bytes(bytes: Buffer): void {
    this.group.isStarting = false;
    if (this.group.state.isSkipped) return;
    const rest = bytes.subarray(this.unread);
    this.unread -= bytes.length - rest.length;
    if (rest.length > 0) this.pending.push(rest);
  }

  word(word: string, param: number | undefined): void {
    this.flush();
    const { group } = this;
    if (word === "*") {
      group.isStarred = group.isStarting;
      return;
    }
    const purpose = group.isStarting ? findPurpose(word, group.isStarred) : undefined;
    group.isStarting = false;
    const character = characters.get(word);
    if (group.state.isSkipped) return;
    if (purpose !== undefined) this.begin(purpose, word);
    else if (group.table !== undefined) group.table.word(word, param);
    else if (character !== undefined) this.add(character);
    else if (word === "u") this.addUnicode(param ?? 0);
    else if (!this.control(word, param)) group.state = format(group.state, word, param, this.usualFont);
  }

  end(): void {
    this.flush();
    this.endParagraph(false);
  }

  /** Whether all groups were closed, and no text stands behind the last. */
  get isWhole(): boolean {
    return this.groups.length === 0 && !/\p{L}/u.test(this.outside);
  }

  private flush(): void {
    this.unread = 0;
    if (this.pending.length === 0) return;
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    const page = this.fonts.findPage(this.group.state.font) ?? this.filePage ?? usualCodePage;
    if (!isKnownCodePage(page) && bytes.some((byte) => byte > 127)) this.unknownPages.add(page);
    this.add(decodePage(bytes, page));
  }

  private add(text: string): void {
    if (!this.group.state.isMuted) this.group.sink(text.replace(/(?![\t\n])\p{Cc}/gu, ""));
  }

  /** Those above 32767 are written as if they were negative, and those above 65535 in two halves. */
  private addUnicode(param: number): void {
    this.add(String.fromCharCode(param));
    this.unread = this.group.state.skip;
  }

  private endParagraph(isCell: boolean): void {
    const { state } = this.group;
    if (!state.isMuted) this.writer.endParagraph(state, this.styles.find(state.style), isCell);
  }

  /** Does what a word asks that is no formatting; tells whether there was anything to do. */
  private control(word: string, param: number | undefined): boolean {
    switch (word) {
      case "par":
      case "sect":
      case "\n":
      case "cell":
        this.endParagraph(word === "cell");
        return true;
      case "row":
        this.writer.endRow();
        return true;
      case "ftnalt":
        this.writer.markEndnote();
        return true;
      case "ansicpg":
        this.filePage = param === 0 ? undefined : param;
        return true;
      case "mac":
        this.filePage = 10000;
        return true;
      case "pc":
      case "pca":
        this.filePage = word === "pc" ? 437 : 850;
        return true;
      case "deff":
        this.usualFont = param ?? 0;
        this.group.state = { ...this.group.state, font: this.usualFont };
        return true;
      default:
        return this.writer.shapeRow(word, param);
    }
  }

  /** Begins a group with a purpose of its own. */
  private begin(purpose: Purpose, word: string): void {
    const { group, writer } = this;
    const skipped = { ...group.state, isSkipped: true };
    const shown = { ...group.state, isMuted: false };
    switch (purpose) {
      case "text": {
        const isFurniture = word === "fldrslt" && furniture.test(group.field.code);
        group.state = isFurniture ? skipped : shown;
        group.isContents ||= word === "fldrslt" && contents.test(group.field.code);
        if (word === "rtf") group.sink = (text) => writer.addText(text, this.group.state, this.group.isContents);
        return;
      }
      case "field": {
        group.field = { code: "" };
        return;
      }
      case "field-code":
        group.state = shown;
        group.sink = (text) => (group.field.code += text);
        return;
      case "fonts":
      case "styles":
        group.state = shown;
        group.table = purpose === "fonts" ? this.fonts : this.styles;
        group.sink = (text) => (purpose === "styles" ? this.styles.text(text) : undefined);
        return;
      case "title":
      case "property-name":
      case "property-value":
        this.gather(purpose);
        return;
      case "footnote":
      case "comment":
      case "text-box":
      case "header":
      case "footer":
        // What is anchored in a deleted piece is deleted too.
        group.state = group.state.isDeleted ? skipped : { ...shown, isHidden: false, isInTable: false, isItem: false };
        if (group.state.isSkipped) return;
        writer.beginPart(purpose);
        group.end = this.endPart(skipped.isHidden);
        return;
      case "mute":
      case "object":
        group.state = { ...group.state, isMuted: true };
        if (purpose === "object") writer.counts.objects++;
        return;
      default:
        group.state = skipped;
        if (purpose === "bullet") writer.markItem();
        if (purpose === "nested-row") writer.addText("\n", firstState, false);
        if (purpose === "picture") writer.counts.pictures++;
        if (purpose === "formula") writer.counts.objects++;
    }
  }

  private endPart(isHidden: boolean): () => void {
    return () => {
      this.endParagraph(false);
      this.writer.endPart(isHidden);
    };
  }

  /** The title, or a property that a person added, whose name comes first. */
  private gather(purpose: "title" | "property-name" | "property-value"): void {
    const { group } = this;
    let gathered = "";
    group.state = { ...group.state, isMuted: false };
    group.sink = (text) => (gathered += text);
    group.end = () => {
      if (purpose === "property-name") this.propertyName = gathered;
      else this.properties.push([purpose === "title" ? "title" : this.propertyName, gathered]);
    };
  }
}
