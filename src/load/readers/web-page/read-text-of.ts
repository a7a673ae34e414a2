/** An element of a web page in, all its words out on one line, without the words of programs. */
import { isElement, isText, type PageElement, type PageNode } from "./parse.js";

const wordless = new Set(["script", "style", "template"]);

/** Reads the text of an element and what is in it. */
export function readTextOf(element: PageElement): string {
  const parts: string[] = [];
  const open: { readonly nodes: readonly PageNode[]; next: number }[] = [{ nodes: element.childNodes, next: 0 }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.nodes[last.next++];
    if (node === undefined) {
      open.pop();
      // Words of two elements are two words, since they are read apart here.
      parts.push(" ");
    } else if (isText(node)) parts.push(node.value);
    else if (isElement(node) && !wordless.has(node.tagName)) open.push({ nodes: node.childNodes, next: 0 });
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}
