/** A part of a Word file in, its paragraphs and tables in their order out, as they are when all tracked changes are accepted. */
import type { Location } from "../../../model/location.js";
import { tellBranches, tellInside, type BranchListener } from "../package/branches.js";
import { findChild, type XmlElement } from "../package/xml.js";
import { isOn, readCount, readValue, type Attached, type Flow, type FlowCell, type FlowParagraph, type FlowRow } from "./flow.js";
import { chooseBranch, dropDeleted, dropNotes, isPlaceholder, readWords, type Reading } from "./read-paragraph.js";
import { readListed, type FindStyle } from "./styles.js";
import { addHidden, type Tally } from "./unread.js";

export interface Source {
  readonly findStyle: FindStyle;
  readonly tally: Tally;
  readonly deletedNotes: Set<string>;
  /** Where the paragraph of a number is to be found again. */
  readonly locate: (number: number) => Location;
}

/** Reads the flow of a whole part, whose root is of that name; nothing when it is another. */
export function readPart(bytes: Uint8Array, root: string, source: Source): readonly Flow[] | undefined {
  const { listener, finish } = buildFlow(source);
  let first: string | undefined;
  tellBranches(bytes, {
    ...listener,
    open: (name) => {
      first ??= name;
      listener.open(name);
    },
  });
  return first === root ? finish() : undefined;
}

/** Reads the flow inside an element: a note, a comment, a text box. */
export function readFlow(element: XmlElement, source: Source): readonly Flow[] {
  const { listener, finish } = buildFlow(source);
  tellInside(element, listener);
  return finish();
}

type Open =
  | { readonly kind: "flow" | "cell"; readonly flow: Flow[]; span: number; goesOn: boolean; isDeleted: boolean }
  | { readonly kind: "table"; readonly rows: FlowRow[]; firstRowStyle: string | undefined }
  | {
      readonly kind: "row";
      readonly cells: FlowCell[];
      isHeader: boolean;
      before: number;
      isDeleted: boolean;
    }
  | { readonly kind: "control"; isPlaceholder: boolean; isContents: boolean };

/** What an element opens, when it is not only passed through. */
const openers: ReadonlyMap<string, () => Open> = new Map<string, () => Open>([
  ["w:tbl", () => ({ kind: "table", rows: [], firstRowStyle: undefined })],
  ["w:tr", () => ({ kind: "row", cells: [], isHeader: false, before: 0, isDeleted: false })],
  ["w:tc", () => ({ kind: "cell", flow: [], span: 1, goesOn: false, isDeleted: false })],
  ["w:sdt", () => ({ kind: "control", isPlaceholder: false, isContents: false })],
]);

const branches = new Set(
  "w:p w:r w:t m:oMathPara m:oMath w:tblPr w:trPr w:tcPr w:sdtPr w:del w:moveFrom w:altChunk w:subDoc w:sectPr w:tblGrid mc:AlternateContent".split(
    " ",
  ),
);

/** Words, or a formula that stands by itself. */
const loose = new Set(["w:r", "w:t", "m:oMathPara", "m:oMath"]);

