/** The codes that are new in a period, and those of last time that are not seen any more, with the numbers they were looked for in. */
import type { Appearance, Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { emphasis, heading, list, paragraph, strong, type Inline, type Section } from "../../nodes.js";
import { labelPeriod } from "../../periods.js";
import { chooseWords } from "../../words.js";
import { spellBase, spellFigure, spellPassages } from "../figure.js";
import { chooseSheetWords } from "../sheet-words.js";
import { fill } from "../../fill.js";
import { labelCodeOf } from "../../label-code.js";

/** As many as people take in at once; the others are counted. */
const mostTold = 3;

/** Writes the section. */
export function tellAppearances({ period: own, hasEarlier, newCodes, goneCodes }: Meeting, run: Run): Section {
  const words = chooseSheetWords(run.study.language);
  const isLookedAt = run.bases.some((base) => base.period === own && base.segments > 0);
  if (!hasEarlier) return [paragraph(isLookedAt ? words.nothingEarlier : words.nothingLookedAt)];
  const period = (id: string): string => labelPeriod(id, run.study, chooseWords(run.study.language));
  const tellNew = ({ now, before }: Appearance): string => {
    const bases = before.map((cell) => `${spellBase(cell, run)} (${period(cell.base.period)})`);
    return `${spellFigure(now, run)}; ${fill(words.notBefore, { n: bases.join(", ") })}`;
  };
  const tellGone = ({ now, before: [last] }: Appearance): string =>
    last === undefined
      ? ""
      : `${now.base.type}: ${fill(words.wasBefore, { period: period(last.base.period), figure: spellPassages(last, run), n: spellBase(now, run) })}`;
  return [
    heading(3, words.new),
    ...listSome(newCodes, tellNew, words.noNew, run),
    heading(3, words.gone),
    ...listSome(goneCodes, tellGone, words.noGone, run),
    ...(newCodes.length + goneCodes.length === 0 ? [] : [paragraph(emphasis(words.appearanceNote))]),
  ];
}

function listSome(all: readonly Appearance[], tell: (one: Appearance) => string, none: string, run: Run): Section {
  if (all.length === 0) return [paragraph(none)];
  const more = all.length - mostTold;
  const told = all
    .slice(0, mostTold)
    .map((one): readonly Inline[] => [strong(labelCodeOf(one.now.base.codebook, one.now.code, run)), `, ${tell(one)}`]);
  return [list([...told, ...(more > 0 ? [[fill(chooseSheetWords(run.study.language).andMore, { n: more })]] : [])])];
}
