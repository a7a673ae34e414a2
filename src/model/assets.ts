/** What pages are dressed with: files of the program itself, read once. */
export interface Assets {
  readonly reportStyle: string;
  readonly reportScript: string;
  readonly sheetStyle: string;
}
