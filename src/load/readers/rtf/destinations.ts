/** The word that opens a group in, what the text of that group is for out. */
import { words } from "rtf-stream-parser/dist/src/words.js";

export type Purpose =
  /** The text goes on where the group stands. */
  | "text"
  /** Not text, but groups in it may be. */
  | "mute"
  /** Nothing in it is text. */
  | "skip"
  /** It makes the paragraph an item; its text is the bullet or the number. */
  | "bullet"
  | "picture"
  | "object"
  | "formula"
  | "field"
  | "field-code"
  | "footnote"
  | "comment"
  | "text-box"
  | "header"
  | "footer"
  /** It ends a row of a table within a cell. */
  | "nested-row"
  | "title"
  | "property-name"
  | "property-value"
  | "fonts"
  | "styles";

const purposes: ReadonlyMap<string, Purpose> = new Map([
  ...list("text", "rtf fldrslt result ud"),
  ...list("mute", "shp shpinst shpgrp shppict sp sv do upr info userprops"),
  ...list("bullet", "pntext listtext"),
  ...list("picture", "pict"),
  ...list("object", "object"),
  ...list("formula", "mmath moMath"),
  ...list("field", "field"),
  ...list("field-code", "fldinst"),
  ...list("footnote", "footnote"),
  ...list("comment", "annotation"),
  ...list("text-box", "shptxt dptxbxtext"),
  ...list("header", "header headerl headerr headerf"),
  ...list("footer", "footer footerl footerr footerf"),
  ...list("nested-row", "nesttableprops"),
  ...list("title", "title"),
  ...list("property-name", "propname"),
  ...list("property-value", "staticval"),
  ...list("fonts", "fonttbl"),
  ...list("styles", "stylesheet"),
]);

function list(purpose: Purpose, named: string): readonly (readonly [string, Purpose])[] {
  return named.split(" ").map((word) => [word, purpose]);
}

/** In the table of words of rtf-stream-parser: opens a group with a purpose of its own. */
const destination = 5;

/** Finds what a group is for; nothing when its first word is no such word. What a reader does not know and may skip is marked by a star. */
export function findPurpose(word: string, isStarred: boolean): Purpose | undefined {
  const purpose = purposes.get(word);
  if (purpose !== undefined) return purpose;
  return isStarred || (Object.hasOwn(words, word) && words[word] === destination) ? "skip" : undefined;
}
