/** A random study in, what a run publishes of it by group out, as files. */
import { readStudy } from "../../../src/load/study.js";
import type { Run } from "../../../src/model/run.js";
import { runPipeline } from "../../../src/pipeline.js";
import { writeCsv } from "../../../src/report/csv.js";
import { tabulateBases } from "../../../src/report/tables/bases.js";
import { tabulateFrequencies } from "../../../src/report/tables/frequencies.js";
import { makeFiles } from "../../load/files.js";
import { auditFrequencies, type Audit } from "./auditor.js";
import type { RandomStudy } from "./random-study.js";

export function runStudy(files: Readonly<Record<string, string>>): Run {
  const { study, messages } = readStudy(files["study.yaml"] as string);
  if (study === undefined) throw new Error(JSON.stringify(messages));
  return runPipeline(study, { files: makeFiles(files), litter: [] }, "run-x");
}

export function auditRun(run: Run, known: Pick<RandomStudy, "areDocumentsWhole">): Audit {
  return auditFrequencies(writeCsv(tabulateFrequencies(run)), writeCsv(tabulateBases(run)), known);
}
