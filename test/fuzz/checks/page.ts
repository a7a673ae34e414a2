/** The report as a page holds no element, attribute or address that the program does not write itself. */
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Check } from "./check.js";

type Node = DefaultTreeAdapterTypes.Node;

/** What the reports of the shipped study are made of. */
const elements = new Set(
  (
    "html head meta title style script body main nav div h1 h2 h3 h4 h5 h6 p ul li a em strong span mark code blockquote details summary table thead tbody tr th td " +
    "figure figcaption svg g desc rect line circle text"
  ).split(" "),
);
const attributes = new Set(
  (
    "lang charset name content http-equiv class id href role tabindex align data-code data-coder data-filter data-main data-origin data-period data-type " +
    "aria-describedby aria-hidden aria-label aria-labelledby type xmlns viewBox width height x y x1 x2 y1 y2 cx cy r fill stroke stroke-dasharray stroke-width " +
    "font-family font-size font-weight text-anchor transform"
  ).split(" "),
);
const addresses = /^#/u;

export const safePage: Check = {
  name: "the page holds nothing active from a file",
  find: ({ outputs }) => {
    const page = outputs.get("report.html");
    return page === undefined ? [] : inspect(page);
  },
};

function inspect(page: string): readonly string[] {
  const wrong: string[] = [];
  let scripts = 0;
  const open: Node[] = [parse(page)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node) {
      if (!elements.has(node.tagName)) wrong.push(`an element ${node.tagName}`);
      if (node.tagName === "script" && !node.attrs.some(({ name, value }) => name === "type" && value === "application/json")) scripts++;
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name)) wrong.push(`an attribute ${name} of ${node.tagName}`);
        if (["href", "src", "action"].includes(name) && !addresses.test(value)) wrong.push(`an address ${value.slice(0, 60)}`);
      }
    }
    if ("content" in node) open.push(node.content);
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return scripts > 1 ? [...wrong, `${scripts} scripts`] : wrong;
}
