/** Offsets in a text in, lines and columns out. */

/** A place in a text, both 1-based; columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Prepares a text for many look-ups. */
export function indexLines(text: string): (offset: number) => LineColumn {
  const starts: number[] = [0];
  for (const end of text.matchAll(/\r\n?|\n/gu)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
