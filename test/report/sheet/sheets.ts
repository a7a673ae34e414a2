/** A run in, the texts of its sheets out; for the tests of sheets. */
import { prepareMeetings } from "../../../src/meeting/prepare-meetings.js";
import { readAssets } from "../../../src/files/read-assets.js";
import type { Run } from "../../../src/model/run.js";
import { renderSheetTexts } from "../../../src/report/sheet/sheet.js";

const assets = await readAssets();

/** Renders the sheet of a period; gives its texts by name, without the folder. */
export function renderPeriod(run: Run, period: string): ReadonlyMap<string, string> {
  const [meeting] = prepareMeetings(run, period);
  if (meeting === undefined) throw new Error(`no meeting of ${period}`);
  return new Map(Array.from(renderSheetTexts(meeting, run, "0.0.0", assets), ([name, text]) => [name.replace("sheets/", ""), text]));
}

/** The Markdown of a sheet, with plain single spaces and without escapes, so that a test can name what stands there. */
export function readSheet(run: Run, period: string): string {
  const text = renderPeriod(run, period).get(`${period}.md`) ?? "";
  return text
    .replaceAll("\u00A0", " ")
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/\\([[\]_*])/gu, "$1");
}
