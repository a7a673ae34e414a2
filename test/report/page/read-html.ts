/** A piece of a page in, the elements it makes out, as a browser reads it; for tests of what stands where. */
import type { Element, ElementContent } from "hast";
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** Reads mark-up; properties are called as the attributes are. */
export function readHtml(pieces: Iterable<string>): readonly Element[] {
  return parseFragment(Array.from(pieces).join("")).childNodes.flatMap(readNode).filter(isElement);
}

function readNode(node: DefaultTreeAdapterTypes.ChildNode): readonly ElementContent[] {
  if (defaultTreeAdapter.isTextNode(node)) return [{ type: "text", value: node.value }];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const properties = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ type: "element", tagName: node.tagName, properties, children: node.childNodes.flatMap(readNode) }];
}

function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}
