/** The list of readers: the formats a document may have, each with the endings of its files and the reader that makes blocks of them. */
import type { Format } from "../../text/format.js";
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";
import type { HeavyReader, LightReader } from "./reader.js";
import { readTable } from "./table.js";
import { readTranscript } from "./transcript/transcript.js";

/** Read at once, from decoded text. */
export const lightReaders: ReadonlyMap<Format, LightReader> = new Map<Format, LightReader>([
  ["markdown", { extensions: [".md", ".markdown"], most: { characters: 5_000_000, lines: 100_000 }, read: readMarkdown }],
  ["text", { extensions: [".txt"], most: { characters: 10_000_000, lines: 300_000 }, read: readPlainText }],
  ["table", { extensions: [".csv", ".tsv"], read: readTable }],
  ["transcript", { extensions: [".vtt", ".srt"], read: readTranscript }],
]);

/** Read apart, in a thread with limits, from bytes; what they need is loaded only then. */
export const heavyReaders: ReadonlyMap<Format, HeavyReader> = new Map<Format, HeavyReader>([
  [
    "docx",
    {
      extensions: [".docx", ".docm", ".dotx", ".dotm"],
      read: async (bytes, path) => await (await import("./docx/docx.js")).readDocx(bytes, path),
    },
  ],
  [
    "odt",
    { extensions: [".odt", ".ott", ".fodt"], read: async (bytes, path) => await (await import("./odt/odt.js")).readOdt(bytes, path) },
  ],
  ["rtf", { extensions: [".rtf"], read: async (bytes, path) => (await import("./rtf/rtf.js")).readRtf(bytes, path) }],
  ["xlsx", { extensions: [".xlsx", ".xlsm"], read: async (bytes, path) => await (await import("./xlsx/xlsx.js")).readXlsx(bytes, path) }],
  ["ods", { extensions: [".ods"], read: async (bytes, path) => await (await import("./ods/ods.js")).readOds(bytes, path) }],
  [
    "html",
    {
      extensions: [".html", ".htm", ".xhtml"],
      read: async (bytes, path) => (await import("./web-page/web-page.js")).readWebPage(bytes, path),
    },
  ],
  ["pdf", { extensions: [".pdf"], read: async (bytes, path) => await (await import("./pdf/pdf.js")).readPdf(bytes, path) }],
]);

/** The format that an ending promises. */
export const formatsByExtension: ReadonlyMap<string, Format> = new Map(
  Array.from([...lightReaders, ...heavyReaders]).flatMap(([format, { extensions }]) =>
    extensions.map((extension): [string, Format] => [extension, format]),
  ),
);
