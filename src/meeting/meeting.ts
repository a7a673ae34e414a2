/** The coded and counted material and the researchers' wording in, what each research meeting looks at out: a sheet per period. */
import type { FrequencyCell } from "../model/frequency.js";
import type { InventoryLine } from "../model/inventory.js";
import type { ActionLine, CodeReference, Meeting, Quote, RedLine } from "../model/meeting.js";
import type { Message, Told } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import type { ChosenQuote, WordedLine, Wording } from "../model/wording.js";
import { say } from "../messages/say.js";
import type { PeopleSources } from "../text/people.js";
import { findAppearances, listEarlierPeriods } from "./appearances.js";
import { proposeCodes } from "./candidates.js";
import { findFigures, type Material } from "./coded-material.js";
import { makeQuote, prepareRoles } from "./make-quote.js";
import { proposeContrast, proposeSupport } from "./propose-quotes.js";
import { readWordings } from "./wording/read-wording.js";
import { Shown } from "./shown.js";

export interface MeetingInput extends Omit<Material, "tellRole">, PeopleSources {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly inventory: readonly InventoryLine[];
}

/** Red lines on a sheet: so many are proposed where the researchers wrote none, and so many there are at least. */
const mostLines = 5;
const fewestLines = 3;

/** Prepares a meeting for every period of the study that has material, declared or found, or a wording. */
export function prepareMeetings(input: MeetingInput): Told<readonly Meeting[]> {
  const { value: wordings, messages } = readWordings(input);
  const periods = input.study.periods.filter(
    ({ id }) =>
      input.segments.some(({ period }) => period === id) ||
      input.inventory.some(({ period }) => period === id) ||
      wordings.some(({ period }) => period === id),
  );
  const material = { ...input, tellRole: prepareRoles(input) };
  const meetings = periods.map(({ id }) => prepareMeeting(id, wordings, material));
  return { value: meetings.map(({ value }) => value), messages: [...messages, ...meetings.flatMap((told) => told.messages)] };
}

function prepareMeeting(period: string, wordings: readonly Wording[], material: Material): Told<Meeting> {
  const wording = wordings.find((one) => one.period === period);
  const agreed = listEarlierPeriods(period, material)
    .flatMap((earlier) => wordings.filter((one) => one.period === earlier && one.actionLines.length > 0))
    .at(-1);
  const shown = new Shown(material.segments, material.study.privacy.quotesPerSpeaker);
  const { value: worded, messages } = limitSpeakers(wording, shown, material);
  const value: Meeting = {
    period,
    intro: wording?.intro ?? [],
    redLines: drawRedLines(period, worded, shown, material),
    ...findAppearances(period, material),
    ...(agreed === undefined ? {} : { agreedIn: agreed.period }),
    actionLines: (agreed?.actionLines ?? []).map((line) => followUp(line, agreed?.period ?? "", period, shown, material)),
    questions: wording?.questions ?? [],
  };
  return { value, messages };
}

/** The researchers' lines, without the quotes of who stands on the sheet often enough already. */
function limitSpeakers(wording: Wording | undefined, shown: Shown, { study, segments }: Material): Told<readonly WordedLine[]> {
  const messages: Message[] = [];
  const limit = (chosen: ChosenQuote | undefined, line: WordedLine): ChosenQuote | undefined => {
    const segment = segments.find(({ id }) => id === chosen?.segmentId);
    if (chosen === undefined || segment === undefined) return undefined;
    if (shown.mayHear(segment)) {
      shown.keep(segment);
      return chosen;
    }
    const most = study.privacy.quotesPerSpeaker;
    messages.push(say("wording/speaker-often", { file: wording?.file ?? "" }, { segment: segment.id, title: line.title, most }));
    return undefined;
  };
  const value = (wording?.redLines ?? []).map(({ supporting, contrasting, ...line }): WordedLine => {
    const [support, contrast] = [limit(supporting, line), limit(contrasting, line)];
    return {
      ...line,
      ...(support === undefined ? {} : { supporting: support }),
      ...(contrast === undefined ? {} : { contrasting: contrast }),
    };
  });
  return { value, messages };
}

/** The researchers' lines; where they wrote fewer than a sheet has, the program's candidates follow, marked as such. */
function drawRedLines(period: string, worded: readonly WordedLine[], shown: Shown, material: Material): readonly RedLine[] {
  const taken = new Set(worded.flatMap(({ codes }) => codes.map(nameReference)));
  const wanted = worded.length === 0 ? mostLines : Math.max(0, fewestLines - worded.length);
  const proposed = proposeCodes(period, wanted + taken.size, material)
    .filter((code) => !taken.has(nameReference(code)))
    .slice(0, wanted);
  const lines: readonly (WordedLine & Pick<RedLine, "origin">)[] = [
    ...worded.map((line) => ({ ...line, origin: "researcher" as const })),
    ...proposed.map((code) => ({ origin: "proposed" as const, title: findLabel(code, material), text: [], codes: [code] })),
  ];
  return lines.map(({ origin, title, text, codes, supporting, contrasting }): RedLine => {
    const support = showChosen(supporting, material) ?? shown.add(proposeSupport(codes, period, shown, material));
    const contrast = showChosen(contrasting, material) ?? shown.add(proposeContrast(codes, period, shown, material));
    return {
      origin,
      title,
      text,
      codes,
      cells: findFigures(codes, period, material),
      ...(support === undefined ? {} : { supporting: support }),
      ...(contrast === undefined ? {} : { contrasting: contrast }),
    };
  });
}

/** What the material of a period says about a line of action of the meeting before. */
function followUp({ title, text, codes }: WordedLine, agreedIn: string, period: string, shown: Shown, material: Material): ActionLine {
  // What stands above already is better than nothing: silence would say that there is no such passage.
  const other = shown.add(proposeSupport(codes, period, shown, material));
  const quote = other ?? shown.add(proposeSupport(codes, period, shown.again(), material));
  const now = findFigures(codes, period, material);
  const isTold = ({ base, code }: FrequencyCell): boolean => now.some((cell) => cell.base.type === base.type && cell.code === code);
  return {
    title,
    text,
    codes,
    now,
    before: findFigures(codes, agreedIn, material).filter(isTold),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** What a researcher chose stands on the sheet as chosen. */
function showChosen(chosen: ChosenQuote | undefined, { segments, tellRole }: Material): Quote | undefined {
  const segment = segments.find(({ id }) => id === chosen?.segmentId);
  return chosen === undefined || segment === undefined ? undefined : makeQuote("researcher", segment, chosen.text, tellRole);
}

function findLabel({ codebook, code }: CodeReference, { codebooks }: Material): string {
  return codebooks.find(({ id }) => id === codebook)?.codes.get(code)?.label ?? code;
}

function nameReference({ codebook, code }: CodeReference): string {
  return `${codebook}\n${code}`;
}
