/** Everything but the outputs: the study's messages, and the examples of all its codebooks put to their own rules. */
import { proposeCodings } from "./code/propose.js";
import { listCodebookFolders, readCodebookFile } from "./codebook/codebook.js";
import { dropScopes, exampleType, judgeExamples, listExampleSegments } from "./codebook/examples.js";
import type { Codebook } from "./model/codebook.js";
import type { Message } from "./model/message.js";
import type { SourceFile } from "./model/source.js";
import type { DataType, Study } from "./model/study.js";

/** Checks the codebooks of a study, those it does not use included. */
export function checkCodebooks(files: ReadonlyMap<string, SourceFile>, study: Study, attributes: ReadonlySet<string>): readonly Message[] {
  const used = new Set(Array.from(study.types.values(), ({ codebook }) => codebook));
  return listCodebookFolders(files).flatMap((folder) => {
    const told = readCodebookFile(files, folder, study, attributes);
    // What a run says of a used codebook it has said already.
    const own = used.has(folder) ? [] : told.messages;
    return [...own, ...runExamples(told.value, study)];
  });
}

/** Puts a codebook's examples to its own rules. */
export function runExamples(codebook: Codebook, study: Study): readonly Message[] {
  const segments = listExampleSegments(codebook);
  const types = new Map<string, DataType>([
    [
      exampleType,
      {
        id: exampleType,
        codebook: codebook.id,
        unit: "paragraph",
        periodBy: "document",
        codedSpeakers: [],
        interviewers: [],
        textColumns: [],
      },
    ],
  ]);
  return judgeExamples(codebook, proposeCodings(dropScopes(codebook), segments, { ...study, types }).codings);
}
