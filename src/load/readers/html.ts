/** A block of raw HTML in a Markdown text in, its words as paragraphs out; tags and comments are no text. */
import type { Block } from "../../model/document.js";
import type { Passage } from "../../model/passage.js";
import { isHtmlTag } from "../../text/html-tags.js";
import { joinPassages, takePassage, trimPassage } from "../../text/passage.js";

const markup = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z\d]*)\b[^<>]*>|<[!?][^<>]*>/giu;
/** Tags within a sentence; any other begins a paragraph. */
const inlineTags = new Set("a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup u var".split(" "));
const cellTags = new Set(["td", "th"]);

/** Reads the text between the tags; what is a comment stays context. */
export function readHtml(source: string, start: number, end: number): readonly Block[] {
  const blocks: Block[] = [];
  let row: Passage[] = [];
  let text: Passage[] = [];
  let from = start;
  const closeCell = (): void => {
    const passage = trimPassage(joinPassages(text, ""));
    if (passage.text !== "") row.push(passage);
    text = [];
  };
  const close = (): void => {
    closeCell();
    if (row.length > 0) blocks.push({ kind: "paragraph", style: "text", passage: joinPassages(row, " | ") });
    row = [];
  };
  for (const match of source.slice(start, end).matchAll(markup)) {
    if (!isHtmlTag(match[0])) continue;
    const at = start + match.index;
    text.push(takePassage(source, from, at));
    from = at + match[0].length;
    const tag = match[2]?.toLowerCase();
    if (tag === "br") text.push({ text: "\n", pieces: [{ at: 0, start: at, end: from }] });
    if (tag === "br" || inlineTags.has(tag ?? "")) continue;
    if (tag !== undefined && cellTags.has(tag)) closeCell();
    else close();
    if (tag === undefined) blocks.push({ kind: "aside", passage: takePassage(source, at, from) });
  }
  text.push(takePassage(source, from, end));
  close();
  return blocks;
}

/** The tag of a comment or a script that is not closed, so that all behind it is no text. */
export function findUnclosed(aside: string): string | undefined {
  if (aside.startsWith("<!--")) return aside.endsWith("-->") ? undefined : "<!--";
  const [, name] = /^<(script|style)\b/iu.exec(aside) ?? [];
  return name === undefined || /<\/(?:script|style)\s*>$/iu.test(aside) ? undefined : `<${name.toLowerCase()}>`;
}
