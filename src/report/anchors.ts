/** Where in the page the passages of a code stand. */
export function anchorOf(codebookId: string, codeId: string): string {
  return `code-${codebookId}-${codeId}`;
}
