/** The bytes of an XML part in, its elements told one by one or as a tree out; a DOCTYPE is refused before anything else. */
import sax from "sax";
import { decodeText } from "../../../text/decode.js";
import { usualPrefixes } from "./namespaces.js";
import { XmlError } from "./package-error.js";

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`, `text:h`; none in a spreadsheet of Excel. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** Text, or an element. */
export type XmlNode = string | XmlElement;

export interface XmlListener {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Deeper than any program nests; what walks a tree may call itself once a level. */
const deepest = 500;
/** The text is handed to the parser in pieces, so that it need not hold it all. */
const chunk = 65_536;

/** Tells the elements and texts of an XML part in their order. Throws an XmlError. */
export function tellXml(bytes: Uint8Array, listener: XmlListener): void {
  const text = decodeXml(bytes);
  const scopes: Scope[] = [new Map()];
  const names: string[] = [];
  const parser = Object.assign(sax.parser(true, { position: false }), {
    onerror: () => {
      throw new XmlError("xml-damaged");
    },
    ondoctype: () => {
      throw new XmlError("xml-doctype");
    },
    onopentag: ({ name, attributes }: sax.Tag | sax.QualifiedTag) => {
      if (scopes.length > deepest) throw new XmlError("xml-depth");
      const given = new Map(Object.entries(attributes as Readonly<Record<string, string>>));
      const scope = openScope(scopes.at(-1) as Scope, given);
      scopes.push(scope);
      names.push(rename(name, scope));
      listener.open(names.at(-1) as string, renameAll(given, scope));
    },
    onclosetag: () => {
      scopes.pop();
      listener.close(names.pop() as string);
    },
    ontext: listener.text,
    oncdata: listener.text,
  });
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.close();
}

/** What prefixes stand for, where a file does not call them as nearly all files do. */
type Scope = ReadonlyMap<string, string>;

/** Notes the prefixes an element declares. */
function openScope(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let own: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : undefined;
    const usual = prefix === undefined ? undefined : usualPrefixes.get(uri);
    if (prefix === undefined || usual === undefined || (usual === prefix && !scope.has(prefix))) continue;
    own ??= new Map(scope);
    own.set(prefix, usual);
  }
  return own ?? scope;
}

function renameAll(attributes: ReadonlyMap<string, string>, scope: Scope): ReadonlyMap<string, string> {
  return scope.size === 0 ? attributes : new Map(Array.from(attributes, ([name, value]) => [rename(name, scope), value]));
}

function rename(name: string, scope: Scope): string {
  if (scope.size === 0) return name;
  const colon = name.indexOf(":");
  const usual = scope.get(colon < 0 ? "" : name.slice(0, colon));
  if (usual === undefined) return name;
  const own = name.slice(colon + 1);
  return usual === "" ? own : `${usual}:${own}`;
}

/** Reads an XML part as a tree. Throws an XmlError. */
export function readXml(bytes: Uint8Array): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  tellXml(bytes, {
    open: (name, attributes) => {
      const children: XmlNode[] = [];
      open.at(-1)?.push({ name, attributes, children });
      open.push(children);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.push(text),
  });
  const root = top.find((node) => typeof node !== "string");
  if (root === undefined) throw new XmlError("xml-damaged");
  return root;
}

const xmlEncodings = new Set(["utf-8", "utf-8-bom", "utf-16le", "utf-16be"]);

/** UTF-8 unless a byte order mark says UTF-16; programs that write these formats know no other. */
function decodeXml(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded === undefined || !xmlEncodings.has(decoded.encoding)) throw new XmlError("xml-text");
  return decoded.text;
}

/** The first child element of that name. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All child elements, or those of a name. */
export function listChildren(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name));
}

/** All the text in an element. */
export function readText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : readText(child))).join("");
}
