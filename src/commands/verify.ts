/** `codeboom verify`: the last run's manifest and the study in, whether the same input still gives the same bytes out. */
import type { Content } from "../files/add-to-run.js";
import { nameOriginal } from "../files/copy-name.js";
import { readAssets, readDocxAssets } from "../files/read-assets.js";
import { readOutput, readPointer } from "../files/write-run.js";
import { prepareMeetings } from "../meeting/prepare-meetings.js";
import type { Message } from "../model/message.js";
import { say, wordMessage } from "../messages/say.js";
import { readAdditions, readManifest } from "../load/manifest.js";
import type { FileHash, Manifest } from "../model/manifest.js";
import { renderAdditions } from "../report/additions.js";
import { additionsFile, manifestFile } from "../report/manifest.js";
import { renderRun } from "../report/report.js";
import { hashContent } from "../text/hash.js";
import type { Call, ExitCode } from "./command.js";
import { openStudy, runOpenStudy, type OpenStudy } from "./open-study.js";

export async function verifyRun(call: Call): Promise<ExitCode> {
  // What was kept from the run itself proves nothing.
  const { build: _, ...anew } = call;
  const open = await openStudy(anew);
  if (open === undefined) return 2;
  const { language } = open.study;
  const runId = await readPointer(call.root);
  if (runId === undefined) {
    call.terminal.tell([say("verify/no-run")], language);
    return 2;
  }
  const manifest = readManifest((await readOutput(call.root, runId, manifestFile)) ?? "");
  if (manifest === undefined) {
    call.terminal.tell([say("verify/no-manifest", { file: `out/runs/${runId}/${manifestFile}` })], language);
    return 2;
  }
  const list = await readOutput(call.root, runId, additionsFile);
  const added = list === undefined ? [] : readAdditions(list);
  const outputs = [...manifest.outputs, ...(added ?? [])];
  const messages = [
    ...compareVersions(manifest, call.version),
    ...compareInputs(manifest, open.inputs),
    ...(await compareOutputs(manifest.run, outputs, call.root, runId)),
    ...(added === undefined ? [say("verify/output", { file: `out/runs/${runId}/${additionsFile}` }, { run: manifest.run })] : []),
  ];
  if (messages.length === 0) messages.push(...compareUntold(manifest, runId, open));
  if (messages.length === 0) messages.push(...(await repeatRun({ ...manifest, outputs }, runId, open, call)));
  call.terminal.tell(messages, language);
  const isSame = messages.length === 0;
  const counts = { inputs: manifest.inputs.length, outputs: outputs.length, codeboom: call.version };
  call.terminal.print(
    call.options.json
      ? `${JSON.stringify({ run: runId, same: isSame, ...counts })}\n`
      : `${runId}: ${wordMessage({ id: isSame ? "verify/same" : "verify/not-same", values: counts }, language)}\n`,
  );
  return isSame ? 0 : 1;
}

function compareVersions({ run, codeboom }: Manifest, version: string): readonly Message[] {
  return codeboom === version ? [] : [say("verify/version", undefined, { run, made: codeboom, now: version })];
}

function compareInputs({ run, inputs }: Manifest, now: readonly FileHash[]): readonly Message[] {
  const then = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const current = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  return [
    ...inputs.flatMap(({ path, sha256 }) => {
      const found = current.get(path);
      if (found === undefined) return [say("verify/missing-input", { file: path }, { run })];
      return found === sha256 ? [] : [say("verify/changed-input", { file: path }, { run })];
    }),
    ...now.flatMap(({ path }) => (then.has(path) ? [] : [say("verify/new-input", { file: path }, { run })])),
  ];
}

/** What counts for a run and stands in no list: the known names, and what was passed over. An id other than that of its folder is somebody's edit. */
function compareUntold({ run }: Manifest, folder: string, open: OpenStudy): readonly Message[] {
  const isOwn = folder === run || folder.startsWith(`${run}-`);
  return isOwn && open.runId !== run ? [say("verify/untold-input", undefined, { run })] : [];
}

/** `folder` is where the run stands; it differs from the run's id when somebody edited an earlier copy of it. */
async function compareOutputs(run: string, outputs: readonly FileHash[], root: string, folder: string): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (const { path, sha256 } of outputs) {
    const content = await readOutput(root, folder, path);
    if (content === undefined || hashContent(content) !== sha256)
      messages.push(say("verify/output", { file: `out/runs/${folder}/${path}` }, { run }));
  }
  return messages;
}

/** What was added to the run is repeated too, when anything was; a copy beside an edited file holds that file's bytes. */
async function repeatRun({ run, outputs }: Manifest, folder: string, open: OpenStudy, call: Call): Promise<readonly Message[]> {
  const assets = await readAssets();
  const again = runOpenStudy(open, call);
  const rendered = renderRun(again, call.version, open.inputs, assets);
  const additions = outputs.every(({ path }) => rendered.has(path))
    ? new Map<string, Content>()
    : await renderAdditions(again, prepareMeetings(again), call.version, { ...assets, ...(await readDocxAssets()) });
  const others = outputs.flatMap(({ path, sha256 }) => {
    const content = rendered.get(path) ?? additions.get(nameOriginal(path));
    const isSame = content !== undefined && hashContent(content) === sha256;
    return isSame ? [] : [say("verify/not-repeated", { file: `out/runs/${folder}/${path}` }, { run })];
  });
  if (others.length > 0) return others;
  // A file or a setting that somebody took out of the manifest is not missed by what it still says.
  const written = await readOutput(call.root, folder, manifestFile);
  const isSame = written !== undefined && hashContent(written) === hashContent(rendered.get(manifestFile) ?? "");
  return isSame ? [] : [say("verify/output", { file: `out/runs/${folder}/${manifestFile}` }, { run })];
}
