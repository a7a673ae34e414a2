import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { formatsByExtension } from "../../src/load/readers/readers.js";

const segments = parse(readFileSync(path.join(import.meta.dirname, "../cases/every-format/expected/segments.csv"), "utf8"), {
  columns: true,
}) as readonly Readonly<Record<"document" | "segment" | "codes" | "heading", string>>[];

/** The segments of a document without its id: place, hash, nearest heading (plain text has no depths) and codes. */
function listSegments(document: string): readonly string[] {
  return segments
    .filter((segment) => segment.document === document)
    .map(({ segment, heading, codes }) => `${segment.split(":")[1]} ${heading.split(" > ").at(-1)} ${codes}`);
}

it("gives the same segments and codings of one text, whatever kind of file it is in", () => {
  const reports = ["txt", "html", "docx", "odt", "rtf", "pdf"].map((ending) => listSegments(`verslag-${ending}`));
  const expected = listSegments("verslag-md");
  expect(expected).toHaveLength(6);
  expect(reports).toEqual(reports.map(() => expected));
  const maps = ["xlsx", "ods"].map((ending) => listSegments(`kaart-${ending}`));
  expect(listSegments("kaart-csv")).toHaveLength(3);
  expect(maps).toEqual(maps.map(() => listSegments("kaart-csv")));
  const formats = new Set(segments.map(({ document }) => formatsByExtension.get(`.${document.split("-")[1]}`)));
  // Transcripts have a golden study of their own.
  expect(Array.from(new Set(formatsByExtension.values())).filter((format) => !formats.has(format))).toEqual(["transcript"]);
});