function buildFlow(source: Source): { readonly listener: BranchListener; readonly finish: () => readonly Flow[] } {
  const top: Open = { kind: "flow", flow: [], span: 1, goesOn: false, isDeleted: false };
  const open: Open[] = [top];
  const reading: Reading = { ...source, readBox: (content) => readFlow(content, { ...source, locate: () => source.locate(count + 1) }) };
  /** Number of paragraphs with text so far. */
  let count = 0;
  /** A paragraph whose end was deleted: the next one goes on with it. */
  let unended: (Omit<FlowParagraph, "number"> & { readonly attached: Attached[] }) | undefined;
  /** How many open things are not read. */
  let closedOff = 0;
  /** How many tables of contents are open. */
  let contents = 0;

  const put = (flow: Flow): void => {
    for (let at = open.length - 1; at >= 0; at--) {
      const one = open[at] as Open;
      if (one.kind !== "flow" && one.kind !== "cell") continue;
      one.flow.push(flow);
      return;
    }
  };
  const endParagraph = (): void => {
    const ended = unended;
    unended = undefined;
    if (ended === undefined) return;
    const text = ended.text.trim();
    const boldLength = Math.min(text.length, Math.max(0, ended.boldLength - ended.text.length + ended.text.trimStart().length));
    if (text !== "") count++;
    if (text !== "" || ended.attached.length > 0) put({ ...ended, text, boldLength, number: Math.max(1, count) });
  };

  function addParagraph(element: XmlElement): void {
    const properties = findChild(element, "w:pPr");
    const style = properties && readValue(findChild(properties, "w:pStyle"));
    const { text, boldLength, hidden, attached } = readWords(element, source.findStyle(style), reading);
    if (hidden !== "") addHidden(source.tally, hidden, source.locate(count + 1));
    const before = unended;
    const isBoldSoFar = before === undefined || before.boldLength === before.text.length;
    const gathered = before?.attached ?? [];
    for (const one of attached) gathered.push(one);
    unended = {
      kind: "paragraph",
      text: (before?.text ?? "") + text,
      boldLength: isBoldSoFar ? (before?.text.length ?? 0) + boldLength : before.boldLength,
      style,
      outline: properties && readCount(findChild(properties, "w:outlineLvl")),
      isListed: readListed(properties),
      isContents: contents > 0,
      attached: gathered,
    };
    const mark = properties && findChild(properties, "w:rPr");
    const isEndDeleted = mark !== undefined && (findChild(mark, "w:del") ?? findChild(mark, "w:moveFrom")) !== undefined;
    if (!isEndDeleted) endParagraph();
  }

  function branch(element: XmlElement): void {
    const current = open.at(-1) as Open;
    if (closedOff > 0) {
      dropNotes(element, source.deletedNotes);
      return;
    }
    if (element.name === "w:p") {
      addParagraph(element);
      return;
    }
    endParagraph();
    // Words outside a paragraph are one by themselves, so that they are not lost.
    if (loose.has(element.name)) addParagraph({ ...element, name: "w:p", children: [element] });
    else if (element.name === "mc:AlternateContent") tellInside(chooseBranch(element), listener);
    else if (element.name === "w:del" || element.name === "w:moveFrom") dropDeleted(element, source);
    else if (element.name === "w:altChunk" || element.name === "w:subDoc") source.tally.objects++;
    else if (element.name === "w:tblPr" && current.kind === "table") current.firstRowStyle = readFirstRowStyle(element);
    else if (element.name === "w:trPr" && current.kind === "row") {
      current.isHeader = isOn(findChild(element, "w:tblHeader")) === true;
      current.before = Math.min(readCount(findChild(element, "w:gridBefore")) ?? 0, widest);
      if (findChild(element, "w:del") !== undefined) closeOff(current);
    } else if (element.name === "w:tcPr" && current.kind === "cell") {
      current.span = Math.min(Math.max(1, readCount(findChild(element, "w:gridSpan")) ?? 1), widest);
      const merge = findChild(element, "w:vMerge");
      current.goesOn = merge !== undefined && readValue(merge) !== "restart";
      if (findChild(element, "w:cellDel") !== undefined) closeOff(current);
    } else if (element.name === "w:sdtPr" && current.kind === "control") {
      if (isPlaceholder(element)) {
        current.isPlaceholder = true;
        closedOff++;
      }
      if (isTableOfContents(element)) {
        current.isContents = true;
        contents++;
      }
    }
  }

  function closeOff(part: { isDeleted: boolean }): void {
    if (part.isDeleted) return;
    part.isDeleted = true;
    source.tally.deleted++;
    closedOff++;
  }

  function close(name: string): void {
    if (!openers.has(name)) return;
    endParagraph();
    const closed = open.pop() as Open;
    const parent = open.at(-1) as Open;
    if (closed.kind === "control") {
      if (closed.isPlaceholder) closedOff--;
      if (closed.isContents) contents--;
    } else if (closed.kind === "table") {
      if (closed.rows.length > 0) put(closed);
    } else if (closed.isDeleted) closedOff--;
    else if (closed.kind === "row") addRow(closed);
    else if (closed.kind === "cell") addCell(closed);
    // A cell outside a row and a row outside a table are read as what is in them.
    function addRow(row: FlowRow): void {
      const table = findOpen("table");
      if (table === undefined) for (const cell of row.cells) for (const flow of cell.flow) put(flow);
      else table.rows.push({ isHeader: row.isHeader, before: row.before, cells: row.cells });
    }
    function addCell({ flow, span, goesOn }: FlowCell): void {
      const row = findOpen("row");
      if (row === undefined) for (const one of flow) put(one);
      else row.cells.push({ span, goesOn, flow });
    }
    function findOpen<Kind extends Open["kind"]>(kind: Kind): Extract<Open, { kind: Kind }> | undefined {
      const around = parent.kind === "control" ? open.findLast((one) => one.kind !== "control") : parent;
      return around?.kind === kind ? (around as Extract<Open, { kind: Kind }>) : undefined;
    }
  }

  const listener: BranchListener = {
    isBranch: (name) => branches.has(name),
    branch,
    open: (name) => {
      const opener = openers.get(name);
      if (opener === undefined) return;
      endParagraph();
      open.push(opener());
    },
    close,
  };
  return {
    listener,
    finish: () => {
      endParagraph();
      return top.flow;
    },
  };
}

/** More columns than a table can have. */
const widest = 1000;

function readFirstRowStyle(properties: XmlElement): string | undefined {
  const look = findChild(properties, "w:tblLook")?.attributes;
  const bits = Number.parseInt(look?.get("w:val") ?? "", 16);
  const shows = look?.get("w:firstRow") ?? (bits & 0x20 ? "1" : "0");
  return ["1", "true", "on"].includes(shows) ? readValue(findChild(properties, "w:tblStyle")) : undefined;
}

function isTableOfContents(properties: XmlElement): boolean {
  const gallery = findChild(properties, "w:docPartObj");
  return gallery !== undefined && readValue(findChild(gallery, "w:docPartGallery")) === "Table of Contents";
}
