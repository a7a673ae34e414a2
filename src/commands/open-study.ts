/** A study folder in, the study and its files out, or the exit code when it can't be opened. */
import { readStudyFile, readStudyFiles, type FoundFiles } from "../files/read-study.js";
import { setCopiesAside } from "../load/conflict-copies.js";
import { isDocument } from "../load/declarations.js";
import { readDocuments } from "../load/read-apart.js";
import { readStudy } from "../load/study.js";
import { usualNamesFile } from "../load/study-shape.js";
import type { Message } from "../model/message.js";
import type { Examination, PrivacySettings } from "../model/privacy.js";
import type { SourceFile, StudyFiles } from "../model/source.js";
import { studyFile, type Language, type Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { codeStudy, runPipeline, type OnStage, type RunSetting } from "../pipeline.js";
import { chooseNames } from "../privacy/file-names.js";
import { makeGate, type Gate } from "../privacy/gate.js";
import { guardStudy, withholdText } from "../privacy/privacy.js";
import type { FileHash } from "../model/manifest.js";
import { hashInputs, nameRun } from "../report/manifest.js";
import { decodeText } from "../text/decode.js";
import { hashContent, hashParts } from "../text/hash.js";
import type { Call } from "./command.js";
import type { CodedStudy, Run } from "../model/run.js";
import { recallFiles } from "./known-files.js";
import { recallWork } from "./known-work.js";
import { hashFound } from "./hash-found.js";
import type { Origin } from "./recall-study.js";
import { wordFailure, wordFailureName } from "./word-failure.js";

export interface OpenStudy {
  readonly study: Study;
  /** As the gate lets them through. */
  readonly files: StudyFiles;
  readonly examinations: readonly Examination[];
  readonly inputs: readonly FileHash[];
  /** What is known of it from before. */
  readonly before: Pick<RunSetting, "known">;
  /** Keeps what was read and done, so that the next time it is known. */
  readonly keepWork: () => void;
  /** By what it is known later that nothing changed. */
  readonly origin: Origin;
  readonly runId: string;
  readonly messages: readonly Message[];
}

/** Opens the study; tells what is wrong when it can't. */
export async function openStudy({ root, terminal, version, build, readApart }: Call): Promise<OpenStudy | undefined> {
  const text = await readStudyText(root);
  if (typeof text !== "string") {
    terminal.tell([text], "nl");
    return undefined;
  }
  const first = readStudy(text);
  if (first.study === undefined) return await refuseStudy(text, root, terminal);
  const { privacy } = first.study;
  const templates = Array.from(first.study.types.values()).flatMap(({ template }) => template ?? []);
  const extra = [studyFile, ...templates, privacy.namesFile, privacy.allowedFile];
  const read = await readStudyFiles(root, extra);
  const unusable = refuseLists(privacy, read);
  if (unusable.length > 0) {
    terminal.tell(unusable, first.study.language);
    return undefined;
  }
  const gate = makeGate(first.study, read.files);
  const found = nameSafely(read, gate);
  const { files: own, messages: copies } = setCopiesAside(found.files);
  // Of a short list of names even a hash tells too much: it counts for the run and is told nowhere.
  const inputs = hashInputs(own.values());
  const unread = refuseUnreadable(found);
  const lists = [studyFile, privacy.namesFile, privacy.allowedFile].map((name) => own.get(name)?.bytes ?? "");
  const looking = hashParts([build ?? "", ...lists.map(hashContent)]);
  const work = build === undefined ? undefined : recallWork(root, build, own, found, looking);
  const known = recallFiles(root, build, own, looking, work?.isMaterialKnown !== true);
  const unknown = new Map(Array.from(own).filter(([path]) => !known.files.has(path)));
  const files = new Map([...own, ...(await readDocuments(unknown, templates, readApart)), ...unread.files]);
  const guarded = guardStudy({ files, litter: found.litter }, gate, known.files);
  const { study, messages } = readStudy(decodeText(guarded.files.files.get(studyFile)?.bytes ?? new Uint8Array())?.text ?? "");
  if (study === undefined) return await refuseStudy(text, root, terminal);
  const origin = { extra, found: hashFound(read) };
  return {
    study,
    files: guarded.files,
    examinations: guarded.examinations,
    inputs: inputs.filter(({ path }) => path !== privacy.namesFile),
    before: work === undefined ? {} : { known: work.known },
    keepWork: () => {
      known.keep(guarded.each);
      work?.keep({ study, ...origin }, guarded.files.files);
    },
    origin,
    runId: nameRun(version, inputs, listPassedOver(found)),
    messages: [...messages, ...copies, ...unread.messages, ...guarded.messages],
  };
}

/** Tells what is wrong with a study that can't be read, without what its list of names holds, wherever the study says that list is. */
async function refuseStudy(text: string, root: string, terminal: Call["terminal"]): Promise<undefined> {
  const said = Array.from(text.matchAll(/\b(?:namen|names)["']?\s*:\s*["']?([^\s"',}#]+)/giu), ([, file = ""]) => file);
  const lists = await Promise.all([usualNamesFile, ...said].map((file) => readStudyFile(root, file).catch(() => undefined)));
  const names = lists.map((file) => (file === undefined ? "" : (decodeText(file.bytes)?.text ?? "")));
  const safe = withholdText(text, names.join("\n"));
  terminal.tell(readStudy(safe).messages, /^(?:taal|language):\s*en\b/mu.test(text) ? "en" : "nl");
  return undefined;
}

/** Without its lists the gate would let through what it should stop, so a run without them is none. */
function refuseLists({ namesFile, allowedFile }: PrivacySettings, { files, unreadable, outside }: FoundFiles): readonly Message[] {
  const describe = (file: string): string | undefined => {
    const bytes = files.get(file)?.bytes;
    const failure = unreadable.get(file)?.failure;
    if (failure !== undefined) return wordFailureName(failure);
    if (outside.has(file)) return "#problem/outside";
    if (bytes !== undefined) return decodeText(bytes) === undefined ? "#problem/not-text" : undefined;
    return file === namesFile && file !== usualNamesFile ? wordFailureName("ENOENT") : undefined;
  };
  return [namesFile, allowedFile].flatMap((file) => {
    const detail = describe(file);
    return detail === undefined ? [] : [say("privacy/list", { file }, { detail })];
  });
}

/** From here on no file has a name with an identifier in it. */
function nameSafely({ files, litter, unreadable }: FoundFiles, gate: Gate): Omit<FoundFiles, "outside"> {
  const names = chooseNames(files, [...litter.map(({ path }) => path), ...unreadable.keys()], gate);
  const nameOf = (path: string): string => names.get(path) ?? path;
  return {
    files: new Map(
      Array.from(files.values(), (file) => {
        const name = nameOf(file.path);
        return [name, name === file.path ? file : { ...file, path: name, named: file.path }];
      }),
    ),
    litter: litter.map((one) => ({ ...one, path: nameOf(one.path) })),
    unreadable: new Map(Array.from(unreadable, ([path, failure]) => [nameOf(path), failure])),
  };
}

/** What was found and is no input, as far as it may be told. */
function listPassedOver({ litter, unreadable }: Pick<FoundFiles, "litter" | "unreadable">): readonly string[] {
  const all = [...litter.map(({ path, kind }) => [path, kind]), ...Array.from(unreadable, ([path, { failure }]) => [path, failure])];
  return all.map((one) => JSON.stringify(one)).sort();
}

/** A document that can't be read has a line in the inventory; of anything else that can't a message tells. */
function refuseUnreadable({ unreadable }: Pick<FoundFiles, "unreadable">): {
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
export function runOpenStudy({ study, files, runId, messages, before }: OpenStudy, call: Call): Run {
  const run = runPipeline(study, files, runId, { ...showStages(study, call), ...before });
  return { ...run, messages: [...messages, ...run.messages] };
}

/** The same up to the codings, for who asks about one; nothing when the study can't be opened. */
export async function openCodings(call: Call): Promise<CodedStudy | undefined> {
  const open = await openStudy(call);
  return open === undefined ? undefined : codeStudy(open.study, open.files, { ...showStages(open.study, call), ...open.before });
}

function showStages({ language }: Study, { terminal }: Call): { readonly onStage: OnStage } {
  const names = stageNames[language];
  const show = (done: number): void => {
    const name = names[done];
    terminal.progress(name === undefined ? "" : `${"■".repeat(done).padEnd(stages.length, "·")} ${name}`);
  };
  show(0);
  return { onStage: (stage) => show(stages.indexOf(stage) + 1) };
}

const stages: readonly Parameters<OnStage>[0][] = ["load", "segment", "code", "count"];
const stageNames: Readonly<Record<Language, readonly string[]>> = {
  nl: ["inlezen", "verdelen", "coderen", "tellen"],
  en: ["reading", "segmenting", "coding", "counting"],
};

/** Whether any message is an error. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === "error");
}
