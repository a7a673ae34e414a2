/** A paragraph in, its parts by the bold labels that open them out: «**Wel**: …», alone or with a colon. */
import { readPassage, type MarkdownNode } from "./markdown.js";
import { findName, type NameTable } from "./names.js";

export type Paragraph = Extract<MarkdownNode, { type: "paragraph" }>;

/** What a bold beginning says: the canonical name of its label, or the words of one that is not known. */
export interface OpenedLabel<Label extends string> {
  readonly label?: Label;
  readonly unknown?: string;
  /** What stands behind the label, mark-up gone. */
  readonly text: string;
}

/** Labels may stand on lines of one paragraph: «**Wel**: …» directly above «**Niet**: …». */
export function splitAtLabels(node: Paragraph): readonly Paragraph[] {
  const parts: Paragraph["children"][] = [[]];
  for (const child of node.children) {
    const before = parts.at(-1)?.at(-1);
    const startsLine = before?.type === "break" || (before?.type === "text" && /\n[^\S\n]*$/u.test(before.value));
    if (child.type === "strong" && startsLine) parts.push([]);
    parts.at(-1)?.push(child);
  }
  return parts.map((children) => ({ ...node, children }));
}

/** Reads the label at the beginning of a paragraph; nothing when it does not begin with one. The names of the table are those of `Label`. */
export function readLabel<Label extends string>(node: Paragraph, source: string, labels: NameTable): OpenedLabel<Label> | undefined {
  const first = node.children[0];
  if (first?.type !== "strong") return undefined;
  const bold = readPassage(first, source).text;
  const rest = readPassage(node, source).text.slice(bold.length);
  const label = findName(labels, bold) as Label | undefined;
  // Alone on its line a known label needs no colon; any other bold words there may be a heading of the writer's own.
  const isAlone = label !== undefined && /^[^\S\n]*\n/u.test(rest);
  if (!isAlone && !bold.trim().endsWith(":") && !/^\s*(?::|$)/u.test(rest)) return undefined;
  const text = rest.replace(/^\s*:/u, "").trim();
  return label === undefined ? { unknown: bold.trim(), text } : { label, text };
}
