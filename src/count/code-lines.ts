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

/** A line while its segments are collected. */
interface OpenLine {
  readonly segments: CodedSegment[];
  mentions: number;
}

/** The lines for which a code may count: its main code's (or its own as a main code), and its own as a sub-code, or by itself. */
interface LinesOfCode {
  readonly main: OpenLine;
  readonly own: OpenLine;
  readonly parent: string | undefined;
}

/** Counts every line that has a hit; a segment counts once for a main code, however many of its sub-codes hit: hit(s, M) = max(direct, sub-codes), with the mentions of all of them. */
export function collectLines(codebook: Codebook, segments: readonly CodedSegment[]): ReadonlyMap<string, LineTally> {
  const lines = new Map<string, OpenLine>();
  const codes = openLines(codebook, lines);
  for (const coded of segments) {
    for (const [id, mentions] of coded.mentions) {
      const { main, own, parent } = codes.get(id) as LinesOfCode;
      addTo(main, coded, mentions);
      if (parent !== undefined || !hasSubCode(id, coded, codes)) addTo(own, coded, mentions);
    }
  }
  const hit = Array.from(lines).filter(([, line]) => line.segments.length > 0);
  return new Map(hit.map(([name, line]) => [name, { ...tallySegments(line.segments), mentions: line.mentions }]));
}

function openLines(codebook: Codebook, lines: Map<string, OpenLine>): ReadonlyMap<string, LinesOfCode> {
  const open = (level: Level, codeId: string): OpenLine => {
    const name = nameLine(level, codeId);
    const line = lines.get(name) ?? { segments: [], mentions: 0 };
    lines.set(name, line);
    return line;
  };
  return new Map(
    Array.from(codebook.codes.values(), ({ id, parent }) => [
      id,
      { main: open("main", parent ?? id), own: open(parent === undefined ? "direct" : "sub", id), parent },
    ]),
  );
}

function addTo(line: OpenLine, coded: CodedSegment, mentions: number): void {
  if (line.segments.at(-1) !== coded) line.segments.push(coded);
  line.mentions += mentions;
}

function hasSubCode(id: string, { mentions }: CodedSegment, codes: ReadonlyMap<string, LinesOfCode>): boolean {
  for (const other of mentions.keys()) if (codes.get(other)?.parent === id) return true;
  return false;
}
