/** Bytes in a code page in, their text out; and the words of RTF that stand for a character. */
import { decodeWindows1252 } from "../../../text/decode.js";

/** The code page that an RTF file uses when it tells none. */
export const usualCodePage = 1252;

/** The code page of a character set of a font; those of symbols and of «whatever is usual here» have none. */
export const codePagesOfSets: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const names: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [20866, "koi8-r"],
  [28605, "iso-8859-15"],
  [65001, "utf-8"],
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [page, `windows-${page}`]),
]);

/** The code pages in which every byte has its meaning here. */
export function isKnownCodePage(page: number): boolean {
  return names.has(page) || page === usualCodePage || page === 28591 || page === 20127;
}

/** Decodes bytes; a code page that is not known is read as the usual one. */
export function decodePage(bytes: Buffer, page: number): string {
  const name = names.get(page);
  return name === undefined ? decodeWindows1252(bytes) : new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
}

/** Control words and symbols that are a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["~", "\u00A0"],
  ["_", "\u2011"],
  ["-", "\u00AD"],
  ["tab", "\t"],
  ["line", "\n"],
  ["lbr", "\n"],
  ["page", "\n"],
  ["column", "\n"],
  ["nestcell", " | "],
  ["emdash", "—"],
  ["endash", "–"],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
  ["zwj", "\u200D"],
  ["zwnj", "\u200C"],
  ["ltrmark", "\u200E"],
  ["rtlmark", "\u200F"],
]);
