/** What stands on a page in, its lines in the order of reading out, with the values of fields among them. */
import type { Line } from "./layout.js";
import { makeLines } from "./lines.js";
import type { ReadPage } from "./pages.js";
import { orderRegions } from "./regions.js";
import { groupRows } from "./rows.js";

/** Lays out one page. */
export function layOut({ content, extras }: ReadPage): readonly Line[] {
  const lines = [...makeLines(orderRegions(groupRows(content.fragments)), content.number)];
  for (const { text, x, right, y } of extras.fields) {
    // Behind the last line that begins above it; a label stands before its field or over it.
    const at = lines.findLastIndex((line) => line.y - line.size < y + 2) + 1;
    lines.splice(at, 0, {
      page: content.number,
      region: -1,
      text,
      plainText: text,
      raised: [],
      x,
      right,
      y,
      size: lines[at - 1]?.size ?? 0,
      bold: "none",
      order: lines[at - 1]?.order ?? 0,
      own: "field",
    });
  }
  return lines;
}
