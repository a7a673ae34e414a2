/** The override files of a study in, the codings as people decided them out, with what became of every row. */
import type { Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Document } from "../model/document.js";
import type { LeftOut } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { OverrideResult } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";
import { say, type MessageId } from "../messages/say.js";
import { collectBy } from "../text/collect.js";
import { decodeText } from "../text/decode.js";
import { applyOverrides } from "./apply.js";
import type { KnownDocument } from "./input.js";
import { readOverrides, type OverrideFile } from "./read.js";

export interface DecisionInput {
  readonly study: Study;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly codebooks: readonly Codebook[];
  readonly corpus: { readonly documents: readonly Document[]; readonly leftOut: readonly LeftOut[] };
  readonly segments: readonly Segment[];
  /** What the rules propose. */
  readonly codings: readonly Coding[];
}

export interface Decisions {
  readonly codings: readonly Coding[];
  /** One per row of every file. */
  readonly results: readonly OverrideResult[];
  readonly messages: readonly Message[];
}

/** Reads, anchors and applies the decisions of all coders, codebook by codebook. */
export function decideCodings({ study, files, codebooks, corpus, segments, codings }: DecisionInput): Decisions {
  const byDocument = collectBy(segments, ({ documentId }) => documentId);
  const documents = listDocuments(corpus);
  const decided = codebooks.map((codebook) => {
    const read = readFiles(files, codebook.id);
    const types = new Set(Array.from(study.types.values()).flatMap((type) => (type.codebook === codebook.id ? [type.id] : [])));
    const own = codings.filter(({ codebookId }) => codebookId === codebook.id);
    const applied = applyOverrides({
      codings: own,
      overrides: read.overrides,
      invalid: read.invalid,
      segments: byDocument,
      documents,
      codebook,
      types,
    });
    const said = new Set(read.invalid);
    const unsaid = applied.results.filter((result) => !said.has(result));
    return { ...applied, messages: [...read.messages, ...unsaid.flatMap(describeResult)] };
  });
  return {
    codings: decided.flatMap((one) => one.codings),
    results: decided.flatMap((one) => one.results),
    messages: decided.flatMap((one) => one.messages),
  };
}

function readFiles(files: ReadonlyMap<string, SourceFile>, codebookId: string): OverrideFile {
  const folder = `codebooks/${codebookId}/overrides/`;
  const read = Array.from(files.values())
    .filter(({ path }) => path.startsWith(folder) && path.toLowerCase().endsWith(".csv"))
    .map(({ path, bytes }): OverrideFile => {
      const text = decodeText(bytes)?.text;
      const coder = path.slice(folder.length, -".csv".length);
      return text === undefined
        ? { overrides: [], invalid: [], messages: [say("load/not-text", { file: path })] }
        : readOverrides(text, path, codebookId, coder);
    });
  return {
    overrides: read.flatMap(({ overrides }) => overrides),
    invalid: read.flatMap(({ invalid }) => invalid),
    messages: read.flatMap(({ messages }) => messages),
  };
}

function listDocuments({ documents, leftOut }: DecisionInput["corpus"]): ReadonlyMap<string, KnownDocument> {
  return new Map<string, KnownDocument>([
    ...leftOut.map(({ id, state }) => [id, { id, state }] as const),
    ...documents.map(({ id, hash }) => [id, { id, state: "loaded", hash }] as const),
  ]);
}

/** What there is to say about a row is a message at its line. */
function describeResult({ row, details }: OverrideResult): readonly Message[] {
  return details.map(({ id, values }) => say(id as MessageId, { file: row.file, line: row.line, column: 1 }, values));
}
