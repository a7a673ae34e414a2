/**
 * The published tables of a run in, the hidden numbers that an outsider can work out from them out. It reads CSV and nothing
 * else, and knows what the documentation tells: groups add up to the line without groups, a sub-code has no more than its main
 * code, a main code no more than its parts together, a code no more than the base, segments and documents go together, and
 * what the marks mean.
 */
import { parseCsv } from "../../../src/text/csv.js";
import { solve, type Constraint, type Preference } from "./solver.js";

export interface Audit {
  readonly hidden: number;
  /** What can be worked out. */
  readonly recovered: readonly string[];
  /** What was too much work. */
  readonly unknown: readonly string[];
}

export interface Known {
  /** Whether a document belongs to one group as a whole, so that documents of groups add up. */
  readonly areDocumentsWhole: boolean;
}

type Row = Readonly<Record<string, string>>;

export function readRows(csv: string): readonly Row[] {
  const parsed = parseCsv(csv);
  if (!("table" in parsed)) throw new Error("no table");
  const [head, ...rows] = parsed.table.rows.map(({ cells }) => cells.map(({ text }) => text));
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, at) => [name, row[at] ?? ""])));
}

export function auditFrequencies(frequencies: string, bases: string, known: Known): Audit {
  const [cells, all] = [readRows(frequencies), readRows(bases)];
  const places = new Map(all.map((row) => [[row["codebook"], row["type"], row["period"]].join("\n"), row]));
  const audits = Array.from(places.values(), ({ codebook, type, period }) => {
    const isHere = (row: Row): boolean => row["codebook"] === codebook && row["type"] === type && row["period"] === period;
    const elsewhere = all.filter((row) => row["codebook"] === codebook && !isHere(row));
    return auditPlace(cells.filter(isHere), all.filter(isHere), elsewhere, known);
  });
  return {
    hidden: audits.reduce((sum, { hidden }) => sum + hidden, 0),
    recovered: audits.flatMap(({ recovered }) => recovered),
    unknown: audits.flatMap(({ unknown }) => unknown),
  };
}

/** What is not known of one place: numbers with bounds, and what binds them. */
class Puzzle {
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly constraints: Constraint[] = [];
  readonly asked: { readonly name: string; readonly variable: number }[] = [];
  readonly shares: { readonly name: string; readonly part: number; readonly whole: number }[] = [];

  /** A number: known where something stands, else somewhere between. */
  add(text: string | undefined, high: number, name?: string): number {
    const isKnown = text !== undefined && text !== "";
    this.low.push(isKnown ? Number(text) : 0);
    this.high.push(isKnown ? Number(text) : high);
    if (!isKnown && name !== undefined) this.asked.push({ name, variable: this.low.length - 1 });
    return this.low.length - 1;
  }

  isKnown(variable: number): boolean {
    return this.low[variable] === this.high[variable];
  }

  /** One is at most another. */
  atMost(one: number, other: number): void {
    this.constraints.push({ terms: [[one, 1], [other, -1]], most: 0 }); // prettier-ignore
  }

  /** Documents are there where segments are, and no more of them. */
  goTogether(segments: number, documents: number): void {
    this.atMost(documents, segments);
    this.constraints.push({
      terms: [
        [segments, 1],
        [documents, -(this.high[segments] as number)],
      ],
      most: 0,
    });
  }

  addUp(parts: readonly number[], sum: number): void {
    this.constraints.push({ terms: parts.map((part) => [part, 1] as const), least: sum, most: sum });
  }
}

