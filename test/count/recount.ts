/**
 * The rows of segments.csv and codings.csv in, the figures of the other tables out, counted again from the rules of counting
 * alone: one plain formula after another, nothing of src/count. What applies where is told by `isLookedFor`.
 */

export type Row = Readonly<Record<string, string>>;

export interface Material {
  readonly segments: readonly Row[];
  readonly codings: readonly Row[];
}

/** A code with its sub-codes, or one code. */
export type Hits = (segment: Row) => boolean;

const z = 1.959964;

/** The segments of a line of frequencies.csv, bases.csv or facets.csv. */
export function findSegments({ segments }: Material, { type, group, period }: Row): readonly Row[] {
  return segments.filter((one) => one["type"] === type && one["period"] === period && (group === "" || one["group"] === group));
}

/** The codes of a segment, as segments.csv lists them. */
export function findCodes(codebook: string, { codes = "" }: Row): readonly string[] {
  return codes.split("; ").flatMap((one) => (one.startsWith(`${codebook}/`) ? [one.slice(codebook.length + 1)] : []));
}

/** What stands in every row of one period: what there was to code. */
export function recountBase(codebook: string, segments: readonly Row[]): Record<string, number | undefined> {
  const words = segments.map((one) => Number(one["words"]));
  const uncoded = segments.filter((one) => findCodes(codebook, one).length === 0).length;
  return {
    segments: segments.length,
    documents: countDistinct(segments, ({ document }) => document),
    words: sum(words),
    speakers: countSpeakers(segments) || undefined,
    uncoded_segments: uncoded,
    words_q1: findQuantile(words, 0.25),
    words_median: findQuantile(words, 0.5),
    words_q3: findQuantile(words, 0.75),
  };
}

/** The figures of a frequency that is a number. */
export function recountCell(
  { codings }: Material,
  codes: readonly string[],
  codebook: string,
  segments: readonly Row[],
  hits: Hits,
): Record<string, number | string | undefined> {
  const found = segments.filter(hits);
  const ids = new Set(found.map(({ segment }) => segment));
  const mentions = sum(
    codings
      .filter(({ codebook: own, code, segment }) => own === codebook && codes.includes(code as string) && ids.has(segment))
      .map((one) => Number(one["mentions"])),
  );
  const words = sum(segments.map((one) => Number(one["words"])));
  const foundWords = sum(found.map((one) => Number(one["words"])));
  const documents = countPerDocument(segments, hits);
  const largest = Math.max(0, ...documents.map(({ y }) => y));
  return {
    segments: found.length,
    documents: countDistinct(found, ({ document }) => document),
    words: foundWords,
    share_segments: found.length / segments.length,
    share_documents: countDistinct(found, ({ document }) => document) / documents.length,
    share_words: foundWords / words,
    mentions,
    mentions_per_1000_words: (1000 * mentions) / words,
    speakers: countSpeakers(segments) === 0 ? undefined : countSpeakers(found),
    largest_document_share: found.length === 0 ? undefined : largest / found.length,
    concentrated: String(2 * largest > found.length),
    ...findMargin(documents),
  };
}

interface Document {
  readonly y: number;
  readonly n: number;
}

/** Hits and segments of each document. */
export function countPerDocument(segments: readonly Row[], hits: Hits): readonly Document[] {
  return Array.from(new Set(segments.map(({ document }) => document)), (document) => {
    const own = segments.filter((one) => one["document"] === document);
    return { y: own.filter(hits).length, n: own.length };
  });
}

function findMargin(documents: readonly Document[]): { margin: string; low?: number; high?: number } {
  if (documents.length >= 6) return { margin: "interval", ...findInterval(documents) };
  if (documents.length < 2) return { margin: "none" };
  const shares = documents.map((left) => findShare(documents.filter((one) => one !== left)));
  return { margin: "leave-one-out", low: Math.min(...shares), high: Math.max(...shares) };
}

function findShare(documents: readonly Document[]): number {
  return sum(documents.map(({ y }) => y)) / sum(documents.map(({ n }) => n));
}

