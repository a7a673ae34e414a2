/** A paragraph of a Word file as a tree in, its text as a reader of the page sees it out, with what hangs on it. */
import { findChild, readText, type XmlElement } from "../package/xml.js";
import { followFields, isPageNumber, type Fields } from "./fields.js";
import { isOn, readValue, type Attached, type Flow } from "./flow.js";
import { readSign, replaceSigns } from "./signs.js";
import type { FindStyle, Style } from "./styles.js";
import type { Tally } from "./unread.js";

export interface Reading {
  readonly findStyle: FindStyle;
  readonly tally: Tally;
  /** Notes that a deleted piece refers to: these are deleted too. */
  readonly deletedNotes: Set<string>;
  /** Reads what stands in a text box. */
  readonly readBox: (content: XmlElement) => readonly Flow[];
}

export interface Words {
  readonly text: string;
  readonly boldLength: number;
  readonly hidden: string;
  readonly attached: readonly Attached[];
}

/** What the walk through a paragraph has gathered so far. */
interface Gathered {
  readonly text: string[];
  readonly hidden: string[];
  /** What stands in the instruction of a field that is open. */
  readonly withheld: { readonly text: string; readonly look: Look }[];
  length: number;
  boldLength: number;
  readonly attached: Attached[];
}

/** How words look. */
interface Look {
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

/** Reads the words of a paragraph. */
export function readWords(paragraph: XmlElement, style: Style, reading: Reading): Words {
  const fields = followFields();
  const gathered: Gathered = { text: [], hidden: [], withheld: [], length: 0, boldLength: 0, attached: [] };
  const plain: Look = { isBold: style.isBold === true, isHidden: style.isHidden === true };
  walk(paragraph, plain, { gathered, fields, reading });
  // A field that does not end is none, and its text is not to be lost.
  for (const { text, look } of gathered.withheld) gather(text, look, gathered);
  return { text: gathered.text.join(""), boldLength: gathered.boldLength, hidden: gathered.hidden.join(""), attached: gathered.attached };
}

interface Walk {
  readonly gathered: Gathered;
  readonly fields: Fields;
  readonly reading: Reading;
}

/** What holds no text of its own: properties, instructions of fields, text that was deleted, the small letters above others. */
const passedOver = new Set(["w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:delText", "w:delInstrText", "w:fldData", "w:rt", "w:pgNum"]);
/** What may hold text that is not read here. */
const objects = new Set(["c:chart", "cx:chart", "dgm:relIds", "w:object", "a:txBody", "w:subDoc", "w:altChunk"]);
const pictures = new Set(["pic:pic", "v:imagedata", "v:textpath"]);
const references: ReadonlyMap<string, "footnote" | "endnote" | "comment"> = new Map([
  ["w:footnoteReference", "footnote"],
  ["w:endnoteReference", "endnote"],
  ["w:commentReference", "comment"],
]);

function walk(element: XmlElement, look: Look, at: Walk): void {
  for (const child of element.children) if (typeof child !== "string") visit(child, look, at);
}

function visit(element: XmlElement, look: Look, at: Walk): void {
  const { name } = element;
  const { gathered, reading } = at;
  const kind = references.get(name);
  if (passedOver.has(name)) return;
  if (objects.has(name)) reading.tally.objects++;
  else if (pictures.has(name)) reading.tally.pictures++;
  else if (kind !== undefined) gathered.attached.push({ kind, id: element.attributes.get("w:id") ?? "" });
  else
    switch (name) {
      case "w:r":
        walk(element, readLook(findChild(element, "w:rPr"), look, reading.findStyle), at);
        break;
      case "w:t":
      case "m:t":
        // A soft hyphen is no part of a word, whichever way it was typed.
        add(
          replaceSigns(
            readText(element)
              .replace(/[\t\n\r]+/gu, " ")
              .replaceAll("\u00AD", ""),
          ),
          look,
          at,
        );
        break;
      case "w:tab":
      case "w:ptab":
        add("\t", look, at);
        break;
      case "w:br":
      case "w:cr":
        add("\n", look, at);
        break;
      case "w:p":
        // It does not belong here, but its words are not those of its neighbours.
        add("\n", look, at);
        walk(element, look, at);
        add("\n", look, at);
        break;
      case "w:noBreakHyphen":
        add("-", look, at);
        break;
      case "w:sym":
        add(readSign(Number.parseInt(element.attributes.get("w:char") ?? "", 16), element.attributes.get("w:font") ?? ""), look, at);
        break;
      case "w:fldChar":
        gather(at.fields.mark(element), look, gathered);
        if (at.fields.isShown()) gathered.withheld.length = 0;
        break;
      case "w:instrText":
        at.fields.instruct(readText(element));
        break;
      case "w:fldSimple":
        if (!isPageNumber(element.attributes.get("w:instr") ?? "")) walk(element, look, at);
        break;
      case "w:del":
      case "w:moveFrom":
        dropDeleted(element, reading);
        break;
      case "w:sdt":
        if (!isPlaceholder(findChild(element, "w:sdtPr"))) walk(element, look, at);
        break;
      case "mc:AlternateContent":
        walk(chooseBranch(element), look, at);
        break;
      case "w:txbxContent":
        gathered.attached.push({ kind: "box", flow: reading.readBox(element) });
        break;
      default:
        walk(element, look, at);
    }
}

function add(text: string, look: Look, { gathered, fields }: Walk): void {
  if (fields.isShown()) gather(text, look, gathered);
  else gathered.withheld.push({ text, look });
}

function gather(text: string, look: Look, gathered: Gathered): void {
  if (look.isHidden) {
    gathered.hidden.push(text);
    return;
  }
  if (gathered.boldLength === gathered.length && (look.isBold || text.trim() === "")) gathered.boldLength += text.length;
  gathered.length += text.length;
  gathered.text.push(text);
}

function readLook(properties: XmlElement | undefined, look: Look, findStyle: FindStyle): Look {
  if (properties === undefined) return look;
  const id = readValue(findChild(properties, "w:rStyle"));
  const style = id === undefined ? undefined : findStyle(id);
  return {
    isBold: isOn(findChild(properties, "w:b")) ?? style?.isBold ?? look.isBold,
    isHidden: isOn(findChild(properties, "w:vanish")) ?? style?.isHidden ?? look.isHidden,
  };
}

/** Drops what was deleted or moved away, and counts it when there was something in it. */
export function dropDeleted(element: XmlElement, { tally, deletedNotes }: Pick<Reading, "tally" | "deletedNotes">): void {
  dropNotes(element, deletedNotes);
  if (hasWordsIn(element, ["w:t", "w:delText"])) tally.deleted++;
}

/** Drops the notes that something deleted refers to. */
export function dropNotes(element: XmlElement, deletedNotes: Set<string>): void {
  const kind = references.get(element.name);
  if (kind !== undefined) deletedNotes.add(`${kind} ${element.attributes.get("w:id") ?? ""}`);
  for (const child of element.children) if (typeof child !== "string") dropNotes(child, deletedNotes);
}

/** Whether a control still shows what it asks for, and nothing that somebody filled in. */
export function isPlaceholder(properties: XmlElement | undefined): boolean {
  return properties !== undefined && isOn(findChild(properties, "w:showingPlcHdr")) === true;
}

/** The same thing is there in more than one form; the first that holds text is read, or else the first. */
export function chooseBranch(element: XmlElement): XmlElement {
  const branches = element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && /^mc:(?:Choice|Fallback)$/u.test(child.name),
  );
  return branches.find((branch) => hasWordsIn(branch, ["w:t"])) ?? branches[0] ?? { ...element, children: [] };
}

function hasWordsIn(element: XmlElement, names: readonly string[]): boolean {
  if (names.includes(element.name)) return readText(element).trim() !== "";
  return element.children.some((child) => typeof child !== "string" && hasWordsIn(child, names));
}
