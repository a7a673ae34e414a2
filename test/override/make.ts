/** Short forms in; segments, codebooks, rows and inputs as the stage gets them out. */
import type { Code, Codebook } from "../../src/model/codebook.js";
import type { Coding } from "../../src/model/coding.js";
import type { Override } from "../../src/model/override.js";
import type { Segment } from "../../src/model/segment.js";
import type { KnownDocument, OverrideInput } from "../../src/override/input.js";
import { hashLetters } from "../../src/text/hash.js";
import { makeCode } from "../make-code.js";

export interface Written {
  readonly text: string;
  readonly headings?: readonly string[];
  readonly type?: string;
  readonly period?: string;
}

/** The segments of a document, one per text. */
export function makeSegments(document: string, texts: readonly (string | Written)[]): readonly Segment[] {
  let start = 0;
  return texts.map((one, at) => {
    const { text, headings = [], type = "verslag", period = "p1" } = typeof one === "string" ? { text: one } : one;
    const hash = hashLetters(text, 5);
    const from = start;
    start += text.length + 2;
    return {
      id: `${document}:s${at + 1}-${hash}`,
      documentId: document,
      type,
      ordinal: at + 1,
      hash,
      unit: "paragraph",
      start: from,
      end: from + text.length,
      passage: { text, pieces: [{ at: 0, start: from, end: from + text.length }] },
      headings,
      period,
      attributes: new Map(),
      words: text.split(" ").length,
    };
  });
}

export function makeCodebook(codes: readonly (string | Code)[]): Codebook {
  const made = codes.map((code) => (typeof code === "string" ? makeCode(code) : code));
  return {
    id: "observaties",
    title: "Observaties",
    version: "2.0.0",
    path: "codebooks/observaties/codebook.md",
    hash: "0",
    codes: new Map(made.map((code) => [code.id, code])),
  };
}

let line = 1;

/** A row; each has a line of its own unless it says which. */
export function makeOverride(more: Partial<Override>): Override {
  line++;
  return {
    file: "codebooks/observaties/overrides/anna.csv",
    line,
    codebookId: "observaties",
    document: "verslag-a",
    segment: "",
    quote: "",
    before: "",
    after: "",
    action: "add",
    code: "regie",
    toCode: "",
    coder: "anna",
    date: "2024-03-01",
    reason: "",
    ...more,
  };
}

export function makeCoding(segment: Segment, codeId: string): Coding {
  return {
    segmentId: segment.id,
    codebookId: "observaties",
    codeId,
    because: { matches: [{ rule: { id: `${codeId}.r1` } as never, spans: [{ start: 0, end: 3 }] }] },
  };
}

export function makeInput(
  documents: Readonly<Record<string, readonly Segment[]>>,
  overrides: readonly Override[],
  more: Partial<OverrideInput> = {},
): OverrideInput {
  const known = Object.keys(documents).map((id): [string, KnownDocument] => [id, { id, state: "loaded" }]);
  return {
    codings: [],
    overrides,
    invalid: [],
    segments: new Map(Object.entries(documents)),
    codebook: makeCodebook(["regie", "mandaten", "samenwerking", "wachttijd"]),
    ...more,
    documents: new Map([...known, ...(more.documents ?? [])]),
  };
}
