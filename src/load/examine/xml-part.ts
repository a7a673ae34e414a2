/** The text of an XML part in, all words in it gathered out: paragraphs over their runs, attributes, fields, comments, and what is packed in it. */
import type { Location } from "../../model/location.js";
import type { PartKind } from "../../model/privacy.js";
import { readSign } from "../readers/docx/signs.js";
import { splitAttributes, tellAttributes } from "./attributes.js";
import { apart, deletions, elementKinds, officeParagraphs, ofPrograms, ofSentence, openParagraphs, readOwnText } from "./elements.js";
import type { Gathering } from "./gathering.js";
import { addParagraph, joinShown, type Piece } from "./paragraph.js";
import { scanMarkup } from "./scan-markup.js";

export interface PartAt {
  readonly kind: PartKind;
  readonly location?: Location | undefined;
  /** Hears of every element first; tells whether it wants the attributes and the text of it for itself. */
  readonly watch?: {
    readonly open: (name: string, attributes: string) => boolean;
    readonly close: (name: string, text: string) => void;
    readonly locate: () => Location | undefined;
  };
}

interface Paragraph {
  readonly depth: number;
  readonly pieces: Piece[];
  field: string;
}

interface Open {
  readonly name: string;
  readonly kind: PartKind;
  readonly isTaken: boolean;
  /** What a person called the value in it. */
  readonly label: string;
  /** Text of its own, outside paragraphs. */
  text: string;
}

/** Elements that hold a value under a name: a date may be anybody's, but not behind «geboren». */
const labelled = new Set(["property", "user-defined", "docVar"]);

