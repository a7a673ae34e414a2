/** A quoted example in, its text out, with the code that a close-but-no belongs to. */
import type { Example } from "../model/codebook.js";
import { nodeSpan, readPassage, type MarkdownNode, type MarkdownSource } from "../text/markdown.js";

const arrow = /\s*(?:→|->|=>)\s*(?:\[\[)?([\p{L}\p{N}_-]+)(?:\]\])?[.\s]*$/u;

/** Reads one paragraph of a quotation. */
export function readExample(node: MarkdownNode, kind: Example["kind"], source: MarkdownSource): Example {
  const written = readPassage(node, source.text).text.replace(/\s+/gu, " ").trim();
  const { line } = source.locate(nodeSpan(node).start);
  const belongsTo = kind === "close-but-no" ? arrow.exec(written)?.[1] : undefined;
  return {
    kind,
    text: belongsTo === undefined ? written : written.replace(arrow, ""),
    ...(belongsTo === undefined ? {} : { belongsTo }),
    line,
  };
}
