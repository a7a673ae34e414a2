/** The attributes of an element of an Office part in, those that may hold a person's words out, each with what it is. */
import type { PartKind } from "../../model/privacy.js";
import { decodeEntities } from "./scan-markup.js";

/** What an attribute of these names is; whatever stands there is words, also when it is a number. */
const kinds: ReadonlyMap<string, PartKind> = new Map([
  ...list("author", "author initials creator userName userId displayName lastModifiedBy user accountName"),
  ...list("alt-text", "descr title alt summary"),
  ...list("link", "Target href url tooltip screenTip location externalLink anchor"),
  ...list("label", "name alias tag codeName displayText lastValue uniqueName caption label description display-name table-name"),
  ...list("field", "instr formula condition string-value command connection refersTo fmla macro prompt promptTitle error errorTitle"),
  ...list("text", "string text v value current-value content"),
]);

/** Elements of Word and Excel whose `val` is what somebody typed. */
const typed: ReadonlyMap<string, PartKind> = new Map([
  ...list("label", "alias tag name docPart category lvlText"),
  ...list("alt-text", "tblCaption tblDescription"),
  ...list("field", "listEntry default helpText statusText docVar entryMacro exitMacro placeholder result filter customFilter"),
  ...list("link", "connectString query mailSubject addressFieldName udl table src dataSource"),
  ...list("property", "title description"),
]);

function list(kind: PartKind, names: string): readonly (readonly [string, PartKind])[] {
  return split(names).map((name) => [name, kind]);
}

function split(names: string): readonly string[] {
  return names.split(" ");
}

/** Names of attributes that only programs fill in: numbers of their own, fonts, shapes, sums that prove a password. */
const ofPrograms =
  /^(?:xmlns|.*rsid.*|.*(?:[iI]d|ID|Ids|Guid|GUID|guid|Key|Hash|hash|Salt|salt)|style|path|d|viewBox|points|coordsize|coordorigin|adj|eqn|transform|gradientTransform|enhanced-path|gfxdata|equationxml|typeface|panose|font-(?:family|name|adornments)(?:-\w+)*|ascii|hAnsi|eastAsia|cs|continue-list|.*style-name|date|.*[dD]ateTime.*|Type|TargetMode|ContentType|Requires|Ignorable|algorithm\w*|hashValue|saltValue|sqref|spans|dimension|PartName|Extension|schemaLocation|class-names|fonts?)$/u;
/** Elements about letters and styles that all files have. */
const wordless = new Set([
  "font",
  "font-face",
  "lsdException",
  "rFonts",
  "rFont",
  "sig",
  "panose1",
  "latin",
  "lang",
  "namespace",
  "schemaRef",
  "sym",
  ...split("pStyle rStyle tblStyle basedOn next link numStyleLink styleLink config-item config-item-set"),
  ...split("config-item-map-indexed config-item-map-named config-item-map-entry"),
]);

/** Values that programs make: a number of its own kind, the name of a schema, a moment, a measure, a word of the format itself. */
const made =
  /^(?:\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?|(?:xmp\.\wid|uuid|urn:uuid|adobe:docid:\w+):[\w-]+|0x[\da-f]+|#?(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{6,}|https?:\/\/(?:schemas|purl)\.\S+|https?:\/\/www\.w3\.org\/\S*|urn:(?:schemas|oasis|org)\S+|application\/\S+|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|true|false)$/iu;
const ofFormat = /^(?:[a-z][A-Za-z]*(?:-[a-z]+)*|[\dA-F]{6,8})$/u;
const measures = /-?[\d.]+(?:in|cm|mm|pt|px|em|pc|%)?[\s,;]*/gu;
const wholeNumber = /^-?\d{4,}$/u;
const number = /^-?[\d.,]+(?:[eE][+-]?\d+)?%?$/u;

const attribute = /([^\s="'<>]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/gu;

/** Lists the attributes as they stand in the tag, with the local name of each. */
export function* splitAttributes(attributes: string): Generator<readonly [name: string, value: string]> {
  for (const [, name = "", double, single] of attributes.matchAll(attribute))
    yield [name.slice(name.indexOf(":") + 1), decodeEntities(double ?? single ?? "")];
}

/** Tells the words in the attributes of an element. In a part that is no format of Office or OpenDocument, any value may be words. */
export function tellAttributes(
  element: string,
  attributes: string,
  isOwnFormat: boolean,
  tell: (kind: PartKind | undefined, value: string) => void,
): void {
  if (isOwnFormat && wordless.has(element)) return;
  for (const [, full = "", double, single] of attributes.matchAll(attribute)) {
    const value = decodeEntities(double ?? single ?? "").trim();
    if (value === "" || full.startsWith("xmlns") || made.test(value)) continue;
    const name = full.slice(full.indexOf(":") + 1);
    const kind = kinds.get(name) ?? (name === "val" ? typed.get(element) : undefined);
    if (!isOwnFormat) tell(kind, value);
    else if (kind === undefined ? isWords(name, value) : isNamed(name, value)) tell(kind, value);
  }
}

/** An account may be called by a number of its own; only an address or a name is a person's. */
function isNamed(name: string, value: string): boolean {
  if (name === "userId") return /[@\s]|\p{L}{3}/u.test(value);
  return !number.test(value) || wholeNumber.test(value);
}

function isWords(name: string, value: string): boolean {
  if (value.includes("@")) return true;
  return !ofPrograms.test(name) && !ofFormat.test(value) && /\p{L}{2}/u.test(value.replace(measures, ""));
}