function auditPlace(cells: readonly Row[], bases: readonly Row[], elsewhere: readonly Row[], { areDocumentsWhole }: Known): Audit {
  const whole = bases.find((row) => row["group"] === "") as Row;
  const groups = bases.filter((row) => row["group"] !== "");
  const [allSegments, allDocuments] = [Number(whole["segments"]), Number(whole["documents"])];
  if (groups.length === 0 || allSegments === 0) return { hidden: 0, recovered: [], unknown: [] };
  const puzzle = new Puzzle();
  const isAllHidden = groups.every((row) => row["hidden"] !== "");
  const spans = groups.map((row) => {
    const where = `${row["type"]} ${row["period"]} ${row["group"]}`;
    const segments = puzzle.add(row["segments"], allSegments, `${where}: base segments`);
    const documents = puzzle.add(row["documents"], allDocuments, `${where}: base documents`);
    const uncoded = puzzle.add(row["uncoded_segments"], allSegments);
    if (row["hidden"] !== "" && !isAllHidden) {
      // Groups without material are shown as such unless everything is hidden.
      puzzle.low[segments] = 1;
      puzzle.low[documents] = 1;
    }
    // A group that has lines has material somewhere: here, when it is shown to have none anywhere else.
    if (elsewhere.every((one) => one["group"] !== row["group"] || one["segments"] === "0"))
      puzzle.low[segments] = Math.max(1, puzzle.low[segments] as number);
    puzzle.goTogether(segments, documents);
    puzzle.atMost(uncoded, segments);
    return { row, where, segments, documents, uncoded };
  });
  puzzle.addUp(spans.map(({ segments }) => segments), allSegments); // prettier-ignore
  puzzle.addUp(spans.map(({ uncoded }) => uncoded), Number(whole["uncoded_segments"])); // prettier-ignore
  if (areDocumentsWhole)
    puzzle.addUp(spans.map(({ documents }) => documents), allDocuments); // prettier-ignore
  else puzzle.constraints.push({ terms: spans.map(({ documents }) => [documents, 1]), least: allDocuments });

  const wholeCells = cells.filter((row) => row["group"] === "" && row["cell"] === "n");
  const numbers = new Map<string, readonly { readonly segments: number; readonly documents: number }[]>();
  for (const line of wholeCells) {
    const name = `${line["level"]} ${line["code"]}`;
    const [n, d] = [Number(line["segments"]), Number(line["documents"])];
    const own = spans.map((span) => {
      const cell = cells.find((row) => row["group"] === span.row["group"] && `${row["level"]} ${row["code"]}` === name) as Row;
      const isHidden = cell["cell"] === "hidden" || (cell["cell"] ?? "").startsWith("<");
      const text = (of: string): string => (isHidden ? "" : cell["cell"]?.startsWith("NA") ? "0" : (cell[of] ?? ""));
      const segments = puzzle.add(text("segments"), n, `${span.where} ${name}: segments`);
      const documents = puzzle.add(text("documents"), d, `${span.where} ${name}: documents`);
      puzzle.goTogether(segments, documents);
      puzzle.atMost(segments, span.segments);
      puzzle.atMost(documents, span.documents);
      // A document without the code has a segment without it.
      puzzle.constraints.push({ terms: [[segments, 1], [documents, -1], [span.segments, -1], [span.documents, 1]], most: 0 }); // prettier-ignore
      if (line["level"] === "main") puzzle.constraints.push({ terms: [[segments, 1], [span.uncoded, 1], [span.segments, -1]], most: 0 }); // prettier-ignore
      if (isHidden) {
        if (n < allSegments) puzzle.shares.push({ name: `${span.where} ${name}: share of segments`, part: segments, whole: span.segments });
        if (d < allDocuments)
          puzzle.shares.push({ name: `${span.where} ${name}: share of documents`, part: documents, whole: span.documents });
      }
      return { segments, documents };
    });
    puzzle.addUp(own.map(({ segments }) => segments), n); // prettier-ignore
    if (areDocumentsWhole)
      puzzle.addUp(own.map(({ documents }) => documents), d); // prettier-ignore
    else puzzle.constraints.push({ terms: own.map(({ documents }) => [documents, 1]), least: d });
    numbers.set(name, own);
  }
  bindFamilies(cells, numbers, spans, puzzle);
  return work(puzzle);
}

