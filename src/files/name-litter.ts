/** The name of a file or folder in, what kind of litter it is out; nothing when it may be a document. */
import type { LitterKind } from "../model/source.js";

/** Lock files and drafts of Word and Excel; `.~lock.x#` of LibreOffice is hidden. */
const office = /^~(?:\$.*|wr[a-z]\d+\.tmp)$/iu;
/** What Windows, macOS, a network drive and a zip program leave behind. */
const system = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin|system volume information|@eadir|lost\+found)$/iu;
/** Backups, files that are being written and downloads that are not complete; the rest is the name of the file itself. */
const byProducts = [/^(?<own>.+)(?:~|\.(?:bak|tmp|temp|old|swp|part|partial|crdownload|download))$/iu, /^#(?<own>.+)#$/u];
/** What iCloud puts in the place of a file that it keeps elsewhere. */
const elsewhere = /^\.(?<own>.+)\.icloud$/u;

/** Names the kind of litter by the name alone; a by-product is litter only where the file itself lies beside it, for it may be the only copy. */
export function nameLitter(name: string, beside: ReadonlySet<string>): Exclude<LitterKind, "link" | "special"> | undefined {
  if (name.startsWith(".")) return "hidden";
  if (office.test(name)) return "office";
  if (system.test(name)) return "system";
  return byProducts.some((pattern) => beside.has(pattern.exec(name)?.groups?.["own"] ?? "")) ? "by-product" : undefined;
}

/** The file that stands for this one in a folder of iCloud and was not downloaded. */
export function nameElsewhere(name: string): string | undefined {
  return elsewhere.exec(name)?.groups?.["own"];
}
