/** What should not have been in an anonymised text, and what a study does about it. */
import type { Location } from "./location.js";

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