interface Span {
  readonly row: Row;
  readonly segments: number;
  readonly uncoded: number;
}

/** What a main code, its parts and the uncoded segments have to do with each other, per group. */
function bindFamilies(
  cells: readonly Row[],
  numbers: ReadonlyMap<string, readonly { readonly segments: number; readonly documents: number }[]>,
  spans: readonly Span[],
  puzzle: Puzzle,
): void {
  let main = "";
  const parts = new Map<string, string[]>();
  for (const row of cells.filter(({ group }) => group === "")) {
    const name = `${row["level"]} ${row["code"]}`;
    if (row["level"] === "main") parts.set((main = name), []);
    else parts.get(main)?.push(name);
  }
  for (const [place, span] of spans.entries()) {
    const mains: number[] = [];
    for (const [name, names] of parts) {
      const own = numbers.get(name)?.[place];
      if (own === undefined) continue;
      mains.push(own.segments);
      const known = names.flatMap((part) => numbers.get(part)?.[place] ?? []);
      for (const of of ["segments", "documents"] as const) {
        for (const part of known) puzzle.atMost(part[of], own[of]);
        if (names.length > 0) puzzle.constraints.push({ terms: [[own[of], 1], ...known.map((part) => [part[of], -1] as const)], most: 0 });
      }
    }
    // Every coded segment has a main code.
    puzzle.constraints.push({ terms: [[span.segments, 1], [span.uncoded, -1], ...mains.map((one) => [one, -1] as const)], most: 0 }); // prettier-ignore
  }
}

/** Asks of every hidden number, and of every hidden share, whether it can be anything else. */
function work(puzzle: Puzzle): Audit {
  const first = solve(puzzle, []);
  if (first === "none") throw new Error("the published tables contradict each other");
  const recovered: string[] = [];
  const unknown: string[] = [];
  if (first === "unknown") return { hidden: puzzle.asked.length, recovered, unknown: ["everything"] };
  const preferences: readonly Preference[] = [
    () => "high",
    (at) => (at % 2 === 0 ? "low" : "high"),
    (at) => (at % 3 === 0 ? "high" : "low"),
  ];
  const solutions = [first, ...preferences.map((prefer) => solve(puzzle, [], prefer)).filter((one) => typeof one !== "string")];
  const ask = (name: string, differs: (solution: readonly number[]) => boolean, sides: readonly Constraint[]): void => {
    if (solutions.some(differs)) return;
    const found = sides.map((side) => {
      const solution = solve(puzzle, [side]);
      if (typeof solution !== "string") solutions.push(solution);
      return solution;
    });
    if (found.some((one) => typeof one !== "string")) return;
    (found.includes("unknown") ? unknown : recovered).push(name);
  };
  for (const { name, variable } of puzzle.asked) {
    const was = first[variable] as number;
    ask(name, (solution) => solution[variable] !== was, [
      { terms: [[variable, 1]], least: was + 1 },
      { terms: [[variable, 1]], most: was - 1 },
    ]);
  }
  for (const { name, part, whole } of puzzle.shares) {
    const [p, w] = [first[part] as number, first[whole] as number];
    if (w === 0) {
      ask(name, (solution) => solution[whole] !== 0, [{ terms: [[whole, 1]], least: 1 }]);
      continue;
    }
    const both: readonly (readonly [number, number])[] = [
      [part, w],
      [whole, -p],
    ];
    const terms = both.filter(([, factor]) => factor !== 0);
    // Having no material at all is something else than any share.
    const differs = (solution: readonly number[]): boolean =>
      solution[whole] === 0 || (solution[part] as number) * w !== p * (solution[whole] as number);
    ask(name, differs, [
      { terms, least: 1 },
      { terms, most: -1 },
      { terms: [[whole, 1]], most: 0 },
    ]);
  }
  return { hidden: puzzle.asked.length, recovered, unknown };
}
