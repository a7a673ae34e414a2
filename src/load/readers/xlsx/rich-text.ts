/** The elements of a text with formatting in, its words out; how a word of Japanese is said is left out. */

export interface RichText {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** What was said since the last time. */
  readonly take: () => string;
}

export function createRichText(): RichText {
  let parts: string[] = [];
  let isText = false;
  let isReading = false;
  return {
    open: (name) => {
      if (name === "t") isText = true;
      else if (name === "rPh") isReading = true;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
    },
    text: (text) => {
      if (isText && !isReading) parts.push(text);
    },
    take: () => {
      const text = parts.length === 1 ? (parts[0] as string) : parts.join("");
      if (parts.length > 0) parts = [];
      return decodeEscapes(text);
    },
  };
}

/** What XML can't hold is written as `_x000D_`, and an underscore before such a thing as `_x005F_`. */
function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([\dA-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
