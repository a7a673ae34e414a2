/** What a reader makes of one file: its text, its properties and its blocks. */
import type { Block } from "../model/document.js";
import type { Message, Place } from "../model/message.js";

export interface Property {
  readonly value: string;
  readonly place: Place;
}

export interface ReadFile {
  readonly text: string;
  /** Properties by normalised name, as the file itself gives them. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}

/** Why a file could not become a document. */
export interface Refusal {
  readonly refused: Message;
}

/** Reads the decoded text of one file. */
export type Reader = (text: string, path: string) => ReadFile | Refusal;
