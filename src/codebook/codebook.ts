/** The files of a study in, its codebooks out, with all that is wrong in them. */
import type { Codebook } from "../model/codebook.js";
import type { Told } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { decodeText } from "../text/decode.js";
import { findNearest } from "../text/nearest.js";
import { checkReferences } from "./check-references.js";
import { readCodebook } from "./read.js";

const codebookPath = /^codebooks\/([^/]+)\/codebook\.md$/u;

/** Finds the folders of the codebooks that the study's data types name, in the order of the study. */
export function findCodebooks(files: ReadonlyMap<string, SourceFile>, study: Study): Told<readonly string[]> {
  const folders = listCodebookFolders(files);
  const named = Array.from(new Set(Array.from(study.types.values(), ({ codebook }) => codebook)));
  return {
    value: named.filter((folder) => folders.includes(folder)),
    messages: named
      .filter((folder) => !folders.includes(folder))
      .map((codebook) =>
        say(
          "study/no-codebook",
          { file: "study.yaml" },
          { codebook, path: `codebooks/${codebook}/codebook.md`, nearest: findNearest(codebook, folders) ?? "" },
        ),
      ),
  };
}

/** Reads one codebook, which is there. */
export function readCodebookFile(
  files: ReadonlyMap<string, SourceFile>,
  folder: string,
  study: Study,
  attributes: ReadonlySet<string>,
): Told<Codebook> {
  const path = `codebooks/${folder}/codebook.md`;
  const text = decodeText((files.get(path) as SourceFile).bytes)?.text;
  if (text === undefined) return { value: readCodebook("", path, folder).value, messages: [say("load/not-text", { file: path })] };
  const { value, messages } = readCodebook(text, path, folder);
  return { value, messages: [...messages, ...checkReferences(value, study, attributes)] };
}

/** The names of all codebook folders, whether the study uses them or not. */
export function listCodebookFolders(files: ReadonlyMap<string, SourceFile>): readonly string[] {
  return Array.from(files.keys()).flatMap((path) => codebookPath.exec(path)?.[1] ?? []);
}