/** Formats whose attributes and elements are known. */
const ownFormats =
  /xmlns(?::[\w.-]+)?\s*=\s*["'](?:https?:\/\/(?:schemas\.(?:openxmlformats|microsoft)|purl\.oclc)\.|https?:\/\/www\.w3\.org\/2000\/svg|urn:(?:oasis|schemas-microsoft))/u;
/** Enough to know the tags by that come back thousands of times. */
const mostTags = 20_000;
/** What programs write where a person may write too: how they are set, and shares in the data of a chart. */
const shapes: ReadonlyMap<string, RegExp> = new Map([
  ["config-item", /^(?:-?[\d.]+|true|false)$/u],
  ["v", /^-?\d*\.\d{6,}(?:E[+-]?\d+)?$/iu],
]);
const base64 = /^[A-Za-z\d+/]{80,}={0,2}$/u;

/** Gathers the words of a part; gives what is packed in it as Base64. */
export function examineXml(text: string, at: PartAt, into: Gathering): readonly Uint8Array[] {
  const isOpenDocument = text.slice(0, 3000).includes("urn:oasis:names:tc:opendocument");
  const paragraphNames = isOpenDocument ? openParagraphs : officeParagraphs;
  const open: Open[] = [];
  const paragraphs: Paragraph[] = [];
  const packed: Uint8Array[] = [];
  const tags = new Set<string>();
  let isOwnFormat: boolean | undefined;
  let deleting = 0;
  let isHidden = false;
  let latest = at.location;
  /** What was deleted, by the id of the change: OpenDocument keeps it apart from where it stood. */
  const cut = new Map<string, string>();
  let change = "";
  const locate = (): Location | undefined => at.watch?.locate() ?? latest;

  const addText = (said: string): void => {
    const paragraph = paragraphs.at(-1);
    paragraph?.pieces.push({ text: said, isDeleted: deleting > 0, isHidden });
  };
  const addOwn = ({ name, kind, label, text: own }: Open): void => {
    if (own.trim() === "") return;
    if (isPacked(own)) packed.push(new Uint8Array(Buffer.from(own, "base64")));
    else if (!ofPrograms.has(name) && shapes.get(name)?.test(own) !== true)
      into.add(deleting > 0 ? "deleted" : kind, `${label}${readOwnText(name, own)}`, locate());
  };
  const addField = (paragraph: Paragraph): void => {
    if (paragraph.field !== "") into.add("field", paragraph.field, locate());
    paragraph.field = "";
  };
  const endParagraph = (paragraph: Paragraph, kind: PartKind): void => {
    const own = into.locate(joinShown(paragraph.pieces));
    if (isOpenDocument && deleting > 0) cut.set(change, [cut.get(change), ...paragraph.pieces.map((piece) => piece.text)].join(""));
    // What stands in a note or a box says nothing of where the text goes on.
    if (paragraphs.length === 0) latest = own ?? latest;
    addParagraph(paragraph.pieces, kind, own ?? locate(), into);
    addField(paragraph);
  };
  /** What a person sees where an element stands. */
  const showElement = (name: string, attributes: string): void => {
    const parent = open.at(-2)?.name;
    switch (name) {
      case "tab":
      case "ptab":
        if (parent !== "tabs" && parent !== "tab-stops") addText("\t");
        return;
      case "br":
      case "cr":
      case "line-break":
        addText("\n");
        return;
      case "s":
        if (isOpenDocument) addText(" ");
        return;
      case "change":
        paragraphs.at(-1)?.pieces.push({ text: cut.get(findId(attributes)) ?? "", isDeleted: true, isHidden: false });
        return;
      case "noBreakHyphen":
        addText("-");
        return;
      case "sym":
        addText(readSymbol(attributes));
        return;
      case "fldChar":
        addField(paragraphs.at(-1) as Paragraph);
        return;
      case "vanish":
      case "webHidden":
        if (open.at(-3)?.name !== "pPr" && !/val\s*=\s*["'](?:0|false|off)["']/u.test(attributes)) isHidden = true;
    }
  };

  scanMarkup(text, {
    open: (full, attributes) => {
      const name = full.slice(full.indexOf(":") + 1);
      const above = open.at(-1);
      isOwnFormat ??= ownFormats.test(attributes);
      if (name === "body") latest = at.location;
      if (name === "changed-region") change = findId(attributes);
      const kind = elementKinds.get(name) ?? above?.kind ?? at.kind;
      const isTaken = at.watch?.open(name, attributes) === true;
      const label = labelled.has(name) ? readLabel(attributes, into) : (above?.label ?? "");
      open.push({ name, kind, isTaken, label, text: "" });
      if (paragraphs.length > 0) showElement(name, attributes);
      if (paragraphNames.has(name)) paragraphs.push({ depth: open.length, pieces: [], field: "" });
      if (deletions.has(name)) deleting++;
      if (isTaken || attributes.length < 4) return;
      const tag = full + attributes;
      if (tags.has(tag)) return;
      if (tags.size < mostTags) tags.add(tag);
      tellAttributes(name, attributes, isOwnFormat, (own, value) => {
        if (isPacked(value)) packed.push(new Uint8Array(Buffer.from(value, "base64")));
        else into.add(own === undefined || own === "text" ? markupKind(kind) : own, value, locate());
      });
    },
    close: () => {
      const closed = open.pop();
      if (closed === undefined) return;
      const { name } = closed;
      if (closed.isTaken) at.watch?.close(name, closed.text);
      else if (closed.text !== "") addOwn(closed);
      if (deletions.has(name)) deleting--;
      if (name === "r") isHidden = false;
      if (paragraphs.at(-1)?.depth === open.length + 1) endParagraph(paragraphs.pop() as Paragraph, closed.kind);
    },
    text: (said) => {
      const top = open.at(-1);
      if (top === undefined) return;
      const paragraph = paragraphs.at(-1);
      if (top.name === "instrText" || top.name === "delInstrText") {
        if (paragraph === undefined) top.text += said;
        else paragraph.field += said;
        return;
      }
      const isSaid = isOpenDocument ? !apart.has(top.name) : ofSentence.has(top.name);
      if (top.isTaken || paragraph === undefined || !isSaid) top.text += said;
      // In Office, white space between elements is no text.
      else if (isOpenDocument || top.name === "t" || top.name === "delText" || said.trim() !== "") addText(said);
    },
    aside: (said) => {
      if (!said.startsWith("xml ")) into.add("markup", said);
    },
  });
  return packed;
}

/** The name of a value, as it stands before it; a value may stand beside it. */
function readLabel(attributes: string, into: Gathering): string {
  const given = new Map(splitAttributes(attributes));
  const name = given.get("name") ?? "";
  const value = given.get("val");
  if (value !== undefined) into.add("property", `${name}: ${value}`);
  return name === "" ? "" : `${name}: `;
}

function findId(attributes: string): string {
  return /\b(?:change-)?id\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1] ?? "";
}

/** Bytes as letters, which may be broken into lines; no word is so long. */
function isPacked(text: string): boolean {
  return (
    text.length >= 80 &&
    base64.test(
      text.includes("\n")
        ? text
            .split("\n")
            .map((line) => line.trim())
            .join("")
        : text.trim(),
    )
  );
}

function markupKind(kind: PartKind): PartKind {
  return kind === "text" ? "markup" : kind;
}

/** A character of a font: digits and letters stand at their own place in fonts of signs too, but for those of pictures. */
function readSymbol(attributes: string): string {
  const given = new Map(splitAttributes(attributes));
  const font = given.get("font") ?? "";
  const code = Number.parseInt(given.get("char") ?? "", 16);
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const isPlain = own >= 0x20 && own < 0x7f && !/dings/iu.test(font);
  return isPlain && (own < 0x41 || !/symbol/iu.test(font)) ? String.fromCharCode(own) : readSign(code, font);
}
