/** What each code of a codebook hit in, the same as numbers out that can be kept between runs, by all that the code's hits depend on beside the material. */
import type { Code, Codebook } from "../model/codebook.js";
import type { RuleMatch } from "../model/coding.js";
import type { Rule } from "../model/rule.js";
import { listNodes } from "../rule/parts.js";
import { hashContent } from "../text/hash.js";
import type { RuleCount } from "./rule-reach.js";

/** What one code hit in all segments of its codebook. */
export interface KnownCode {
  /** Per segment with hits its place, the number of rules that hit, and these: {@link RuleInSegment} as numbers. */
  readonly hits: Int32Array;
  /** What each of its rules reached, by its place in the code; what it shares with other codes depends on these, and is left out. */
  readonly counts: readonly (Omit<RuleCount, "shared"> | undefined)[];
}

/** By fingerprint. */
export type KnownCodes = ReadonlyMap<string, KnownCode>;

/** Codes that are known from before on this very material; all that a run used are told, so that they are known the next time. */
export interface KnownCodings {
  readonly recall: (codebook: Codebook) => KnownCodes | undefined;
  readonly keep: (codebook: Codebook, codes: KnownCodes) => void;
}

/** One rule in one segment. */
export interface RuleInSegment {
  /** Its place in its code. */
  readonly rule: number;
  /** Those that count. */
  readonly matches: readonly RuleMatch["spans"][];
  /** The words of all its hits, also of those that a longer one covers. */
  readonly words: readonly number[];
}

/** One code in one segment. */
export interface CodeInSegment {
  /** The segment's place among those of the codebook. */
  readonly segment: number;
  readonly rules: readonly RuleInSegment[];
}

/** Packs what a code hit, in the order of the segments. */
export function packHits(hits: readonly CodeInSegment[]): Int32Array {
  const numbers: number[] = [];
  for (const { segment, rules } of hits) {
    numbers.push(segment, rules.length);
    for (const { rule, matches, words } of rules) {
      numbers.push(rule, matches.length);
      for (const spans of matches) {
        numbers.push(spans.length);
        for (const { start, end } of spans) numbers.push(start, end);
      }
      numbers.push(words.length, ...words);
    }
  }
  return Int32Array.from(numbers);
}

/** Unpacks it. */
export function unpackHits(numbers: Int32Array): CodeInSegment[] {
  let at = 0;
  const next = (): number => numbers[at++] as number;
  const listNext = <T>(read: () => T): readonly T[] => {
    const list: T[] = [];
    for (let left = next(); left > 0; left--) list.push(read());
    return list;
  };
  const readSpan = (): { readonly start: number; readonly end: number } => ({ start: next(), end: next() });
  const readRule = (): RuleInSegment => ({ rule: next(), matches: listNext(() => listNext(readSpan)), words: listNext(next) });
  const hits: CodeInSegment[] = [];
  while (at < numbers.length) hits.push({ segment: next(), rules: listNext(readRule) });
  return hits;
}

/**
 * Gives codes fingerprints of themselves and of all codes that their rules name, through any number of rules. Codes that name
 * each other in a circle, and who names one of them, have none: what they hit depends on which of them is looked for first.
 */
export function fingerprintCodes(codebook: Codebook): ReadonlyMap<string, string> {
  const codes = Array.from(codebook.codes.values());
  const own = new Map(codes.map((code) => [code.id, describeCode(code)]));
  const reached = new Map(codes.map(({ id }) => [id, listNamed(codebook, [id])]));
  const isInCircle = (id: string): boolean => reached.get(id)?.has(id) === true;
  const usable = codes.filter(({ id }) => !isInCircle(id) && !Array.from(reached.get(id) ?? []).some(isInCircle));
  return new Map(
    usable.map(({ id }) => [id, hashContent(JSON.stringify([id, ...(reached.get(id) ?? [])].map((code) => [code, own.get(code) ?? ""])))]),
  );
}

/** Some codes of a codebook, with those that their rules name, through any number of rules. */
export function withNamed(codebook: Codebook, some: ReadonlySet<string>): ReadonlyMap<string, Code> {
  const named = listNamed(codebook, some);
  return new Map(Array.from(codebook.codes).filter(([id]) => some.has(id) || named.has(id)));
}

/** The codes that the rules of some codes name, through any number of rules; with a main code its sub-codes. */
function listNamed({ codes }: Codebook, some: Iterable<string>): ReadonlySet<string> {
  const named = new Set<string>();
  const open = Array.from(some);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { tree } of [...(codes.get(id)?.rules ?? []), ...(codes.get(id)?.exclusions ?? [])])
      for (const { code } of listNodes(tree, "code"))
        for (const other of codes.values()) {
          if ((other.id !== code && other.parent !== code) || named.has(other.id)) continue;
          named.add(other.id);
          open.push(other.id);
        }
  return named;
}

function describeCode({ status, parent, types, periods, rules, exclusions }: Code): string {
  return JSON.stringify([status, parent, types, periods, rules.map(describeRule), exclusions.map(describeRule)]);
}

function describeRule({ text, scope, filter }: Rule): unknown {
  return [text, scope, filter.map(({ key, values }) => [key, values])];
}
