/** Where in the page the passages behind a number stand. */

/** The passages of a code on one data type in one period. */
export function anchorOf(codebookId: string, codeId: string, type: string, period: string): string {
  return ["code", codebookId, codeId, type, period].map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, "_")).join(".");
}
