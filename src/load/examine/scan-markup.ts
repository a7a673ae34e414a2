/** The text of an XML part in, its tags, texts and comments told one by one out; what is not built as it should be is told as well as it can be. */

export interface MarkupListener {
  /** The attributes are as they stand in the file. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: () => void;
  /** With its entities decoded. */
  readonly text: (text: string) => void;
  /** Comments, instructions and declarations. */
  readonly aside: (text: string) => void;
}

/** Tells what stands in a part; unlike a parser it refuses nothing, and it is much faster. */
export function scanMarkup(text: string, listener: MarkupListener): void {
  let hasOpenQuote = false;
  /** The end of a tag; a sign for larger may stand between quotes. */
  const findEnd = (start: number): number => {
    const end = text.indexOf(">", start);
    if (hasOpenQuote || end < 0) return end;
    let quote = "";
    for (let at = start; at < text.length; at++) {
      const character = text[at] as string;
      if (quote === "" && character === ">") return at;
      if (quote === "" && (character === '"' || character === "'")) quote = character;
      else if (character === quote) quote = "";
    }
    hasOpenQuote = true;
    return end;
  };
  /** Tells what stands between a beginning and an end, and gives where it goes on. */
  const tellAside = (start: number, from: number, ending: string, tell = listener.aside): number => {
    const end = text.indexOf(ending, from);
    tell(text.slice(from, end < 0 ? text.length : end));
    return end < 0 ? text.length : end + ending.length;
  };
  for (let at = 0; at < text.length;) {
    const start = text.indexOf("<", at);
    const end = start < 0 ? text.length : start;
    if (end > at) listener.text(decodeEntities(text.slice(at, end)));
    if (start < 0) return;
    if (text.startsWith("<!--", start)) at = tellAside(start, start + 4, "-->");
    else if (text.startsWith("<![CDATA[", start)) at = tellAside(start, start + 9, "]]>", listener.text);
    else if (text.startsWith("<?", start)) at = tellAside(start, start + 2, "?>");
    else if (text.startsWith("<!", start)) at = tellAside(start, start + 2, findDeclarationEnd(text, start));
    else {
      const tagEnd = findEnd(start + 1);
      if (tagEnd < 0) {
        listener.text(text.slice(start));
        return;
      }
      at = tagEnd + 1;
      if (text[start + 1] === "/") listener.close();
      else tellTag(text.slice(start + 1, tagEnd), listener);
    }
  }
}

function tellTag(tag: string, { open, close }: MarkupListener): void {
  const isEmpty = tag.endsWith("/");
  const whole = isEmpty ? tag.slice(0, -1) : tag;
  const name = /^\S*/u.exec(whole)?.[0] ?? "";
  open(name, whole.slice(name.length));
  if (isEmpty) close();
}

/** A declaration may hold others between brackets. */
function findDeclarationEnd(text: string, start: number): string {
  const end = text.indexOf(">", start);
  return text.slice(start, end < 0 ? start : end).includes("[") ? "]>" : ">";
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Decodes entities; one that is not known stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\uFFFD";
  });
}
