/** The run in, `changes.csv` out: one row per transition and code; without a comparison there are no figures, only why not. */
import type { Run } from "../../model/run.js";
import { column, roundFigure, shareColumn, type Table } from "../table.js";

/** Tabulates the changes between consecutive periods. */
export function tabulateChanges(run: Run): Table {
  return {
    name: "changes",
    description:
      "One row per data type, code and transition between consecutive periods, with the change where the material allows a comparison.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("type", "string", "Data type"),
      column("from", "string", "Earlier period"),
      column("to", "string", "Later period"),
      column("code", "string", "Code id"),
      column("comparable", "boolean", "Whether the two periods may be compared for this code"),
      column("why_not", "string", "Reasons, separated by semicolons"),
      shareColumn("difference", "Difference in share of segments, later minus earlier"),
      shareColumn("low", "Lower end of its margin (Newcombe's method 10)"),
      shareColumn("high", "Upper end of its margin"),
      column("log_ratio", "number", "log2 of the ratio of shares, with half a segment added"),
      column("p", "number", "Permutation of documents, two-sided"),
      column("p_adjusted", "number", "After Benjamini and Hochberg, over all codes of the codebook in this transition"),
      column("verdict", "string", "more, less, no-clear-difference, too-little-material or not-comparable"),
      column("p_method", "string", "exact (all ways to hand out the documents) or drawn (20,000 of them, with a fixed seed)"),
    ],
    rows: run.changes.map((change) => [
      change.codebook,
      change.type,
      change.from,
      change.to,
      change.code,
      change.comparable ? "true" : "false",
      change.whyNot.join("; "),
      roundFigure(change.difference),
      roundFigure(change.low),
      roundFigure(change.high),
      roundFigure(change.logRatio),
      roundFigure(change.p),
      roundFigure(change.pAdjusted),
      change.verdict,
      change.pMethod,
    ]),
  };
}
