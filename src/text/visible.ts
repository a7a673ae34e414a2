/** Any text in, a text out that a terminal shows and does not obey: what is invisible or commands is spelled out. */

/** All but tab and line feed: controls of a terminal, marks of direction, other line ends, halves of a pair. */
const harmful = /(?![\t\n])\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** Spells them as JSON does, so that JSON stays JSON. */
export function showControls(text: string): string {
  return text.replace(harmful, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`).join(
      "",
    ),
  );
}

/** The same for what has to stay on one line. */
export function showOnOneLine(text: string): string {
  return showControls(text).replaceAll("\t", " ").replaceAll("\n", "\\u000A");
}
