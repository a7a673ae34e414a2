/** The run in, its codings filed by the main code, data type and period they count for out: each segment once. */
import type { Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import { ungrouped, type Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";

/** A segment that counts for a main code. */
export interface FiledSegment {
  readonly segment: Segment;
  /** The value of the attribute the study groups by, as far as it may be told. */
  readonly group: string;
  /** Of the main code itself, or of its sub-codes. */
  readonly codings: readonly Coding[];
}

/** The segments behind the number of a main code, in the order of the codings. */
export type FiledCodings = (base: Pick<Base, "codebook" | "type" | "period">, mainCode: string) => readonly FiledSegment[];

interface OpenFile {
  readonly segment: Segment;
  readonly group: string;
  readonly codings: Coding[];
}

/** Files the codings. */
export function fileCodings({ codebooks, codings, segments, groups }: Run): FiledCodings {
  const byId = new Map(segments.map((segment) => [segment.id, { segment, slice: nameSlice(segment) }]));
  const books = new Map(codebooks.map((codebook) => [codebook.id, codebook]));
  const filed = new Map<string, Map<string, OpenFile>>();
  for (const coding of codings) {
    const { segment, slice } = byId.get(coding.segmentId) as { readonly segment: Segment; readonly slice: string };
    const key = nameFile(coding.codebookId, findMainCode(books.get(coding.codebookId) as Codebook, coding.codeId), slice);
    let own = filed.get(key);
    if (own === undefined) filed.set(key, (own = new Map<string, OpenFile>()));
    const known = own.get(segment.id);
    if (known === undefined) own.set(segment.id, { segment, group: groups.get(segment.id) ?? ungrouped, codings: [coding] });
    else known.codings.push(coding);
  }
  return (base, mainCode) => Array.from(filed.get(nameFile(base.codebook, mainCode, nameSlice(base)))?.values() ?? []);
}

/** The main code that a code counts for. */
export function findMainCode({ codes }: Codebook, code: string): string {
  return codes.get(code)?.parent ?? code;
}

function nameSlice({ type, period }: Pick<Base, "type" | "period">): string {
  return JSON.stringify([type, period]);
}

function nameFile(codebook: string, mainCode: string, slice: string): string {
  return `${codebook}\n${mainCode}\n${slice}`;
}
