/** The run in, every output file out, in pieces; nothing is written here. */
import type { Assets } from "../model/assets.js";
import type { FileHash } from "../model/manifest.js";
import type { Output, Outputs } from "../model/output.js";
import type { Run } from "../model/run.js";
import { composeReport } from "./compose.js";
import { printCsv } from "./csv.js";
import { describePackage } from "./datapackage.js";
import { printDocumentTexts } from "./page/document-texts.js";
import { findExtent } from "./page/extent.js";
import { printMaterial } from "./page/material.js";
import { preparePage, type PageContext } from "./page/page-context.js";
import type { PartNames } from "./page/page-parts.js";
import { printHtmlReport } from "./page/report-page.js";
import { manifestFile, listSettings, printManifest } from "./manifest.js";
import { printMarkdownReport } from "./markdown.js";
import type { Table } from "./table.js";
import { tabulateBases } from "./tables/bases.js";
import { tabulateChanges } from "./tables/changes.js";
import { tabulateCoOccurrences } from "./tables/co-occurrence.js";
import { tabulateCodings } from "./tables/codings.js";
import { tabulateCrossings, tabulateFacets } from "./tables/facets.js";
import { tabulateFrequencies } from "./tables/frequencies.js";
import { tabulateInventory } from "./tables/inventory.js";
import { tabulateMessages } from "./tables/messages.js";
import { tabulateOverrides } from "./tables/overrides.js";
import { tabulateRules } from "./tables/rules.js";
import { tabulateSaturation } from "./tables/saturation.js";
import { tabulateSegments } from "./tables/segments.js";
import { tabulateWide } from "./tables/wide.js";
import { chooseWords } from "./words.js";
import { encodeParts, joinParts, type Part } from "../text/encode.js";
import { hashPassing } from "../text/hash.js";
import type { Markup } from "../text/html-print.js";

/** The tables of a run, in the order of the data package. */
const tables: readonly ((run: Run) => Table)[] = [
  tabulateCodings,
  tabulateSegments,
  tabulateFrequencies,
  tabulateBases,
  tabulateChanges,
  tabulateFacets,
  tabulateCrossings,
  tabulateCoOccurrences,
  tabulateSaturation,
  tabulateOverrides,
  tabulateInventory,
  tabulateRules,
  tabulateMessages,
];

/** The machine tables of a run, in their order. */
export function tabulateRun(run: Run): readonly Table[] {
  return tables.map((tabulate) => tabulate(run));
}

/**
 * Renders the outputs of a run one after another. The manifest comes last, with the hashes of the others as they were read, so
 * that each has to be read to its end before the next.
 */
export function renderOutputs(run: Run, version: string, inputs: readonly FileHash[], assets: Assets): Outputs {
  return { [Symbol.iterator]: () => render(run, version, inputs, assets) };
}

function* render(run: Run, version: string, inputs: readonly FileHash[], assets: Assets): Iterator<Output> {
  const outputs: FileHash[] = [];
  for (const { name, parts } of listOutputs(run, version, assets))
    yield { name, pieces: hashPassing(encodeParts(parts), (sha256) => outputs.push({ path: name, sha256 })) };
  const codebooks = run.codebooks.map(({ id, version: own, hash }) => ({ id, version: own, sha256: hash }));
  const settings = listSettings(run.study);
  const manifest = { run: run.id, codeboom: version, build: "internal", settings, codebooks, inputs, outputs } as const;
  yield { name: manifestFile, pieces: encodeParts([printManifest(manifest)]) };
}

/** Renders every output of a run by its file name, each as one text. */
export function renderRun(run: Run, version: string, inputs: readonly FileHash[], assets: Assets): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const { name, pieces } of renderOutputs(run, version, inputs, assets)) outputs.set(name, joinParts(pieces));
  return outputs;
}

interface Text {
  readonly name: string;
  readonly parts: Iterable<Part>;
}

function* listOutputs(run: Run, version: string, assets: Assets): Iterable<Text> {
  const { title, language, wideCsv } = run.study;
  const words = chooseWords(language);
  const plain = tabulateRun(run);
  for (const table of plain) yield { name: `${table.name}.csv`, parts: printCsv(table) };
  for (const codebook of run.codebooks) {
    const table = tabulateWide(run, codebook, words);
    yield { name: `${table.name}.csv`, parts: printCsv(table, wideCsv) };
  }
  const extent = findExtent(run);
  const report = composeReport(run, version, words, extent);
  yield { name: "report.md", parts: [printMarkdownReport(report)] };
  const printMore = (names: PartNames): Iterable<Markup> => printOpened(preparePage(run, words, extent, names));
  yield { name: "report.html", parts: printHtmlReport(report, printMore, `${words.report}: ${title}`, language, assets) };
  yield { name: "datapackage.json", parts: [describePackage(run, plain)] };
}

/** What follows the sections of the report: all that its numbers lead to. */
function* printOpened(page: PageContext): Iterable<Markup> {
  yield* printMaterial(page);
  yield* printDocumentTexts(page);
}
