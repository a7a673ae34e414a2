/** The version of the program, part of every run id. */
export const version = "0.1.0";

declare const CODEBOOM_BUILD: string | undefined;

/** Tells this program, on this version of Node, from every other, whatever its own version; nothing where it runs from its sources. */
export function nameBuild(node: string): string | undefined {
  return typeof CODEBOOM_BUILD === "string" ? `${CODEBOOM_BUILD} ${node}` : undefined;
}
