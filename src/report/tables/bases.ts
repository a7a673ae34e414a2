/** The run in, `bases.csv` out: what there was to code, per codebook, data type, group and period. */
import type { Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { column, roundFigure, shareColumn, type CellValue, type Table } from "../table.js";

/** Tabulates the bases. */
export function tabulateBases(run: Run): Table {
  return {
    name: "bases",
    description: "One row per codebook, data type, group and period: what there was to code, and the share that got no code.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("type", "string", "Data type"),
      column("group", "string", "Value of the attribute the study groups by; empty for all together"),
      column("period", "string", "Period id, or undated, or outside"),
      column("unit", "string", "What counts as a segment"),
      column("segments", "integer", "Codable segments"),
      column("documents", "integer", "Documents with codable segments"),
      column("words", "integer", "Words in codable segments"),
      column("speakers", "integer", "Distinct speakers; empty where nobody is told apart"),
      column("uncoded_segments", "integer", "Segments without any code"),
      shareColumn("uncoded_share", "uncoded_segments / segments"),
      column("words_q1", "number", "Words per segment, lower quartile"),
      column("words_median", "number", "Words per segment, median"),
      column("words_q3", "number", "Words per segment, upper quartile"),
    ],
    rows: run.bases.map((base) => [
      base.codebook,
      base.type,
      base.group,
      base.period,
      run.study.types.get(base.type)?.unit,
      base.segments,
      base.documents,
      base.words,
      knownSpeakers(base),
      base.uncodedSegments,
      base.segments === 0 ? undefined : roundFigure(base.uncodedSegments / base.segments),
      ...tabulateQuartiles(base),
    ]),
  };
}

/** The number of speakers is known only where the material tells them apart: no speaker at all is not a number. */
export function knownSpeakers({ speakers }: Base): CellValue {
  return speakers === 0 ? undefined : speakers;
}

export function tabulateQuartiles({ wordQuartiles }: Base): readonly CellValue[] {
  return (wordQuartiles ?? [undefined, undefined, undefined]).map(roundFigure);
}
