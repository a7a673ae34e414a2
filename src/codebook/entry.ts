/** One code's section of a codebook in, the Code out: its definitions, rules, examples and features by their bold labels. */
import type { Code, Example } from "../model/codebook.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { nodeSpan, readPassage, type MarkdownNode, type MarkdownSource } from "../text/markdown.js";
import { readLabel, splitAtLabels, type Paragraph } from "../text/labels.js";
import { entryLabels, findName, findNearestName, listNames } from "../text/names.js";
import { readExample } from "./example.js";
import { readFeatures, type Features } from "./features.js";
import type { Facets } from "./head.js";
import type { Section } from "./source.js";
import { readRules } from "./rules.js";

type List = Extract<MarkdownNode, { type: "list" }>;

type Label = "definition" | "fullDefinition" | "include" | "exclude" | "rules" | "typical" | "atypical" | "closeButNo" | "features";

const exampleKinds = new Map<Label, Example["kind"]>([
  ["typical", "typical"],
  ["atypical", "atypical"],
  ["closeButNo", "close-but-no"],
]);

/** What stands in a section, by the label above it. */
interface Parts {
  readonly prose: Map<Label, string[]>;
  readonly lists: Map<Label, List[]>;
  readonly examples: Example[];
  readonly messages: Message[];
}

/** Builds a code from its section. */
export function buildEntry(section: Section, parent: string | undefined, source: MarkdownSource, facets: Facets): Told<Code> {
  const { prose, lists, examples, messages } = sortParts(section, source);
  const rules = readRules(lists.get("rules") ?? [], section.id, source);
  const features = readFeatures(lists.get("features") ?? [], source, facets);
  const [definition = "", ...more] = prose.get("definition") ?? [];
  const join = (label: Label): string => (prose.get(label) ?? []).join("\n");
  return {
    value: {
      id: section.id,
      label: section.label,
      ...(parent === undefined ? {} : { parent }),
      definition,
      fullDefinition: [...more, ...(prose.get("fullDefinition") ?? [])].join("\n"),
      include: join("include"),
      exclude: join("exclude"),
      rules: rules.rules,
      exclusions: rules.exclusions,
      examples,
      ...(features.value satisfies Features),
      line: section.line,
    },
    messages: [...messages, ...rules.messages, ...features.messages],
  };
}

/** Sorts a section's paragraphs, lists and quotations by their labels; what has no place there is said. */
function sortParts(section: Section, source: MarkdownSource): Parts {
  const parts: Parts = { prose: new Map(), lists: new Map(), examples: [], messages: [] };
  let label: Label = "definition";
  for (const node of section.nodes) {
    if (node.type === "paragraph") label = addParagraph(parts, node, label, source);
    else if (node.type === "list" && (label === "rules" || label === "features")) add(parts.lists, label, node);
    else if (node.type === "list" && isProse(label)) add(parts.prose, label, readList(node, source));
    else if (node.type === "blockquote" && exampleKinds.has(label))
      parts.examples.push(...node.children.map((child) => readExample(child, exampleKinds.get(label) as Example["kind"], source)));
    else if (node.type !== "html" && node.type !== "thematicBreak")
      parts.messages.push(sayUnread(node, source.text.slice(nodeSpan(node).start, nodeSpan(node).end), source));
  }
  return parts;
}

/** Adds a paragraph's text; gives the label that holds for what follows. */
function addParagraph(parts: Parts, node: Paragraph, current: Label, source: MarkdownSource): Label {
  parts.messages.push(...findPlainLabels(node, source));
  let label = current;
  for (const part of splitAtLabels(node)) {
    const opened = readLabel<Label>(part, source.text, entryLabels);
    if (opened?.unknown !== undefined)
      parts.messages.push(
        say(
          "codebook/label",
          { file: source.path, ...source.locate(nodeSpan(node).start) },
          { label: opened.unknown, valid: listNames(entryLabels), nearest: findNearestName(entryLabels, opened.unknown) ?? "" },
        ),
      );
    label = opened?.label ?? label;
    const text = opened === undefined ? readText(part, source) : opened.text;
    if (text === "") continue;
    if (isProse(label)) add(parts.prose, label, text);
    else parts.messages.push(sayUnread(node, text, source));
  }
  return label;
}

/** A line that is no more than a label and a colon was meant as one; unless it is bold, what follows would be taken for prose. */
function findPlainLabels(node: Paragraph, source: MarkdownSource): readonly Message[] {
  const { start, end } = nodeSpan(node);
  const { line: first } = source.locate(start);
  return source.text
    .slice(start, end)
    .split("\n")
    .flatMap((line, index) => (/:\s*$/u.test(line) ? sayPlainLabel(line, first + index, source) : []));
}

function sayPlainLabel(written: string, line: number, source: MarkdownSource): readonly Message[] {
  const label = written.trim().replace(/:$/u, "");
  return findName(entryLabels, label) === undefined ? [] : [say("codebook/plain-label", { file: source.path, line, column: 1 }, { label })];
}

function readText(node: MarkdownNode, source: MarkdownSource): string {
  return readPassage(node, source.text).text.trim();
}

function readList(list: List, source: MarkdownSource): string {
  return list.children.flatMap((item) => item.children.map((child) => readText(child, source))).join("\n");
}

function sayUnread(node: MarkdownNode, text: string, source: MarkdownSource): Message {
  return say("codebook/unread", { file: source.path, ...source.locate(nodeSpan(node).start) }, { text: text.slice(0, 60) });
}

/** Whether a part is written in paragraphs; rules, features and examples have a form of their own. */
function isProse(label: Label): boolean {
  return label !== "rules" && label !== "features" && !exampleKinds.has(label);
}

function add<T>(parts: Map<Label, T[]>, label: Label, part: T): void {
  parts.set(label, [...(parts.get(label) ?? []), part]);
}
