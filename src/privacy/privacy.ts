/** The files of a study as they were read in, the same without anything that points at a person out: documents in quarantine, lines withheld. */
import { inventoryFile } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import { isBlocking, type Examination, type IdentifierClass } from "../model/privacy.js";
import type { Property, Quarantine, ReadFile } from "../model/read-file.js";
import type { SourceFile, StudyFiles } from "../model/source.js";
import { studyFile } from "../model/study.js";
import { decodeText } from "../text/decode.js";
import { foldKey } from "../text/fold.js";
import { hashBytes } from "../text/hash.js";
import { tellExpired } from "./allow-list.js";
import { detectIdentifiers } from "./detect.js";
import { detectInName } from "./detect-in-name.js";
import { examineBeside, type MetBeside } from "./examine-beside.js";
import { examineRead } from "./examine-read.js";
import { examineName } from "./file-names.js";
import { detectors } from "./identifiers/identifiers.js";
import { isIndirect, judgeFinds, type Gate, type Judged } from "./gate.js";
import { makeKnownNames } from "./known-names.js";
import { countForms } from "./count-forms.js";
import { tellBeside, tellDocument, tellForms, tellQuarantine } from "./tell.js";
import { withhold } from "./withhold.js";

export interface Guarded {
  readonly files: StudyFiles;
  readonly examinations: readonly Examination[];
  readonly messages: readonly Message[];
  /** What was made of each file. */
  readonly each: readonly GuardedFile[];
}

/** A file as the gate lets it through. */
export interface GuardedFile {
  readonly file: SourceFile;
  readonly examination: Examination;
  /** What is said at once; what puts a document in quarantine is said by it, unless it was left out on purpose. */
  readonly messages: readonly Message[];
  readonly heldLines?: ReadonlySet<number>;
}

/**
 * Guards a study: every file is examined, in all its parts, before anything else is done with it. A document with an
 * identifier that nobody allowed becomes one in quarantine, of which no text is left; anywhere else a mark takes its place.
 * Of a file in `known` it is known from before what this gate makes of it.
 */
export function guardStudy({ files, litter }: StudyFiles, gate: Gate, known: ReadonlyMap<string, GuardedFile> = new Map()): Guarded {
  const { namesFile, allowedFile } = gate.settings;
  const guarded = Array.from(files.values())
    .filter(({ path }) => path !== namesFile && path !== allowedFile)
    .map((file) => known.get(file.path) ?? guardFile(file, gate));
  const examinations = guarded.map(({ examination }) => examination);
  const heldLines = guarded.find(({ file }) => file.path === inventoryFile)?.heldLines ?? new Set<number>();
  const used = new Set(
    examinations.flatMap(({ finds }) => finds.filter(({ isAllowed }) => isAllowed).map(({ fingerprint }) => fingerprint)),
  );
  return {
    files: { files: new Map(guarded.map(({ file }) => [file.path, file])), litter, heldLines },
    examinations,
    messages: [
      ...gate.messages,
      ...tellExpired(gate.allowed, used, allowedFile),
      ...guarded.flatMap(({ messages }) => messages),
      ...tellForms(examinations),
    ],
    each: guarded,
  };
}

function guardFile(file: SourceFile, gate: Gate): GuardedFile {
  return file.read !== undefined && file.path.startsWith("corpus/") ? guardDocument(file, gate) : guardBeside(file, gate);
}

function guardDocument({ named, ...file }: SourceFile, gate: Gate): GuardedFile {
  const { path, bytes, read } = file;
  const unit = hashBytes(bytes);
  const content = read !== undefined && "blocks" in read ? read : undefined;
  const inName = examineName(file, named ?? path, gate);
  const met = content === undefined ? [] : examineRead(content, path, gate).map((one) => ({ ...one, unit }));
  const examination = sumUp(path, judgeFinds([...inName, ...met], path, gate), content);
  if (!examination.finds.some(isBlocking)) return { file: forgetHidden(file), examination, messages: tellDocument(examination) };
  const quarantine: Quarantine = { quarantined: tellQuarantine(examination), properties: keepProperties(content, gate) };
  // The bytes are of no more use, and can't be told by anything any more.
  return { file: { path, bytes: new Uint8Array(), read: quarantine }, examination, messages: [] };
}

