/** The red lines: the researchers' words or the program's proposal, the figures, and two voices from the material. */
import type { Meeting, Quote, RedLine } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { emphasis, heading, list, paragraph, quote, strong, type Inline, type Section } from "../../nodes.js";
import { labelPeriod } from "../../periods.js";
import { chooseWords } from "../../words.js";
import { spellFigures } from "../figure.js";
import { chooseSheetWords, type SheetWords } from "../sheet-words.js";
import { labelCodeOf } from "../../label-code.js";

/** Writes the section. */
export function tellRedLines({ redLines }: Meeting, run: Run): Section {
  const words = chooseSheetWords(run.study.language);
  if (redLines.length === 0) return [paragraph(words.noRedLines)];
  const isProposed = redLines.some(({ origin, supporting, contrasting }) =>
    [origin, supporting?.origin, contrasting?.origin].includes("proposed"),
  );
  return [
    ...(isProposed ? [paragraph(emphasis(words.proposedNote))] : []),
    ...redLines.flatMap((line, index) => tellLine(line, index + 1, run, words)),
  ];
}

function tellLine(line: RedLine, place: number, run: Run, words: SheetWords): Section {
  const mark = line.origin === "proposed" ? ` (${words.proposed})` : "";
  return [
    heading(3, `${place}. ${line.title}${mark}`),
    ...line.text.map((text) => paragraph(text)),
    ...tellFigures(line, run, words),
    ...(line.codes.length === 0 && line.supporting === undefined
      ? []
      : [
          // That a passage supports or contradicts a line is for a person to say; the program only finds the theme and a turn of words.
          showVoice(isChosen(line.supporting) ? words.supporting : words.example, line.supporting, words.noSupport, run, words),
          showVoice(
            line.contrasting === undefined || isChosen(line.contrasting) ? words.contrasting : words.maybeContrasting,
            line.contrasting,
            words.noContrast,
            run,
            words,
          ),
        ]),
  ];
}

/** The figures of each code on a line of its own; a proposed line has its code's name for a title already. */
function tellFigures({ codes, cells, origin }: RedLine, run: Run, words: SheetWords): Section {
  if (codes.length === 0) return [paragraph(emphasis(words.noCodes))];
  return [
    list(
      codes.map(({ codebook, code }): readonly Inline[] => {
        const own = cells.filter(
          (cell) => cell.code === code && cell.base.codebook === codebook && cell.state !== "NA-codebook" && cell.state !== "NA-type",
        );
        const figures = own.length === 0 ? words.notSearched : spellFigures(own, run);
        return origin === "proposed" ? [figures] : [strong(labelCodeOf(codebook, code, run)), ` ${figures}`];
      }),
    ),
  ];
}

function isChosen(voice: Quote | undefined): boolean {
  return voice?.origin === "researcher";
}

function showVoice(label: string, voice: Quote | undefined, none: string, run: Run, words: SheetWords): Section[number] {
  if (voice === undefined) return quote(paragraph(strong(label)), paragraph(emphasis(none)));
  const mark: readonly Inline[] = voice.origin === "proposed" ? [" ", emphasis(`(${words.proposed})`)] : [];
  return quote(paragraph(strong(label), ...mark), paragraph(`“${voice.text}” ${attributeVoice(voice, run)}`));
}

/** Role and period only, and the role only where enough people have it (methods, section 6). */
export function attributeVoice({ role, period }: Quote, { study }: Run): string {
  // The period stays whole at the end of a line.
  return `[${[role, labelPeriod(period, study, chooseWords(study.language)).replaceAll(" ", "\u00a0")].filter((part) => part !== undefined).join(", ")}]`;
}
