/** The run in, what is added to it when it is asked for out: the sheets of the research meetings and the workbook. */
import type { Assets, DocxAssets } from "../model/assets.js";
import type { Run } from "../model/run.js";
import { renderSheet } from "./sheet/sheet.js";
import { chooseWords } from "./words.js";
import { renderWorkbook } from "./workbook.js";

/** Renders the files by name; with a period, the sheet of that meeting only, and nothing at all when there is no such meeting. */
export async function renderAdditions(
  run: Run,
  version: string,
  assets: Assets & DocxAssets,
  period?: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const meetings = run.meetings.filter((meeting) => period === undefined || meeting.period === period);
  const sheets = await Promise.all(meetings.map((meeting) => renderSheet(meeting, run, version, assets)));
  if (sheets.length === 0 && period !== undefined) return new Map();
  const workbook = await renderWorkbook(run, version, chooseWords(run.study.language));
  return new Map([...sheets.flatMap((files) => Array.from(files)), ["codeboom.xlsx", workbook]]);
}
