/** Numbers of pages in, how a message lists them out. */

/** Lists pages as «2, 3, 7»; of many the first. */
export function listPages(pages: readonly number[]): string {
  const shown = Array.from(new Set(pages)).toSorted((a, b) => a - b);
  return shown.length <= 12 ? shown.join(", ") : `${shown.slice(0, 12).join(", ")} … (${shown.length})`;
}
