/** A place in a Markdown text in, where its line ends and what the line may begin out. */

/** What a line may begin; `unsure` where only a parser can tell. */
export type Beginning = "blank" | "text" | "heading" | "quote" | "bullet" | "number" | "row" | "unsure";

/** Where the line ends; its line end begins there. */
export function findLineEnd(source: string, at: number): number {
  const feed = source.indexOf("\n", at);
  if (feed < 0) return source.length;
  return feed > at && source.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
}

/** Where the next line begins. */
export function findNextLine(source: string, lineEnd: number): number {
  return Math.min(source.length, source.charCodeAt(lineEnd) === 0x0d ? lineEnd + 2 : lineEnd + 1);
}

export function isSpace(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit === 0x20 || unit === 0x09;
}

/** The first place from `at` on that is no space or tab. */
export function skipSpaces(source: string, at: number): number {
  let next = at;
  while (isSpace(source, next)) next++;
  return next;
}

/** Where the spaces and tabs before `end` begin. */
export function dropSpaces(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(source, last - 1)) last--;
  return last;
}

/** Where the first line from `at` on begins that is not blank. */
export function skipBlankLines(source: string, at: number): number {
  for (let line = at; line < source.length;) {
    const end = skipSpaces(source, line);
    const unit = source.charCodeAt(end);
    if (end < source.length && unit !== 0x0a && unit !== 0x0d) return line;
    line = findNextLine(source, end);
  }
  return source.length;
}

/** What begins with such a character, where the whole begins like this; else it is text. */
const beginnings: ReadonlyMap<string, readonly (readonly [Beginning, RegExp])[]> = new Map([
  [
    "#",
    [
      ["heading", /#{1,6}[ \t]+[^ \t\r\n]/uy],
      ["text", /#+[^# \t\r\n]/uy],
      ["unsure", /#/uy],
    ],
  ],
  [">", [["quote", />/uy]]],
  [
    "-",
    [
      ["unsure", /[-:| \t]+(?:\r?\n|$)|(?:-[ \t]*){3,}(?:\r?\n|$)/uy],
      ["bullet", /-[ \t]+[^ \t\r\n]/uy],
    ],
  ],
  [
    "*",
    [
      ["unsure", /\*[ \t]*(?:\r?\n|$)|(?:\*[ \t]*){3,}(?:\r?\n|$)/uy],
      ["bullet", /\*[ \t]+[^ \t\r\n]/uy],
    ],
  ],
  [
    "+",
    [
      ["unsure", /\+[ \t]*(?:\r?\n|$)/uy],
      ["bullet", /\+[ \t]+[^ \t\r\n]/uy],
    ],
  ],
  ["_", [["unsure", /(?:_[ \t]*){3,}(?:\r?\n|$)/uy]]],
  ["=", [["unsure", /=+[ \t]*(?:\r?\n|$)/uy]]],
  [":", [["unsure", /[-:| \t]+(?:\r?\n|$)/uy]]],
  [
    "|",
    [
      ["unsure", /[-:| \t]+(?:\r?\n|$)/uy],
      ["row", /\|/uy],
    ],
  ],
  ["`", [["unsure", /```/uy]]],
  ["~", [["unsure", /~/uy]]],
  ["<", [["unsure", /</uy]]],
] satisfies [string, [Beginning, RegExp][]][]);
const number = /\d{1,9}[.)](?:[ \t]+[^ \t\r\n]|[ \t]*(?:\r?\n|$))/uy;

/** What the line at `at` may begin; `at` is behind the white space of the line. */
export function readBeginning(source: string, at: number): Beginning {
  const unit = source.charCodeAt(at);
  if (Number.isNaN(unit) || unit === 0x0a || unit === 0x0d) return "blank";
  if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return "text";
  if (unit >= 0x30 && unit <= 0x39) return matches(number, source, at) ? "number" : "text";
  for (const [beginning, form] of beginnings.get(source.charAt(at)) ?? []) if (matches(form, source, at)) return beginning;
  return "text";
}

function matches(form: RegExp, source: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(source);
}
