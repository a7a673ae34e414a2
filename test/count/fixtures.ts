/** Small studies, codebooks, segments and codings for the tests of counting. */
import type { Code, Codebook } from "../../src/model/codebook.js";
import type { Coding, RuleMatch } from "../../src/model/coding.js";
import type { Document } from "../../src/model/document.js";
import type { Override } from "../../src/model/override.js";
import type { Segment } from "../../src/model/segment.js";
import type { DataType, Study } from "../../src/model/study.js";
import { makeCode } from "../make-code.js";
import { strictPrivacy } from "../privacy/settings.js";

export function makeStudy(
  given: Partial<Omit<Study, "periods" | "types">> & { periods?: readonly string[]; types?: Readonly<Record<string, string>> } = {},
): Study {
  const { periods = ["p1", "p2"], types = { verslag: "boek" }, ...rest } = given;
  return {
    title: "t",
    language: "nl",
    comparison: { minDocuments: 3, minSegments: 30, alpha: 0.05 },
    negation: { words: [], window: 3 },
    wideCsv: "plain",
    privacy: strictPrivacy,
    periods: periods.map((id, index) => ({ id, label: id, from: `${2001 + index}-01-01`, to: `${2001 + index}-12-31` })),
    types: new Map(
      Object.entries(types).map(([id, codebook]) => [
        id,
        { id, codebook, unit: "paragraph", periodBy: "document", codedSpeakers: [], interviewers: [], textColumns: [] } as DataType,
      ]),
    ),
    ...rest,
  };
}

/** `M`, `M/a`: a main code and its sub-code `a`; the second element gives what is special about it. */
export function makeCodebook(codes: readonly (string | readonly [string, Partial<Code>])[], id = "boek"): Codebook {
  const made = codes.map((one): Code => {
    const [path, special] = typeof one === "string" ? [one, {}] : one;
    const [main, sub] = path.split("/") as [string, string?];
    return makeCode(sub ?? main, { label: path, ...(sub === undefined ? {} : { parent: main }), ...special });
  });
  return { id, title: id, version: "1", path: "", hash: "", codes: new Map(made.map((code) => [code.id, code])) };
}

export interface Written {
  readonly document: string;
  readonly period?: string;
  readonly type?: string;
  readonly words?: number;
  readonly speaker?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Codes of the segment; `a*3` has three rule matches, `a!` a person's decision only. */
  readonly codes?: readonly string[];
  readonly codebook?: string;
}

/** Makes segments with their codings, and the documents they stand in. */
export function makeSegments(written: readonly Written[]): {
  readonly documents: readonly Document[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
} {
  const segments = written.map((one, index): Segment => ({
    id: `${one.document}:s${index}`,
    documentId: one.document,
    type: one.type ?? "verslag",
    ordinal: index + 1,
    hash: "aaaaa",
    unit: "paragraph",
    passage: { text: "", pieces: [] },
    start: 0,
    end: 0,
    headings: [],
    period: one.period ?? "p1",
    attributes: new Map(Object.entries(one.attributes ?? {})),
    words: one.words ?? 10,
    ...(one.speaker === undefined ? {} : { speaker: one.speaker }),
  }));
  const codings = written.flatMap((one, index) =>
    (one.codes ?? []).map((code): Coding => {
      const [, codeId, times, decided] = /^(.*?)(?:\*(\d+))?(!)?$/u.exec(code) as unknown as [string, string, string?, string?];
      const matches = Array.from({ length: decided === undefined ? Number(times ?? 1) : 0 }, () => ({ spans: [] }) as unknown as RuleMatch);
      return {
        segmentId: (segments[index] as Segment).id,
        codebookId: one.codebook ?? "boek",
        codeId,
        because: { matches, ...(decided === undefined ? {} : { decision: {} as Override }) },
      };
    }),
  );
  const documents = Array.from(new Set(written.map(({ document }) => document)), (document) => makeLoaded(document));
  return { documents, segments, codings };
}

/** `count` segments of one document, the first `hits` of them with the code. */
export function makeDocument(
  document: string,
  period: string,
  count: number,
  hits: number,
  code: string,
  type = "verslag",
): readonly Written[] {
  return Array.from({ length: count }, (_, index) => ({ document, period, type, codes: index < hits ? [code] : [] }));
}

export function makeLoaded(id: string, given: Partial<Document> = {}): Document {
  return {
    id,
    path: `corpus/${id}.md`,
    title: id,
    type: "verslag",
    attributes: new Map(),
    text: "",
    isSource: true,
    marks: [],
    hash: id,
    blocks: [],
    ...given,
  };
}
