/** The run in, the files of a meeting's sheet out: a page, a Word file, a Markdown text, and a start for the researchers' wording. */
import type { Assets, DocxAssets } from "../../model/assets.js";
import type { Meeting } from "../../model/meeting.js";
import type { Run } from "../../model/run.js";
import { printDocx } from "../docx/print-docx.js";
import { printMarkdownReport } from "../markdown.js";
import { composeSheet, joinParts, joinPartsWithAnnex } from "./compose-sheet.js";
import { nameSheet } from "./name-sheet.js";
import { printSheetPage } from "./print-page.js";
import { startWording } from "./start-wording.js";

/** Renders the sheet of one meeting, by file name. */
export async function renderSheet(
  meeting: Meeting,
  run: Run,
  version: string,
  assets: Assets & DocxAssets,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { language, title } = run.study;
  const sheet = composeSheet(meeting, run, version);
  const file = await printDocx(joinPartsWithAnnex(sheet, language), { title: `${sheet.title}, ${title}`, language }, assets);
  return new Map<string, string | Uint8Array>([
    ...renderSheetTexts(meeting, run, version, assets),
    [`sheets/${nameSheet(meeting.period)}.docx`, file],
  ]);
}

/** The files of a sheet that are text. */
export function renderSheetTexts(meeting: Meeting, run: Run, version: string, { sheetStyle }: Assets): ReadonlyMap<string, string> {
  const sheet = composeSheet(meeting, run, version);
  const name = `sheets/${nameSheet(meeting.period)}`;
  const isProposed = meeting.redLines.some(({ origin }) => origin === "proposed");
  return new Map([
    [`${name}.html`, printSheetPage(sheet, run.study.language, sheetStyle)],
    [`${name}.md`, printMarkdownReport(joinParts(sheet))],
    ...(isProposed ? [[`${name}-wording.md`, startWording(meeting, run)] as const] : []),
  ]);
}
