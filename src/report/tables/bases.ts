/** The run in, `bases.csv` out: what there was to code, per codebook, data type, group and period. */
import type { Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { nameState } from "../hidden.js";
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
      column(
        "hidden",
        "string",
        "Why a group has no figures: < with a number (fewer people than may be shown) or hidden (it would give another group away)",
      ),
    ],
    rows: run.bases.map((base) => {
      const figure = (value: number | undefined): CellValue => (base.hidden === undefined ? roundFigure(value) : undefined);
      const uncoded = (value: number): CellValue => (base.isPartlyHidden ? undefined : figure(value));
      return [
        base.codebook,
        base.type,
        base.group,
        base.period,
        run.study.types.get(base.type)?.unit,
        figure(base.segments),
        figure(base.documents),
        figure(base.words),
        knownSpeakers(base),
        uncoded(base.uncodedSegments),
        base.segments === 0 ? undefined : uncoded(base.uncodedSegments / base.segments),
        ...tabulateQuartiles(base),
        base.hidden === undefined ? "" : nameState(base.hidden, run),
      ];
    }),
  };
}

/** The number of speakers is known only where the material tells them apart: no speaker at all is not a number. */
export function knownSpeakers({ speakers }: Base): CellValue {
  return speakers === 0 ? undefined : speakers;
}

export function tabulateQuartiles({ wordQuartiles }: Base): readonly CellValue[] {
  return (wordQuartiles ?? [undefined, undefined, undefined]).map(roundFigure);
}
