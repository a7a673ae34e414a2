/** The questions that the meeting answers; on paper there is room to write below each. */
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { list, type Section } from "../../nodes.js";
import { chooseSheetWords } from "../sheet-words.js";

/** Writes the section: the three questions of every meeting, and those of the researchers. */
export function askQuestions({ questions }: Meeting, run: Run): Section {
  const { recognise, missing, tryNext } = chooseSheetWords(run.study.language);
  return [list([recognise, missing, tryNext, ...questions].map((question) => [question]))];
}
