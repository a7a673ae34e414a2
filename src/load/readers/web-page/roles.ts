/** An element of a web page in, what it is for a reader of the page out; with what Word, LibreOffice and Google Docs write in their own way. */
import { attributeOf, hasAttribute, isElement, isText, type PageElement } from "./parse.js";

export type Role =
  /** Part of the sentence around it. */
  | { readonly kind: "inline"; readonly isBold: boolean }
  | { readonly kind: "block" | "list-item" | "quote" | "preformatted" | "break" }
  /** A part of the page with a subject of its own: a header in it is not that of the page. */
  | { readonly kind: "content" }
  | { readonly kind: "heading"; readonly depth: number }
  | { readonly kind: "table" | "head" | "row" | "cell" }
  /** What stands around the text: a menu, a running head, a comment. */
  | { readonly kind: "aside"; readonly part?: "header" | "footer" | "comment" }
  | { readonly kind: "note"; readonly part: "footnote" | "endnote" }
  /** A button or drawing inside a sentence. */
  | { readonly kind: "control" }
  | { readonly kind: "hidden" | "deleted" | "nothing" };

const nothingTags = new Set(
  "script style template head title base link meta param source track area img input datalist iframe frame noframes noembed col colgroup wbr rp rt".split(
    " ",
  ),
);
const controlTags = new Set("button select textarea svg math object audio video canvas meter progress".split(" "));
const asideTags = new Set(["nav", "aside", "noscript"]);
const asideRoles = new Set(["navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar"]);
const contentTags = new Set(["main", "article", "section", "figure"]);
const blockTags = new Set(
  "address body caption center dd details dialog dir div dl dt fieldset figcaption footer form header hgroup hr html legend li listing menu ol optgroup option p plaintext search summary tbody tfoot ul xmp".split(
    " ",
  ),
);
const simpleRoles = new Map<string, Role>([
  ["br", { kind: "break" }],
  ["li", { kind: "list-item" }],
  ["blockquote", { kind: "quote" }],
  ["pre", { kind: "preformatted" }],
  ["listing", { kind: "preformatted" }],
  ["xmp", { kind: "preformatted" }],
  ["plaintext", { kind: "preformatted" }],
  ["table", { kind: "table" }],
  ["thead", { kind: "head" }],
  ["tr", { kind: "row" }],
  ["td", { kind: "cell" }],
  ["th", { kind: "cell" }],
  ["del", { kind: "deleted" }],
]);

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const bold = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const wordList = /^MsoList(?:Paragraph|Bullet|Number|Continue)/u;
const wordHeading = /^MsoHeading([7-9])$/u;

/** Tells what an element is; `isInContent` when it stands in a part with a subject of its own. */
export function findRole(element: PageElement, isInContent: boolean): Role {
  const { tagName: tag } = element;
  if (nothingTags.has(tag)) return { kind: "nothing" };
  const style = attributeOf(element, "style");
  if (hasAttribute(element, "hidden") || attributeOf(element, "aria-hidden") === "true" || unseen.test(style)) return { kind: "hidden" };
  if (tag === "dialog" && !hasAttribute(element, "open")) return { kind: "hidden" };
  if (controlTags.has(tag)) return { kind: "control" };
  if (isMark(element, style)) return { kind: "nothing" };
  const around = findAround(element, style, isInContent);
  if (around !== undefined) return around;
  const heading = findDepth(element, style);
  if (heading !== undefined) return { kind: "heading", depth: heading };
  const note = findNote(element);
  if (note !== undefined) return note;
  const className = attributeOf(element, "class");
  if (tag === "p" && wordList.test(className)) return { kind: "list-item" };
  if (tag === "p" && /^Mso(?:Intense)?Quote/u.test(className)) return { kind: "quote" };
  if (contentTags.has(tag)) return { kind: "content" };
  const simple = simpleRoles.get(tag);
  if (simple !== undefined) return simple;
  return blockTags.has(tag) ? { kind: "block" } : { kind: "inline", isBold: tag === "b" || tag === "strong" || bold.test(style) };
}

