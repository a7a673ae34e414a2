/** What a reader makes of one file: its text, its properties and its blocks; or why it could not be read. */
import type { Block } from "./document.js";
import type { Mark } from "./location.js";
import type { Message, Place } from "./message.js";
import type { HiddenPart } from "./privacy.js";

export interface Property {
  readonly value: string;
  readonly place: Place;
}

export interface ReadFile {
  readonly text: string;
  /** Whether the text is the file's own, character for character, so that its lines can be counted. */
  readonly isSource: boolean;
  /** In the order of the text; empty when lines are all there is. */
  readonly marks: readonly Mark[];
  /** Properties by normalised name, as the front matter gives them. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Properties that a program keeps with the file, such as Word's title; anything said elsewhere goes before them. */
  readonly fileProperties?: ReadonlyMap<string, Property>;
  readonly blocks: readonly Block[];
  /** What stands in the file and not in its text: examined for identifiers, and then forgotten. */
  readonly hidden?: readonly HiddenPart[];
  readonly messages: readonly Message[];
}

/** All that a file in quarantine still tells: nothing of its text. */
export interface Quarantine {
  /** Why it is held back; the first says so, the others tell where. */
  readonly quarantined: readonly Message[];
  /** Those without an identifier. */
  readonly properties: ReadonlyMap<string, Property>;
}

/** Why a file could not become a document. */
export interface Refusal {
  readonly refused: Message;
}
