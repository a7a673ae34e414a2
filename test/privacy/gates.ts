/** A gate that takes made-up words for identifiers, and study files to put through it; for the tests of what becomes of a find. */
import type { IdentifierClass, PrivacySettings } from "../../src/model/privacy.js";
import type { SourceFile } from "../../src/model/source.js";
import { readLight } from "../../src/load/read-file.js";
import type { AllowedFind } from "../../src/privacy/allow-list.js";
import { listBlocking, type Gate } from "../../src/privacy/gate.js";
import type { Detector } from "../../src/privacy/identifiers/detector.js";
import { guardStudy, type Guarded } from "../../src/privacy/privacy.js";
import { makeFiles, type Content } from "../load/files.js";
import { strictPrivacy } from "./settings.js";

/** Finds a word as a whole. */
export function findWord(word: string, name: IdentifierClass): Detector {
  return {
    class: name,
    triggers: [() => [0]],
    find: ({ text }) =>
      Array.from(text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu")), ({ 0: whole, index }) => ({
        start: index,
        end: index + whole.length,
      })),
  };
}

const detectors = [findWord("Geheim", "name"), findWord("112233", "bsn"), findWord("veertien", "age"), findWord("label: x", "phone")];

export function makeTestGate(
  given: Partial<PrivacySettings> = {},
  allowed: readonly AllowedFind[] = [],
  looked: readonly Detector[] = detectors,
): Gate {
  const settings = { ...strictPrivacy, ...given };
  return { settings, detectors: looked, inNames: listBlocking(looked, settings), allowed, interviewers: new Set(), messages: [] };
}

/** Puts files through a gate; documents are read first, and `named` gives files the path they really have. */
export function guard(
  contents: Readonly<Record<string, Content>>,
  gate: Gate = makeTestGate(),
  named: Readonly<Record<string, string>> = {},
): Guarded {
  const files = Array.from(makeFiles(contents).values(), (file): SourceFile => {
    const isTable = ["inventaris.csv", "deelnemers.csv"].some((name) => file.path.endsWith(name));
    const read = file.path.startsWith("corpus/") && !isTable ? { read: readLight(file) } : {};
    const own = named[file.path];
    return { ...file, ...read, ...(own === undefined ? {} : { named: own }) };
  });
  return guardStudy({ files: new Map(files.map((file) => [file.path, file])), litter: [] }, gate);
}

/** All that may be told of what went through, as one text. */
export function tellAll({ files, messages }: Guarded): string {
  const decoder = new TextDecoder();
  const contents = Array.from(files.files.values(), ({ path, bytes, read }) => [path, decoder.decode(bytes), read]);
  return JSON.stringify([contents, messages], (_, value: unknown) => (value instanceof Map ? Array.from(value) : value));
}
