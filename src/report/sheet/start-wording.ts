/** A meeting in, a text to begin the researchers' wording with out: the proposals in the form that `report/<period>.md` is read in. */
import type { RootContent } from "mdast";
import type { CodeReference, Meeting, Quote } from "../../model/meeting.js";
import type { Run } from "../../model/run.js";
import { printMarkdown } from "../../text/markdown-print.js";
import { code, heading, paragraph, quote, strong, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { chooseWords } from "../words.js";
import { chooseSheetWords } from "./sheet-words.js";
import { fill } from "../fill.js";

/** Writes the text. */
export function startWording({ period, redLines }: Meeting, run: Run): string {
  const words = chooseSheetWords(run.study.language);
  const file = `report/${period}.md`;
  return printMarkdown({
    type: "root",
    children: [
      comment(fill(words.starterNote, { file })),
      heading(1, fill(words.starterTitle, { period: labelPeriod(period, run.study, chooseWords(run.study.language)) })),
      heading(2, words.redLines),
      ...redLines.flatMap(({ title, text, codes, supporting, contrasting }): Section => [
        heading(3, `${title} ${nameCodes(codes)}`),
        ...(text.length === 0 ? [comment(words.starterText)] : text.map((one) => paragraph(one))),
        ...nameQuote(words.starterSupporting, supporting),
        ...nameQuote(words.starterContrasting, contrasting),
      ]),
      heading(2, words.starterActionLines),
      comment(words.starterActions),
      heading(2, words.starterQuestions),
      comment(words.starterAsk),
    ],
  });
}

/** Seen by who edits the file, and by nobody else. */
function comment(text: string): RootContent {
  return { type: "html", value: `<!-- ${text.replaceAll("--", "–")} -->` };
}

function nameCodes(codes: readonly CodeReference[]): string {
  return `{${codes.map(({ codebook, code: id }) => `#${codebook}/${id}`).join(" ")}}`;
}

function nameQuote(label: string, chosen: Quote | undefined): Section {
  return chosen === undefined ? [] : [paragraph(strong(label), ": ", code(chosen.segmentId)), quote(paragraph(chosen.text))];
}
