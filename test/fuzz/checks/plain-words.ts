/** The bytes of a Word, Excel, OpenDocument, web or transcript file in, the words that plainly stand in it as text out, found without any reader. */
import { strFromU8 } from "fflate";
import { unpack } from "../zip.js";
import { splitWords } from "./words.js";

/** The parts that hold text, and how their text is written; what is deleted or moved away is no text. */
const textParts: readonly (readonly [part: RegExp, text: RegExp, gone: RegExp])[] = [
  [
    /^word\/(?:document|footnotes|endnotes)\.xml$/u,
    /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/gu,
    /<w:(del|moveFrom)\b[\s\S]*?<\/w:\1>|<w:txbxContent[\s\S]*?<\/w:txbxContent>|<w:instrText[\s\S]*?<\/w:instrText>/gu,
  ],
  [/^xl\/worksheets\/[^/]*\.xml$/u, /<is>\s*<t(?:\s[^<>]*)?>([^<]*)<\/t>/gu, /(?!)/gu],
  [/^content\.xml$/u, /<text:(?:p|h|span)(?:\s[^<>]*)?>([^<]+)/gu, /<(text:tracked-changes|office:annotation)\b[\s\S]*?<\/\1>/gu],
];

/** Lists the words; none where the file does not say plainly what its text is. */
export function listPlainWords(bytes: Uint8Array, path: string): readonly string[] {
  const parts = unpack(bytes);
  if (parts !== undefined)
    return parts.flatMap(([name, content]) =>
      textParts.flatMap(([part, text, gone]) => (part.test(name) ? listMatches(strFromU8(content).replace(gone, " "), text) : [])),
    );
  const text = Buffer.from(bytes).toString("utf8");
  if (/\.(?:vtt|srt)$/iu.test(path))
    return splitWords(text.replace(/^(?:WEBVTT|NOTE|STYLE|REGION)[\s\S]*?(?:\n\s*\n|$)|^[^\n]*-->[^\n]*$|<[^<>]*>|&\w+;/gmu, " "));
  // Of a file that holds two, the last is what counts.
  if (text.split("%PDF-").length > 2) return [];
  if (text.startsWith("%PDF")) return listMatches(text, /^\(([\w ,.]*[\w,.])\) Tj T\*$/gmu).filter((word) => word.length > 3);
  return /\.html?$/iu.test(path)
    ? listMatches(
        text.replace(
          /<(head|script|style|template|noscript|nav|select|textarea|svg|title)\b[\s\S]*?(?:<\/\1>|$)|<!--[\s\S]*?(?:-->|$)/giu,
          " ",
        ),
        /<p>([^<>&]*)<\/p>/gu,
      )
    : [];
}

function listMatches(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, found]) => (found ?? "").replace(/&#?\w+;/gu, " ")).flatMap(splitWords);
}
