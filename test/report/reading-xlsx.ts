/** The bytes of an xlsx file in, its sheets out, read from the XML itself and not by what wrote it; for the tests of workbooks. */
import { strFromU8, unzipSync } from "fflate";

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const entities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Reads XML as strictly as Excel does: anything that is not well formed is an error. */
export function parseXml(source: string): Element {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(source)) throw new Error("a character that XML cannot hold");
  const top: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  let at = 0;
  for (const match of source.matchAll(/<\?xml [^?]*\?>\s*|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/gu)) {
    if (match.index !== at) throw new Error(`not well formed at ${at}: ${source.slice(at, at + 40)}`);
    at += match[0].length;
    const [whole, slash, name, attributes, selfClosing] = match;
    const parent = open.at(-1) as Element;
    if (name === undefined) {
      if (!whole.startsWith("<")) parent.text += decode(whole);
    } else if (slash === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: readAttributes(attributes ?? ""), children: [], text: "" };
      parent.children.push(element);
      if (selfClosing === "") open.push(element);
    }
  }
  if (at !== source.length || open.length !== 1 || top.children.length !== 1) throw new Error("not well formed at its end");
  return top.children[0] as Element;
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  const pairs = Array.from(
    written.matchAll(/([\w:]+)="([^"]*)"/gu),
    ([, name, value]) => [name as string, decode(value as string)] as const,
  );
  const attributes = new Map(pairs);
  if (attributes.size !== pairs.length) throw new Error(`an attribute twice: ${written}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/gu, (_, name: string) => {
    const character = entities.get(name);
    if (character === undefined) throw new Error(`unknown entity ${name}`);
    return character;
  });
}

export interface ReadCell {
  readonly kind: "text" | "number" | "boolean";
  readonly value: string;
  readonly format: string;
  readonly wraps: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** By row and column, from 0; what is not there is empty. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly rows: number;
  readonly root: Element;
}

export interface ReadBook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly ReadSheet[];
}

export function readWorkbook(bytes: Uint8Array): ReadBook {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const parse = (name: string): Element => parseXml(parts.get(name) as string);
  for (const name of parts.keys()) parse(name);
  const strings = parse("xl/sharedStrings.xml").children.map((item) => unescape((item.children[0] as Element).text));
  const formats = readFormats(parse("xl/styles.xml"));
  const targets = new Map(
    parse("xl/_rels/workbook.xml.rels").children.map(({ attributes }) => [attributes.get("Id"), attributes.get("Target")]),
  );
  const sheets = find(parse("xl/workbook.xml"), "sheets").children.map(({ attributes }) => {
    const root = parse(`xl/${targets.get(attributes.get("r:id"))}`);
    const rows = find(root, "sheetData").children;
    const cells = rows.flatMap((row) =>
      row.children.filter(({ children }) => children.length > 0).map((cell) => readCell(cell, strings, formats)),
    );
    return { name: attributes.get("name") as string, cells: new Map(cells), rows: rows.length, root };
  });
  return { parts, sheets };
}

export function find(element: Element, name: string): Element {
  const found = element.children.find((child) => child.name === name);
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

type CellFormat = Pick<ReadCell, "format" | "wraps">;

function readFormats(styles: Element): readonly CellFormat[] {
  const codes = new Map(
    find(styles, "numFmts").children.map(({ attributes }) => [attributes.get("numFmtId"), attributes.get("formatCode")]),
  );
  return find(styles, "cellXfs").children.map(({ attributes, children }) => ({
    format: codes.get(attributes.get("numFmtId")) ?? "General",
    wraps: children.some((child) => child.attributes.get("wrapText") === "1"),
  }));
}

function readCell(cell: Element, strings: readonly string[], formats: readonly CellFormat[]): readonly [string, ReadCell] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(cell.attributes.get("r") as string) as RegExpExecArray;
  const column = Array.from(letters as string).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (cell.children.some(({ name }) => name !== "v")) throw new Error(`${letters}${row} holds more than a value`);
  const value = find(cell, "v").text;
  const format = formats[Number(cell.attributes.get("s") ?? 0)] as CellFormat;
  const type = cell.attributes.get("t");
  const place = `${Number(row) - 1},${column}`;
  if (type === "s") return [place, { kind: "text", value: strings[Number(value)] as string, ...format }];
  if (type === "b") return [place, { kind: "boolean", value: value === "1" ? "true" : "false", ...format }];
  if (type !== undefined) throw new Error(`unknown type ${type}`);
  return [place, { kind: "number", value, ...format }];
}

/** Excel's own escape for characters that XML cannot hold. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
