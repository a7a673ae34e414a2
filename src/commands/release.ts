/** `codeboom release`: the study and an empty folder in, what may be archived or sent out of it written there. */
import { checkOut } from "../files/check-out.js";
import { nameFailedPart } from "../files/failure.js";
import { findStudyPart } from "../files/find-study-part.js";
import { takeLock } from "../files/lock.js";
import { readAssets } from "../files/read-assets.js";
import { readStudyFile } from "../files/read-study.js";
import { writeRelease } from "../files/write-release.js";
import { readReleases, releasesFile } from "../load/releases.js";
import { say } from "../messages/say.js";
import type { Message } from "../model/message.js";
import type { HeldBack } from "../model/release.js";
import { prepareRelease } from "../privacy/release/release.js";
import { printReleases } from "../report/release/record.js";
import { renderRelease } from "../report/release/release.js";
import { decodeText } from "../text/decode.js";
import type { Call, ExitCode } from "./command.js";
import { openStudy, runOpenStudy, type OpenStudy } from "./open-study.js";
import { tellHolder } from "./tell-holder.js";
import { wordFailure } from "./word-failure.js";

export async function releaseStudy(call: Call): Promise<ExitCode> {
  const [folder] = call.args;
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const outcome =
    folder === undefined ? say("release/no-folder", undefined, { expected: call.usage }) : await writeLocked(open, folder, call);
  if (typeof outcome === "number") return outcome;
  call.terminal.tell([outcome], open.study.language);
  return 2;
}

/** Writes while no other process works on the study; gives the exit code, or why nothing could be written. */
async function writeLocked(open: OpenStudy, folder: string, call: Call): Promise<ExitCode | Message> {
  try {
    const part = await findStudyPart(call.root, folder);
    if (part !== undefined) return say("release/inside-study", undefined, { folder, part });
    await checkOut(call.root);
    const lock = await takeLock(call.root, call.asker);
    if (lock.kind === "held") return tellHolder(lock);
    if (lock.kind === "read-only") throw lock.failure;
    try {
      return await writeAll(open, folder, call);
    } finally {
      await lock.release();
    }
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    return say("release/cannot-write", undefined, { target: nameFailedPart(error, call.root, folder) ?? folder, detail });
  }
}

async function writeAll(open: OpenStudy, folder: string, call: Call): Promise<ExitCode | Message> {
  const { privacy, language } = open.study;
  const kept = await readStudyFile(call.root, releasesFile);
  const earlier = kept === undefined ? [] : readReleases(decodeText(kept.bytes)?.text ?? "");
  if (earlier === undefined) return say("release/record", { file: releasesFile });
  const smallestGroup = Math.max(privacy.smallestGroup, privacy.smallestReleasedGroup);
  const found = runOpenStudy({ ...open, study: { ...open.study, privacy: { ...privacy, smallestGroup } } }, call);
  const { run, heldBack, record } = prepareRelease(found, earlier);
  const files = renderRelease(run, heldBack, call.version, await readAssets());
  const content = printReleases([...earlier, record]);
  if (!(await writeRelease(folder, files, { root: call.root, name: releasesFile, content })))
    return say("release/not-empty", undefined, { folder });
  const errors = found.messages.filter(({ severity }) => severity === "error").length;
  call.terminal.tell(
    [...heldBack.map(tellHeldBack), ...(errors === 0 ? [] : [say("release/errors", undefined, { count: errors })])],
    language,
  );
  const names = Array.from(files.keys());
  if (call.options.json) call.terminal.print(`${JSON.stringify({ run: run.id, smallestGroup, files: names, heldBack }, null, 2)}\n`);
  else call.terminal.print(`${folder}\n${names.map((name) => `  ${name}\n`).join("")}`);
  return errors === 0 ? 0 : 1;
}

function tellHeldBack({ block, share, earlier }: HeldBack): Message {
  if (earlier === undefined) return say("release/few-people", undefined, block);
  return say(share === "nothing" ? "release/held-back" : "release/no-groups", undefined, { ...block, earlier });
}
