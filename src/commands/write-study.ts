/** A study in, its run folder written out, with the sheets that are asked for and a summary of what was found. */
import { checkOut } from "../files/check-out.js";
import { nameFailedPlace } from "../files/failure.js";
import { takeLock } from "../files/lock.js";
import { readAssets } from "../files/read-assets.js";
import { readOutput, writeRun } from "../files/write-run.js";
import { foldSeries, type Folding } from "../messages/fold-series.js";
import { readManifest } from "../load/manifest.js";
import { say } from "../messages/say.js";
import type { Assets } from "../model/assets.js";
import type { FileHash } from "../model/manifest.js";
import { printMessages } from "../report/message-lines.js";
import { manifestFile } from "../report/manifest.js";
import { renderOutputs } from "../report/report.js";
import { printSummary, summariseRun } from "../report/summary.js";
import { hashContent } from "../text/hash.js";
import { showControls } from "../text/visible.js";
import type { AddedSheets, Sheets } from "./add-sheets.js";
import type { Call, ExitCode } from "./command.js";
import { hasErrors, runOpenStudy, type OpenStudy } from "./open-study.js";
import { keepRun } from "./recall-run.js";
import { tellHolder } from "./tell-holder.js";
import { wordFailure } from "./word-failure.js";

/** Runs an open study and writes what is asked, while no other process does. */
export async function writeStudy(open: OpenStudy, call: Call, sheets: Sheets): Promise<ExitCode> {
  const { language } = open.study;
  const assets = await readAssets();
  try {
    await checkOut(call.root);
    const lock = await takeLock(call.root, call.asker);
    if (lock.kind === "held") {
      call.terminal.tell([tellHolder(lock)], language);
      return 2;
    }
    try {
      return await writeAll(open, call, sheets, assets, lock.kind === "read-only" ? lock.failure : undefined);
    } finally {
      if (lock.kind === "taken") await lock.release();
    }
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    call.terminal.tell([say("run/cannot-write", undefined, { target: nameFailedPlace(error, call.root), detail })], language);
    return 2;
  }
}

/** Hundreds of broken rows of one file are told in messages.csv; on a terminal they would bury all else. */
const terminalFolding: Folding = {
  keyOf: ({ id, file }) => JSON.stringify([id, file ?? ""]),
  most: 50,
  shown: 20,
  summarise: (rest) => {
    const { id = "", file } = rest[0] ?? {};
    return {
      ...say("run/more", file === undefined ? undefined : { file }, { id, count: rest.length }),
      severity: rest[0]?.severity ?? "info",
    };
  },
};

const noSheets: AddedSheets = { files: [], messages: [], isMissing: false };

async function writeAll(open: OpenStudy, call: Call, sheets: Sheets, assets: Assets, refusal: Error | undefined): Promise<ExitCode> {
  const { root, terminal, version, build, options } = call;
  const { language } = open.study;
  const found = runOpenStudy(open, call);
  open.keepWork();
  // Remarks are for `check`, the report and messages.csv; a run tells what is wrong or may be.
  const messages = foldSeries(
    found.messages.filter(({ severity }) => severity !== "info"),
    terminalFolding,
  );
  terminal.tell(messages, language);
  const { name, isNew } = await writeRun(root, found.id, renderOutputs(found, version, open.inputs, assets), refusal);
  if (isNew && name !== found.id) terminal.tell([say("run/beside", undefined, { run: found.id, name })], language);
  const added =
    sheets === "none" ? noSheets : await (await import("./add-sheets.js")).addSheets(found, { root, name, refusal }, sheets, assets, call);
  const isNothing = !isNew && !added.files.some((file) => file.isNew);
  const unchanged = say("run/nothing-changed", undefined, { run: found.id });
  terminal.tell([...(isNothing ? [unchanged] : []), ...added.messages], language);
  const names = added.files.map((file) => file.name);
  const summary = options.json ? `${JSON.stringify(summariseRun(found, names), null, 2)}\n` : printSummary(found, names);
  terminal.print(summary);
  const code = hasErrors(found.messages) ? 1 : 0;
  if (sheets === "none" && build !== undefined) {
    const told = showControls(printMessages([...messages, unchanged], language));
    const printed = showControls(summary);
    keepRun(root, { ...open.origin, build, isJson: options.json, name, outputs: await listOutputs(root, name), told, printed, code });
  }
  return added.isMissing ? 1 : code;
}

/** All files of a run by their hashes, those in its manifest and the manifest itself. */
async function listOutputs(root: string, name: string): Promise<readonly FileHash[]> {
  const manifest = (await readOutput(root, name, manifestFile)) ?? "";
  return [...(readManifest(manifest)?.outputs ?? []), { path: manifestFile, sha256: hashContent(manifest) }];
}
