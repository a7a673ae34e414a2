/** The run in, the files of its meeting sheets out: for every period a page, a Markdown text and a start for the researchers' wording. */
import type { Assets } from "../../model/assets.js";
import type { Meeting } from "../../model/meeting.js";
import type { Run } from "../../model/run.js";
import { printMarkdownReport } from "../markdown.js";
import { composeSheet, joinParts } from "./compose-sheet.js";
import { printSheetPage } from "./print-page.js";
import { startWording } from "./start-wording.js";

/** Renders the sheet of one meeting, by file name. */
export function renderSheet(meeting: Meeting, run: Run, version: string, assets: Assets): ReadonlyMap<string, string | Uint8Array> {
  const sheet = composeSheet(meeting, run, version);
  const name = `sheets/${meeting.period}`;
  return new Map<string, string | Uint8Array>([
    [`${name}.html`, printSheetPage(sheet, run.study.language, assets.sheetStyle)],
    [`${name}.md`, printMarkdownReport(joinParts(sheet))],
    ...(meeting.redLines.some(({ origin }) => origin === "proposed") ? [[`${name}-wording.md`, startWording(meeting, run)] as const] : []),
  ]);
}
