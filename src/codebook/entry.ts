/** One code's section of a codebook in, the Code out: its definitions, rules, examples and features by their bold labels. */
import type { Code, Example } from "../model/codebook.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { nodeSpan, readPassage, type MarkdownNode } from "../text/markdown.js";
import { entryLabels, findName, findNearestName, listNames } from "../text/names.js";
import { readExample } from "./example.js";
import { readFeatures, type Features } from "./features.js";
import type { Facets } from "./head.js";
import type { CodebookSource, Section } from "./read.js";
import { readRules } from "./rules.js";

type Paragraph = Extract<MarkdownNode, { type: "paragraph" }>;

type Label = "definition" | "fullDefinition" | "include" | "exclude" | "rules" | "typical" | "atypical" | "closeButNo" | "features";

const exampleKinds = new Map<Label, Example["kind"]>([
  ["typical", "typical"],
  ["atypical", "atypical"],
  ["closeButNo", "close-but-no"],
]);

/** Builds a code from its section. */
export function buildEntry(section: Section, parent: string | undefined, source: CodebookSource, facets: Facets): Told<Code> {
  const texts = new Map<Label, string[]>();
  const lists: { label: Label; node: Extract<MarkdownNode, { type: "list" }> }[] = [];
  const examples: Example[] = [];
  const messages: Message[] = [];
  let label: Label = "definition";
  for (const node of section.nodes) {
    const place = { file: source.path, ...source.locate(nodeSpan(node).start) };
    if (node.type === "paragraph") {
      for (const part of splitAtLabels(node)) {
        const opened = readLabel(part, source);
        if (opened?.unknown !== undefined)
          messages.push(
            say("codebook/label", place, {
              label: opened.unknown,
              valid: listNames(entryLabels),
              nearest: findNearestName(entryLabels, opened.unknown) ?? "",
            }),
          );
        label = opened?.label ?? label;
        const text = opened === undefined ? readPassage(part, source.text).text.trim() : opened.text;
        if (text !== "" && isProse(label)) addText(texts, label, text);
        else if (text !== "") messages.push(say("codebook/unread", place, { text: text.slice(0, 60) }));
      }
    } else if (node.type === "list" && (label === "rules" || label === "features")) {
      lists.push({ label, node });
    } else if (node.type === "blockquote" && exampleKinds.has(label)) {
      for (const child of node.children) examples.push(readExample(child, exampleKinds.get(label) as Example["kind"], source));
    } else if (node.type === "list" && isProse(label)) {
      addText(
        texts,
        label,
        node.children.flatMap((item) => item.children.map((child) => readPassage(child, source.text).text.trim())).join("\n"),
      );
    } else if (node.type !== "html" && node.type !== "thematicBreak") {
      messages.push(say("codebook/unread", place, { text: source.text.slice(nodeSpan(node).start, nodeSpan(node).end).slice(0, 60) }));
    }
  }
  const rules = readRules(
    lists.filter((list) => list.label === "rules").map(({ node }) => node),
    section.id,
    source,
  );
  const features = readFeatures(
    lists.filter((list) => list.label === "features").map(({ node }) => node),
    source,
    facets,
  );
  const [definition = "", ...more] = texts.get("definition") ?? [];
  return {
    value: {
      id: section.id,
      label: section.label,
      ...(parent === undefined ? {} : { parent }),
      definition,
      fullDefinition: [...more, ...(texts.get("fullDefinition") ?? [])].join("\n"),
      include: (texts.get("include") ?? []).join("\n"),
      exclude: (texts.get("exclude") ?? []).join("\n"),
      rules: rules.rules,
      exclusions: rules.exclusions,
      examples,
      ...(features.value satisfies Features),
      line: section.line,
    },
    messages: [...messages, ...rules.messages, ...features.messages],
  };
}

/** Whether a part is written in paragraphs; rules, features and examples have a form of their own. */
function isProse(label: Label): boolean {
  return label !== "rules" && label !== "features" && !exampleKinds.has(label);
}

function addText(texts: Map<Label, string[]>, label: Label, text: string): void {
  texts.set(label, [...(texts.get(label) ?? []), text]);
}

/** Labels may stand on lines of one paragraph: «**Wel**: …» directly above «**Niet**: …». */
function splitAtLabels(node: Paragraph): readonly Paragraph[] {
  const parts: Paragraph["children"][] = [[]];
  for (const child of node.children) {
    const before = parts.at(-1)?.at(-1);
    const startsLine = before?.type === "break" || (before?.type === "text" && /\n[^\S\n]*$/u.test(before.value));
    if (child.type === "strong" && startsLine) parts.push([]);
    parts.at(-1)?.push(child);
  }
  return parts.map((children) => ({ ...node, children }));
}

/** A label is bold, at the beginning of a paragraph, alone or with a colon. */
function readLabel(
  node: Paragraph,
  source: CodebookSource,
): { readonly label?: Label; readonly unknown?: string; readonly text: string } | undefined {
  const first = node.children[0];
  if (first?.type !== "strong") return undefined;
  const bold = readPassage(first, source.text).text.trim();
  const rest = readPassage(node, source.text).text.slice(readPassage(first, source.text).text.length);
  if (!bold.endsWith(":") && !/^\s*(?::|$)/u.test(rest)) return undefined;
  const text = rest.replace(/^\s*:/u, "").trim();
  const label = findName(entryLabels, bold) as Label | undefined;
  return label === undefined ? { unknown: bold, text } : { label, text };
}
