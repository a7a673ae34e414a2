/** The files of a study in, its codebooks out, with all that is wrong in them. */
import type { Codebook } from "../model/codebook.js";
import type { Message, Told } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { decodeText } from "../text/decode.js";
import { findNearest } from "../text/nearest.js";
import { checkReferences } from "./check-references.js";
import { readCodebook } from "./read.js";

const codebookPath = /^codebooks\/([^/]+)\/codebook\.md$/u;

/** Reads the codebooks that the study's data types name; `attributes` are the names that documents have. */
export function readCodebooks(
  files: ReadonlyMap<string, SourceFile>,
  study: Study,
  attributes: ReadonlySet<string>,
): Told<readonly Codebook[]> {
  const folders = listCodebookFolders(files);
  const messages: Message[] = [];
  const codebooks: Codebook[] = [];
  for (const folder of new Set(Array.from(study.types.values(), ({ codebook }) => codebook))) {
    const told = readCodebookFile(files, folder, study, attributes);
    if (told === undefined)
      messages.push(
        say(
          "study/no-codebook",
          { file: "study.yaml" },
          { codebook: folder, path: `codebooks/${folder}/codebook.md`, nearest: findNearest(folder, folders) ?? "" },
        ),
      );
    else {
      codebooks.push(told.value);
      messages.push(...told.messages);
    }
  }
  return { value: codebooks, messages };
}

/** Reads one codebook; nothing when it is not there. */
export function readCodebookFile(
  files: ReadonlyMap<string, SourceFile>,
  folder: string,
  study: Study,
  attributes: ReadonlySet<string>,
): Told<Codebook> | undefined {
  const path = `codebooks/${folder}/codebook.md`;
  const file = files.get(path);
  if (file === undefined) return undefined;
  const text = decodeText(file.bytes)?.text;
  if (text === undefined) return { value: readCodebook("", path, folder).value, messages: [say("load/not-text", { file: path })] };
  const { value, messages } = readCodebook(text, path, folder);
  return { value, messages: [...messages, ...checkReferences(value, study, attributes)] };
}

/** The names of all codebook folders, whether the study uses them or not. */
export function listCodebookFolders(files: ReadonlyMap<string, SourceFile>): readonly string[] {
  return Array.from(files.keys()).flatMap((path) => codebookPath.exec(path)?.[1] ?? []);
}
