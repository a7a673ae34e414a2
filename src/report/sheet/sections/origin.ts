/** What the sheet was made with and from, and how much of it people looked at. */
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { spellPart } from "../../figures.js";
import { paragraph, type Section } from "../../nodes.js";
import { chooseWords } from "../../words.js";
import { chooseSheetWords } from "../sheet-words.js";
import { fill } from "../../fill.js";

/** Writes the section. */
export function tellOrigin({ period }: Meeting, run: Run, version: string): Section {
  const { language } = run.study;
  const words = chooseSheetWords(language);
  const inPeriod = new Set(run.segments.filter((segment) => segment.period === period).map(({ id }) => id));
  const codings = run.codings.filter(({ segmentId }) => inPeriod.has(segmentId));
  const seen = codings.filter(({ because }) => because.decision !== undefined).length;
  const used = new Set(codings.map(({ codebookId }) => codebookId));
  const codebooks = run.codebooks.filter(({ id }) => used.has(id)).map(({ title, version: own }) => `${title}, ${words.version} ${own}`);
  return [
    paragraph(
      [
        ...codebooks.map((codebook) => `${codebook}.`),
        ...(codings.length === 0 ? [] : [fill(words.seen, { part: spellPart(seen, codings.length, chooseWords(language).ofN, language) })]),
        fill(words.madeWith, { version, run: run.id }),
        words.internal,
      ].join(" "),
    ),
  ];
}
