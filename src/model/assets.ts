/** What pages are dressed with: files of the program itself, read once. */
export interface Assets {
  readonly reportStyle: string;
  readonly reportScript: string;
  readonly sheetStyle: string;
}

/** What the pictures in a Word file are drawn with; read only when such a file is asked for. */
export interface DocxAssets {
  /** The program that turns SVG into pixels (WebAssembly). */
  readonly resvg: Uint8Array<ArrayBuffer>;
  /** The letters in the pictures, regular and bold. */
  readonly fonts: readonly Uint8Array[];
}
