/** The coded material in, ways to look up in it what a sheet tells of: a code's figures and a code's passages, per period. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import { ungrouped, type Change, type FrequencyCell } from "../model/frequency.js";
import type { CodeReference } from "../model/meeting.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import type { TellRole } from "./make-quote.js";

export interface Material {
  readonly study: Study;
  readonly codebooks: readonly Codebook[];
  readonly segments: readonly Segment[];
  /** The segments by their ids. */
  readonly byId: ReadonlyMap<string, Segment>;
  readonly codings: readonly Coding[];
  readonly cells: readonly FrequencyCell[];
  readonly changes: readonly Change[];
  readonly tellRole: TellRole;
}

/** A segment with the codings that make it count for what is looked at. */
export interface CodedPassage {
  readonly segment: Segment;
  readonly codings: readonly Coding[];
}

/** The cells of a codebook in a period: main codes and sub-codes, of all groups together, where there is material. */
export function listCells({ cells }: Material, codebook: string, period: string): readonly FrequencyCell[] {
  return cells.filter(
    ({ base, level }) =>
      base.codebook === codebook && base.period === period && base.group === ungrouped && base.segments > 0 && level !== "direct",
  );
}

/** The figures of some codes in a period, in the order of the codes. */
export function findFigures(codes: readonly CodeReference[], period: string, material: Material): readonly FrequencyCell[] {
  return codes.flatMap(({ codebook, code }) => listCells(material, codebook, period).filter((cell) => cell.code === code));
}

/** Whether a cell was searched at all. */
export function isSearched({ state }: FrequencyCell): boolean {
  return state === "n" || state === "0";
}

/** The passages in a period that count for any of the codes, a main code with its sub-codes, in the order of the corpus. */
export function listPassages(
  codes: readonly CodeReference[],
  period: string,
  { segments, codings, codebooks }: Material,
): readonly CodedPassage[] {
  const wanted = new Set(
    codes.flatMap(({ codebook, code }) => listFamily(codebooks, codebook, code).map(({ id }) => nameCode(codebook, id))),
  );
  const found = new Map<string, Coding[]>();
  for (const coding of codings) {
    if (!wanted.has(nameCode(coding.codebookId, coding.codeId))) continue;
    const known = found.get(coding.segmentId);
    if (known === undefined) found.set(coding.segmentId, [coding]);
    else known.push(coding);
  }
  return segments.flatMap((segment) => {
    const own = found.get(segment.id);
    return own === undefined || segment.period !== period ? [] : [{ segment, codings: own }];
  });
}

/** A code with its sub-codes. */
export function listFamily(codebooks: readonly Codebook[], codebook: string, code: string): readonly Code[] {
  const codes = Array.from(codebooks.find(({ id }) => id === codebook)?.codes.values() ?? []);
  return codes.filter(({ id, parent }) => id === code || parent === code);
}

function nameCode(codebook: string, code: string): string {
  return `${codebook}\n${code}`;
}
