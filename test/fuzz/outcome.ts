/** A subject in, what a whole run made of the study with it out: as the program would, without a disk. */
import { readAssets } from "../../src/files/read-assets.js";
import { loadStudy } from "../../src/load/load.js";
import { readDocuments } from "../../src/load/read-apart.js";
import { studyFile } from "../../src/model/study.js";
import { readStudy } from "../../src/load/study.js";
import type { Message } from "../../src/model/message.js";
import type { Run } from "../../src/model/run.js";
import type { SourceFile } from "../../src/model/source.js";
import { say } from "../../src/messages/say.js";
import { runPipeline } from "../../src/pipeline.js";
import { hashInputs, nameRun } from "../../src/report/manifest.js";
import { renderRun } from "../../src/report/report.js";
import { decodeText } from "../../src/text/decode.js";
import { watchReading } from "../../src/watch-reading.js";
import { isDocument, makeStudyFiles, type Subject } from "./study.js";

const assets = await readAssets();

/** What came of it; without a run when the study file itself is refused, and without outputs when they were not printed. */
export interface Ran {
  readonly run?: Run;
  readonly outputs: ReadonlyMap<string, string>;
  /** Everything that is said, of the study file too. */
  readonly messages: readonly Message[];
}

/** All that the checks look at. */
export interface Outcome extends Ran {
  readonly subject: Subject;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The outputs of the same study with its files in another order, where it was run twice. */
  readonly again?: ReadonlyMap<string, string>;
  /** The run without the subject, when it is a document. */
  readonly without?: Run;
}

/**
 * Runs the study with the subject in it, and without it where that can be told apart. Printing takes most of the time, and
 * is done for one case in two; one in four is run and printed again. The file itself decides, so that a case stays the same.
 */
export async function reachOutcome(subject: Subject): Promise<Outcome> {
  const files = makeStudyFiles(subject);
  const { length } = subject.bytes;
  const ran = await runFiles(files, length % 2 === 0);
  const again = length % 4 === 0 ? (await runFiles(new Map(Array.from(files).toReversed()), true)).outputs : undefined;
  const without = isDocument(subject.path) ? await runWithout(subject) : undefined;
  return { subject, files, ...ran, ...(again === undefined ? {} : { again }), ...(without === undefined ? {} : { without }) };
}

const runsWithout = new Map<string, Run>();

async function runWithout({ path, type, bytes }: Subject): Promise<Run | undefined> {
  const key = `${path} ${type}`;
  const known = runsWithout.get(key);
  if (known !== undefined) return known;
  const { run } = await runFiles(makeStudyFiles({ path, type, bytes }, false), false);
  if (run !== undefined) runsWithout.set(key, run);
  return run;
}

async function runFiles(found: ReadonlyMap<string, SourceFile>, isPrinted: boolean): Promise<Ran> {
  const text = decodeText((found.get(studyFile) as SourceFile).bytes)?.text;
  const { study, messages } = text === undefined ? { messages: [say("load/not-text", { file: studyFile })] } : readStudy(text);
  if (study === undefined) return { outputs: new Map(), messages };
  const templates = Array.from(study.types.values()).flatMap(({ template }) => template ?? []);
  const files = await readDocuments(found, templates, async (heavy) => {
    // A thread has a copy of its own, and so has each reader here.
    const read = await Promise.all(
      heavy.map(async ({ path, bytes }) => [path, await watchReading({ path, bytes: new Uint8Array(bytes) })] as const),
    );
    return new Map(read);
  });
  const inputs = hashInputs(found.values());
  const piped = runPipeline(study, { files, litter: [] }, nameRun("0.0.0", inputs));
  // A run no longer has the blocks that were cut in segments; the checks look at them too.
  const { documents } = loadStudy({ files, litter: [] }, study);
  const run = { ...piped, documents, messages: [...messages, ...piped.messages] };
  return { run, outputs: isPrinted ? renderRun(run, "0.0.0", inputs, assets) : new Map(), messages: run.messages };
}
