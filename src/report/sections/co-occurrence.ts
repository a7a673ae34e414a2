/** The codes that occur together: for each codebook and data type the strongest pairs, with what they are part of. */
import type { Codebook } from "../../model/codebook.js";
import { fewestTogether, type CoOccurrence, type PairedCode } from "../../model/looking-around.js";
import type { Run } from "../../model/run.js";
import type { Language } from "../../model/study.js";
import { anchorPair } from "../anchors.js";
import { spellDecimals, spellNumber, spellPart } from "../figures.js";
import { nameUnit } from "../names.js";
import { heading, innerLink, paragraph, strong, table, type Inline, type Section } from "../nodes.js";
import type { Extent } from "../page/extent.js";
import { foldSegments, type Opened } from "../segment-links.js";
import type { Words } from "../words.js";
import { labelCode } from "../label-code.js";

/** A table that is longer is not read. */
const mostPairs = 15;

type Strong = CoOccurrence & Required<Pick<CoOccurrence, "coefficient">>;

/** Writes the section; how to read a table is told where there is one. */
export function describeCoOccurrences(run: Run, words: Words, extent: Extent): Section {
  const pairs = run.codebooks.flatMap((codebook) => describeCodebook(codebook, run, words, extent));
  if (pairs.length === 0) return [];
  const note = words.coOccurrenceNote.replace("{most}", String(mostPairs)).replace("{least}", String(fewestTogether));
  const notes = run.coOccurrences.some(isStrong) ? [paragraph(note), paragraph(words.coOccurrenceLegend)] : [];
  return [heading(2, words.coOccurrence), ...notes, ...pairs];
}

function describeCodebook(codebook: Codebook, run: Run, words: Words, extent: Extent): Section {
  const bases = run.bases.filter((base) => base.codebook === codebook.id && base.segments > 0);
  const types = Array.from(new Set(bases.map(({ type }) => type)));
  if (types.length === 0) return [];
  const pairs = types.map((type) => {
    const all = run.coOccurrences.filter((pair) => pair.codebook === codebook.id && pair.type === type);
    return { type, all, strong: all.filter(isStrong).sort(byStrength) };
  });
  const without = pairs.filter((one) => one.strong.length === 0).map(({ type }) => type);
  return [
    heading(3, codebook.title),
    ...pairs.filter((one) => one.strong.length > 0).flatMap((one) => describeType(codebook, one, run, words, extent)),
    ...(without.length === 0
      ? []
      : [paragraph(words.noPairs.replace("{least}", String(fewestTogether)).replace("{types}", without.join(", ")))]),
  ];
}

function describeType(
  codebook: Codebook,
  { type, all, strong: ranked }: { readonly type: string; readonly all: readonly CoOccurrence[]; readonly strong: readonly Strong[] },
  run: Run,
  words: Words,
  extent: Extent,
): Section {
  const { language } = run.study;
  const shown = ranked.slice(0, mostPairs);
  const more = all.length - shown.length;
  return [
    heading(4, `${words.type}: ${type}, ${words.unit}: ${nameUnit(run.study.types.get(type)?.unit, language)}`),
    table(
      [words.code, words.otherCode, words.ofFirst, words.ofSecond, "c"],
      shown.map((pair) => writePair(pair, codebook, words, language)),
      ["left", "left", "right", "right", "right"],
    ),
    ...foldSegments(
      words.pairSegments,
      shown.map((pair) => openPair(pair, codebook)),
      extent,
    ),
    ...(more === 0 ? [] : [paragraph(spellRest(more, ranked.length - shown.length, words, language))]),
  ];
}

function spellRest(more: number, strongPairs: number, words: Words, language: Language): string {
  return words.morePairs
    .replace("{n}", spellNumber(more, language))
    .replace("{least}", String(fewestTogether))
    .replace("{strong}", spellNumber(strongPairs, language));
}

function openPair({ type, first, second, segmentIds }: Strong, codebook: Codebook): Opened {
  const label = [first, second].map(({ code }) => labelCode(code, codebook)).join(" + ");
  return { id: anchorPair({ codebook: codebook.id, type }, first.code, second.code), label, segmentIds };
}

function writePair(
  { type, first, second, together, coefficient, flags }: Strong,
  codebook: Codebook,
  words: Words,
  language: Language,
): Inline[] {
  const part = ({ segments }: PairedCode): string => spellPart(together, segments, words.ofN, language);
  const mark = flags.includes("unequal") ? " ◇" : "";
  return [
    nameCode(first, codebook),
    nameCode(second, codebook),
    innerLink(anchorPair({ codebook: codebook.id, type }, first.code, second.code), part(first)),
    part(second),
    `${spellDecimals(coefficient, 2, language)}${mark}`,
  ];
}

/** A main code stands out, as in the tables of the themes. */
function nameCode({ code, level }: PairedCode, codebook: Codebook): Inline {
  const label = labelCode(code, codebook);
  return level === "main" ? strong(label) : label;
}

function isStrong(pair: CoOccurrence): pair is Strong {
  return pair.coefficient !== undefined;
}

/** Pairs of one level before a main code with a sub-code, the strongest first, else as in the codebook. */
function byStrength(a: Strong, b: Strong): number {
  return Number(isMixed(a)) - Number(isMixed(b)) || b.coefficient - a.coefficient;
}

function isMixed({ first, second }: CoOccurrence): boolean {
  return first.level !== second.level;
}
