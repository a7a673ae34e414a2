/** A cell in, the same without the figures that tell of one document, which may be one person, out. */
import type { FrequencyCell } from "../../model/frequency.js";

/** Takes out the share of the document with most hits, and the range of shares when one document is left out. */
export function forgetDocuments(cell: FrequencyCell): FrequencyCell {
  const { base, code, level, state, segments, documents, words, mentions, speakers, low, high, margin } = cell;
  const flags = cell.flags.filter((flag) => flag !== "concentrated");
  const kept = { base, code, level, state, segments, documents, words, mentions, speakers, flags };
  return margin === "interval" ? { ...kept, margin, low: low as number, high: high as number } : { ...kept, margin: "none" };
}
