/** A paragraph of an OpenDocument text in, its words out, with what is anchored in it and what is hidden in it. */
import type { Run } from "../word-paragraph.js";
import { readText, type XmlElement, type XmlNode } from "../package/xml.js";
import type { Look, Styles } from "./styles.js";

export interface Inline {
  readonly runs: readonly Run[];
  /** Text that the program does not show. */
  readonly hidden: string;
  /** Notes, comments, frames and shapes, in their order. */
  readonly anchored: readonly XmlElement[];
}

/** Deletions that were not accepted yet; their text may stand where it stood, between two marks that can be paragraphs apart. */
export interface Changes {
  /** The ids of all deletions. */
  readonly deletions: Set<string>;
  /** Those whose beginning was passed, and whose end was not. */
  readonly open: Set<string>;
}

/** Notes the beginning or the end of a deletion. */
export function passMark({ name, attributes }: XmlElement, { deletions, open }: Changes): void {
  const id = attributes.get("text:change-id") ?? "";
  if (name === "text:change-start" && deletions.has(id)) open.add(id);
  if (name === "text:change-end") open.delete(id);
}

/** Fields that tell of the page, the file or who typed it: nobody said them. */
const furniture = new Set(
  [
    "page-number page-count page-continuation page-variable-get page-variable-set author-name author-initials creator initial-creator printed-by",
    "sender-firstname sender-lastname sender-initials sender-title sender-position sender-email sender-phone-private sender-fax sender-company",
    "sender-phone-work sender-street sender-city sender-postal-code sender-country sender-state-or-province file-name template-name",
    "paragraph-count word-count character-count table-count image-count object-count editing-cycles editing-duration sheet-name",
    "change bookmark bookmark-start bookmark-end reference-mark reference-mark-start reference-mark-end",
    "soft-page-break toc-mark toc-mark-start toc-mark-end user-index-mark alphabetical-index-mark note-citation ruby-text label script",
  ].flatMap((names) => names.split(" ").map((name) => `text:${name}`)),
);
/** A number of spaces that anybody typed. */
const mostSpaces = 1000;

interface Gathering {
  readonly runs: Run[];
  readonly hidden: string[];
  readonly anchored: XmlElement[];
  /** Whether a space here would follow another, or begin the paragraph: such a space is no text. */
  isSpaced: boolean;
  isHidden: boolean;
  readonly changes: Changes;
}

/** Reads a paragraph or a heading of that look. */
export function readInline(paragraph: XmlElement, styles: Styles, look: Look, changes: Changes): Inline {
  const gathering: Gathering = { runs: [], hidden: [], anchored: [], isSpaced: true, isHidden: false, changes };
  gather(paragraph.children, { isBold: look.isBold === true, isHidden: look.isHidden === true }, styles, gathering);
  const { runs, hidden, anchored, isHidden } = gathering;
  if (!isHidden) return { runs, hidden: hidden.join(""), anchored };
  return { runs: [], hidden: [...hidden, ...runs.map(({ text }) => text), ...anchored.map(readText)].join(" "), anchored: [] };
}

type Shown = Required<Pick<Look, "isBold" | "isHidden">>;

function gather(nodes: readonly XmlNode[], shown: Shown, styles: Styles, into: Gathering): void {
  for (const node of nodes) {
    if (typeof node === "string") addText(node, shown, into);
    else gatherElement(node, shown, styles, into);
  }
}

function gatherElement(element: XmlElement, shown: Shown, styles: Styles, into: Gathering): void {
  const { name, attributes, children } = element;
  if (furniture.has(name)) return;
  switch (name) {
    case "text:span": {
      const look = styles.text(attributes.get("text:style-name"));
      gather(children, { isBold: look.isBold ?? shown.isBold, isHidden: look.isHidden ?? shown.isHidden }, styles, into);
      return;
    }
    case "text:s": {
      const count = Number(attributes.get("text:c") ?? "1");
      add(" ".repeat(Math.min(mostSpaces, Number.isInteger(count) && count > 0 ? count : 1)), shown, into);
      return;
    }
    case "text:tab":
      add("\t", shown, into);
      return;
    case "text:change-start":
    case "text:change-end":
      passMark(element, into.changes);
      return;
    case "text:line-break":
      add("\n", shown, into);
      return;
    case "text:hidden-text":
      if (attributes.get("text:is-hidden") === "true") into.hidden.push(` ${attributes.get("text:string-value") ?? ""} `);
      else gather(children, shown, styles, into);
      return;
    case "text:hidden-paragraph":
      into.isHidden ||= attributes.get("text:is-hidden") === "true";
      return;
    default:
      if (!isAnchored(name)) gather(children, shown, styles, into);
      else if (into.changes.open.size > 0) return;
      else if (shown.isHidden) into.hidden.push(` ${readText(element)} `);
      else into.anchored.push(element);
  }
}

/** Whether it stands beside the text, not in it. */
export function isAnchored(name: string): boolean {
  return name === "text:note" || name === "office:annotation" || name.startsWith("draw:") || name.startsWith("dr3d:");
}

/** White space of the file is one space, and none behind a space. */
function addText(text: string, shown: Shown, into: Gathering): void {
  const collapsed = text.replace(/[ \t\r\n]+/gu, " ");
  const added = into.isSpaced && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
  if (added === "") return;
  add(added, shown, into);
  if (into.changes.open.size === 0) into.isSpaced = added.endsWith(" ");
}

function add(text: string, { isBold, isHidden }: Shown, into: Gathering): void {
  if (into.changes.open.size > 0) return;
  into.isSpaced = false;
  if (isHidden) into.hidden.push(text);
  else into.runs.push({ text, isBold });
}
