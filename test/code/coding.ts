// What comes in: rules and texts in a few lines. What goes out: a codebook, segments and a study, and the codings that the rules propose.
import { proposeCodings, type Proposal } from "../../src/code/propose.js";
import { compileRules, type RuleSet } from "../../src/code/rule-set.js";
import { scanSegments, type ScannedSegment } from "../../src/code/scan-segments.js";
import type { Code, Codebook } from "../../src/model/codebook.js";
import type { Rule } from "../../src/model/rule.js";
import type { Segment } from "../../src/model/segment.js";
import type { DataType, NegationSettings, Study } from "../../src/model/study.js";
import { parseRule } from "../../src/rule/parse.js";
import { takePassage } from "../../src/text/passage.js";
import { countWords } from "../../src/text/words.js";
import { makeCode } from "../make-code.js";
import { strictPrivacy } from "../privacy/settings.js";

/** Codes by their id, a sub-code as `main/sub`, each with its rules; a rule that begins with `niet bij: ` is an exclusion. */
export function makeCodebook(
  codes: Readonly<Record<string, readonly string[] | (Omit<Partial<Code>, "rules"> & { readonly written: readonly string[] })>>,
  id = "boek",
): Codebook {
  const made = Object.entries(codes).map(([path, given], index): Code => {
    const [main, sub] = path.split("/") as [string, string?];
    const own = sub ?? main;
    const { written, ...special } = "written" in given ? given : { written: given };
    const read = (rules: readonly string[], mark: string): readonly Rule[] =>
      rules.map((text, place): Rule => ({ id: `${own}.${mark}${place + 1}`, text, line: index + 1, column: 3, ...parseRule(text) }));
    return makeCode(own, {
      ...(sub === undefined ? {} : { parent: main }),
      definition: `Over ${own}.`,
      rules: read(
        written.filter((rule) => !rule.startsWith(exclusion)),
        "r",
      ),
      exclusions: read(
        written.filter((rule) => rule.startsWith(exclusion)).map((rule) => rule.slice(exclusion.length)),
        "x",
      ),
      line: index + 1,
      ...special,
    });
  });
  return {
    id,
    title: id,
    version: "1.0.0",
    path: `codebooks/${id}/codebook.md`,
    hash: "",
    codes: new Map(made.map((code) => [code.id, code])),
  };
}

const exclusion = "niet bij: ";

/** A segment of a text, `verslag` of period `p1` when nothing else is said. */
export function makeSegment(text: string, given: Partial<Segment> = {}): Segment {
  const documentId = given.documentId ?? "d1";
  const ordinal = given.ordinal ?? 1;
  return {
    id: `${documentId}:s${ordinal}-aaaaa`,
    documentId,
    type: "verslag",
    ordinal,
    hash: "aaaaa",
    unit: "paragraph",
    passage: takePassage(text, 0, text.length),
    start: 0,
    end: text.length,
    headings: [],
    period: "p1",
    attributes: new Map(),
    words: countWords(text),
    ...given,
  };
}

/** Segments of one document, in order. */
export function makeSegments(...texts: readonly string[]): readonly Segment[] {
  return texts.map((text, index) => makeSegment(text, { ordinal: index + 1 }));
}

export function makeStudy(negation: NegationSettings = { words: ["niet", "geen", "zonder"], window: 3 }): Study {
  const type = (id: string, codebook: string): DataType => ({
    id,
    codebook,
    unit: "paragraph",
    periodBy: "document",
    codedSpeakers: [],
    interviewers: [],
    textColumns: [],
  });
  return {
    title: "t",
    language: "nl",
    periods: ["p1", "p2"].map((id, index) => ({ id, label: id, from: `${2023 + index}-01-01`, to: `${2023 + index}-12-31` })),
    types: new Map([type("verslag", "boek"), type("interview", "boek"), type("kaart", "ander")].map((one) => [one.id, one])),
    comparison: { minDocuments: 3, minSegments: 30, alpha: 0.05 },
    negation,
    wideCsv: "plain",
    privacy: strictPrivacy,
  };
}

export function propose(codebook: Codebook, segments: readonly Segment[], study = makeStudy()): Proposal {
  return proposeCodings(codebook, segments, study);
}

/** The codings as `s1 code: words | words`, each match with its stretches as they stand in the text. */
export function show({ codings }: Proposal, segments: readonly Segment[]): readonly string[] {
  return codings.map(({ segmentId, codeId, because }) => {
    const segment = segments.find(({ id }) => id === segmentId) as Segment;
    const matches = because.matches.map(({ spans }) => spans.map(({ start, end }) => segment.passage.text.slice(start, end)).join(" … "));
    return `s${segment.ordinal} ${codeId}: ${matches.join(" | ")}`;
  });
}

/** The codings of texts under rules, in one go. */
export function code(codes: Parameters<typeof makeCodebook>[0], ...texts: readonly string[]): readonly string[] {
  const segments = makeSegments(...texts);
  return show(propose(makeCodebook(codes), segments), segments);
}

/** The rules and the first segment, ready to look at. */
export function open(
  codes: Parameters<typeof makeCodebook>[0],
  segments: readonly Segment[],
  study = makeStudy(),
): { readonly rules: RuleSet; readonly scanned: readonly ScannedSegment[] } {
  const corpus = scanSegments(segments);
  return { rules: compileRules(makeCodebook(codes), corpus.vocabulary, study.negation), scanned: corpus.segments };
}