/** What was read only to be examined may be more than the text. */
function forgetHidden({ read, ...file }: SourceFile): SourceFile {
  if (read === undefined || !("blocks" in read)) return { ...file, ...(read === undefined ? {} : { read }) };
  const { hidden: _, ...rest } = read;
  return { ...file, read: rest };
}

function sumUp(path: string, judged: readonly Judged<unknown>[], content: ReadFile | undefined): Examination {
  const indirect = new Map<IdentifierClass, number>();
  for (const { find } of judged) if (isIndirect(find)) indirect.set(find.class, (indirect.get(find.class) ?? 0) + 1);
  const finds = judged.flatMap(({ find }) => (isIndirect(find) ? [] : [find]));
  return { path, isDocument: true, finds, indirect, placeholders: content === undefined ? new Map() : countForms(content, path) };
}

/** The properties without an identifier: they tell what kind of material is missing, and of when. */
function keepProperties(read: ReadFile | undefined, gate: Gate): ReadonlyMap<string, Property> {
  const all = [...(read?.fileProperties ?? []), ...(read?.properties ?? [])];
  const isSafe = (name: string, value: string): boolean =>
    detectIdentifiers(`${name}: ${value}`, gate.detectors).length + detectInName(value, gate.detectors).length === 0;
  return new Map(all.filter(([name, { value }]) => isSafe(name, value)));
}

/** What is said in a file beside the documents is needed for the run; only the identifier itself is taken out. */
function guardBeside({ named, ...file }: SourceFile, gate: Gate): GuardedFile {
  const { path, bytes, read } = file;
  const inName = judgeFinds(examineName(file, named ?? path, gate), path, gate);
  if (read !== undefined && "blocks" in read && !read.isSource) return guardForm(file, read, inName, gate);
  const text = decodeText(bytes)?.text ?? "";
  const isInterviewer = ({ class: name, value }: MetBeside): boolean =>
    path === studyFile && name === "name" && gate.interviewers.has(foldKey(value));
  const met = examineBeside(text, path, gate.detectors).filter((one) => !isInterviewer(one));
  const inText = judgeFinds(met, path, gate);
  const finds = [...inName, ...inText].flatMap(({ find }) => (isIndirect(find) ? [] : [find]));
  const examination: Examination = { path, isDocument: false, finds, indirect: new Map(), placeholders: new Map() };
  const spans = inText.flatMap(({ met: one, find }) => (isBlocking(find) ? [one] : []));
  return {
    file: spans.length === 0 ? file : { path, bytes: new TextEncoder().encode(withhold(text, spans)) },
    examination,
    messages: tellBeside(examination),
    heldLines: new Set(spans.flatMap(({ place: { line } }) => line ?? [])),
  };
}

/** A blank form that is no plain text: nothing can be taken out of it, so none of it is used. */
function guardForm(file: SourceFile, read: ReadFile, inName: readonly Judged<unknown>[], gate: Gate): GuardedFile {
  const { path, bytes } = file;
  const unit = hashBytes(bytes);
  const met = examineRead(read, path, gate).map((one) => ({ ...one, unit }));
  const inForm = judgeFinds(met, path, gate);
  const finds = [...inName, ...inForm].flatMap(({ find }) => (isIndirect(find) ? [] : [find]));
  const examination: Examination = { path, isDocument: false, finds, indirect: new Map(), placeholders: new Map() };
  const isHeld = inForm.some(({ find }) => isBlocking(find));
  const held: SourceFile = { path, bytes: new Uint8Array(), read: { quarantined: tellQuarantine(examination), properties: new Map() } };
  return { file: isHeld ? held : forgetHidden(file), examination, messages: tellBeside(examination) };
}

/** A text of which nothing is known yet but the list of names, without anything in it that points at a person. */
export function withholdText(text: string, names: string): string {
  return withhold(text, detectIdentifiers(text, [makeKnownNames(names).detector, ...detectors]));
}
