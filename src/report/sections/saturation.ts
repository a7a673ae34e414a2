/** Whether later documents still bring new codes: per codebook and data type the runs of documents and what they brought. */
import { baseSize, runLength, type Saturation, type SaturationFlag, type SaturationPoint } from "../../model/looking-around.js";
import { ungrouped } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import type { Language } from "../../model/study.js";
import { spellDecimals, spellNumber, spellPart, spellShare } from "../figures.js";
import { heading, list, paragraph, table, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section; how to read a table is told where there is one. */
export function describeSaturation(run: Run, words: Words): Section {
  const types = [...run.saturations.flatMap((one) => describeType(one, run, words)), ...describeRest(run, words)];
  if (types.length === 0) return [];
  const note = words.saturationNote.replace("{base}", String(baseSize)).replace("{run}", String(runLength));
  const notes = run.saturations.length > 0 ? [paragraph(note), paragraph(words.saturationLimit)] : [];
  return [heading(2, words.saturation), ...notes, ...types];
}

function describeType(saturation: Saturation, run: Run, words: Words): Section {
  const { language } = run.study;
  const { type, baseCodes, steps, points } = saturation;
  const base = words.saturationBase
    .replace("{base}", String(baseSize))
    .replace("{codes}", spellNumber(baseCodes, language))
    .replace("{documents}", spellNumber(steps.length, language))
    .replace("{all}", spellNumber(steps.at(-1)?.codesSoFar ?? 0, language));
  return [
    heading(3, `${words.type}: ${type}`),
    list([[base], ...points.map((point) => [spellPoint(point, words)]), ...listRemarks(saturation, words)]),
    table(
      [words.afterDocuments, words.lastDocuments.replace("{run}", String(runLength)), words.newCodes],
      listRuns(saturation, words, language),
      ["left", "left", "right"],
    ),
  ];
}

/** One decimal, because 5.3% is not at most 5%. */
function listRuns({ steps, baseCodes }: Saturation, words: Words, language: Language): readonly (readonly string[])[] {
  const spell = (share: number): string => `${spellDecimals(share * 100, 1, language)}%`;
  return steps.flatMap(({ run }, index) => {
    if (run === undefined) return [];
    const after = `${index + 1 - runLength}+${runLength} ${words.documents}`;
    const last = steps.slice(index + 1 - runLength, index + 1).map(({ document }) => document);
    return [[after, last.join(", "), spellPart(run.newCodes, baseCodes, words.newOfBase, language, spell)]];
  });
}

function spellPoint({ threshold, documents, exceededLater }: SaturationPoint, words: Words): string {
  const name = threshold === 0 ? words.nothingNew : words.atMostNew.replace("{share}", spellShare(threshold));
  if (documents === undefined) return `${name}: ${words.notReached}.`;
  const reached = words.reached.replace("{documents}", String(documents)).replace("{run}", String(runLength));
  return `${name}: ${reached}${exceededLater ? `; ${words.exceededLater}` : ""}.`;
}

/** What the order or the scope of a code does to the figures, with the documents it is about. */
function listRemarks({ steps }: Saturation, words: Words): readonly (readonly string[])[] {
  const remarks: readonly (readonly [SaturationFlag, string])[] = [
    ["no-date", words.noDate],
    ["no-date-no-period", words.noDateNoPeriod],
    ["newly-applicable", words.newlyApplicable],
  ];
  return remarks.flatMap(([flag, remark]) => {
    const documents = steps.filter(({ flags }) => flags.includes(flag)).map(({ document }) => document);
    return documents.length === 0 ? [] : [[`${remark}: ${documents.join(", ")}.`]];
  });
}

/** The data types with too few documents, each with how many there are. */
function describeRest(run: Run, words: Words): Section {
  const told = new Set(run.saturations.map(({ codebook, type }) => `${codebook}\n${type}`));
  const rest = new Set(
    run.bases
      .filter(({ codebook, type, group, segments }) => group === ungrouped && segments > 0 && !told.has(`${codebook}\n${type}`))
      .filter(({ codebook, type }) => run.study.types.get(type)?.codebook === codebook)
      .map(({ type }) => type),
  );
  if (rest.size === 0) return [];
  const types = Array.from(rest, (type) => `${type} (${countDocuments(type, run)})`).join(", ");
  return [paragraph(words.tooFewDocuments.replace("{least}", String(baseSize + runLength)).replace("{types}", types))];
}

function countDocuments(type: string, { segments }: Run): number {
  return new Set(segments.filter((one) => one.type === type).map(({ documentId }) => documentId)).size;
}
