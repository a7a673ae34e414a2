/** A web page in, its headings, paragraphs, list items, quotes, notes and table rows out; nothing on it is followed or run. */
import type { Message } from "../../../model/message.js";
import type { Property, ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { settleBoldLines } from "../bold-lines.js";
import { composeFile, type ComposedBlock, toText } from "../compose.js";
import { decodePage } from "./decode.js";
import { PageError, parsePage, toHtml } from "./parse.js";
import { readProperties } from "./properties.js";
import { findUnclosed } from "./unclosed.js";
import { readFlow, type PageFlow } from "./read-flow.js";

/** Reads a web page, also one that Word, LibreOffice, Google Docs or a mail program made. */
export function readWebPage(bytes: Uint8Array, path: string): ReadFile | Refusal {
  const place = { file: path };
  const decoded = decodePage(bytes, path);
  if ("refused" in decoded) return decoded;
  const html = toHtml(decoded.text);
  const found = parse(html, path);
  if (found === undefined) return { refused: say("load/page-too-large", place) };
  const { blocks: read, hiddenWords, deletions, longHeadings } = found.flow;
  const { blocks, guessed } = settleBoldLines(read, toText);
  const lost = blocks.find(holdsReplacement);
  const messages: Message[] = [...decoded.messages];
  if (lost !== undefined)
    messages.push(say("load/replacement", { ...place, ...(lost.location === undefined ? {} : { location: lost.location }) }));
  const unclosed = findUnclosed(html);
  if (unclosed !== undefined) messages.push(say("load/unclosed-tag", place, { tag: unclosed }));
  if (hiddenWords > 0) messages.push(say("load/hidden-text", place, { words: hiddenWords }));
  if (deletions > 0) messages.push(say("load/deleted-changes", place, { count: deletions }));
  if (longHeadings > 0) messages.push(say("load/long-headings", place, { count: longHeadings }));
  if (guessed > 0) messages.push(say("load/guessed-headings", place, { count: guessed }));
  return composeFile({ path, blocks, messages, fileProperties: found.properties });
}

/** The tree of a page is large; it is not kept. */
function parse(text: string, path: string): { readonly flow: PageFlow; readonly properties: ReadonlyMap<string, Property> } | undefined {
  try {
    const page = parsePage(text);
    return { flow: readFlow(page), properties: readProperties(page, path) };
  } catch (error) {
    if (error instanceof PageError) return undefined;
    throw error;
  }
}

function holdsReplacement(block: ComposedBlock): boolean {
  return "text" in block ? block.text.includes("\uFFFD") : block.cells.some(({ text }) => text.includes("\uFFFD"));
}
