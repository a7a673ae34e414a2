/** The run and its meetings in, what is added to it when it is asked for out: the sheets of the research meetings and the workbook. */
import type { Assets, DocxAssets } from "../model/assets.js";
import type { Meeting } from "../model/meeting.js";
import type { Run } from "../model/run.js";
import { renderSheet } from "./sheet/sheet.js";
import { chooseWords } from "./words.js";
import { renderWorkbook } from "./workbook.js";

/** Renders the files by name. */
export async function renderAdditions(
  run: Run,
  meetings: readonly Meeting[],
  version: string,
  assets: Assets & DocxAssets,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const sheets = await Promise.all(meetings.map((meeting) => renderSheet(meeting, run, version, assets)));
  const workbook = await renderWorkbook(run, version, chooseWords(run.study.language));
  return new Map([...sheets.flatMap((files) => Array.from(files)), ["codeboom.xlsx", workbook]]);
}
