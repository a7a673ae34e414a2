/** The bytes of an RTF file in, all words in it gathered out: also those that were deleted or are hidden, and those in groups that no reader shows. */
import type { PartKind } from "../../model/privacy.js";
import { characters, decodePage, usualCodePage } from "../readers/rtf/characters.js";
import { tellRtf, type RtfListener } from "../readers/rtf/tokens.js";
import type { Gathering } from "./gathering.js";
import { addParagraph, joinShown, type Piece } from "./paragraph.js";

/** What the words of a group are, by the word that opens it. */
const kinds: ReadonlyMap<string, PartKind> = new Map([
  ...list(
    "property",
    "info title subject keywords doccomm comment category userprops propname staticval company hlinkbase docvar generator",
  ),
  ...list("author", "author operator manager atnauthor atnid revtbl"),
  ...list("comment", "annotation"),
  ...list("header", "header headerl headerr headerf footer footerl footerr footerf"),
  ...list("label", "bkmkstart bkmkend stylesheet listname leveltext"),
  ...list("field", "fldinst formfield ffname ffdeftext ffhelptext ffstattext ffl ffentrymcr ffexitmcr datafield"),
  ...list("alt-text", "sn sv"),
  ...list("embedded", "objdata objname objclass pict datastore"),
]);

function list(kind: PartKind, words: string): readonly (readonly [string, PartKind])[] {
  return words.split(" ").map((word) => [word, kind]);
}

/** Groups of nothing but fonts, colours and numbers. */
const wordless = new Set(
  "fonttbl colortbl rsidtbl latentstyles listoverridetable themedata colorschememapping blipuid panose falt atndate xmlnstbl pgptbl".split(
    " ",
  ),
);
/** Groups whose bytes are written as pairs of digits. */
const inHex = new Set(["pict", "objdata", "datastore", "themedata", "datafield"]);
/** Words that open a group within the sentence. */
const within = new Set(["fldrslt", "field", "rtf", "ud", "upr", "result", "shptxt"]);
/** Words behind which another piece begins. */
const endings = new Set("par cell row sect page nestcell nestrow column".split(" "));

interface Group {
  readonly kind: PartKind;
  /** The word that opened it. */
  readonly word: string;
  readonly isSilent: boolean;
  readonly isHex: boolean;
  /** Shared with the group around it when it goes on with the same sentence. */
  readonly sentence: Piece[];
  isDeleted: boolean;
  isHidden: boolean;
  skip: number;
}

/** Gathers the words of the file; gives what is packed in it. */
export function examineRtf(bytes: Uint8Array, kind: PartKind, into: Gathering): readonly Uint8Array[] {
  const listener = new Listener(kind, into);
  tellRtf(bytes, listener);
  listener.end();
  return listener.packed;
}

class Listener implements RtfListener {
  readonly packed: Uint8Array[] = [];
  private readonly groups: Group[] = [];
  private group: Group;
  private isStarting = false;
  private isStarred = false;
  private pending: Buffer[] = [];
  private unread = 0;
  private page = usualCodePage;
  /** What the next value of a shape is. */
  private shapeName = "";

  constructor(
    kind: PartKind,
    private readonly into: Gathering,
  ) {
    this.group = { kind, word: "rtf", isSilent: false, isHex: false, sentence: [], isDeleted: false, isHidden: false, skip: 1 };
  }

  open(): void {
    this.flush();
    this.groups.push(this.group);
    this.group = { ...this.group };
    this.isStarting = true;
    this.isStarred = false;
  }

  close(): void {
    this.flush();
    const closed = this.group;
    this.group = this.groups.pop() ?? closed;
    if (closed.sentence !== this.group.sentence) this.endSentence(closed);
    // Its name, then what it holds.
    else if (closed.word === "docvar") this.add(": ");
    this.isStarting = false;
  }

  bytes(bytes: Buffer): void {
    this.isStarting = false;
    const rest = bytes.subarray(this.unread);
    this.unread -= bytes.length - rest.length;
    if (rest.length > 0) this.pending.push(rest);
  }

  word(word: string, param: number | undefined): void {
    this.flush();
    if (word === "*") {
      this.isStarred = this.isStarting;
      return;
    }
    if (this.isStarting) this.begin(word);
    this.isStarting = false;
    const { group } = this;
    const character = characters.get(word);
    if (character !== undefined && !endings.has(word)) this.add(character);
    else if (endings.has(word)) this.endSentence(group);
    else if (word === "u") {
      this.add(String.fromCharCode((param ?? 0) & 0xffff));
      this.unread = group.skip;
    } else if (word === "uc") group.skip = Math.min(Math.max(param ?? 1, 0), 10);
    else if (word === "ansicpg" && param !== undefined && param > 0) this.page = param;
    else if (word === "deleted") group.isDeleted = param !== 0;
    else if (word === "v") group.isHidden = param !== 0;
    else if (word === "plain") Object.assign(group, { isDeleted: false, isHidden: false });
  }

  end(): void {
    this.flush();
    this.endSentence(this.group);
  }

  /** A group that is known, or that a reader may skip, has a sentence of its own. */
  private begin(word: string): void {
    const own = kinds.get(word);
    const isSilent = this.group.isSilent || (wordless.has(word) && !inHex.has(word));
    const isApart = own !== undefined || isSilent || inHex.has(word) || (this.isStarred && !within.has(word)) || notes.has(word);
    if (!isApart) return;
    const isText = own === undefined && this.isStarred;
    this.group = {
      ...this.group,
      word,
      kind: own ?? (isText ? "markup" : this.group.kind),
      isSilent,
      isHex: inHex.has(word),
      sentence: [],
    };
  }

  private flush(): void {
    this.unread = 0;
    if (this.pending.length === 0) return;
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.add(decodePage(bytes, this.page));
  }

  private add(text: string): void {
    const { sentence, isSilent, isDeleted, isHidden } = this.group;
    if (!isSilent) sentence.push({ text, isDeleted, isHidden });
  }

  private endSentence({ sentence, kind, word, isHex }: Group): void {
    const pieces = sentence.splice(0);
    if (pieces.length === 0) return;
    if (word === "sn") this.shapeName = joinShown(pieces);
    // Most of what is said of a shape is a number.
    else if (word === "sv" && !wordyShape.test(this.shapeName)) return;
    else if (isHex) this.unpack(pieces.map(({ text }) => text).join(""));
    else addParagraph(pieces, kind, this.into.locate(joinShown(pieces)), this.into);
  }

  private unpack(text: string): void {
    const digits = text.replace(/[^\da-f]/giu, "");
    this.packed.push(new Uint8Array(Buffer.from(digits, "hex")));
  }
}

/** What a person can say of a shape: its name, its description, its link, the letters it is made of. */
const wordyShape = /^(?:wz|gtextUNICODE|gtextFont|pib|pihl|metroBlob|hsp|sz)/u;
/** What hangs on a sentence and is none of it. */
const notes = new Set(["footnote", "annotation", "shp", "do", "listtext", "pntext", "object", "nesttableprops"]);
