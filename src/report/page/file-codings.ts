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

/** Files the codings: those of a codebook stand in the order of the segments, so that those of one segment come one after another. */
export function fileCodings({ codebooks, codings, segments, groups }: Run): FiledCodings {
  const byId = new Map(segments.map((segment) => [segment.id, { segment, slice: nameSlice(segment) }]));
  const books = new Map(codebooks.map((codebook) => [codebook.id, openBook(codebook)]));
  for (const coding of codings) {
    const { segment, slice } = byId.get(coding.segmentId) as { readonly segment: Segment; readonly slice: string };
    const { mainCodes, filed } = books.get(coding.codebookId) as Book;
    const file = openFile(filed, mainCodes.get(coding.codeId) ?? coding.codeId, slice);
    const last = file.at(-1);
    if (last?.segment === segment) last.codings.push(coding);
    else file.push({ segment, group: groups.get(segment.id) ?? ungrouped, codings: [coding] });
  }
  return (base, mainCode) => books.get(base.codebook)?.filed.get(mainCode)?.get(nameSlice(base)) ?? [];
}

/** What is filed of a codebook, by main code and slice. */
interface Book {
  readonly mainCodes: ReadonlyMap<string, string>;
  readonly filed: Map<string, Map<string, OpenFile[]>>;
}

function openBook(codebook: Codebook): Book {
  return { mainCodes: new Map(Array.from(codebook.codes.keys(), (code) => [code, findMainCode(codebook, code)])), filed: new Map() };
}

function openFile(filed: Book["filed"], mainCode: string, slice: string): OpenFile[] {
  let own = filed.get(mainCode);
  if (own === undefined) filed.set(mainCode, (own = new Map<string, OpenFile[]>()));
  let file = own.get(slice);
  if (file === undefined) own.set(slice, (file = []));
  return file;
}

/** The main code that a code counts for. */
export function findMainCode({ codes }: Codebook, code: string): string {
  return codes.get(code)?.parent ?? code;
}

function nameSlice({ type, period }: Pick<Base, "type" | "period">): string {
  return JSON.stringify([type, period]);
}
