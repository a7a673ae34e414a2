/** The run in, `frequencies.csv` out: one row per codebook, data type, group, period and code; an NA cell has no figures. */
import type { FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { nameState } from "../hidden.js";
import { knownSpeakers, tabulateQuartiles } from "./bases.js";
import { column, roundFigure, shareColumn, type CellValue, type Table } from "../table.js";

/** Tabulates the frequencies. */
export function tabulateFrequencies(run: Run): Table {
  return {
    name: "frequencies",
    description: "One row per codebook, data type, group, period and code, with the base under it.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("type", "string", "Data type"),
      column("group", "string", "Value of the attribute the study groups by; empty for all together"),
      column("period", "string", "Period id, or undated, or outside"),
      column("code", "string", "Code id"),
      column("level", "string", "main (a segment counts once for a main code and its sub-codes), sub, or direct (only the main code)"),
      column(
        "cell",
        "string",
        "n (found), 0 (searched, none), NA-codebook, NA-type, NA-data, < with a number (fewer people than may be shown) or hidden (it would give another group away)",
      ),
      column("segments", "integer", "Segments with the code"),
      column("documents", "integer", "Documents with the code"),
      column("words", "integer", "Words in those segments"),
      column("base_segments", "integer", "Codable segments"),
      column("base_documents", "integer", "Documents with codable segments"),
      column("base_words", "integer", "Words in codable segments"),
      shareColumn("share_segments", "segments / base_segments"),
      shareColumn("share_documents", "documents / base_documents"),
      shareColumn("low", "Lower end of the margin of share_segments"),
      shareColumn("high", "Upper end of the margin"),
      shareColumn("largest_document_share", "Share of the hits that the document with most of them holds"),
      column("flags", "string", "Remarks, separated by semicolons"),
      column("margin", "string", "interval (Wilson, corrected for documents), leave-one-out, or none"),
      column("mentions", "integer", "Separate matches, for audit only"),
      column("speakers", "integer", "Distinct speakers with the code; empty where nobody is told apart"),
      column("base_speakers", "integer", "Distinct speakers; empty where nobody is told apart"),
      shareColumn("share_words", "words / base_words"),
      column("mentions_per_1000_words", "number", "1,000 × mentions / base_words, for audit only"),
      column("unit", "string", "What counts as a segment"),
      column("base_words_q1", "number", "Words per codable segment, lower quartile"),
      column("base_words_median", "number", "Words per codable segment, median"),
      column("base_words_q3", "number", "Words per codable segment, upper quartile"),
      column("base_uncoded_segments", "integer", "Codable segments without any code of the codebook"),
    ],
    rows: run.cells.map((cell) => tabulate(cell, run)),
  };
}

function tabulate(cell: FrequencyCell, run: Run): readonly CellValue[] {
  const { base, state } = cell;
  const isShown = base.hidden === undefined;
  const isNumber = state === "n" || state === "0";
  const figure = (value: number | undefined): CellValue => (isNumber ? roundFigure(value) : undefined);
  const part = (count: number, whole: number): CellValue => (isShown && whole > 0 ? figure(count / whole) : undefined);
  return [
    base.codebook,
    base.type,
    base.group,
    base.period,
    cell.code,
    cell.level,
    nameState(state, run),
    figure(cell.segments),
    figure(cell.documents),
    figure(cell.words),
    ...(isShown ? [base.segments, base.documents, base.words] : [undefined, undefined, undefined]),
    part(cell.segments, base.segments),
    part(cell.documents, base.documents),
    figure(cell.low),
    figure(cell.high),
    figure(cell.largestDocumentShare),
    cell.flags.join("; "),
    isNumber ? cell.margin : "",
    figure(cell.mentions),
    base.speakers === 0 ? undefined : figure(cell.speakers),
    knownSpeakers(base),
    // A segment without a word still counts as a segment, so the words may be none.
    part(cell.words, base.words),
    part(1000 * cell.mentions, base.words),
    run.study.types.get(base.type)?.unit,
    ...tabulateQuartiles(base),
    isShown && !base.isPartlyHidden ? base.uncodedSegments : undefined,
  ];
}
