/** What the elements of Office and OpenDocument parts are to somebody who looks for words in them, by their local names. */
import type { PartKind } from "../../model/privacy.js";

/** What the words in an element are, whatever part it stands in. */
export const elementKinds: ReadonlyMap<string, PartKind> = new Map([
  ...list(
    "author",
    "creator author lastModifiedBy initial-creator printed-by creator-initials sender-initials manager Manager Company person",
  ),
  ...list("author", "author-name author-initials sender-firstname sender-lastname sender-email sender-phone-private sender-street"),
  ...list("comment", "annotation comment threadedComment"),
  ...list("header", "hdr ftr header footer header-left footer-left header-first footer-first headerFooter"),
  ...list("hidden", "hidden-text hidden-paragraph docPartBody"),
  ...list("deleted", "deletion"),
  ...list("alt-text", "desc svg-title"),
  ...list("label", "definedName sheet database-range named-range named-expression bookmarkStart bookmark docPartPr"),
  ...list("link", "hyperlink hlinkClick hlinkHover Relationship a"),
  ...list(
    "field",
    "instrText delInstrText fldSimple ffData f formula formula1 formula2 user-field-decl variable-decl script dataValidation docVar",
  ),
  ...list("property", "meta property user-defined keyword config-item"),
]);

function list(kind: PartKind, names: string): readonly (readonly [string, PartKind])[] {
  return names.split(" ").map((name) => [name, kind]);
}

/** What a person reads as one piece, over all the runs in it. */
export const officeParagraphs = new Set(["p", "si", "is", "rPh", "text", "div"]);
export const openParagraphs = new Set(["p", "h"]);

/** Elements whose text is that of the paragraph, in Word, Excel, drawings and old boxes; any other stands for itself. */
export const ofSentence = new Set("t delText p si is rPh text div font span tspan b i u s sup sub a".split(" "));

/** What stands in a paragraph of OpenDocument and is no part of its sentence. */
export const apart = new Set(
  [
    "creator date date-string creator-initials sender-initials note-citation binary-data event-listener script label",
    "page-number page-count author-name author-initials initial-creator printed-by file-name template-name sheet-name modification-date",
    "sender-firstname sender-lastname sender-title sender-position sender-email sender-phone-private sender-phone-work sender-fax",
    "sender-company sender-street sender-city sender-postal-code sender-country sender-state-or-province ruby-text",
  ].flatMap((names) => names.split(" ")),
);

/** What only programs fill in: places, sizes, counts and moments. */
export const ofPrograms = new Set(
  [
    "posOffset pctWidth pctHeight pctPosHOffset pctPosVOffset col row colOff rowOff Anchor TotalTime Pages Words Characters Lines Paragraphs",
    "CharactersWithSpaces DocSecurity revision ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged AppVersion created modified lastPrinted",
    "date creation-date print-date editing-cycles editing-duration guid generator Column Row SizeWithCells MoveWithCells AutoFill CF MapOCX",
    "i4 ptCount sqref align note-citation page-number page-count",
  ].flatMap((names) => names.split(" ")),
);

/** What was deleted, and what was moved away, while changes were tracked. */
export const deletions = new Set(["del", "moveFrom", "deletion", "delText", "delInstrText"]);

/** Texts above and below the pages of a sheet, in which letters behind an ampersand say how and where they stand. */
const codedHeaders = /^(?:odd|even|first)(?:Header|Footer)$/u;
const headerCode = /&(?:"[^"]*"|[LCR](?:&\d{1,3})?|K[\dA-F]{2}(?:[\dA-F]{4}|[+-]\d{3})|\d{1,3}|[A-Z])/gu;

/** Reads what an element holds as a person sees it. */
export function readOwnText(name: string, text: string): string {
  return codedHeaders.test(name) ? text.replace(headerCode, (code) => (/^&[LCR]/u.test(code) ? "\n" : "")) : text;
}
