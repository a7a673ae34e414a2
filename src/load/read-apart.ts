/** The files of a study in, the same out with what was read in the heavy ones, each of which is read apart. */
import type { ReadFile, Refusal } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import { isDocument } from "./declarations.js";
import { isHeavy, type Source } from "./read-file.js";

/** Reads files somewhere else, such as in threads with limits; gives what became of each by its path. */
export type ReadApart = (files: readonly Source[]) => Promise<ReadonlyMap<string, ReadFile | Refusal>>;

/** Reads what is heavy among the documents and the blank forms; the others are read when they are loaded. */
export async function readHeavyFiles(
  files: ReadonlyMap<string, SourceFile>,
  forms: readonly string[],
  readApart: ReadApart,
): Promise<ReadonlyMap<string, SourceFile>> {
  const isToRead = ({ path }: Source): boolean => isDocument(path) || forms.includes(path);
  const read = await readApart(Array.from(files.values()).filter((file) => isToRead(file) && isHeavy(file)));
  return new Map(
    Array.from(files, ([path, file]) => {
      const own = read.get(path);
      return [path, own === undefined ? file : { ...file, read: own }];
    }),
  );
}
