/** The files of a study in, the same out with what was read in its documents and blank forms; the heavy ones are read apart. */
import type { ReadFile, Refusal } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import { isDocument } from "./declarations.js";
import { isHeavy, readLight, type Source } from "./read-file.js";

/** Reads files somewhere else, such as in threads with limits; gives what became of each by its path. */
export type ReadApart = (files: readonly Source[]) => Promise<ReadonlyMap<string, ReadFile | Refusal>>;

/** Reads the documents and the blank forms, so that all that stands in them is known before anything is done with it. */
export async function readDocuments(
  files: ReadonlyMap<string, SourceFile>,
  forms: readonly string[],
  readApart: ReadApart,
): Promise<ReadonlyMap<string, SourceFile>> {
  const isToRead = ({ path }: Source): boolean => isDocument(path) || forms.includes(path);
  const toRead = Array.from(files.values()).filter(isToRead);
  const [apart, here] = await Promise.all([
    readApart(toRead.filter((file) => isHeavy(file))),
    readHere(toRead.filter((file) => !isHeavy(file))),
  ]);
  return new Map(
    Array.from(files, ([path, file]) => {
      const read = apart.get(path) ?? here.get(path);
      return [path, read === undefined ? file : { ...file, read }];
    }),
  );
}

/** Reads files while others are read apart, and after each lets in what those say: one that is ready may not seem to be late. */
async function readHere(files: readonly Source[]): Promise<ReadonlyMap<string, ReadFile | Refusal>> {
  const read = new Map<string, ReadFile | Refusal>();
  for (const file of files) {
    read.set(file.path, readLight(file));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return read;
}
