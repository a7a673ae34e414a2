/** The codes of a red line in, a supporting and a contrasting passage out, as proposals: a person decides whether they fit. */
import type { Coding } from "../model/coding.js";
import type { CodeReference, Quote } from "../model/meeting.js";
import { cutQuote, indexSentences, omission } from "./cut-quote.js";
import { countFaults, mostWords } from "./judge-quote.js";
import { makeQuote } from "./make-quote.js";
import { listPassages, type CodedPassage, type Material } from "./coded-material.js";
import type { Shown } from "./shown.js";

/** More say nothing more: a long passage has more of them by its length. */
const mostHits = 4;

/** Words by which people set one thing against another. */
const turnWords = [
  /(?<!\p{L})(?:maar|toch|echter|hoewel|ofschoon|terwijl|daarentegen|tegelijk|tegelijkertijd|anderzijds|integendeel|wisselend|verschillend|niet iedereen|niet altijd|soms wel|soms niet)(?!\p{L})/iu,
  /(?<!\p{L})(?:but|yet|however|although|though|while|whereas|instead|conversely|mixed|not everyone|not always|on the other hand)(?!\p{L})/iu,
];

/** Losing it is worse than any fault. */
const lostTurn = 100;

/** «Niet dit, maar dat» puts one thing right and sets nothing against another. */
const corrections = [
  /(?<!\p{L})(?:niet|geen)(?!\p{L})[^.;:!?]{0,80}(?<!\p{L})maar(?!\p{L})/giu,
  /(?<!\p{L})not(?!\p{L})[^.;:!?]{0,80}(?<!\p{L})but(?!\p{L})/giu,
];

/** A passage of a line, with what it would be quoted with. */
export interface Reading {
  readonly passage: CodedPassage;
  /** Its valences (a facet of codes, such as knelpunt and kans) by its codes. */
  readonly valences: readonly string[];
  /** The words to show; cut when they are first asked for. */
  readonly cut: () => Cut;
}

interface Cut {
  readonly text: string;
  /** What keeps people from understanding it on its own. */
  readonly faults: number;
  /** Whether its words set something against something. */
  readonly hasTurn: boolean;
  /** How many stretches were hit in it: the more, the more it is about the code. */
  readonly hits: number;
  readonly isCut: boolean;
  /** Somebody's pseudonym stands in it (P14, R3): colleagues know who that is. */
  readonly isNaming: boolean;
}

interface Option extends Cut {
  readonly passage: CodedPassage;
  /** Set against something: by its words, or by a code of another valence than most passages have. */
  readonly isTurn: boolean;
  readonly isConfirmed: boolean;
  readonly isHeard: boolean;
}

/** Reads the passages of a period that a line about these codes may quote. */
export function readPassages(codes: readonly CodeReference[], period: string, material: Material): readonly Reading[] {
  return listPassages(codes, period, material).map((passage) => {
    let known: Cut | undefined;
    return { passage, valences: readValences(passage, material), cut: () => (known ??= cutPassage(passage)) };
  });
}

/** Proposes a passage that shows what a line is about. */
export function proposeSupport(readings: readonly Reading[], shown: Shown, material: Material): Quote | undefined {
  const options = listOptions(readings, shown);
  return quoteOption(chooseBest(options.some(({ isTurn }) => !isTurn) ? options.filter(({ isTurn }) => !isTurn) : options), material);
}

/** Proposes a passage with the same codes that says something else; none when the program sees none. */
export function proposeContrast(readings: readonly Reading[], shown: Shown, material: Material): Quote | undefined {
  return quoteOption(chooseBest(listOptions(readings, shown).filter(({ isTurn }) => isTurn)), material);
}

function listOptions(readings: readonly Reading[], shown: Shown): readonly Option[] {
  const open = readings.filter(({ passage: { segment } }) => !shown.hasPassage(segment) && shown.mayHear(segment));
  const usual = findUsual(open.flatMap(({ valences }) => valences));
  return open.map(({ passage, valences, cut }) => {
    const own = cut();
    return {
      ...own,
      passage,
      isTurn: own.hasTurn || valences.some((valence) => valence !== usual),
      isConfirmed: passage.codings.some(isConfirmed),
      isHeard: shown.hasVoice(passage.segment),
    };
  });
}

function cutPassage({ segment, codings }: CodedPassage): Cut {
  const { text: whole } = segment.passage;
  const hits = codings.flatMap(({ because }) => because.matches.flatMap(({ spans }) => spans));
  const spans = hits.length === 0 ? [{ start: 0, end: whole.length }] : hits;
  const readAround = indexSentences(whole);
  const around = spans.map(readAround);
  const turns = new Set(Array.from(new Set(around)).filter(hasTurn));
  const turning = spans.filter((_, at) => turns.has(around[at] as string));
  // Of a passage that turns the turn is what it is quoted for.
  const judgeCut = turning.length === 0 ? countFaults : (cut: string): number => countFaults(cut) + (hasTurn(cut) ? 0 : lostTurn);
  const text = cutQuote(whole, turning.length === 0 ? spans : turning, mostWords, judgeCut);
  return {
    text,
    faults: countFaults(text.replaceAll(omission, "").trim()),
    hasTurn: turning.length > 0,
    hits: Math.min(mostHits, spans.length),
    isCut: text.includes(omission),
    isNaming: /(?<![\p{L}\p{N}])[PR]\d{1,3}(?![\p{L}\p{N}])/u.test(text),
  };
}

function hasTurn(text: string): boolean {
  const other = corrections.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return turnWords.some((words) => words.test(other));
}

/** What can be understood on its own first, then voices not heard yet, what is most about the code, what a person decided on, and what is whole. */
function chooseBest(options: readonly Option[]): Option | undefined {
  return Array.from(options).sort(
    (a, b) =>
      Number(a.isNaming) - Number(b.isNaming) ||
      a.faults - b.faults ||
      Number(a.isHeard) - Number(b.isHeard) ||
      b.hits - a.hits ||
      Number(b.isConfirmed) - Number(a.isConfirmed) ||
      Number(a.isCut) - Number(b.isCut),
  )[0];
}

function quoteOption(option: Option | undefined, { tellRole }: Material): Quote | undefined {
  return option === undefined ? undefined : makeQuote("proposed", option.passage.segment, option.text, tellRole);
}

function isConfirmed({ because: { decision } }: Coding): boolean {
  return decision !== undefined;
}

function readValences({ codings }: CodedPassage, { codebooks }: Material): readonly string[] {
  return codings.flatMap(({ codebookId, codeId }) => {
    const facets = codebooks.find(({ id }) => id === codebookId)?.codes.get(codeId)?.facets ?? new Map<string, string>();
    const valence = facets.get("valentie") ?? facets.get("valence");
    return valence === undefined ? [] : [valence];
  });
}

function findUsual(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts).sort((a, b) => b[1] - a[1])[0]?.[0];
}
