/** A web page in, its text as blocks in the order of reading out, with what was not read. */
import type { Block } from "../../../model/document.js";
import type { Location } from "../../../model/location.js";
import { countWords } from "../../../text/words.js";
import { boldDepth, isBoldTitle } from "../bold-lines.js";
import type { ComposedBlock } from "../compose.js";
import { findLayoutTables } from "./layout.js";
import { writeLines, type WrittenLine } from "./lines.js";
import { attributeOf, isElement, isText, type Page, type PageElement, type PageNode } from "./parse.js";
import { readTextOf } from "./read-text-of.js";
import { findRole, type Role } from "./roles.js";
import { readTable, type PageCell, type PageRow } from "./table.js";

export interface PageFlow {
  readonly blocks: readonly ComposedBlock[];
  readonly hiddenWords: number;
  /** Pieces that were deleted while changes were tracked. */
  readonly deletions: number;
  /** Headings that are too long for one. */
  readonly longHeadings: number;
}

type Style = Extract<Block, { kind: "paragraph" }>["style"];
type Part = NonNullable<Location["part"]>;

/** What the elements around a text say of it. */
interface Context {
  readonly style: Style;
  readonly depth?: number;
  readonly isAside: boolean;
  readonly isBold: boolean;
  readonly isPre: boolean;
  readonly isInContent: boolean;
  readonly place?: Location | undefined;
  readonly table?: { readonly rows: PageRow[]; readonly isHead: boolean } | undefined;
  readonly row?: PageCell[] | undefined;
  readonly cell?: WrittenLine[] | undefined;
}

interface Frame {
  readonly nodes: readonly PageNode[];
  readonly context: Context;
  next: number;
  readonly leave: () => void;
}

const plain: Context = { style: "text", isAside: false, isBold: false, isPre: false, isInContent: false };
/** Longer than this a heading is a paragraph in the wrong style. */
const longestHeading = 30;

