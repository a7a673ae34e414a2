/** A drawing (hast) in, XML out. */
import type { Element, ElementContent } from "hast";
import { printNodes } from "./html-print.js";
import { cleanXmlText } from "./xml-text.js";

/** Prints a drawing as a file of its own, in XML: stricter than the HTML it is part of in a page. */
export function printSvg(svg: Element): string {
  const drawing = prepareForXml({ ...svg, properties: { xmlns: "http://www.w3.org/2000/svg", ...svg.properties } });
  return printNodes([drawing])
    .replace(tag, (found) => found.replace(quoted, (value) => value.replaceAll("<", "&#x3C;")))
    .replaceAll("]]>", "]]&#x3E;");
}

/** In what is printed, text has no bare angle bracket and every value stands between double quotes, but may hold a `<`. */
const tag = /<(?:[^<>"]|"[^"]*")*>/gu;
const quoted = /"[^"]*"/gu;

/** Keeps elements and texts, with characters that XML can hold. */
function prepareForXml(element: Element): Element {
  const properties = Object.entries(element.properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(prepareValue) : prepareValue(value),
  ]);
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === "element") return [prepareForXml(child)];
    return child.type === "text" ? [{ type: "text", value: cleanXmlText(child.value) }] : [];
  });
  return { ...element, properties: Object.fromEntries(properties), children };
}

/** XML knows no attribute without a value. */
function prepareValue<Value>(value: Value): Value | string {
  if (typeof value === "string") return cleanXmlText(value);
  return value === true ? "" : value;
}
