/** What each code of a codebook hit in, the same as numbers out that can be kept between runs, by all that the code's hits depend on beside the material. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import { listNodes } from "../rule/parts.js";
import { hashContent } from "../text/hash.js";

/** What one code hit in all segments of its codebook. */
export interface KnownCode {
  /** Packed, see `packed-hits.ts`. */
  readonly hits: Int32Array;
  /** By the place of the rule in the code, what it hit, lower-cased, with counts; also where a longer hit covers it. */
  readonly forms: readonly ReadonlyMap<string, number>[];
}

/** By fingerprint. */
export type KnownCodes = ReadonlyMap<string, KnownCode>;

/** Codes that are known from before on this very material; all that a run used are told, so that they are known the next time. */
export interface KnownCodings {
  readonly recall: (codebook: Codebook) => KnownCodes | undefined;
  readonly keep: (codebook: Codebook, codes: KnownCodes) => void;
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
