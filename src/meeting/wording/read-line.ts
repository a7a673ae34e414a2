/** A line's heading with what stands below it in, the line in the researchers' words out: its codes, its paragraphs and its two quotes. */
import type { Message, Place, Told } from "../../model/message.js";
import type { Passage } from "../../model/passage.js";
import type { WordedLine } from "../../model/wording.js";
import { say } from "../../messages/say.js";
import { readLabel, splitAtLabels, type Paragraph } from "../../text/labels.js";
import { nodeSpan, readPassage, type MarkdownNode, type MarkdownSource } from "../../text/markdown.js";
import { findName, findNearestName, listNames, quoteLabels } from "../../text/names.js";
import { slicePassage } from "../../text/passage.js";
import { countWords } from "../../text/words.js";
import { chooseQuote, type WrittenQuote } from "./choose-quote.js";
import { mostWords } from "../judge-quote.js";
import { readLineHeading } from "./line-codes.js";
import type { Material } from "./material.js";
import type { LineSection } from "./outline.js";
import { foldSpaces, placeIn, placeOf, readLeaves, readProse, sayUnread, sayUnshown } from "./prose.js";

type QuoteLabel = "supporting" | "contrasting";
type OpenQuote = { -readonly [Key in keyof WrittenQuote]: WrittenQuote[Key] };

/** What stands below a heading. */
interface Body {
  readonly text: string[];
  readonly quotes: Map<QuoteLabel, OpenQuote>;
  /** The quote whose label stands above what is read now. */
  open: OpenQuote | undefined;
  readonly messages: Message[];
}

const segmentId = /^(?:[\p{L}][\p{L}\p{N}._-]*:)?s\d+(?:-[a-z]{5})?(?=$|[\s,;:.–—-])/iu;

/** Reads one line; nothing when it has neither a title nor a code. */
export function readLine(section: LineSection, period: string, source: MarkdownSource, material: Material): Told<WordedLine | undefined> {
  const locate = (passage: Passage, at: number): Place => placeIn(passage, at, source);
  const { value: heading, messages } = readLineHeading(section.heading.text, material.codebooks, (at) => locate(section.heading, at));
  const title = heading.title === "" ? (heading.codes[0]?.label ?? "") : heading.title;
  const hasNone = heading.codes.length === 0 && messages.length === 0;
  const said = [...messages, ...judgeHeading(section.place, heading.title, title, hasNone)];
  if (title === "") return { value: undefined, messages: said };
  const body = readBody(section.nodes, source);
  const codes = heading.codes.map(({ codebook, code }) => ({ codebook, code }));
  const chosen = Array.from(body.quotes, ([label, written]) => {
    const told = chooseQuote(written, { period, codes, locate }, material);
    return { label, place: written.place, ...told };
  });
  const quotes = Object.fromEntries(chosen.flatMap(({ label, value }) => (value === undefined ? [] : [[label, value]])));
  return {
    value: { title, text: body.text, codes, ...quotes },
    messages: [
      ...said,
      ...body.messages,
      ...judgeLength("wording/long-line", body.text.join(" "), section.place, title),
      ...chosen.flatMap((told) => [...told.messages, ...judgeLength("wording/long-quote", told.value?.text ?? "", told.place, title)]),
    ],
  };
}

/** With more, five lines do not fit on two sides in letters that can be read. */
const longest = { "wording/long-line": 60, "wording/long-quote": mostWords } as const;

function judgeLength(id: keyof typeof longest, text: string, place: Place, title: string): readonly Message[] {
  const count = countWords(text);
  return count > longest[id] ? [say(id, place, { title, count, most: longest[id] })] : [];
}

function judgeHeading(place: Place, written: string, title: string, hasNoCodes: boolean): readonly Message[] {
  if (title === "") return [say("wording/no-heading", place)];
  return [
    ...(written === "" ? [say("wording/no-title", place, { title })] : []),
    ...(hasNoCodes ? [say("wording/no-codes", place, { title })] : []),
  ];
}

