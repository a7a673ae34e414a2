/** The lines of action of the meeting before, and what the material now says about each. */
import type { FrequencyCell } from "../../../model/frequency.js";
import type { ActionLine, Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { heading, list, paragraph, quote, strong, type Inline, type Section } from "../../nodes.js";
import { nameCode, spellFigure } from "../figure.js";
import { chooseSheetWords, type SheetWords } from "../sheet-words.js";
import { attributeVoice } from "./red-lines.js";

/** Writes the section. */
export function tellActionLines({ actionLines }: Meeting, run: Run): Section {
  const words = chooseSheetWords(run.study.language);
  if (actionLines.length === 0) return [paragraph(words.noActions)];
  return actionLines.flatMap((line) => tellLine(line, run, words));
}

function tellLine({ title, text, codes, now, before, quote: voice }: ActionLine, run: Run, words: SheetWords): Section {
  const figures = codes.map(({ codebook, code }): readonly Inline[] => {
    const tell = (cells: readonly FrequencyCell[]): string => {
      const own = cells.filter(
        (cell) => cell.code === code && cell.base.codebook === codebook && (cell.state === "n" || cell.state === "0"),
      );
      return own.length === 0 ? words.nothingToSay : own.map((cell) => spellFigure(cell, run)).join("; ");
    };
    return [strong(nameCode(codebook, code, run)), ` ${words.nowSays} ${tell(now)}. ${words.thenSaid} ${tell(before)}.`];
  });
  return [
    heading(3, title),
    ...text.map((one) => paragraph(one)),
    ...(codes.length === 0 ? [paragraph(words.noCodes)] : [list(figures)]),
    ...(voice === undefined
      ? codes.length === 0
        ? []
        : [paragraph(words.saysNothing)]
      : [quote(paragraph(`“${voice.text}” ${attributeVoice(voice, run)}`))]),
  ];
}