function findInterval(documents: readonly Document[]): { low: number; high: number } {
  const D = documents.length;
  const N = sum(documents.map(({ n }) => n));
  const p = findShare(documents);
  const variance = (D / (D - 1)) * (sum(documents.map(({ y, n }) => (y - p * n) ** 2)) / N ** 2);
  const deff = variance / ((p * (1 - p)) / N);
  const n = p === 0 || p === 1 || D === 1 ? D : Math.min(N, N / deff);
  const wilson = (sign: number): number =>
    (p + z ** 2 / (2 * n) + sign * z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return { low: Math.min(p, wilson(-1)), high: Math.max(p, wilson(1)) };
}

/** The change of one code from one period to the next, and its p with every way to hand out the documents. */
export function recountChange(before: readonly Document[], after: readonly Document[]): Record<string, number> {
  const [p1, p2] = [findShare(before), findShare(after)];
  const [one, two] = [findInterval(before), findInterval(after)];
  const logit = (documents: readonly Document[]): number =>
    Math.log2((sum(documents.map(({ y }) => y)) + 0.5) / (sum(documents.map(({ n }) => n)) + 1));
  return {
    difference: p2 - p1,
    low: p2 - p1 - Math.sqrt((p2 - two.low) ** 2 + (one.high - p1) ** 2),
    high: p2 - p1 + Math.sqrt((two.high - p2) ** 2 + (p1 - one.low) ** 2),
    log_ratio: logit(after) - logit(before),
    p: permute(before, after),
  };
}

function permute(before: readonly Document[], after: readonly Document[]): number {
  const all = [...before, ...after];
  const found = Math.abs(findShare(after) - findShare(before)) - 1e-12;
  const choices = choose(all.length, after.length);
  const asLarge = choices.filter((chosen) => {
    const here = all.filter((_, index) => chosen.includes(index));
    const there = all.filter((_, index) => !chosen.includes(index));
    return Math.abs(findShare(here) - findShare(there)) >= found;
  });
  return asLarge.length / choices.length;
}

/** All ways to choose `size` of the numbers below `total`. */
export function choose(total: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  if (total < size) return [];
  return [...choose(total - 1, size), ...choose(total - 1, size - 1).map((chosen) => [...chosen, total - 1])];
}

/** Benjamini and Hochberg, as the definition says it: the least of p·m/rank over all that are as large or larger. */
export function adjust(ps: readonly number[]): readonly number[] {
  const sorted = Array.from(ps).sort((a, b) => a - b);
  return ps.map((p) => Math.min(1, ...sorted.map((q, index) => (q >= p ? (q * ps.length) / (index + 1) : 1))));
}

/** The figures of two codes over the segments on which both were looked for. */
export function recountPair(segments: readonly Row[], one: Hits, other: Hits): Record<string, number | string | undefined> {
  const [n1, n2] = [segments.filter(one).length, segments.filter(other).length];
  const n12 = segments.filter((segment) => one(segment) && other(segment)).length;
  return {
    both_segments: n12,
    segments: n1,
    other_segments: n2,
    base_segments: segments.length,
    c: n12 < 5 ? undefined : n12 / (n1 + n2 - n12),
    share_of_code: n12 / n1,
    share_of_other: n12 / n2,
    flags: [...(n12 < 5 ? ["few-together"] : []), ...(n1 > 5 * n2 || n2 > 5 * n1 ? ["unequal"] : [])].join("; "),
  };
}

/** What each document of a list of their codes brings, with base 4 and runs of 2. */
export function recountSaturation(documents: readonly (readonly string[])[]): readonly Record<string, number | string | undefined>[] {
  const countBefore = (end: number): number => new Set(documents.slice(0, end).flat()).size;
  const base = countBefore(4);
  const shares = documents.map((_, index) => (countBefore(index + 1) - countBefore(index - 1)) / base);
  const runs = shares.map((share, index) => (index < 5 || base === 0 ? Infinity : share));
  return documents.map((codes, index) => ({
    place: index + 1,
    codes: new Set(codes).size,
    new_codes: countBefore(index + 1) - countBefore(index),
    codes_so_far: countBefore(index + 1),
    base_codes: base,
    run_new_codes: index < 5 ? undefined : countBefore(index + 1) - countBefore(index - 1),
    run_share: runs[index] === Infinity ? undefined : runs[index],
    reached: [0.05, 0].filter((threshold) => runs.findIndex((share) => share <= threshold) === index).join("; "),
  }));
}

function findQuantile(values: readonly number[], fraction: number): number | undefined {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const place = (sorted.length - 1) * fraction;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place % 1);
}

function countSpeakers(segments: readonly Row[]): number {
  const named = segments.filter(({ speaker }) => speaker !== "");
  return countDistinct(named, ({ speaker, document }) => (speaker?.startsWith("R") ? speaker : `${document} ${speaker}`));
}

function countDistinct(rows: readonly Row[], name: (row: Row) => string | undefined): number {
  return new Set(rows.map(name)).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