function readBody(nodes: readonly MarkdownNode[], source: MarkdownSource): Body {
  const body: Body = { text: [], quotes: new Map(), open: undefined, messages: [] };
  for (const node of nodes) {
    if (node.type === "paragraph") {
      body.messages.push(...sayUnshown(node, source), ...findPlainLabels(node, source));
      for (const part of splitAtLabels(node)) addParagraph(body, part, source);
    } else if (node.type === "list") addProse(body, node, source);
    else if (node.type === "blockquote") addWords(body, node, source);
    else if (node.type !== "thematicBreak")
      body.messages.push(...(node.type === "html" ? sayUnshown(node, source) : [sayUnread(node, source)]));
  }
  return body;
}

function addParagraph(body: Body, node: Paragraph, source: MarkdownSource): void {
  const passage = readPassage(node, source.text);
  const opened = readLabel<QuoteLabel>(node, source.text, quoteLabels);
  const place = placeOf(node.children[0] ?? node, source);
  const nearest = opened?.unknown === undefined ? undefined : findNearestName(quoteLabels, opened.unknown);
  if (nearest !== undefined)
    body.messages.push(say("wording/label", place, { label: opened?.unknown ?? "", valid: listNames(quoteLabels), nearest }));
  if (opened?.label !== undefined) {
    body.open = { place };
    if (body.quotes.has(opened.label)) body.messages.push(say("wording/repeated-label", place, { label: readBold(node, source) }));
    else body.quotes.set(opened.label, body.open);
    const end = passage.text.trimEnd().length;
    addReference(body.open, slicePassage(passage, end - opened.text.length, end), source);
  } else if (body.open !== undefined && isEmpty(body.open) && segmentId.test(passage.text.trim())) addReference(body.open, passage, source);
  else {
    const text = foldSpaces(passage.text);
    if (text !== "") body.text.push(text);
  }
}

/** Behind a label stands the id of a segment, words, or an id and then words. */
function addReference(quote: OpenQuote, passage: Passage, source: MarkdownSource): void {
  const start = passage.text.length - passage.text.trimStart().length;
  const [id = ""] = segmentId.exec(passage.text.slice(start)) ?? [];
  if (id !== "") quote.id = { text: id, place: placeIn(passage, start, source) };
  const rest = slicePassage(passage, start + id.length, passage.text.length);
  const words = slicePassage(rest, /^[\s,;:.–—-]*/u.exec(rest.text)?.[0].length ?? 0, rest.text.length);
  if (words.text.trim() !== "") quote.words = words;
}

function addWords(body: Body, node: Extract<MarkdownNode, { type: "blockquote" }>, source: MarkdownSource): void {
  if (body.open === undefined || body.open.words !== undefined) body.messages.push(sayUnread(node, source));
  else {
    body.open.words = readLeaves(node, source);
    body.messages.push(...sayUnshown(node, source));
  }
}

function addProse(body: Body, node: MarkdownNode, source: MarkdownSource): void {
  const { value, messages } = readProse(node, source);
  body.text.push(...value);
  body.messages.push(...messages);
}

/** A line that begins with a label and a colon was meant as one; unless it is bold, it is read as text. */
function findPlainLabels(node: Paragraph, source: MarkdownSource): readonly Message[] {
  const { file, line = 1 } = placeOf(node, source);
  const { start, end } = nodeSpan(node);
  return source.text
    .slice(start, end)
    .split("\n")
    .flatMap((written, index) => {
      const label = /^\s*([^:]{1,40}):/u.exec(written)?.[1] ?? "";
      if (findName(quoteLabels, label) === undefined) return [];
      return [say("wording/plain-label", { file, line: line + index, column: 1 }, { label })];
    });
}

function readBold(node: Paragraph, source: MarkdownSource): string {
  const [first] = node.children;
  return first === undefined ? "" : readPassage(first, source.text).text.replace(/:\s*$/u, "");
}

function isEmpty({ id, words }: OpenQuote): boolean {
  return id === undefined && words === undefined;
}
