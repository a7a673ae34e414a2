/** The text of a web page in, all words on it gathered out, also those in its comments, attributes, scripts and styles; and what is packed in it. */
import type { PartKind } from "../../model/privacy.js";
import {
  attributeOf,
  isElement,
  isText,
  PageError,
  parsePage,
  toHtml,
  type PageElement,
  type PageNode,
} from "../readers/web-page/parse.js";
import type { Gathering } from "./gathering.js";

/** Elements within a sentence; any other begins a piece of its own. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Elements whose text is for programs; something may be left in it all the same. */
const unseen = new Set(["script", "style", "template", "noscript", "noframes", "noembed", "iframe"]);
/** What programs write: looks, sizes, names of their own. */
const ofPrograms =
  /^(?:xmlns.*|class|style|id|for|width|height|colspan|rowspan|colgroup|align|valign|border|bgcolor|color|face|size|lang|dir|d|points|viewbox|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fill.*|stroke.*|sdval|sdnum|nonce|integrity|crossorigin|charset|rel|type|method|role|tabindex|aria-(?:hidden|expanded|controls|labelledby|describedby|level|owns)|data-(?:.*-)?(?:id|ids|timestamp|time|ts|version|hash|key|index|width|height|nonce))$/iu;
const kinds: ReadonlyMap<string, PartKind> = new Map<string, PartKind>([
  ["alt", "alt-text"],
  ["title", "alt-text"],
  ["aria-label", "alt-text"],
  ["href", "link"],
  ["src", "link"],
  ["action", "link"],
  ["cite", "link"],
  ["value", "field"],
  ["placeholder", "field"],
  ["name", "label"],
  ["content", "property"],
  ["author", "author"],
]);
const packed = /^data:[^,]{0,200};base64,(?<bytes>[A-Za-z\d+/=\s]+)$/u;
const comment = "#comment";
/** No page has this character. */
const lineEnd = "\uFDD0";

interface Standing {
  readonly nodes: readonly PageNode[];
  next: number;
  readonly element: PageElement | undefined;
}

/** Gathers the words of a page; gives what is packed in its addresses. One that is too large to be built is examined as it is written. */
export function examinePage(text: string, { kind }: { readonly kind: PartKind }, into: Gathering): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let sentence = "";
  let unseenIn: PageElement | undefined;
  const endSentence = (): void => {
    into.add(unseenIn === undefined ? kind : "markup", sentence.replace(/\s+/gu, " ").replaceAll(lineEnd, "\n"));
    sentence = "";
  };
  const enter = (element: PageElement): void => {
    if (!inline.has(element.tagName)) endSentence();
    if (element.tagName === "br") sentence += lineEnd;
    if (unseen.has(element.tagName)) unseenIn ??= element;
    addAttributes(element, into, found);
  };
  const leave = (element: PageElement): void => {
    if (!inline.has(element.tagName) && element.tagName !== "br") endSentence();
    if (unseenIn === element) unseenIn = undefined;
  };
  const open: Standing[] = [{ nodes: parse(text, kind, into), next: 0, element: undefined }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.nodes[last.next++];
    if (node === undefined) {
      open.pop();
      if (last.element !== undefined) leave(last.element);
    } else if (isText(node)) sentence += node.value;
    else if (isElement(node)) {
      enter(node);
      // What is in a template stands beside the tree.
      const nodes =
        "content" in node
          ? (node as PageElement & { readonly content: { readonly childNodes: PageNode[] } }).content.childNodes
          : node.childNodes;
      open.push({ nodes, next: 0, element: node });
    } else if (node.nodeName === comment && "data" in node) into.add("comment", node.data);
  }
  endSentence();
  return found;
}

function parse(text: string, kind: PartKind, into: Gathering): readonly PageNode[] {
  try {
    return parsePage(toHtml(text)).childNodes;
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    into.add(kind, text);
    return [];
  }
}

function addAttributes(element: PageElement, into: Gathering, found: Uint8Array[]): void {
  const [name, content] = [attributeOf(element, "name"), attributeOf(element, "content")];
  if (name !== "" && content !== "") into.add("property", `${name}: ${content}`);
  for (const { name: attribute, value } of element.attrs) {
    const bytes = packed.exec(value)?.groups?.["bytes"];
    if (bytes !== undefined) found.push(new Uint8Array(Buffer.from(bytes, "base64")));
    else if (!ofPrograms.test(attribute) || value.includes("@"))
      into.add(kinds.get(attribute) ?? "markup", decodeAddress(attribute, value));
  }
}

/** An address may write its letters as numbers. */
function decodeAddress(name: string, value: string): string {
  if (kinds.get(name) !== "link" || !value.includes("%")) return value;
  try {
    return `${value} ${decodeURIComponent(value)}`;
  } catch {
    return value;
  }
}
