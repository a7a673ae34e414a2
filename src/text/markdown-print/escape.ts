/** A text and what stands around it in, the same out in Markdown that reads back as that text: the signs that would be mark-up are escaped. */

/** Where a text stands: in a heading of one line and in a cell of a table more is mark-up. */
export type Place = "line" | "heading" | "cell";

/** A sign that is mark-up at the beginning of a line, or between what stands before and after it (both as expressions). */
interface Sign {
  readonly sign: string;
  readonly isFirst?: true;
  readonly before?: string;
  readonly after?: string;
  readonly place?: Place;
}

/** As `mdast-util-to-markdown` and its extensions for GFM list them, for text in what a report is made of. */
const signs: readonly Sign[] = [
  ...["\t", " "].flatMap((sign): readonly Sign[] => [
    { sign, after: "[\\r\\n]" },
    { sign, before: "[\\r\\n]" },
  ]),
  ...["\r", "\n"].flatMap((sign): readonly Sign[] => [
    { sign, place: "heading" },
    { sign, place: "cell" },
  ]),
  { sign: "\r", before: "[\\r\\n]" },
  { sign: "\r", after: "\\r" },
  { sign: "\n", before: "\\n" },
  { sign: "\n", after: "[\\r\\n]" },
  { sign: "!", after: "\\[" },
  { sign: "#", isFirst: true },
  { sign: "#", after: "(?:[\\r\\n]|$)", place: "heading" },
  { sign: "&", after: "[#A-Za-z]" },
  { sign: "(", before: "\\]" },
  { sign: ")", isFirst: true, before: "\\d+" },
  { sign: "*" },
  { sign: "*", isFirst: true, after: "[ \\t\\r\\n*]" },
  { sign: "+", isFirst: true, after: "[ \\t\\r\\n]" },
  { sign: "-", isFirst: true, after: "[ \\t\\r\\n-]" },
  { sign: ".", isFirst: true, before: "\\d+", after: "(?:[ \\t\\r\\n]|$)" },
  { sign: ".", before: "[Ww]", after: "[\\-.\\w]" },
  { sign: ":", before: "[ps]", after: "\\/" },
  { sign: "<", after: "[!\\/?A-Za-z]" },
  { sign: "<", isFirst: true, after: "[!\\/?A-Za-z]" },
  { sign: "=", isFirst: true },
  { sign: ">", isFirst: true },
  { sign: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]" },
  { sign: "[" },
  { sign: "[", isFirst: true },
  { sign: "\\", after: "[\\r\\n]" },
  { sign: "_" },
  { sign: "_", isFirst: true },
  { sign: "`" },
  { sign: "`", isFirst: true },
  { sign: "|", place: "cell" },
  { sign: "~" },
  { sign: "~", isFirst: true },
  // In code, where one that joins a line may make another one, these are looked for last.
  { sign: "|", isFirst: true, after: "[\\t :-]" },
  { sign: ":", isFirst: true, after: "-" },
  { sign: "-", isFirst: true, after: "[:|-]" },
];

const expressions = new Map<Sign, RegExp>();

/** What stands before the sign is the first group. */
function compile(one: Sign): RegExp {
  const known = expressions.get(one);
  if (known !== undefined) return known;
  const { sign, isFirst, before = "", after = "" } = one;
  const made = new RegExp(
    `(${isFirst === true ? "[\\r\\n][\\t ]*" : ""}${before})${sign.replace(/[$()*+.?[\\\]^{|}]/u, "\\$&")}${after}`,
    "gu",
  );
  expressions.set(one, made);
  return made;
}

/** The expressions of what is mark-up at the beginning of a line. */
export function listFirstSigns(): readonly RegExp[] {
  return signs.filter(({ isFirst }) => isFirst === true).map(compile);
}

