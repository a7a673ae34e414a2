/** A generated text in, a row on one of its passages out, as a person or a tool would write it, with the words it is about. */
import type { Segment } from "../../src/model/segment.js";
import { type Random, type Text, type Token, toText } from "./random-edits.js";

export interface Row {
  readonly segment: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly length: "short" | "medium" | "sentence" | "segment" | "none";
  readonly context: "both" | "inside" | "one" | "none";
  readonly id: "full" | "ordinal" | "none";
}

export function makeRow(random: Random, text: Text, segments: readonly Segment[], at: number): Row | undefined {
  const paragraph = text.paragraphs[at] as readonly Token[];
  const dice = random.next();
  const length = dice < 0.2 ? "short" : dice < 0.5 ? "medium" : dice < 0.75 ? "sentence" : dice < 0.95 ? "segment" : "none";
  const range = pickRange(random, paragraph, length);
  if (range === undefined) return undefined;
  const [from, to] = range;
  const tokens = paragraph.slice(from, to);
  const contextDice = random.next();
  const context = contextDice < 0.6 ? "both" : contextDice < 0.75 ? "inside" : contextDice < 0.83 ? "one" : "none";
  const idDice = random.next();
  const id = length === "none" || idDice < 0.75 ? "full" : idDice < 0.85 ? "ordinal" : "none";
  const inBefore = toText(paragraph.slice(0, from));
  const inAfter = toText(paragraph.slice(to));
  const heading = random.chance(0.1) ? "\n\n## Knelpunten\n\n" : "\n\n";
  const before =
    context === "inside"
      ? inBefore
      : `${at === 0 ? "" : toText(text.paragraphs[at - 1] as readonly Token[])}${heading}${inBefore}${inBefore === "" ? "" : " "}`;
  const after = context === "inside" ? inAfter : `${inAfter === "" ? "" : " "}${inAfter}\n\n${toText(text.paragraphs[at + 1] ?? [])}`;
  const dropBefore = context === "none" || length === "none" || (context === "one" && random.chance(0.5));
  const dropAfter = context === "none" || length === "none" || (context === "one" && !dropBefore);
  return {
    segment: id === "full" ? (segments[at] as Segment).id : id === "ordinal" ? `s${at + 1}` : "",
    quote: length === "none" ? "" : random.chance(0.1) ? retype(toText(tokens)) : toText(tokens),
    before: dropBefore ? "" : before.slice(-32),
    after: dropAfter ? "" : after.slice(0, 32),
    at,
    tokens,
    length,
    context: length === "none" ? "none" : context,
    id,
  };
}

function pickRange(random: Random, paragraph: readonly Token[], length: Row["length"]): readonly [number, number] | undefined {
  if (length === "segment" || length === "none") return [0, paragraph.length];
  if (length === "sentence") {
    const ends = paragraph.flatMap(({ text }, i) => (/[.?!”]$/u.test(text) || i === paragraph.length - 1 ? [i + 1] : []));
    const which = random.upTo(ends.length);
    return [which === 0 ? 0 : (ends[which - 1] as number), ends[Math.min(ends.length - 1, which + (random.chance(0.2) ? 1 : 0))] as number];
  }
  for (let attempt = 0; attempt < 20; attempt++) {
    const from = random.upTo(paragraph.length);
    const to = Math.min(paragraph.length, from + 1 + random.upTo(length === "short" ? 4 : 14));
    const size = toText(paragraph.slice(from, to)).length;
    if (length === "short" ? size >= 5 && size < 20 : size >= 20) return [from, to];
  }
  return undefined;
}

/** What Word makes of it. */
function retype(text: string): string {
  return ` ${text
    .replace(/“/gu, '"')
    .replace(/”/gu, '"')
    .replace(/'/gu, "’")
    .replace(/ /u, "\u00a0")
    .replace(/([a-z]{4})([a-z]{4})/u, "$1\u00ad$2")} `;
}
