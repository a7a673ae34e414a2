/** A study folder on disk in, the study, its files as they are read and the run out, in this process; for tests of what a run shows. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readStudyFiles } from "../../src/files/read-study.js";
import { readDocuments } from "../../src/load/read-apart.js";
import { readStudy } from "../../src/load/study.js";
import type { Run } from "../../src/model/run.js";
import type { StudyFiles } from "../../src/model/source.js";
import { studyFile, type Study } from "../../src/model/study.js";
import { runPipeline } from "../../src/pipeline.js";
import { makeGate } from "../../src/privacy/gate.js";
import { guardStudy } from "../../src/privacy/privacy.js";
import { decodeText } from "../../src/text/decode.js";
import { readHere } from "../load/files.js";

export interface RunFolder {
  readonly study: Study;
  readonly files: StudyFiles;
  readonly run: Run;
}

/** Opens a study and runs it, without writing anything. */
export async function openFolder(folder: string): Promise<RunFolder> {
  const { study } = readStudy(decodeText(readFileSync(path.join(folder, studyFile)))?.text ?? "");
  if (study === undefined) throw new Error(`no study in ${folder}`);
  const forms = Array.from(study.types.values()).flatMap(({ template }) => template ?? []);
  const found = await readStudyFiles(folder, [studyFile, ...forms]);
  const read = { files: await readDocuments(found.files, forms, readHere), litter: found.litter };
  const { files, messages } = guardStudy(read, makeGate(study, found.files));
  const run = runPipeline(study, files, "run-x");
  return { study, files, run: { ...run, messages: [...messages, ...run.messages] } };
}

export async function runFolder(folder: string): Promise<Run> {
  return (await openFolder(folder)).run;
}
