/** The text of a codebook file in, the Codebook out, with a message for everything in it that can't be read. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { hashContent } from "../text/hash.js";
import { nodeSpan, parseMarkdown, readPassage, type MarkdownNode, type MarkdownSource } from "../text/markdown.js";
import { entryLabels } from "../text/names.js";
import { openLabels } from "../text/open-labels.js";
import { buildEntry } from "./entry.js";
import { readHead, type Head } from "./head.js";
import type { Section } from "./source.js";

const fixedId = /\s*\{#([^}]*)\}\s*$/u;
const validId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Reads a codebook; `folder` is the name the study knows it by. */
export function readCodebook(text: string, path: string, folder: string): Told<Codebook> {
  const source: MarkdownSource = { path, ...openLabels(text, entryLabels) };
  const root = parseMarkdown(source.text);
  const first = root.children[0];
  const { head, messages: said } = readHead(first?.type === "yaml" ? first.value : "", path, folder);
  const messages: Message[] = [...said];
  const { sections, messages: told } = cutSections(root.children, source);
  messages.push(...told);
  const codes = readCodes(sections, source, head, messages);
  if (codes.size === 0) messages.push(say("codebook/no-codes", { file: path, line: 1, column: 1 }));
  return {
    value: { id: folder, title: head.title === "" ? folder : head.title, version: head.version, path, hash: hashContent(text), codes },
    messages,
  };
}

function readCodes(sections: readonly Section[], source: MarkdownSource, head: Head, messages: Message[]): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  let main: string | undefined;
  for (const section of sections) {
    const place = { file: source.path, line: section.line, column: 1 };
    const other = codes.get(section.id);
    if (other !== undefined) {
      messages.push(say("codebook/duplicate-id", place, { id: section.id, other: other.line }));
      continue;
    }
    if (section.depth === 2) main = section.id;
    else if (main === undefined) {
      messages.push(say("codebook/orphan-sub-code", place, { label: section.label }));
      continue;
    }
    const entry = buildEntry(section, section.depth === 3 ? main : undefined, source, head.facets);
    codes.set(section.id, entry.value);
    messages.push(...entry.messages);
  }
  return codes;
}

function cutSections(
  nodes: readonly MarkdownNode[],
  source: MarkdownSource,
): { readonly sections: readonly Section[]; readonly messages: readonly Message[] } {
  const sections: { depth: 2 | 3; label: string; id: string; line: number; nodes: MarkdownNode[] }[] = [];
  const messages: Message[] = [];
  for (const node of nodes) {
    if (node.type !== "heading" || (node.depth !== 2 && node.depth !== 3)) {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    const { line } = source.locate(nodeSpan(node).start);
    const heading = readPassage(node, source.text).text.trim();
    const label = heading.replace(fixedId, "");
    const written = fixedId.exec(heading)?.[1];
    const id = written ?? slugLabel(label);
    if (written === undefined) messages.push(say("codebook/no-id", { file: source.path, line, column: 1 }, { label, id }));
    else if (!validId.test(written)) messages.push(say("codebook/id", { file: source.path, line, column: 1 }, { id: written }));
    sections.push({ depth: node.depth, label, id, line, nodes: [] });
  }
  return { sections, messages };
}

/** An id for a code whose heading has none. */
function slugLabel(label: string): string {
  const slug = label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[-0-9]+|-+$/gu, "");
  return slug === "" ? "code" : slug;
}
