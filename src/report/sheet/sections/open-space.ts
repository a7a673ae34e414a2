/** The questions that the meeting answers; on paper there is room to write below each. */
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { list, type Section } from "../../nodes.js";
import { chooseSheetWords } from "../sheet-words.js";

/** Writes the section: the questions of the researchers, then the three of every meeting. */
export function askQuestions({ questions }: Meeting, run: Run): Section {
  const { recognise, missing, tryNext } = chooseSheetWords(run.study.language);
  const own = questions.length === 0 ? [] : [list(questions.map((question) => [question]))];
  return [...own, list([recognise, missing, tryNext].map((question) => [question]))];
}
