/** The run in, the text of every output file out; nothing is written here. */
import type { Assets } from "../model/assets.js";
import type { FileHash } from "../model/manifest.js";
import type { Run } from "../model/run.js";
import { composeReport } from "./compose.js";
import { writeCsv } from "./csv.js";
import { describePackage } from "./datapackage.js";
import { printDocumentTexts } from "./page/document-texts.js";
import { findExtent } from "./page/extent.js";
import { printMaterial } from "./page/material.js";
import { preparePage, type PageContext } from "./page/page-context.js";
import { printHtmlReport } from "./page/report-page.js";
import { listSettings, printManifest } from "./manifest.js";
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

/** Renders every output of a run by its file name; the manifest comes last, with the hashes of the others. */
export function renderRun(run: Run, version: string, inputs: readonly FileHash[], assets: Assets): ReadonlyMap<string, string> {
  const words = chooseWords(run.study.language);
  const plain = tabulateRun(run);
  const wide = run.codebooks.map((codebook) => tabulateWide(run, codebook, words));
  const extent = findExtent(run);
  const report = composeReport(run, version, words, extent);
  const outputs = new Map<string, string>([
    ...plain.map((table) => [`${table.name}.csv`, writeCsv(table)] as const),
    ...wide.map((table) => [`${table.name}.csv`, writeCsv(table, run.study.wideCsv)] as const),
    ["report.md", printMarkdownReport(report)],
    [
      "report.html",
      Array.from(
        printHtmlReport(
          report,
          (names) => printRest(preparePage(run, words, extent, names)),
          `${words.report}: ${run.study.title}`,
          run.study.language,
          assets,
        ),
      ).join(""),
    ],
    ["datapackage.json", describePackage(run, plain)],
  ]);
  const codebooks = run.codebooks.map(({ id, version: own, hash }) => ({ id, version: own, sha256: hash }));
  return outputs.set(
    "manifest.json",
    printManifest({ run: run.id, codeboom: version, build: "internal", settings: listSettings(run.study), codebooks, inputs }, outputs),
  );
}

/** What follows the sections of the report: all that its numbers lead to. */
function* printRest(page: PageContext): Iterable<Markup> {
  yield* printMaterial(page);
  yield* printDocumentTexts(page);
}
