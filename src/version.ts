/** The version of the program, part of every run id. */
export const version = "0.1.0";

declare const CODEBOOM_BUILD: string | undefined;

/** Tells this program from every other, whatever its version; absent where it runs from its sources. */
export const build = typeof CODEBOOM_BUILD === "string" ? CODEBOOM_BUILD : undefined;
