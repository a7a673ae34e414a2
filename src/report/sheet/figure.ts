/** A cell of the frequency table in, what a meeting is told of it out: spread first, then passages as «x van n». */
import type { FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { spellNumber, spellPart } from "../figures.js";
import { chooseWords } from "../words.js";
import { chooseSheetWords, nameUnits } from "./sheet-words.js";
import { fill } from "../fill.js";

/** «in 4 van de 6 verslagen: 46 van 131 alinea's (35%)», or with how many speakers; of one document only its passages are told. */
export function spellFigure(cell: FrequencyCell, run: Run): string {
  const words = chooseSheetWords(run.study.language);
  const { base } = cell;
  const passages = spellPassages(cell, run);
  if (base.speakers > 1) return `${fill(words.byMany, { k: cell.speakers, n: base.speakers, type: base.type })}: ${passages}`;
  if (base.documents === 1) return `${base.type}: ${passages}`;
  return `${fill(words.inMany, { k: cell.documents, n: base.documents, plural: namePlural(base.type, run) })}: ${passages}`;
}

/** The figures of a code in several data types: those it was found in, then those it was searched for in and not found. */
export function spellFigures(cells: readonly FrequencyCell[], run: Run): string {
  const none = cells.filter(({ state }) => state === "0").map((cell) => `${cell.base.type} (${spellBase(cell, run)})`);
  return [
    ...cells.filter(({ state }) => state === "n").map((cell) => spellFigure(cell, run)),
    ...(none.length === 0 ? [] : [fill(chooseSheetWords(run.study.language).notIn, { types: none.join(", ") })]),
  ].join("; ");
}

/** «46 van 131 alinea's (35%)». */
export function spellPassages({ segments, base }: FrequencyCell, run: Run): string {
  const { language } = run.study;
  const unit = nameUnits(run.study.types.get(base.type)?.unit, language);
  const [count = "", share = ""] = spellPart(segments, base.segments, chooseWords(language).ofN, language).split(" (");
  return `${count} ${unit}${share === "" ? "" : ` (${share}`}`;
}

/** «131 alinea's». */
export function spellBase({ base }: FrequencyCell, run: Run): string {
  return `${spellNumber(base.segments, run.study.language)} ${nameUnits(run.study.types.get(base.type)?.unit, run.study.language)}`;
}

/** What several documents of a data type are called: as the study says, or else «documenten (soort)». */
export function namePlural(type: string, { study }: Run): string {
  return study.types.get(type)?.plural ?? fill(chooseSheetWords(study.language).documentsOf, { type });
}
