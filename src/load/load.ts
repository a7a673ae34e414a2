/** The files of a study in, its documents out, with all that is declared beside them: the inventory, the participants, the blank forms. */
import type { Document } from "../model/document.js";
import type { Message } from "../model/message.js";
import type { StudyFiles } from "../model/source.js";
import type { Study } from "../model/study.js";
import { loadCorpus, type Corpus } from "./corpus.js";
import { loadDeclarations, type Declarations } from "./declarations.js";

export interface Loaded extends Corpus, Pick<Declarations, "participants" | "templates"> {
  readonly messages: readonly Message[];
}

/** Loads a study; one bad file never stops the others. */
export function loadStudy(files: StudyFiles, study: Study): Loaded {
  const { corpusFiles, inventory, participants, templates, messages } = loadDeclarations(files.files, study);
  const corpus = loadCorpus(corpusFiles, inventory, study, files);
  return { ...corpus, participants, templates, messages: [...messages, ...corpus.messages] };
}

/** What is needed of the documents once they are segmented: text and blocks only of tables, whose rows are accounted for one by one. */
export function forgetTexts(loaded: Loaded, { types }: Study): Loaded {
  const forget = (document: Document): Document =>
    types.get(document.type)?.unit === "row" ? document : { ...document, text: "", blocks: [] };
  return { ...loaded, documents: loaded.documents.map(forget), templates: new Map() };
}
