/** Anything that was thrown in, the file system's name for it (such as EACCES) and the place it is about out. */
import path from "node:path";

/** The name of a failure; nothing when it is no failure of a file. */
export function nameFailure(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/u.test(error.code)
    ? error.code
    : undefined;
}

/** A failure of a file that the system would give for it, for what this program does not do of itself. */
export function makeFailure(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code, path: file });
}

/** The file or folder of a study that could not be written, where a person looks for it: not the passing name it was first made under. */
export function nameFailedPlace(error: unknown, root: string): string {
  const { path: from, dest } = error as { readonly path?: string; readonly dest?: string };
  const full = (dest ?? from ?? path.join(root, "out")).replace(/[/\\]\.(?:lock|new|latest|previous)-[0-9a-f-]{36}(?=$|[/\\]).*$/u, "");
  return path.relative(root, full).split(path.sep).join("/");
}

/** The part of a study that could not be written; nothing when it was the target, which may lie in the study's folder too. */
export function nameFailedPart(error: unknown, root: string, target: string): string | undefined {
  const { path: failed = "" } = error as { readonly path?: string };
  if (!failed.startsWith(root + path.sep) || failed.startsWith(path.resolve(target))) return undefined;
  return path.relative(root, failed).split(path.sep)[0];
}
