/** An xlsx file as its library wrote it in, the same without a clock out: no date among its properties, a fixed time on its parts. */
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export interface Properties {
  readonly title: string;
  readonly creator: string;
}

/** The first moment that a zip file can tell, as its parts say it: without a time zone. */
const noTime = new Date(1980, 0, 1);

/** Packs the file anew, with these properties. */
export function fixBytes(file: Uint8Array, properties: Properties): Uint8Array {
  const parts: Zippable = {
    ...unzipSync(file),
    "docProps/core.xml": strToU8(printProperties(properties)),
  };
  return zipSync(parts, { mtime: noTime, level: 6 });
}

function printProperties({ title, creator }: Properties): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator></cp:coreProperties>`;
}

/** Escapes a text, without what XML cannot hold. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