/** Reads the text of a page; it never calls itself, however deep the page is. */
export function readFlow(page: Page): PageFlow {
  const blocks: ComposedBlock[] = [];
  const layoutTables = findLayoutTables(page);
  const lines = writeLines();
  /** What stands in buttons and drawings, until the paragraph around it is over. */
  let controls: string[] = [];
  const numbers = new Map<Part, number>();
  let paragraphs = 0;
  let hiddenWords = 0;
  let deletions = 0;
  let longHeadings = 0;

  const emit = (block: ComposedBlock, place: Context["place"]): void => {
    if (block.kind === "aside") blocks.push({ ...block, ...(place === undefined ? {} : { location: place }) });
    else blocks.push({ ...block, location: place ?? { paragraph: ++paragraphs } });
  };
  const emitParagraph = (written: readonly WrittenLine[], { style, depth, isAside, place }: Context): void => {
    const text = join(written);
    const [first, ...rest] = written;
    const isLong = depth !== undefined && countWords(text) > longestHeading;
    if (isLong) longHeadings++;
    if (isAside) emit({ kind: "aside", text }, place);
    else if (depth !== undefined && !isLong) emit({ kind: "heading", depth, text: text.replaceAll("\n", " ") }, place);
    else if (style === "text" && !isLong && first?.isBold === true && isBoldTitle(first.text)) {
      emit({ kind: "heading", depth: boldDepth, text: first.text }, place);
      if (rest.length > 0) emit({ kind: "paragraph", style, text: join(rest) }, place);
    } else emit({ kind: "paragraph", style, text }, place);
  };
  const flush = (context: Context): void => {
    const written = lines.take();
    if (context.cell === undefined) for (const paragraph of written) emitParagraph(paragraph, context);
    else context.cell.push(...written.flat());
    for (const text of controls) emit({ kind: "aside", text }, context.place);
    controls = [];
  };
  /** A note may be known twice: by its own name, and by the link back in it. */
  const number = (part: Part, { place }: Context): Location => {
    if (place?.part === part) return place;
    const next = (numbers.get(part) ?? 0) + 1;
    numbers.set(part, next);
    return { part, number: next };
  };
  /** Reads the insides of a block by a context of their own. */
  const open = (element: PageElement, around: Context, own: Partial<Context>, leave?: () => void): Frame => {
    flush(around);
    const context = { ...around, ...own };
    const close = (): void => {
      flush(context);
      leave?.();
    };
    return { nodes: element.childNodes, context, next: 0, leave: close };
  };
  const enterTable = (element: PageElement, role: Role, context: Context): Frame => {
    const { table, row, cell } = context;
    if (role.kind === "table") {
      if (cell !== undefined) return open(element, context, { table: undefined, row: undefined });
      if (layoutTables.has(element)) return open(element, context, { isInContent: true });
      const rows: PageRow[] = [];
      return open(element, context, { table: { rows, isHead: false }, isInContent: true }, () => {
        for (const block of readTable(rows)) emit(context.isAside ? toAside(block) : block, context.place);
      });
    }
    if (role.kind === "head" && table !== undefined) return open(element, context, { table: { ...table, isHead: true } });
    if (role.kind === "row" && table !== undefined) {
      const cells: PageCell[] = [];
      return open(element, context, { row: cells }, () => table.rows.push({ cells, isHead: table.isHead }));
    }
    if (role.kind === "cell" && row !== undefined) {
      const written: WrittenLine[] = [];
      return open(element, context, { cell: written, row: undefined }, () =>
        row.push({
          text: join(written),
          isBold: written.every(({ isBold }) => isBold),
          isHeader: element.tagName === "th",
          columns: readSpan(element, "colspan"),
          rows: readSpan(element, "rowspan"),
        }),
      );
    }
    return open(element, context, {});
  };
  const enter = (element: PageElement, context: Context): Frame | undefined => {
    const role = findRole(element, context.isInContent);
    switch (role.kind) {
      case "nothing":
        return undefined;
      case "hidden":
        hiddenWords += countWords(readTextOf(element));
        return undefined;
      case "deleted":
        if (readTextOf(element) !== "") deletions++;
        return undefined;
      case "control":
        controls.push(...[readTextOf(element)].filter((text) => text !== ""));
        return undefined;
      case "break":
        lines.breakLine();
        return undefined;
      case "inline":
        return {
          nodes: element.childNodes,
          context: role.isBold ? { ...context, isBold: true } : context,
          next: 0,
          leave: () => undefined,
        };
      case "heading":
        return open(element, context, { depth: role.depth });
      case "list-item":
        return open(element, context, { style: context.style === "text" ? "item" : context.style });
      case "quote":
        return open(element, context, { style: "quote", isInContent: true });
      case "preformatted":
        return open(element, context, { isPre: true });
      case "content":
        return open(element, context, { isInContent: true });
      case "note":
        return open(element, context, { style: "note", place: number(role.part, context) });
      case "aside":
        return open(element, context, {
          isAside: true,
          ...(role.part === undefined ? {} : { place: role.part === "comment" ? number(role.part, context) : { part: role.part } }),
        });
      case "block":
        return open(element, context, {});
      default:
        return enterTable(element, role, context);
    }
  };

  const stack: Frame[] = [{ nodes: page.childNodes, context: plain, next: 0, leave: () => flush(plain) }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (node === undefined) {
      frame.leave();
      stack.pop();
    } else if (isText(node)) lines.add(node.value, frame.context);
    else if (isElement(node)) {
      const inside = enter(node, frame.context);
      if (inside !== undefined) stack.push(inside);
    }
  }
  return { blocks, hiddenWords, deletions, longHeadings };
}

function join(written: readonly WrittenLine[]): string {
  return written.map(({ text }) => text).join("\n");
}

function toAside(block: ComposedBlock): ComposedBlock {
  if ("text" in block) return { kind: "aside", text: block.text };
  return { kind: "aside", text: block.cells.map(({ text }) => text).join(" | ") };
}

function readSpan(element: PageElement, name: string): number {
  const written = attributeOf(element, name).trim();
  return /^\d{1,5}$/u.test(written) ? Math.max(1, Number(written)) : 1;
}
