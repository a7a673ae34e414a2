/** A Markdown text and its bold labels in, the text with an empty line above every label out, so that no list or quote runs on over one. */
import { indexLines } from "./lines.js";
import type { MarkdownSource } from "./markdown.js";
import { findName, type NameTable } from "./names.js";

/** A bold part at the beginning of a line, alone or with a colon. */
const boldStart = /^[^\S\r\n]{0,3}(\*\*|__)(?<bold>[^\r\n]+?)\1[^\S\r\n]*(?<rest>.*)$/u;

/**
 * Markdown takes a line directly below a list item or a quote for the rest of it; a label opens its part all the same.
 * Places are those of the file as it is.
 */
export function openLabels(text: string, labels: NameTable): Pick<MarkdownSource, "text" | "locate"> {
  const opened: string[] = [];
  /** The lines of the opened text that are not in the file. */
  const added: number[] = [];
  let line = 0;
  let isBelowText = false;
  for (const written of text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu) ?? []) {
    if (isBelowText && isLabelLine(written, labels)) {
      opened.push("\n");
      added.push(++line);
    }
    opened.push(written);
    line++;
    isBelowText = /\S/u.test(written);
  }
  const full = opened.join("");
  const locate = indexLines(full);
  return {
    text: full,
    locate: (offset) => {
      const { line: at, column } = locate(offset);
      return { line: at - added.filter((empty) => empty < at).length, column };
    },
  };
}

/** Whether a line begins with a label. */
function isLabelLine(line: string, labels: NameTable): boolean {
  const { bold = "", rest = "" } = boldStart.exec(line.trimEnd())?.groups ?? {};
  return (rest === "" || rest.startsWith(":") || bold.trimEnd().endsWith(":")) && findName(labels, bold) !== undefined;
}
