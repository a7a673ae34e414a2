/** `codeboom release`: the study and an empty folder in, what may be archived or sent out of it written there. */
import { readAssets } from "../files/read-assets.js";
import { readStudyFile } from "../files/read-study.js";
import { writeRelease } from "../files/write-release.js";
import { readReleases, releasesFile } from "../load/releases.js";
import type { Message } from "../model/message.js";
import type { Release } from "../model/release.js";
import { say } from "../messages/say.js";
import { prepareRelease } from "../privacy/release/release.js";
import { printReleases } from "../report/release/record.js";
import { renderRelease } from "../report/release/release.js";
import { decodeText } from "../text/decode.js";
import type { Call, Command, ExitCode } from "./command.js";
import { openStudy, runOpenStudy, type OpenStudy } from "./open-study.js";
import { wordFailure } from "./word-failure.js";

export const release: Command = {
  name: "release",
  usage: "<map> [study]",
  options: [],
  nl: "schrijft in een lege map wat gearchiveerd of verstuurd mag worden: getallen zonder tekst, documenten en personen",
  en: "writes into an empty folder what may be archived or sent out: figures without text, documents and persons",
  ownArguments: 1,
  run: releaseStudy,
};

async function releaseStudy(call: Call): Promise<ExitCode> {
  const [target] = call.args;
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const { language } = open.study;
  const refuse = (message: Message): ExitCode => {
    call.terminal.tell([message], language);
    return 2;
  };
  if (target === undefined) return refuse(say("release/no-folder", undefined, { expected: release.usage }));
  try {
    const record = await readStudyFile(call.root, releasesFile);
    const earlier = record === undefined ? [] : readReleases(decodeText(record.bytes)?.text ?? "");
    if (earlier === undefined) return refuse(say("release/record", { file: releasesFile }));
    return await writeAll(open, earlier, target, call);
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    return refuse(say("release/cannot-write", undefined, { folder: target, detail }));
  }
}

async function writeAll(open: OpenStudy, earlier: readonly Release[], folder: string, call: Call): Promise<ExitCode> {
  const { privacy, language } = open.study;
  const smallestGroup = Math.max(privacy.smallestGroup, privacy.smallestReleasedGroup);
  const found = runOpenStudy({ ...open, study: { ...open.study, privacy: { ...privacy, smallestGroup } } }, call);
  const { run, heldBack, record } = prepareRelease(found, earlier);
  const files = renderRelease(run, heldBack, call.version, await readAssets());
  const others = earlier.filter((one) => one.run !== record.run || one.smallestGroup !== record.smallestGroup);
  const content = printReleases([...others, record]);
  if (!(await writeRelease(folder, files, { root: call.root, name: releasesFile, content }))) {
    call.terminal.tell([say("release/not-empty", undefined, { folder })], language);
    return 2;
  }
  const errors = found.messages.filter(({ severity }) => severity === "error").length;
  call.terminal.tell(
    [
      ...heldBack.map(({ block, share, earlier: other }) =>
        say(share === "nothing" ? "release/held-back" : "release/no-groups", undefined, { ...block, earlier: other }),
      ),
      ...(errors === 0 ? [] : [say("release/errors", undefined, { count: errors })]),
    ],
    language,
  );
  const names = Array.from(files.keys());
  if (call.options.json) call.terminal.print(`${JSON.stringify({ run: run.id, smallestGroup, files: names, heldBack }, null, 2)}\n`);
  else call.terminal.print(`${folder}\n${names.map((name) => `  ${name}\n`).join("")}`);
  return errors === 0 ? 0 : 1;
}
