/** Coded segments in, the segments of every line of a codebook out: main codes with their sub-codes, and "only main code". */
import type { Code, Codebook } from "../model/codebook.js";
import type { Level } from "../model/frequency.js";
import type { CodedSegment } from "./coded-segments.js";
import { tallySegments, type Tally } from "./tally.js";

/** A line of the frequency table. */
export interface CodeLine {
  readonly code: Code;
  readonly level: Level;
}

export interface LineTally extends Tally {
  readonly mentions: number;
}

/** Lists a codebook's lines in its order; "only main code" is a line where there are sub-codes, for else it is the main code again. */
export function listLines(codebook: Codebook): readonly CodeLine[] {
  const codes = Array.from(codebook.codes.values());
  const parents = new Set(codes.map(({ parent }) => parent));
  return codes.flatMap((code): readonly CodeLine[] => {
    if (code.parent !== undefined) return [{ code, level: "sub" }];
    return parents.has(code.id)
      ? [
          { code, level: "main" },
          { code, level: "direct" },
        ]
      : [{ code, level: "main" }];
  });
}

/** The key of a line among the tallies of a slice. */
export function nameLine(level: Level, codeId: string): string {
  return `${level} ${codeId}`;
}

/** Counts every line that has a hit; a segment counts once for a main code, however many of its sub-codes hit. */
export function collectLines(codebook: Codebook, segments: readonly CodedSegment[]): ReadonlyMap<string, LineTally> {
  const lines = new Map<string, { readonly segments: CodedSegment[]; mentions: number }>();
  for (const coded of segments) {
    for (const [name, mentions] of findLines(codebook, coded.mentions)) {
      const line = lines.get(name);
      if (line === undefined) lines.set(name, { segments: [coded], mentions });
      else {
        line.segments.push(coded);
        line.mentions += mentions;
      }
    }
  }
  return new Map(Array.from(lines, ([name, line]) => [name, { ...tallySegments(line.segments), mentions: line.mentions }]));
}

/** The lines that one segment counts for: hit(s, M) = max(direct, sub-codes), with the mentions of all of them. */
function findLines(codebook: Codebook, mentions: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const add = (level: Level, codeId: string, count: number): void => {
    const name = nameLine(level, codeId);
    lines.set(name, (lines.get(name) ?? 0) + count);
  };
  const parents = new Set(Array.from(mentions.keys(), (id) => codebook.codes.get(id)?.parent));
  for (const [id, count] of mentions) {
    const parent = codebook.codes.get(id)?.parent;
    add("main", parent ?? id, count);
    if (parent !== undefined) add("sub", id, count);
    else if (!parents.has(id)) add("direct", id, count);
  }
  return lines;
}
