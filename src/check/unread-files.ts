/** The files among the codebooks in, a message for each that looks like decisions or a codebook and is read as neither out. */
import type { Message } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";
import { decodeText } from "../text/decode.js";
import { entryLabels, findName } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import type { Findings } from "./findings.js";

const codebook = /^codebooks\/[^/]+\/codebook\.md$/u;
/** Where decisions belong; people may keep notes on them there. */
const amongDecisions = /^codebooks\/(?<folder>[^/]+)\/overrides\/(?<name>.+?)(?:\.(?<ending>[^./]*))?$/u;
const table = /\.(?:csv|tsv|xlsx?|xlsm|ods|numbers)$/iu;
const markdown = /\.(?:md|markdown)$/iu;

/** Warns of codebooks and decisions in a place or a form that nobody reads. */
export function checkUnreadFiles({ files }: Pick<Findings, "files">): readonly Message[] {
  return Array.from(files.values()).flatMap((file) => (file.path.startsWith("codebooks/") ? checkFile(file, files) : []));
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
