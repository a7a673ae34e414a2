/** The lines of action of the meeting before, and what the material now says about each. */
import type { Change, FrequencyCell } from "../../../model/frequency.js";
import type { ActionLine, CodeReference, Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { emphasis, heading, list, paragraph, quote, strong, type Inline, type Section } from "../../nodes.js";
import { spellFigures } from "../figure.js";
import { chooseSheetWords, type SheetWords } from "../sheet-words.js";
import { attributeVoice } from "./red-lines.js";
import { labelCodeOf } from "../../label-code.js";
import { isClear } from "../../../model/frequency.js";

/** Writes the section. */
export function tellActionLines({ actionLines, agreedIn, period }: Meeting, run: Run): Section {
  const words = chooseSheetWords(run.study.language);
  if (actionLines.length === 0) return [paragraph(words.noActions)];
  const changes = run.changes.filter((change) => change.from === agreedIn && change.to === period && isClear(change));
  const hasNumbers = actionLines.some(({ now }) => now.length > 0);
  return [
    ...actionLines.flatMap((line) => tellLine(line, changes, run, words)),
    ...(hasNumbers ? [paragraph(emphasis(words.actionsNote))] : []),
  ];
}

/** `changes` are those since the meeting that may be claimed. */
function tellLine(line: ActionLine, changes: readonly Change[], run: Run, words: SheetWords): Section {
  const { title, text, codes, now, quote: voice } = line;
  return [
    heading(3, title),
    ...text.map((one) => paragraph(one)),
    codes.length === 0
      ? paragraph(words.noCodes)
      : list(codes.map((code) => [...tellCode(code, line, run, words), ...tellVerdicts(code, changes, words)])),
    ...(voice === undefined
      ? now.some(isSearched)
        ? [paragraph(words.noSupport)]
        : []
      : [
          quote(
            paragraph(strong(words.example), " ", emphasis(`(${words.proposed})`)),
            paragraph(`“${voice.text}” ${attributeVoice(voice, run)}`),
          ),
        ]),
  ];
}

/** What was found of a code, now and then; where it was not searched for there is nothing to say, and that is said. */
function tellCode({ codebook, code }: CodeReference, { now, before }: ActionLine, run: Run, words: SheetWords): readonly Inline[] {
  const spell = (cells: readonly FrequencyCell[]): string =>
    spellFigures(
      cells.filter((cell) => cell.code === code && cell.base.codebook === codebook && isSearched(cell)),
      run,
    );
  const [figuresNow, figuresThen] = [spell(now), spell(before)];
  const name = strong(labelCodeOf(codebook, code, run));
  if (figuresNow === "") return [name, ` ${words.notSearched}`];
  const then = figuresThen === "" ? words.notSearchedThen : `${words.thenSaid} ${figuresThen}.`;
  return [name, ` ${words.nowSays} ${figuresNow}. ${then}`];
}

function tellVerdicts({ codebook, code }: CodeReference, changes: readonly Change[], words: SheetWords): readonly Inline[] {
  return changes
    .filter((change) => change.codebook === codebook && change.code === code)
    .flatMap(({ type, verdict }): readonly Inline[] => [" ", strong(`${type}: ${verdict === "more" ? words.more : words.less}.`)]);
}

function isSearched({ state }: FrequencyCell): boolean {
  return state === "n" || state === "0";
}
