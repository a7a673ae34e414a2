/** The rules of one code as lines of a codebook, and a text, in; what the code's hits read like out, through the whole way from codebook to coding. */
import { proposeCodings } from "../../src/code/propose.js";
import { readCodebook } from "../../src/codebook/read.js";
import { listStarterFiles } from "../../src/commands/starter.js";
import { readStudy } from "../../src/load/study.js";
import type { Message } from "../../src/model/message.js";
import type { Segment } from "../../src/model/segment.js";
import type { Study } from "../../src/model/study.js";

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

/** The study that `init` makes, with its usual negation words. */
const starter = readStudy(listStarterFiles("nl").get("study.yaml") ?? "").study as Study;
const study: Study = {
  ...starter,
  types: new Map([
    [
      "interview",
      { id: "interview", codebook: "x", unit: "turn", periodBy: "document", codedSpeakers: [], interviewers: [], textColumns: [] },
    ],
  ]),
};

/** Gives the hits in the order of the text, «–» when there are none, and what was said of the rules. */
export function listHits(lines: readonly string[], text: string): { readonly hits: string; readonly messages: readonly Message[] } {
  const source = `---\nid: x\ntitel: X\nversie: 1\n---\n\n## A {#a}\n\nTekst\n\n**Regels**\n\n${lines.join("\n")}\n`;
  const { value, messages } = readCodebook(source, "x.md", "x");
  const segment: Segment = { ...place, passage: { text, pieces: [] } };
  const found = proposeCodings(value, [segment], study)
    .codings.flatMap(({ because }) => because.matches.map(({ spans }) => spans))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … "));
  return { hits: found.join("; ") || "–", messages };
}
