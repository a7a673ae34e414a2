/** The text of a web page in, its elements as a tree out; a page that would be too large for memory is not built. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type Page = DefaultTreeAdapterTypes.Document;

/** A page with more elements than fit, or more of them inside each other. */
export class PageError extends Error {}

/** The work grows with the square of the depth. */
const deepest = 30_000;
/** Unclosed marks in paragraph after paragraph make many more elements than a page has tags. */
const mostElements = 1_500_000;

/** Makes HTML of a page that is written as XML. */
export function toHtml(text: string): string {
  return isXml(text) ? closeTags(text) : text;
}

/** Parses HTML as a browser does, so that anything is a page. Throws a PageError. */
export function parsePage(text: string): Page {
  let elements = 0;
  let depth = 0;
  return parse(text, {
    // What stands in <noscript> is read as elements, not as one text with tags in it.
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        if (++elements > mostElements) throw new PageError();
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        if (++depth > deepest) throw new PageError();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

export function isText(node: PageNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

/** The value of an attribute; empty when it is not there. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

export function hasAttribute(element: PageElement, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

function isXml(text: string): boolean {
  return /^\s*<\?xml\b|<html\b[^>]{0,500}xmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml/iu.test(text.slice(0, 2000));
}

const voidTags = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));
const closedTag = /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/giu;
const characterData = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/gu;

/** In XML any element may close itself, and text may stand in CDATA; in HTML `<title/>` would swallow the page. */
function closeTags(text: string): string {
  return text
    .replace(characterData, (_, data: string) => data.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .replace(closedTag, (whole, tag: string, attributes: string) =>
      voidTags.has(tag.toLowerCase()) ? whole : `<${tag}${attributes}></${tag}>`,
    );
}
