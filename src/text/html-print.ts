/** Text and page trees (hast) in, HTML out: the one place where text becomes mark-up, so that all of it is escaped. */
import type { Element, ElementContent, RootContent } from "hast";

declare const markup: unique symbol;
/** What may stand in a page as it is: text gets here only through `escapeText`. */
export type Markup = string & { readonly [markup]: true };

/** Attributes as HTML names them; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const voidTags = new Set(["br", "hr", "img", "input", "link", "meta"]);
/** What stands in these is no mark-up for a browser; they only hold what is the program's own. */
const rawTags = new Set(["script", "style"]);

/** Prints an element with its content. */
export function printTag(tagName: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  let html: string = openTag(tagName, attributes);
  // Joining them would copy what is inside once more at every level.
  for (const piece of content) html += piece;
  return (html + closeTag(tagName)) as Markup;
}

export function openTag(tagName: string, attributes: Attributes): Markup {
  let html = `<${tagName}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) html += ` ${name}="${escapeValue(value)}"`;
  }
  return `${html}>` as Markup;
}

export function closeTag(tagName: string): Markup {
  return `</${tagName}>` as Markup;
}

/** Prints the nodes of a page tree one after another. */
export function printNodes(nodes: readonly (RootContent | ElementContent)[]): Markup {
  let html = "";
  for (const node of nodes) {
    if (node.type === "element") html += printElement(node);
    else if (node.type === "text") html += escapeText(node.value);
    else if (node.type === "doctype") html += "<!doctype html>";
    else throw new Error(`a page holds no ${node.type}`);
  }
  return html as Markup;
}

function printElement({ tagName, properties, children }: Element): string {
  let html = `<${tagName}`;
  for (const name in properties) html += printProperty(name, properties[name]);
  html += ">";
  if (voidTags.has(tagName)) return html;
  const content = rawTags.has(tagName)
    ? children.map((child) => (child.type === "text" ? child.value : "")).join("")
    : printNodes(children);
  return `${html}${content}</${tagName}>`;
}

function printProperty(name: string, value: Element["properties"][string]): string {
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return ` ${nameAttribute(name)}`;
  return ` ${nameAttribute(name)}="${escapeValue(Array.isArray(value) ? value.join(" ").trim() : String(value))}"`;
}

/** The attributes of properties that are no one word in lower case; what is met is added. */
const attributeNames = new Map([
  ["className", "class"],
  ...["viewBox", "patternUnits", "patternTransform"].map((name) => [name, name] as const),
  ...["charSet", "tabIndex"].map((name) => [name, name.toLowerCase()] as const),
]);

/** Names of data and of presentation have hyphens (`strokeWidth`); those of ARIA have one only. */
function nameAttribute(property: string): string {
  const known = attributeNames.get(property);
  if (known !== undefined) return known;
  const name = property.startsWith("aria")
    ? `aria-${property.slice("aria".length).toLowerCase()}`
    : property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  attributeNames.set(property, name);
  return name;
}

/** Escapes a text that stands between tags. */
export function escapeText(text: string): Markup {
  return (/[<&]/u.test(text) ? text.replace(/[<&]/gu, refer) : text) as Markup;
}

/** Escapes the value of an attribute, whatever quotes it would stand between. */
function escapeValue(value: string): string {
  return /["&'`\0]/u.test(value) ? value.replace(/["&'`\0]/gu, refer) : value;
}

function refer(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
