/** Any text in, a text out that an XML file can hold. */

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Puts U+FFFD where a character stands that no XML file may hold (a control character, half a pair); it is seen, not lost. */
export function cleanXmlText(text: string): string {
  return text.replace(forbidden, "\uFFFD");
}
