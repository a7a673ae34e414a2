/** A name, properties and children in, an element of a page (hast) out. */
import type { Element, ElementContent } from "hast";

/** Makes an element; everything from outside enters as text and is escaped by the printer. */
export function element(tagName: string, properties: Element["properties"], ...children: readonly (ElementContent | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}
