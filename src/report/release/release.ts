/** A release in, the text of every file of it by its name out; each says that it is a release. */
import type { Assets } from "../../model/assets.js";
import type { HeldBack } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import { writeCsv } from "../csv.js";
import { describePackage } from "../datapackage.js";
import { hashOutputs, printManifest } from "../manifest.js";
import { dropPassages } from "../markdown.js";
import { printHtmlReport } from "../page/report-page.js";
import { tabulateBases } from "../tables/bases.js";
import { tabulateChanges } from "../tables/changes.js";
import { tabulateCrossings, tabulateFacets } from "../tables/facets.js";
import { tabulateFrequencies } from "../tables/frequencies.js";
import { tabulateWide } from "../tables/wide.js";
import { joinParts } from "../../text/encode.js";
import { printMarkdown } from "../../text/markdown-print.js";
import { chooseWords } from "../words.js";
import { tabulateCodes } from "./codes.js";
import { composeRelease } from "./compose-release.js";

/** Renders a release; the manifest comes last and names no file of the study. */
export function renderRelease(run: Run, heldBack: readonly HeldBack[], version: string, assets: Assets): ReadonlyMap<string, string> {
  const words = chooseWords(run.study.language);
  const tables = [tabulateFrequencies, tabulateBases, tabulateChanges, tabulateFacets, tabulateCrossings, tabulateCodes].map((tabulate) =>
    tabulate(run),
  );
  const wide = run.codebooks.map((codebook) => tabulateWide(run, codebook, words));
  const report = dropPassages(composeRelease(run, heldBack, version, words));
  const { title, language, wideCsv, periods } = run.study;
  const outputs = new Map<string, string>([
    ["report.md", printMarkdown(report)],
    ["report.html", joinParts(printHtmlReport(report, () => [], `${words.release}: ${title}`, language, assets))],
    ...tables.map((table) => [`${table.name}.csv`, writeCsv(table)] as const),
    ...wide.map((table) => [`${table.name}.csv`, writeCsv(table, wideCsv)] as const),
    ["datapackage.json", describePackage(run, tables)],
  ]);
  const codebooks = run.codebooks.map(({ id, version: own, hash }) => ({ id, version: own, sha256: hash }));
  const settings = { title, language, periods, comparison: run.study.comparison, smallestGroup: run.smallestGroup };
  return outputs.set(
    "manifest.json",
    printManifest({
      run: run.id,
      codeboom: version,
      build: "release",
      settings,
      codebooks,
      inputs: [],
      outputs: hashOutputs(outputs),
    }),
  );
}