/** Whether an element is the number of a list item, or the sign that leads to a note and back. */
function isMark(element: PageElement, style: string): boolean {
  if (/mso-list\s*:\s*ignore/iu.test(style)) return true;
  if (/^Mso(?:Footnote|Endnote|Comment)Reference$/u.test(attributeOf(element, "class"))) return true;
  if (element.tagName !== "a" || !attributeOf(element, "href").startsWith("#")) return false;
  const text = readShort(element);
  return text !== undefined && /^(?:\[?(?:\d{1,3}|[a-z]{1,3}|\*{1,3})\]?|[↩↑^]\uFE0E?)$/u.test(text);
}

/** The text of an element with hardly any; nothing when it has more. */
function readShort(element: PageElement): string | undefined {
  let text = "";
  let inner: readonly PageElement[] = [element];
  for (let level = 0; level < 4 && inner.length > 0; level++) {
    const next: PageElement[] = [];
    for (const { childNodes } of inner) {
      if (childNodes.length > 8) return undefined;
      for (const node of childNodes) {
        if (isText(node)) text += node.value.length > 40 ? "…".repeat(41) : node.value;
        else if (isElement(node)) next.push(node);
      }
    }
    inner = next;
  }
  const short = text.trim();
  return inner.length > 0 || short.length > 8 ? undefined : short;
}

function findAround(element: PageElement, style: string, isInContent: boolean): Role | undefined {
  const { tagName: tag } = element;
  const own = /mso-element\s*:\s*(header|footer|comment)\b/iu.exec(style)?.[1]?.toLowerCase() as
    | "header"
    | "footer"
    | "comment"
    | undefined;
  if (own !== undefined) return { kind: "aside", part: own };
  const title = attributeOf(element, "title");
  if (tag === "div" && (title === "header" || title === "footer")) return { kind: "aside", part: title };
  if ((tag === "header" || tag === "footer") && !isInContent) return { kind: "aside", part: tag };
  return asideTags.has(tag) || asideRoles.has(attributeOf(element, "role")) ? { kind: "aside" } : undefined;
}

/** Deeper headings than HTML has are read as its deepest. */
function findDepth(element: PageElement, style: string): number | undefined {
  const { tagName: tag } = element;
  if (/^h[1-6]$/u.test(tag)) return Number(tag.slice(1));
  if (tag !== "p" && tag !== "div") return undefined;
  const className = attributeOf(element, "class");
  if (className === "MsoTitle" || className === "title") return tag === "p" ? 1 : undefined;
  const level = /mso-outline-level\s*:\s*([1-9])/iu.exec(style)?.[1] ?? wordHeading.exec(className)?.[1];
  const said = attributeOf(element, "role") === "heading" ? attributeOf(element, "aria-level") || "2" : "";
  const depth = Number(level ?? (/^[1-9]$/u.test(said) ? said : ""));
  return depth === 0 ? undefined : Math.min(depth, 6);
}

const noteId = /^(?:_?ftn|sdfootnote|ftnt|fn[:-]?|footnote-?|cite_note-?)\d+$/iu;
const endnoteId = /^(?:_?edn|sdendnote|en[:-]?|endnote-?)\d+$/iu;
const back = /^#_?(ftn|sdfootnote|ftnt|fn|footnote|edn|sdendnote|endnote|cmnt|msocom)[\w:-]*?(?:ref|anc)/iu;

/** A note at the foot or the end, or a comment: known by its own name, or by the link back that it begins with. */
function findNote(element: PageElement): Role | undefined {
  const { tagName: tag } = element;
  if (tag !== "div" && tag !== "p" && tag !== "li") return undefined;
  const id = attributeOf(element, "id");
  if (noteId.test(id) || attributeOf(element, "role") === "doc-footnote") return { kind: "note", part: "footnote" };
  if (endnoteId.test(id) || attributeOf(element, "role") === "doc-endnote") return { kind: "note", part: "endnote" };
  const first = element.childNodes.find((node) => isElement(node) || (isText(node) && node.value.trim() !== ""));
  const link = first !== undefined && isElement(first) && first.tagName === "a" ? back.exec(attributeOf(first, "href"))?.[1] : undefined;
  if (link === undefined) return undefined;
  if (/^(?:cmnt|msocom)$/iu.test(link)) return { kind: "aside", part: "comment" };
  return { kind: "note", part: /^(?:edn|sdendnote|endnote)$/iu.test(link) ? "endnote" : "footnote" };
}
