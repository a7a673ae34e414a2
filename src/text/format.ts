/** The first bytes of a file in, what kind of file it is out, whatever its name says. */

/** What codeboom can read. */
export type Format = "markdown" | "text" | "table" | "transcript" | "docx" | "odt" | "rtf" | "xlsx" | "ods" | "html" | "pdf";

/** What it can tell and not read: some other zip file, a presentation, a Word or Excel file from before 2007, one with a password. */
export type ForeignFormat = "zip" | "presentation" | "office" | "password";

const beginnings: readonly (readonly [Format | ForeignFormat, string])[] = [
  ["pdf", "%PDF-"],
  ["rtf", "{\\rtf"],
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["office", "\u00D0\u00CF\u0011\u00E0"],
  ["transcript", "WEBVTT"],
];
const webPage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html[\s>])/iu;

/** An OpenDocument text that is one XML file. */
const flatDocument = /^\s*(?:<\?xml[^>]*>\s*)?<office:document\s/u;

/** What is in a zip file, by a part that has to be there, or the type that is said first. */
const parts: readonly (readonly [Format | ForeignFormat, string])[] = [
  ["odt", "mimetypeapplication/vnd.oasis.opendocument.text"],
  ["ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
  ["presentation", "mimetypeapplication/vnd.oasis.opendocument.presentation"],
  ["docx", "word/document"],
  ["xlsx", "xl/workbook"],
  ["presentation", "ppt/presentation"],
];
/** The directory stands at the end of a zip file. */
const directoryLength = 1_000_000;

/** Finds the format by the bytes alone; nothing when it may be text. */
export function sniffFormat(bytes: Uint8Array): Format | ForeignFormat | undefined {
  const start = toLatin(bytes.subarray(0, 1100));
  // A byte order mark and the empty half of UTF-16 say nothing here.
  const marked = start.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, "");
  const text = marked === start ? start : marked.replaceAll("\0", "");
  if (webPage.test(text)) return "html";
  if (flatDocument.test(text)) return "odt";
  const found = beginnings.find(([, beginning]) => text.startsWith(beginning))?.[0];
  if (found === "zip") return sniffPackage(bytes);
  if (found === "office") return /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e/u.test(toLatin(bytes)) ? "password" : "office";
  return found;
}

/** Whether a file begins as a part of a web page does; Markdown may too, so only where the name says nothing else. */
export function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:table|head|body|meta|style|div)[\s>]/iu.test(toLatin(bytes.subarray(0, 200)));
}

function sniffPackage(bytes: Uint8Array): Format | ForeignFormat {
  const text = toLatin(bytes.subarray(0, 1000)) + toLatin(bytes.subarray(Math.max(0, bytes.length - directoryLength)));
  return parts.find(([, part]) => text.includes(part))?.[0] ?? "zip";
}

function toLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
