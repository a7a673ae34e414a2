/** Anything that was thrown in, the file system's name for it (such as EACCES) out; nothing when it is no failure of a file. */
export function nameFailure(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/u.test(error.code)
    ? error.code
    : undefined;
}
