import { describe, expect, it } from "vitest";
import { proposeCodings } from "../../src/code/propose.js";
import { scanSegments } from "../../src/code/scan-segments.js";
import { readCodebook } from "../../src/codebook/read.js";
import { listStarterFiles } from "../../src/commands/starter.js";
import { readStudy } from "../../src/load/study.js";
import type { Segment } from "../../src/model/segment.js";
import type { Study } from "../../src/model/study.js";
import { languageCases } from "./language-cases.js";

describe("the rule language", () => {
  it.each(languageCases.map((example) => [`${example.rules.join(" ;; ")} on ${example.text}`, example] as const))("%s", (_, example) => {
    expect(listHits(example.rules, example.text)).toBe(example.hits);
  });
});

/** A participant's turn in an interview. */
const place = {
  id: "d:s1-aaaaa",
  documentId: "d",
  type: "interview",
  ordinal: 1,
  hash: "aaaaa",
  unit: "turn",
  start: 0,
  end: 0,
  speaker: "R3",
  speakerRole: "participant",
  headings: ["Knelpunten in de keten"],
  period: "p1",
  attributes: new Map([["region", "Delft"]]),
  words: 1,
} as const;
const study = {
  types: new Map([["interview", { id: "interview", codebook: "x" }]]),
  negation: (readStudy(listStarterFiles("nl").get("study.yaml") ?? "").study as Study).negation,
} as unknown as Study;

function listHits(rules: readonly string[], text: string): string {
  const items = rules.map((rule) => (rule.startsWith("niet bij:") ? `- niet bij: \`${rule.slice(9).trim()}\`` : `- \`${rule}\``));
  const source = `---\nid: x\ntitel: X\nversie: 1\n---\n\n## A {#a}\n\nTekst\n\n**Regels**\n\n${items.join("\n")}\n`;
  const { value, messages } = readCodebook(source, "x.md", "x");
  if (messages.length > 0) return "FOUT";
  const segment: Segment = { ...place, passage: { text, pieces: [] } };
  return (
    proposeCodings(value, scanSegments([segment]), study)
      .codings.flatMap(({ because }) => because.matches.map(({ spans }) => spans))
      .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … "))
      .join("; ") || "–"
  );
}
