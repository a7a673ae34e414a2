/** The texts of a paragraph in as they come, its lines out: white space as a browser shows it, an empty line between two paragraphs. */

export interface WrittenLine {
  readonly text: string;
  /** Whether all of it is in bold. */
  readonly isBold: boolean;
}

export interface LineWriter {
  readonly add: (text: string, given: { readonly isBold: boolean; readonly isPre: boolean }) => void;
  readonly breakLine: () => void;
  /** Gives the paragraphs written so far, and begins anew. */
  readonly take: () => readonly (readonly WrittenLine[])[];
}

/** Makes a writer of lines. */
export function writeLines(): LineWriter {
  let lines: { parts: string[]; isBold: boolean }[] = [];
  const current = (): { parts: string[]; isBold: boolean } => {
    const last = lines.at(-1);
    if (last !== undefined) return last;
    const first = { parts: [], isBold: true };
    lines.push(first);
    return first;
  };
  const breakLine = (): void => {
    current();
    lines.push({ parts: [], isBold: true });
  };
  const addPart = (text: string, isBold: boolean): void => {
    const line = current();
    line.parts.push(text);
    if (!isBold && text.trim() !== "") line.isBold = false;
  };
  return {
    breakLine,
    add: (text, { isBold, isPre }) => {
      if (isPre)
        for (const [index, line] of text.split("\n").entries()) {
          if (index > 0) breakLine();
          addPart(line, isBold);
        }
      else addPart(text.replace(/[\t\n\f\r]/gu, " "), isBold);
    },
    take: () => {
      const paragraphs: WrittenLine[][] = [[]];
      for (const { parts, isBold } of lines) {
        const text = parts.join("").replace(/ {2,}/gu, " ").trim();
        if (text !== "") paragraphs.at(-1)?.push({ text, isBold });
        else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
      }
      lines = [];
      return paragraphs.filter((paragraph) => paragraph.length > 0);
    },
  };
}
