/** A node of a wording in, its paragraphs as plain text out, and a message for what in it can't be shown. */
import type { Message, Place, Told } from "../../model/message.js";
import type { Passage } from "../../model/passage.js";
import { say } from "../../messages/say.js";
import { nodeSpan, readPassage, type MarkdownNode, type MarkdownSource } from "../../text/markdown.js";
import { findSourceSpan, joinPassages, takePassage } from "../../text/passage.js";

/** What a sheet can't show, inside a paragraph too; a comment is for the writers themselves. */
const unshown = new Set(["html", "image", "imageReference", "footnoteReference", "table", "code", "footnoteDefinition"]);

/** Where a node begins. */
export function placeOf(node: MarkdownNode, { path, locate }: MarkdownSource): Place {
  return { file: path, ...locate(nodeSpan(node).start) };
}

/** Where a character of a passage stands. */
export function placeIn(passage: Passage, at: number, { path, locate }: MarkdownSource): Place {
  return { file: path, ...locate(findSourceSpan(passage, at, at + 1).start) };
}

/** Reads prose: a paragraph as one text, a list as one per item. */
export function readProse(node: MarkdownNode, source: MarkdownSource): Told<readonly string[]> {
  const messages = sayUnshown(node, source);
  if (node.type === "list") {
    const items = node.children.map((item, index) => {
      const mark = node.ordered === true ? `${(node.start ?? 1) + index}.` : "–";
      return `${mark} ${foldSpaces(readLeaves(item, source).text)}`;
    });
    return { value: items, messages };
  }
  const text = node.type === "paragraph" ? foldSpaces(readPassage(node, source.text).text) : "";
  return { value: text === "" ? [] : [text], messages };
}

/** The words of a quotation or a list item, its paragraphs with a space between. */
export function readLeaves(node: MarkdownNode, source: MarkdownSource): Passage {
  return joinPassages(listLeaves(node, source), " ");
}

/** White space made one space. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Says what is left out of a node, or the whole of it. */
export function sayUnshown(node: MarkdownNode, source: MarkdownSource): readonly Message[] {
  if (unshown.has(node.type)) return isSilent(node) ? [] : [sayUnread(node, source)];
  return "children" in node ? (node.children as readonly MarkdownNode[]).flatMap((child) => sayUnshown(child, source)) : [];
}

/** Says that a node stands where nothing of its kind is read. */
export function sayUnread(node: MarkdownNode, source: MarkdownSource): Message {
  const { start, end } = nodeSpan(node);
  const text = source.text.slice(start, end);
  return say("wording/unread", placeOf(node, source), { text: text.length <= 60 ? text : `${text.slice(0, 59)}…` });
}

function isSilent(node: MarkdownNode): boolean {
  return node.type === "html" && /^<(?:!--|br\s*\/?>$)/u.test(node.value);
}

function listLeaves(node: MarkdownNode, source: MarkdownSource): readonly Passage[] {
  if (node.type === "paragraph" || node.type === "heading") return [readPassage(node, source.text)];
  const { start, end } = nodeSpan(node);
  // `[moeder]: Ja` is somebody speaking and not the address of a link.
  if (node.type === "definition") return [takePassage(source.text, start, end)];
  return "children" in node ? (node.children as readonly MarkdownNode[]).flatMap((child) => listLeaves(child, source)) : [];
}
