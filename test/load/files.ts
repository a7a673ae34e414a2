/** Small corpora for the tests of loading: files by path, as bytes. */
import { loadCorpus, type Corpus } from "../../src/load/corpus.js";
import { loadDeclarations } from "../../src/load/declarations.js";
import type { ReadApart } from "../../src/load/read-apart.js";
import { readHeavy } from "../../src/load/read-file.js";
import type { Message } from "../../src/model/message.js";
import type { SourceFile } from "../../src/model/source.js";
import { makeStudy } from "../segment/segmenting.js";

export type Content = string | Uint8Array;

export function makeFiles(contents: Readonly<Record<string, Content>>): ReadonlyMap<string, SourceFile> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      { path, bytes: typeof content === "string" ? encoder.encode(content) : content },
    ]),
  );
}

/** Loads a corpus with its declarations; `inventory` is the text of `inventaris.csv`. */
export function load(contents: Readonly<Record<string, Content>>, inventory?: string): Corpus {
  const all = inventory === undefined ? contents : { ...contents, "corpus/inventaris.csv": inventory };
  const study = makeStudy("paragraph");
  const declared = loadDeclarations(makeFiles(all), study);
  const corpus = loadCorpus(declared.corpusFiles, declared.inventory, study, { litter: [] });
  return { ...corpus, messages: [...declared.messages, ...corpus.messages] };
}

/** Reads heavy files in this thread, without limits. */
export const readHere: ReadApart = async (files) =>
  new Map(await Promise.all(files.map(async (file) => [file.path, await readHeavy(file)] as const)));

/** Messages as `file:line:column id`. */
export function listPlaces(messages: readonly Message[]): readonly string[] {
  return messages.map(({ file, line, column, id }) => `${[file, line, column].filter((part) => part !== undefined).join(":")} ${id}`);
}

/** Where everything ended, as `id state reason`. */
export function listStates({ documents, leftOut }: Corpus): readonly string[] {
  return [...documents.map(({ id }) => `${id} loaded`), ...leftOut.map(({ id, state, reason }) => `${id} ${state} ${reason}`)];
}
