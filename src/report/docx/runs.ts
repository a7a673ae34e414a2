/** Words and their emphasis (mdast) in, the runs of a paragraph in Word out. */
import { TextRun, type IRunOptions } from "docx";
import type { PhrasingContent } from "mdast";
import { cleanXmlText } from "../../text/xml-text.js";

/** What surrounds a word. */
type Look = Pick<IRunOptions, "bold" | "italics" | "style">;

/** Makes runs; a link is printed as its text, for a Word file has no passages to go to. */
export function makeRuns(content: readonly PhrasingContent[], look: Look = {}): readonly TextRun[] {
  return content.flatMap((node): readonly TextRun[] => {
    switch (node.type) {
      case "text":
        return [new TextRun({ ...look, text: cleanXmlText(node.value) })];
      case "inlineCode":
        return [new TextRun({ ...look, style: "Code", text: cleanXmlText(node.value) })];
      case "emphasis":
        return makeRuns(node.children, { ...look, italics: true });
      case "strong":
        return makeRuns(node.children, { ...look, bold: true });
      case "link":
        return makeRuns(node.children, look);
      case "break":
        return [new TextRun({ break: 1 })];
      default:
        throw new Error(`Unexpected ${node.type} among the words of a Word file`);
    }
  });
}

/** What a reader sees of some words, as one line. */
export function readWords(content: readonly PhrasingContent[]): string {
  return content
    .map((node) => {
      if ("value" in node) return node.value;
      return "children" in node ? readWords(node.children) : " ";
    })
    .join("");
}
