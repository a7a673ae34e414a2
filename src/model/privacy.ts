/** What should not have been in an anonymised text, and what a study does about it. */
import type { Location } from "./location.js";
import type { Place } from "./message.js";

/** What points at one person by itself. */
export const directClasses = [
  "bsn",
  "iban",
  "phone",
  "email",
  "address",
  "birth-date",
  "file-number",
  "plate",
  "profile",
  "name",
  "known-name",
] as const;
/** What points at somebody only together with something else. */
export const indirectClasses = ["age", "school", "town", "function"] as const;

export type IdentifierClass = (typeof directClasses)[number] | (typeof indirectClasses)[number];

/** A stretch of a text that is an identifier; what stands there is never kept, so that it can't be told. */
export interface Identifier {
  readonly class: IdentifierClass;
  /** UTF-16 offsets in the text that was examined. */
  readonly start: number;
  readonly end: number;
}

/** Block: a document with it goes to quarantine. Warn: it is counted and said. */
export const handlings = ["block", "warn", "ignore"] as const;
export type Handling = (typeof handlings)[number];

export interface PrivacySettings {
  readonly handling: ReadonlyMap<IdentifierClass, Handling>;
  /** Paths in the study folder. */
  readonly namesFile: string;
  readonly allowedFile: string;
  /** Fewest people that a role or a group must cover to be shown, inside the project and in a release. */
  readonly smallestGroup: number;
  readonly smallestReleasedGroup: number;
  /** Quotes of one speaker on a sheet, at most. */
  readonly quotesPerSpeaker: number;
}

/** Where in a file that is not its text something stands that a person does not see at once. */
export const partKinds = [
  "name",
  "text",
  "property",
  "header",
  "comment",
  "author",
  "deleted",
  "hidden",
  "alt-text",
  "link",
  "label",
  "field",
  "embedded",
  "markup",
] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of a file that is not in its text: read only to be examined. */
export interface HiddenPart {
  readonly kind: PartKind;
  readonly text: string;
  readonly location?: Location;
}

/** An identifier in a file of the study, by where it stands; what stands there is only told to who asks for it. */
export interface Find {
  readonly class: IdentifierClass;
  readonly part: PartKind;
  readonly place: Place;
  /** Characters. */
  readonly length: number;
  /** Names the find in the allow-list; it changes when the file changes. */
  readonly fingerprint: string;
  readonly handling: Exclude<Handling, "ignore">;
  /** A person said that it may stand there. */
  readonly isAllowed: boolean;
  /** Tells what stands there: for `codeboom privacy --show` on a terminal, and nothing else. */
  readonly reveal: () => string;
}

/** What was met in one file. */
export interface Examination {
  /** Without any identifier in it. */
  readonly path: string;
  readonly isDocument: boolean;
  /** Direct identifiers, in the order of the file. */
  readonly finds: readonly Find[];
  /** How often each class stands in it that points at somebody only together with something else. */
  readonly indirect: ReadonlyMap<IdentifierClass, number>;
  /** By the form they have, such as [naam] or P00. */
  readonly placeholders: ReadonlyMap<string, Placeholders>;
}

/** What was put in the place of an identifier, in one form, in one file. */
export interface Placeholders {
  readonly count: number;
  /** Where the first of them stands. */
  readonly place: Place;
  /** Of the first of them. */
  readonly length: number;
}

/** Whether a find keeps what it stands in out of the run. */
export function isBlocking({ handling, isAllowed }: Find): boolean {
  return handling === "block" && !isAllowed;
}