/** Words and numbers that are mark-up nowhere, not even at the start of a line or beside something else: nearly all that a report says. */
const plain = /^(?!\d+[.)])[\p{L}\p{N}%,;…«»–—·](?:[\p{L}\p{N} %,;?/…«»–—·'"()-]|(?<![Ww])\.)*(?<! )$/u;
/** The same among others on a line. */
const quiet = /^(?![(.])(?:[\p{L}\p{N} %,;?/…«»–—·'"()=-]|(?<![Ww])\.)*$/u;

/** Escapes a text between what stands before and after it. */
export function escapeText(text: string, before: string, after: string, place: Place): string {
  if (plain.test(text)) return text;
  if (!/[\r\n]$/u.test(before) && !/^[\r\n]/u.test(after) && quiet.test(text)) return text;
  return escapeSigns(text, before, after, place);
}

/** Whether a sign that was found is one only because of what stands before or after it. */
interface Found {
  before: boolean;
  after: boolean;
}

function findSigns(whole: string, text: string, place: Place): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (const one of signs) {
    if (!text.includes(one.sign) || (one.place !== undefined && one.place !== place)) continue;
    const before = one.isFirst === true || one.before !== undefined;
    const after = one.after !== undefined;
    for (const match of whole.matchAll(compile(one))) {
      const at = match.index + (match[1] as string).length;
      const known = found.get(at);
      found.set(at, { before: before && known?.before !== false, after: after && known?.after !== false });
    }
  }
  return found;
}

function escapeSigns(text: string, before: string, after: string, place: Place): string {
  const whole = before + text + after;
  const found = findSigns(whole, text, place);
  const places = Array.from(found.keys()).sort((a, b) => a - b);
  const [from, to] = [before.length, before.length + text.length];
  let escaped = "";
  let done = from;
  for (let index = 0; index < places.length; index++) {
    const at = places[index] as number;
    if (at < done || at >= to) continue;
    const run = countInsideWord(whole, at, places.slice(index), found, [from, to]);
    if (run > 0) {
      index += run - 1;
      continue;
    }
    if (isEscapedByOther(at, found, [from, to])) continue;
    if (done !== at) escaped += escapeBackslashes(whole.slice(done, at), "\\");
    done = at + 1;
    const sign = whole.charAt(at);
    escaped += punctuation.test(sign) ? `\\${sign}` : referTo(sign);
  }
  return escaped + escapeBackslashes(whole.slice(done, to), after);
}

/** Counts the underscores of a run that joins two letters, which is no mark-up. */
function countInsideWord(
  whole: string,
  at: number,
  places: readonly number[],
  found: ReadonlyMap<number, Found>,
  [from, to]: readonly [from: number, to: number],
): number {
  if (whole.charAt(at) !== "_" || at === 0) return 0;
  // A letter beside a mark of stress may be written as its code later, which ends in no letter.
  const isMark = (place: number): boolean => /[*_]/u.test(whole.charAt(place));
  if (classify(whole.charAt(at - 1)) !== "letter" || found.has(at - 1) || (at - 1 === from && isMark(from - 1))) return 0;
  let end = at + 1;
  while (end < to && whole.charAt(end) === "_") end++;
  if (places[end - at - 1] !== end - 1 || end >= whole.length) return 0;
  if (classify(whole.charAt(end)) !== "letter" || found.has(end) || (end === to - 1 && isMark(to))) return 0;
  return end - at;
}

/** What is a sign only because of a sign beside it, which is escaped itself, is none any more. */
function isEscapedByOther(at: number, found: ReadonlyMap<number, Found>, [from, to]: readonly [from: number, to: number]): boolean {
  const own = found.get(at);
  const isSureAt = (place: number): boolean => {
    const other = found.get(place);
    return place >= from && place < to && other !== undefined && !other.before && !other.after;
  };
  return (own?.after === true && isSureAt(at + 1)) || (own?.before === true && isSureAt(at - 1));
}

const punctuation = /[!-/:-@[-`{-~]/u;

/** A backslash before a sign would escape it. */
function escapeBackslashes(text: string, after: string): string {
  if (!text.includes("\\")) return text;
  const whole = (text + after).replace(/\\(?=[!-/:-@[-`{-~])/gu, "\\\\");
  return whole.slice(0, whole.length - after.length);
}

/** Writes a character as its code. */
export function referTo(character: string): string {
  return `&#x${(character.codePointAt(0) as number).toString(16).toUpperCase()};`;
}

/** What a character is for the marks of stress beside it; those beyond the first 65,536 are letters to the library. */
export function classify(character: string): "space" | "punctuation" | "letter" {
  if (/^\s/u.test(character)) return "space";
  return character.length === 1 && /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "letter";
}
