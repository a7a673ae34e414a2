/** The files among the codebooks and the wordings in, a message for each that looks like something to read and is not read out. */
import type { Message } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";
import { decodeText } from "../text/decode.js";
import { entryLabels, findName } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import { findNamedPeriod } from "../text/period.js";
import type { Findings } from "./findings.js";

const codebook = /^codebooks\/[^/]+\/codebook\.md$/u;
/** Where decisions belong; people may keep notes on them there. */
const amongDecisions = /^codebooks\/(?<folder>[^/]+)\/overrides\/(?<name>.+?)(?:\.(?<ending>[^./]*))?$/u;
const table = /\.(?:csv|tsv|xlsx?|xlsm|ods|numbers)$/iu;
const wording = /^report\/[^/]+\.(?:md|markdown)$/iu;
const markdown = /\.(?:md|markdown)$/iu;

/** Warns of codebooks, decisions and wordings in a place or a form that nobody reads. */
export function checkUnreadFiles({ files, study }: Pick<Findings, "files" | "study">): readonly Message[] {
  return Array.from(files.values()).flatMap((file) => {
    if (file.path.startsWith("codebooks/")) return checkFile(file, files);
    return file.path.startsWith("report/") ? checkWording(file.path, study) : [];
  });
}

/** Everything in `report/` is a wording, but for a README; Markdown in a sub-folder is not looked for. */
function checkWording(path: string, { periods }: Findings["study"]): readonly Message[] {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[^.]*$/u, "");
  if (wording.test(path) || name.toLowerCase() === "readme") return [];
  const ids = periods.map(({ id }) => id);
  const period = findNamedPeriod(periods, name) ?? findNearest(name, ids) ?? "<id>";
  return [say("wording/unread-file", { file: path }, { expected: `report/${period}.md` })];
}

function checkFile(file: SourceFile, files: Findings["files"]): readonly Message[] {
  const { path } = file;
  const decisions = amongDecisions.exec(path)?.groups;
  if (decisions !== undefined) {
    const { folder = "", name = "", ending = "" } = decisions;
    return ending.toLowerCase() === "csv" || markdown.test(path)
      ? []
      : [say("override/not-csv", { file: path }, { expected: `codebooks/${folder}/overrides/${name}.csv` })];
  }
  if (table.test(path)) return [say("override/misplaced", { file: path }, { expected: `codebooks/${nameFolder(path)}/overrides/….csv` })];
  if (codebook.test(path) || !isLikeCodebook(file, files)) return [];
  return [say("codebook/misplaced", { file: path }, { expected: `codebooks/${nameFolder(path)}/codebook.md` })];
}

/** The folder of the codebook a path is in; a file that is in none could have one of its own name. */
function nameFolder(path: string): string {
  const [, name = "", ...below] = path.split("/");
  return below.length > 0 ? name : name.replace(/\.[^.]*$/u, "");
}

/** A codebook by its name, or by what it says where no codebook is. */
function isLikeCodebook({ path, bytes }: SourceFile, files: Findings["files"]): boolean {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[^.]*$/u, "");
  if (findNearest(name, ["codebook", "codeboek"]) !== undefined) return true;
  if (!markdown.test(path) || files.has(`codebooks/${nameFolder(path)}/codebook.md`)) return false;
  const text = decodeText(bytes)?.text ?? "";
  return Array.from(text.matchAll(/^(?:#{2,3} .*\{#[^}]+\}|\*\*(?<label>[^*\n]+)\*\*)/gmu)).some(
    ({ groups }) => groups?.["label"] === undefined || findName(entryLabels, groups["label"]) !== undefined,
  );
}
