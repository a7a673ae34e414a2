/** A wording in a few lines in, what is read of it and what is said of it out, on a study of two periods, two codebooks and a few passages. */
import { readWordings } from "../../../src/meeting/wording/read-wording.js";
import { printMessages } from "../../../src/report/message-lines.js";
import type { Codebook } from "../../../src/model/codebook.js";
import type { Message } from "../../../src/model/message.js";
import type { Segment } from "../../../src/model/segment.js";
import type { Language } from "../../../src/model/study.js";
import type { Wording } from "../../../src/model/wording.js";
import { makeCode } from "../../make-code.js";
import { makeCodebook, makeCoding, makeSegments } from "../../override/make.js";
import { makeStudy } from "../../segment/segmenting.js";

export const segments: readonly Segment[] = [
  ...makeSegments("verslag-a", [
    "Niemand had de regie over dit gezin, vertelt zij, en we wachtten op elkaar tot het te laat was.",
    "Met “vaste  dagen”\nlukt het wel, zegt een teamleider.",
    "[moeder]: Ja, dat klopt.",
    "Dat herkennen wij.",
    "Dat herkennen wij.",
  ]),
  ...makeSegments("verslag-b", [
    { text: "In het najaar was er wel regie, elke week opnieuw.", period: "p2" },
    { text: "Dat herkennen wij.", period: "p2" },
  ]),
  ...makeSegments("verslag-c", [`${"En toen belde zij weer iemand van het team. ".repeat(7)}Dat schoot zo niet erg op, zei zij.`]),
];

export const codebooks: readonly Codebook[] = [
  makeCodebook([
    makeCode("regie", { label: "Regie" }),
    makeCode("vast-contact", { label: "Vast contact", parent: "regie", formerIds: ["contactpersoon"] }),
    makeCode("wachttijd", { label: "Wachttijd" }),
    makeCode("wachtlijst", { status: "merged", successors: ["wachttijd"] }),
    makeCode("keten", { status: "split", successors: ["regie", "wachttijd"] }),
    makeCode("oud", { status: "retired" }),
  ]),
  { ...makeCodebook([makeCode("regie", { label: "Regie in gesprekken" }), makeCode("vertrouwen")]), id: "interviews" },
];

export const [first, second, mother, twice, again, autumn] = segments as readonly [Segment, Segment, Segment, Segment, Segment, Segment];
export const long = segments.at(-1) as Segment;
const codings = [makeCoding(first, "vast-contact"), makeCoding(second, "wachttijd"), makeCoding(autumn, "regie")];

/** Reads files of `report/` by their name. */
export function readFiles(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly wordings: readonly Wording[];
  readonly messages: readonly Message[];
} {
  const sources = Object.entries(files).map(([name, text]) => {
    const path = `report/${name}`;
    return [path, { path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text }] as const;
  });
  const study = makeStudy("paragraph");
  const { value, messages } = readWordings({ files: new Map(sources), study, codebooks, segments, codings });
  return { wordings: value, messages };
}

export function read(text: string): { readonly wording: Wording; readonly messages: readonly Message[] } {
  const { wordings, messages } = readFiles({ "p1.md": text });
  return { wording: wordings[0] as Wording, messages };
}

/** What is said of a wording of period 1: the id, the place, and what stands there. */
export function complain(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u);
  return read(text).messages.map(({ id, line = 0, column = 0 }) =>
    `${id} ${line}:${column} ${(lines[line - 1] ?? "").slice(column - 1, column + 39)}`.trimEnd(),
  );
}

/** The same in words, without the file. */
export function tell(text: string, language: Language = "nl"): string {
  return printMessages(read(text).messages, language);
}
