/** The head of a web page in, the properties out that somebody gave it on purpose: its title, and meta elements with a known name. */
import type { Property } from "../../../model/read-file.js";
import { findName, normaliseName, webPageKeys } from "../../../text/names.js";
import { attributeOf, isElement, type Page, type PageElement } from "./parse.js";
import { readTextOf } from "./read-text-of.js";

/** Reads the properties; what a program writes there by itself (author, created, generator) is left. */
export function readProperties(page: Page, file: string): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  const head = findChild(findChild(page, "html"), "head");
  for (const node of head?.childNodes ?? []) {
    if (!isElement(node)) continue;
    const isTitle = node.tagName === "title";
    const name = isTitle ? "title" : node.tagName === "meta" ? findName(webPageKeys, attributeOf(node, "name")) : undefined;
    const value = (isTitle ? readTextOf(node) : attributeOf(node, "content")).trim();
    // A name that is given counts before the title of the page.
    if (name !== undefined && value !== "" && !(isTitle && properties.has("title")))
      properties.set(normaliseName(name), { value, place: { file } });
  }
  return properties;
}

function findChild(parent: Page | PageElement | undefined, name: string): PageElement | undefined {
  return parent?.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === name);
}
