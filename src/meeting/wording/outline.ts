/** The nodes of a wording in, its introduction and its parts with their lines out, and a message for each heading that has no place. */
import type { Message, Place } from "../../model/message.js";
import type { Passage } from "../../model/passage.js";
import { say } from "../../messages/say.js";
import { readPassage, type MarkdownNode, type MarkdownSource } from "../../text/markdown.js";
import { findName, findNearestName, listNames, wordingParts } from "../../text/names.js";
import { trimPassage } from "../../text/passage.js";
import { placeOf } from "./prose.js";

export type PartName = "redLines" | "actionLines" | "questions";

/** A `###` heading with what stands below it. */
export interface LineSection {
  readonly place: Place;
  readonly heading: Passage;
  readonly nodes: readonly MarkdownNode[];
}

export interface Part {
  readonly name: PartName;
  /** What stands above its first line. */
  readonly nodes: readonly MarkdownNode[];
  readonly lines: readonly LineSection[];
}

export interface Outline {
  readonly intro: readonly MarkdownNode[];
  readonly parts: readonly Part[];
  readonly messages: readonly Message[];
}

interface OpenPart {
  readonly name: PartName;
  readonly nodes: MarkdownNode[];
  readonly lines: { readonly place: Place; readonly heading: Passage; readonly nodes: MarkdownNode[] }[];
}

/** Cuts a wording at its headings: `##` opens a part, `###` a line of it. */
export function cutOutline(nodes: readonly MarkdownNode[], source: MarkdownSource): Outline {
  const intro: MarkdownNode[] = [];
  const parts: OpenPart[] = [];
  const messages: Message[] = [];
  /** Where a node goes. */
  let target = intro;
  let hasTitle = false;
  for (const node of nodes) {
    if (node.type !== "heading") {
      target.push(node);
      continue;
    }
    const heading = trimPassage(readPassage(node, source.text));
    const part = parts.at(-1);
    if (node.depth === 2) {
      const name = findName(wordingParts, heading.text) as PartName | undefined;
      target = [];
      if (name === undefined) messages.push(sayUnknownPart(heading.text, placeOf(node, source)));
      else parts.push({ name, nodes: target, lines: [] });
      continue;
    }
    const isTitle: boolean = node.depth === 1 && !hasTitle && parts.length === 0 && findName(wordingParts, heading.text) === undefined;
    if (isTitle) hasTitle = true;
    else if (node.depth === 3 && part !== undefined && part.name !== "questions" && isOpen(part, target)) {
      target = [];
      part.lines.push({ place: placeOf(node, source), heading, nodes: target });
    } else messages.push(say("wording/heading", placeOf(node, source), { heading: heading.text, valid: listNames(wordingParts) }));
  }
  return { intro, parts, messages };
}

/** Whether what is read now belongs to this part; below an unknown one nothing does. */
function isOpen(part: OpenPart, target: readonly MarkdownNode[]): boolean {
  return part.nodes === target || part.lines.at(-1)?.nodes === target;
}

function sayUnknownPart(name: string, place: Place): Message {
  return say("wording/part", place, {
    part: name,
    valid: listNames(wordingParts),
    nearest: findNearestName(wordingParts, name) ?? "",
  });
}
