/** XML in, its elements out; strict, so that what isn't well-formed fails the test that reads it. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const piece =
  /<\?xml[^<>]*\?>|<\/(?<closed>[\w:.-]+)\s*>|<(?<opened>[\w:.-]+)(?<rest>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy;
const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Reads a file; throws at anything that a strict reader would refuse. */
export function readXml(source: string): XmlElement {
  if (!allowed.test(source)) throw new Error("Unexpected character that XML can't hold");
  const top: (XmlElement | string)[] = [];
  const open: { readonly name: string; readonly children: (XmlElement | string)[] }[] = [{ name: "", children: top }];
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const { closed, opened, rest = "", empty, text } = piece.exec(source)?.groups ?? fail(source, at);
    const parent = open.at(-1) ?? fail(source, at);
    if (text !== undefined) parent.children.push(readText(text));
    if (closed !== undefined && open.pop()?.name !== closed) fail(source, at);
    if (opened === undefined) continue;
    const children: (XmlElement | string)[] = [];
    parent.children.push({ name: opened, attributes: readAttributes(rest), children });
    if (empty === "") open.push({ name: opened, children });
  }
  const [root, ...others] = top.filter((child) => typeof child !== "string");
  if (root === undefined || others.length > 0 || open.length > 1) throw new Error("Unexpected end, expected one whole element");
  return root;
}

/** All elements of a name at any depth, in order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

/** All text in an element. */
export function readAll(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : readAll(child))).join("");
}

function readAttributes(rest: string): ReadonlyMap<string, string> {
  const pairs = Array.from(rest.matchAll(/([\w:.-]+)="([^"]*)"/gu), ([, name = "", value = ""]) => [name, readText(value)] as const);
  const attributes = new Map(pairs);
  if (attributes.size !== pairs.length) throw new Error(`Unexpected attribute twice: ${rest}`);
  return attributes;
}

function readText(text: string): string {
  if (text.includes("]]>")) throw new Error("Unexpected ]]> in a text");
  return text.replace(/&(?:#x([\dA-F]+);|#(\d+);|(\w+);)?/giu, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named.get(name ?? "") ?? fail(text, text.indexOf(all));
  });
}

function fail(source: string, at: number): never {
  throw new Error(`Unexpected XML: ${source.slice(at, at + 80)}`);
}
