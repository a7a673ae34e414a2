/** A run that is written in, the sheets of its meetings and the workbook added to it out, with what there is to say of them. */
import { addToRun, replaceInRun, type AddedFile, type Content, type RunFolder } from "../files/add-to-run.js";
import { nameOriginal } from "../files/copy-name.js";
import { readDocxAssets } from "../files/read-assets.js";
import { readOutput } from "../files/write-run.js";
import { readAdditions } from "../load/manifest.js";
import { prepareMeetings } from "../meeting/prepare-meetings.js";
import { say } from "../messages/say.js";
import type { Assets } from "../model/assets.js";
import type { Message } from "../model/message.js";
import type { Run } from "../model/run.js";
import { renderAdditions } from "../report/additions.js";
import { additionsFile, printAdditions } from "../report/manifest.js";
import { hashContent } from "../text/hash.js";
import type { Call } from "./command.js";

/** Which sheets are made: of no period, of all, or of the one with this id. */
export type Sheets = "none" | "all" | { readonly period: string };

export interface AddedSheets {
  readonly files: readonly AddedFile[];
  readonly messages: readonly Message[];
  /** Whether the sheet of one period was asked for and that period has none. */
  readonly isMissing: boolean;
}

/** Adds them, and lists them with their hashes; what a person edited stays as it is. */
export async function addSheets(
  run: Run,
  folder: RunFolder,
  sheets: Exclude<Sheets, "none">,
  assets: Assets,
  { version, terminal }: Call,
): Promise<AddedSheets> {
  const period = sheets === "all" ? undefined : sheets.period;
  terminal.progress(run.study.language === "nl" ? "bladen maken" : "making the sheets");
  const meetings = prepareMeetings(run, period);
  const isMissing = period !== undefined && meetings.length === 0;
  const contents = isMissing ? new Map() : await renderAdditions(run, meetings, version, { ...assets, ...(await readDocxAssets()) });
  terminal.progress("");
  if (isMissing) return { files: [], messages: [say("report/no-material", undefined, { period })], isMissing };
  const files = await addToRun(folder, contents);
  // One file is listed for each that was asked for: an edited one is its editor's, and no longer the program's.
  const known = readAdditions((await readOutput(folder.root, folder.name, additionsFile)) ?? "") ?? [];
  const others = known.filter(({ path }) => !contents.has(nameOriginal(path)));
  const listed = files.map(({ asked, name }) => ({ path: name, sha256: hashContent(contents.get(asked) as Content) }));
  await replaceInRun(folder, additionsFile, printAdditions(run.id, version, [...others, ...listed]));
  const beside = files.filter(({ asked, name, isNew }) => isNew && asked !== name);
  const messages = beside.map(({ asked, name }) => say("report/beside", { file: `out/latest/${asked}` }, { name: `out/latest/${name}` }));
  const none = meetings.length === 0 ? [say("report/no-sheets")] : [];
  return { files, messages: [...none, ...messages], isMissing };
}
