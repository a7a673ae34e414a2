/** The privacy settings of a study and its lists in, the gate out: which identifiers are looked for, and which a person allows. */
import type { Message } from "../model/message.js";
import { indirectClasses, type Find, type IdentifierClass, type PrivacySettings } from "../model/privacy.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";
import type { Study } from "../model/study.js";
import { decodeText } from "../text/decode.js";
import { foldKey } from "../text/fold.js";
import { hashLetters } from "../text/hash.js";
import { readAllowList, type AllowedFind } from "./allow-list.js";
import type { Looking, Met } from "./examine-read.js";
import type { Detector } from "./identifiers/detector.js";
import { detectors } from "./identifiers/identifiers.js";
import { makeKnownNames } from "./known-names.js";

export interface Gate extends Looking {
  readonly settings: PrivacySettings;
  /** What is looked for in the names of files, and in those of the files of coders, who name them after themselves. */
  readonly inNames: Record<"usual" | "coder", readonly Detector[]>;
  readonly allowed: readonly AllowedFind[];
  /** What is to be said of the two lists. */
  readonly messages: readonly Message[];
}

/** Sets up the gate; the list of known names and the allow-list may be absent. */
export function makeGate(
  { privacy: settings, types }: Pick<Study, "privacy" | "types">,
  files: ReadonlyMap<string, Pick<SourceFile, "bytes">>,
): Gate {
  const read = (path: string): string => {
    const file = files.get(path);
    return file === undefined ? "" : (decodeText(file.bytes)?.text ?? "");
  };
  const names = makeKnownNames(read(settings.namesFile));
  const unusable = names.unusable.map((line) => say("privacy/names-line", { file: settings.namesFile, line, column: 1 }));
  const { value: allowed, messages } = readAllowList(read(settings.allowedFile), settings.allowedFile);
  const looked = [names.detector, ...detectors].filter((detector) => settings.handling.get(detector.class) !== "ignore");
  const interviewers = new Set(Array.from(types.values()).flatMap((type) => type.interviewers.map(foldKey)));
  return {
    settings,
    detectors: looked,
    inNames: listBlocking(looked, settings),
    allowed,
    interviewers,
    messages: [...unusable, ...messages],
  };
}

export function listBlocking(looked: readonly Detector[], { handling }: PrivacySettings): Gate["inNames"] {
  const usual = looked.filter((detector) => handling.get(detector.class) === "block");
  return { usual, coder: usual.filter((detector) => detector.class !== "name") };
}

/** What was met, with what it belongs to: a document, or a line of a file beside them, by its content. */
export type MetSomewhere = Met & { readonly unit: string };

/**
 * Judges what was met in one file, each by itself. The fingerprint of a find tells its unit, its class and where in the unit
 * its value first stands: it holds nothing of the value itself, so that nobody can find that by trying, it changes with the
 * unit, and what is found there later (a longer list of names) never gets a fingerprint that somebody allowed for another.
 */
export function judgeFinds<M extends MetSomewhere>(met: readonly M[], path: string, { settings, allowed }: Gate): readonly Judged<M>[] {
  const first = new Map<string, string>();
  return met.flatMap((one): readonly Judged<M>[] => {
    const { class: name, part, place, value, unit, at } = one;
    const handling = settings.handling.get(name) ?? "block";
    if (handling === "ignore") return [];
    const key = [unit, part === "name" ? part : "", name].join("\n");
    const where = first.get(`${key}\n${value}`) ?? at;
    first.set(`${key}\n${value}`, where);
    const fingerprint = hashLetters(`${key}\n${where}\n${value.length}`, 10);
    const isAllowed = allowed.some(
      (entry) => entry.fingerprint === fingerprint && entry.class === name && isSameFile(entry.document, path),
    );
    return [{ met: one, find: { class: name, part, place, length: value.length, fingerprint, handling, isAllowed, reveal: () => value } }];
  });
}

export interface Judged<M> {
  readonly met: M;
  readonly find: Find;
}

/** Whether a find only counts: it points at somebody together with something else. */
export function isIndirect({ class: name, handling }: Find): boolean {
  return handling === "warn" && (indirectClasses as readonly IdentifierClass[]).includes(name);
}

/** A person may name a document by its path or by the name of its file. */
function isSameFile(written: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return [path, path.replace(/^corpus\//u, ""), name, name.replace(/\.[^.]*$/u, "")].includes(written);
}
