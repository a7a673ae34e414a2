/** Small PDFs as strings: objects in, a file with its directory out, and pages of text placed by hand. */

export interface PdfParts {
  /** Objects from number 1 on; the first is the catalogue. */
  readonly objects: readonly string[];
  /** What stands in the trailer beside the size and the root. */
  readonly trailer?: string;
  readonly junk?: string;
}

/** Writes a file; every letter is one byte. */
export function writePdf({ objects, trailer = "", junk = "" }: PdfParts): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(junk + text, "latin1"));
}

/** The same bytes with one piece of them written otherwise. */
export function spoil(bytes: Uint8Array, piece: string, other: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString("latin1").replace(piece, other), "latin1"));
}

export function stream(content: string, dictionary = ""): string {
  return `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;
}

/** A line of text: where it stands from the bottom left, its size, and whether it is bold. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly text: string;
}

/** Draws lines in the order given. */
export function draw(texts: readonly PlacedText[]): string {
  return texts
    .map(({ x, y, size = 10, bold = false, text }) => `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
    .join("\n");
}

/** A paragraph of lines below each other. */
export function lines(
  texts: readonly string[],
  at: { readonly x?: number; readonly y: number; readonly size?: number; readonly step?: number },
): readonly PlacedText[] {
  const { x = 70, y, size = 10, step = 13 } = at;
  return texts.map((text, index) => ({ x, y: y - index * step, size, text }));
}

function escape(text: string): string {
  return text
    .replace(/[\\()]/gu, "\\$&")
    .replaceAll("é", "\\351")
    .replaceAll("ë", "\\353")
    .replaceAll("•", "\\225");
}

const fonts =
  "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>";

export interface PageParts {
  readonly content: string;
  /** What stands in its dictionary beside the usual. */
  readonly page?: string;
  readonly resources?: string;
}

/** A file of A4 pages; further objects are numbered from `firstExtra` on. */
export function makePdf(
  pages: readonly (string | PageParts)[],
  more: { readonly catalogue?: string; readonly extra?: readonly string[]; readonly trailer?: string; readonly junk?: string } = {},
): Uint8Array {
  const { catalogue = "", extra = [], ...rest } = more;
  const kids = pages.map((_, index) => `${3 + 2 * index} 0 R`).join(" ");
  const objects = pages.flatMap((page, index) => {
    const { content, page: own = "", resources = "" } = typeof page === "string" ? { content: page } : page;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${fonts} >> ${resources} >> /Contents ${4 + 2 * index} 0 R ${own} >>`,
      stream(content),
    ];
  });
  return writePdf({
    objects: [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      ...objects,
      ...extra,
    ],
    ...rest,
  });
}

/** The number of the first further object in a file of so many pages. */
export function firstExtra(pages: number): number {
  return 3 + 2 * pages;
}
