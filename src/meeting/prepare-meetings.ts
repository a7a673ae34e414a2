/** A run in, what each research meeting looks at out: a sheet per period, made when somebody asks for it. */
import type { FrequencyCell } from "../model/frequency.js";
import type { ActionLine, CodeReference, Meeting, Quote, RedLine } from "../model/meeting.js";
import type { Run } from "../model/run.js";
import type { ChosenQuote, WordedLine, Wording } from "../model/wording.js";
import { findAppearances, listEarlierPeriods } from "./appearances.js";
import { proposeCodes } from "./candidates.js";
import { findFigures, type Material } from "./coded-material.js";
import { makeQuote, prepareRoles } from "./make-quote.js";
import { proposeContrast, proposeSupport, readPassages } from "./propose-quotes.js";
import { Shown } from "./shown.js";

/** Red lines on a sheet: so many are proposed where the researchers wrote none, and so many there are at least. */
const mostLines = 5;
const fewestLines = 3;

/** Prepares a meeting for every period of the study that has material, declared or found, or a wording; or for one of them. */
export function prepareMeetings(run: Run, only?: string): readonly Meeting[] {
  const { study, segments, inventory, wordings } = run;
  const present = new Set([...segments, ...inventory, ...wordings].map(({ period }) => period));
  const periods = study.periods.filter(({ id }) => present.has(id) && (only === undefined || id === only));
  const material = { ...run, tellRole: prepareRoles(run), byId: new Map(segments.map((segment) => [segment.id, segment])) };
  return periods.map(({ id }) => prepareMeeting(id, wordings, material));
}

function prepareMeeting(period: string, wordings: readonly Wording[], material: Material): Meeting {
  const wording = wordings.find((one) => one.period === period);
  const agreed = listEarlierPeriods(period, material)
    .flatMap((earlier) => wordings.filter((one) => one.period === earlier && one.actionLines.length > 0))
    .at(-1);
  const worded = wording?.redLines ?? [];
  const shown = new Shown(material.study.privacy.quotesPerSpeaker);
  // What the researchers chose stands on the sheet before anything is proposed.
  for (const { supporting, contrasting } of worded) for (const chosen of [supporting, contrasting]) keep(chosen, shown, material);
  return {
    period,
    intro: wording?.intro ?? [],
    redLines: drawRedLines(period, worded, shown, material),
    ...findAppearances(period, material),
    ...(agreed === undefined ? {} : { agreedIn: agreed.period }),
    actionLines: (agreed?.actionLines ?? []).map((line) => followUp(line, agreed?.period ?? "", period, shown, material)),
    questions: wording?.questions ?? [],
  };
}

/** Keeps a quote, when there is one, as shown, and gives it back. */
function keep<One extends Pick<Quote, "segmentId">>(quote: One | undefined, shown: Shown, { byId }: Material): One | undefined {
  const segment = byId.get(quote?.segmentId ?? "");
  if (segment !== undefined) shown.keep(segment);
  return quote;
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
    const passages = readPassages(codes, period, material);
    const support = showChosen(supporting, material) ?? keep(proposeSupport(passages, shown, material), shown, material);
    const contrast = showChosen(contrasting, material) ?? keep(proposeContrast(passages, shown, material), shown, material);
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
  const passages = readPassages(codes, period, material);
  const quote = proposeSupport(passages, shown, material) ?? proposeSupport(passages, shown.again(), material);
  keep(quote, shown, material);
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
function showChosen(chosen: ChosenQuote | undefined, { byId, tellRole }: Material): Quote | undefined {
  const segment = byId.get(chosen?.segmentId ?? "");
  return chosen === undefined || segment === undefined ? undefined : makeQuote("researcher", segment, chosen.text, tellRole);
}

function findLabel({ codebook, code }: CodeReference, { codebooks }: Material): string {
  return codebooks.find(({ id }) => id === codebook)?.codes.get(code)?.label ?? code;
}

function nameReference({ codebook, code }: CodeReference): string {
  return `${codebook}\n${code}`;
}
