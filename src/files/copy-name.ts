/** The name of a file in, the name of the copy that goes beside it out, and the way back; no period can be called like a copy. */
import path from "node:path";

const copyMark = / \(\d+\)(?=\.[^./]+$)/u;

/** The first is the file itself, the second `sheets/p3 (2).docx`. */
export function nameCopy(name: string, copy: number): string {
  if (copy === 1) return name;
  const { ext } = path.posix.parse(name);
  return `${name.slice(0, name.length - ext.length)} (${copy})${ext}`;
}

/** The file that this is a copy of; itself when it is none. */
export function nameOriginal(name: string): string {
  return name.replace(copyMark, "");
}
