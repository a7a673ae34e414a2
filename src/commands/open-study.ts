/** A study folder in, the study and its files out, or the exit code when it can't be opened. */
import { readStudyFile, readStudyFiles, type FoundFiles } from "../files/read-study.js";
import { setCopiesAside } from "../load/conflict-copies.js";
import { isDocument } from "../load/declarations.js";
import { readHeavyFiles } from "../load/read-apart.js";
import { readStudy, studyFile } from "../load/study.js";
import type { Message } from "../model/message.js";
import type { SourceFile, StudyFiles } from "../model/source.js";
import type { Language, Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { runPipeline, type OnStage } from "../pipeline.js";
import type { FileHash } from "../model/manifest.js";
import { hashInputs, nameRun } from "../report/manifest.js";
import { decodeText } from "../text/decode.js";
import type { Call } from "./command.js";
import type { Run } from "../model/run.js";
import { wordFailure, wordFailureName } from "./word-failure.js";

export interface OpenStudy {
  readonly study: Study;
  readonly files: StudyFiles;
  readonly inputs: readonly FileHash[];
  readonly runId: string;
  readonly messages: readonly Message[];
}

/** Opens the study; tells what is wrong when it can't. */
export async function openStudy({ root, terminal, version, readApart }: Call): Promise<OpenStudy | undefined> {
  const text = await readStudyText(root);
  if (typeof text !== "string") {
    terminal.tell([text], "nl");
    return undefined;
  }
  const { study, messages } = readStudy(text);
  if (study === undefined) {
    terminal.tell(messages, /^(?:taal|language):\s*en\b/mu.test(text) ? "en" : "nl");
    return undefined;
  }
  const templates = Array.from(study.types.values()).flatMap(({ template }) => template ?? []);
  const found = await readStudyFiles(root, [studyFile, ...templates]);
  const { files: own, messages: copies } = setCopiesAside(found.files);
  const inputs = hashInputs(own.values());
  const unread = refuseUnreadable(found);
  const read = await readHeavyFiles(own, templates, readApart);
  const files = { files: new Map([...read, ...unread.files]), litter: found.litter };
  return { study, files, inputs, runId: nameRun(version, inputs), messages: [...messages, ...copies, ...unread.messages] };
}

/** A document that can't be read has a line in the inventory; of anything else that can't a message tells. */
function refuseUnreadable({ unreadable }: FoundFiles): {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly messages: readonly Message[];
} {
  const refused = Array.from(unreadable, ([path, { failure, isFolder }]) => ({
    path,
    isDocument: !isFolder && isDocument(path),
    message: say("load/unreadable", { file: path }, { detail: wordFailureName(failure) }),
  }));
  return {
    files: new Map(
      refused
        .filter((one) => one.isDocument)
        .map(({ path, message }) => [path, { path, bytes: new Uint8Array(), read: { refused: message } }]),
    ),
    messages: refused.filter((one) => !one.isDocument).map(({ message }) => message),
  };
}

/** The text of `study.yaml`, or why there is none. */
async function readStudyText(root: string): Promise<string | Message> {
  try {
    const file = await readStudyFile(root, studyFile);
    if (file === undefined) return say("study/missing", { file: studyFile }, { folder: root });
    return decodeText(file.bytes)?.text ?? say("load/not-text", { file: studyFile });
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    return say("load/unreadable", { file: studyFile }, { detail });
  }
}

/** Runs the pipeline on an open study, showing the stage it is in. */
export function runOpenStudy({ study, files, runId, messages }: OpenStudy, call: Call): Run {
  const names = stageNames[study.language];
  const show = (done: number): void => {
    const name = names[done];
    call.terminal.progress(name === undefined ? "" : `${"■".repeat(done).padEnd(stages.length, "·")} ${name}`);
  };
  show(0);
  const run = runPipeline(study, files, runId, (stage) => show(stages.indexOf(stage) + 1));
  return { ...run, messages: [...messages, ...run.messages] };
}

const stages: readonly Parameters<OnStage>[0][] = ["load", "segment", "code", "override", "count"];
const stageNames: Readonly<Record<Language, readonly string[]>> = {
  nl: ["inlezen", "verdelen", "coderen", "beslissingen toepassen", "tellen"],
  en: ["reading", "segmenting", "coding", "applying decisions", "counting"],
};

/** Whether any message is an error. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === "error");
}
