/** Study files in, the run and every output of it out, without a disk; for the tests of reports. */
import { readAssets } from "../../src/files/read-assets.js";
import { readStudy } from "../../src/load/study.js";
import type { Run } from "../../src/model/run.js";
import type { Litter } from "../../src/model/source.js";
import { runPipeline } from "../../src/pipeline.js";
import { hashInputs, nameRun } from "../../src/report/manifest.js";
import { renderRun } from "../../src/report/report.js";
import { makeFiles, type Content } from "../load/files.js";

const assets = await readAssets();

export interface Rendered {
  readonly run: Run;
  readonly outputs: ReadonlyMap<string, string>;
  /** The output of that name. */
  readonly read: (name: string) => string;
}

export function render(contents: Readonly<Record<string, Content>>, litter: readonly Litter[] = []): Rendered {
  const files = makeFiles(contents);
  const { study, messages } = readStudy(new TextDecoder().decode(files.get("study.yaml")?.bytes));
  if (study === undefined) throw new Error(JSON.stringify(messages));
  const inputs = hashInputs(files.values());
  const run = runPipeline(study, { files, litter }, nameRun("0.0.0", inputs));
  const outputs = renderRun(run, "0.0.0", inputs, assets);
  return { run, outputs, read: (name) => outputs.get(name) as string };
}
