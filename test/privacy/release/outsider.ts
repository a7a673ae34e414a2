/**
 * All tables of several releases in, what somebody who holds them can work out of too few people out. He may add and subtract
 * published sums in any way; the truth is at hand to say what each sum is about.
 */
import { readRows } from "../small-groups/auditor.js";
import { groupOf, type Paper, type State } from "./random-releases.js";

/** A release as it is published. */
export interface Published {
  readonly state: State;
  readonly bases: string;
}

/** A published sum: the passages it is a sum of. */
interface Sum {
  readonly release: number;
  readonly name: string;
  readonly isTotal: boolean;
  readonly keys: ReadonlySet<number>;
  readonly papers: readonly Paper[];
}

export function workOut(releases: readonly Published[], k: number): readonly string[] {
  const sums = releases.flatMap(listSums);
  const told = sums.filter((sum) => isFirst(sum, sums));
  const classes = classify(sums);
  const found: string[] = told.filter((sum) => sum.isTotal && countMost(sum.papers, releases) < k).map(({ name }) => `${name}: total`);
  const papers = releases.flatMap(({ state }) => state.papers);
  const small = classes.filter((one) => countPeople(one, papers, releases) < k);
  const all = rank(sums.map(({ keys }) => classes.map((one) => Number(keys.has(one[0] as number)))));
  const visit = (from: number, chosen: readonly (readonly number[])[]): void => {
    for (let at = from; at < small.length; at++) {
      const now = [...chosen, small[at] as readonly number[]];
      const keys = now.flat();
      if (countPeople(keys, papers, releases) >= k) continue;
      const inside = new Set(keys);
      const outside = classes.filter((one) => !inside.has(one[0] as number));
      const rest = rank(sums.map((sum) => outside.map((one) => Number(sum.keys.has(one[0] as number)))));
      const direct = told.filter((sum) => sum.isTotal && Array.from(sum.keys).every((key) => inside.has(key)));
      const isDirect = rank(direct.map((sum) => now.map((one) => Number(sum.keys.has(one[0] as number)))));
      if (all - rest > isDirect) found.push(`${keys.length} passages: ${keys.slice(0, 6).join(" ")}`);
      else if (now.length < 4) visit(at + 1, now);
    }
  };
  visit(0, []);
  return found;
}

/** The totals, and the groups that are shown. */
function listSums({ state, bases }: Published, release: number): readonly Sum[] {
  return readRows(bases).flatMap((row): readonly Sum[] => {
    if (row["hidden"] !== "" || row["segments"] === "0") return [];
    const isTotal = row["group"] === "";
    const papers = state.papers.filter(
      (paper) =>
        state.types[paper.type] === row["type"] &&
        state.periods[paper.period] === row["period"] &&
        (isTotal || groupOf(paper) === row["group"]),
    );
    const keys = new Set(papers.flatMap(({ passages }) => passages.map(({ key }) => key)));
    if (keys.size !== Number(row["segments"])) throw new Error("the truth is another one than what was counted");
    return [{ release, name: `release ${release} ${row["type"]} ${row["period"]} ${row["group"]}`, isTotal, keys, papers }];
  });
}

/** Whether it is the first that was told of this material: how many people stand behind a total nobody need know. */
function isFirst(sum: Sum, sums: readonly Sum[]): boolean {
  return sums.every((other) => other.release >= sum.release || !Array.from(sum.keys).some((key) => other.keys.has(key)));
}

/** Passages that are in exactly the same sums. */
function classify(sums: readonly Sum[]): readonly (readonly number[])[] {
  const classes = new Map<string, number[]>();
  for (const key of new Set(sums.flatMap(({ keys }) => Array.from(keys)))) {
    const name = sums.map(({ keys }) => Number(keys.has(key))).join("");
    const known = classes.get(name);
    if (known === undefined) classes.set(name, [key]);
    else known.push(key);
  }
  return Array.from(classes.values());
}

/** Those who are surely behind passages: who took part in a whole document, or who speaks; people of two groups are not the same. */
function countPeople(keys: readonly number[], papers: readonly Paper[], releases: readonly Published[]): number {
  const inside = new Set(keys);
  const homes = new Map<number, number>();
  for (const paper of papers) {
    const own = paper.passages.filter(({ key }) => inside.has(key));
    if (own.length === 0) continue;
    const voices = paper.type === 1 ? 1 : undefined;
    const people = voices ?? (own.length === paper.passages.length ? (paper.attended ?? 1) : 1);
    homes.set(paper.home, Math.max(homes.get(paper.home) ?? 0, people));
  }
  const spoken = papers.filter(({ type }) => type === 1).flatMap(({ passages }) => passages.filter(({ key }) => inside.has(key)));
  const pseudonyms = releases.some(({ state }) => state.pseudonyms) ? new Set(spoken.map(({ speaker }) => speaker)).size : 0;
  return Math.max(pseudonyms, Array.from(homes.values()).reduce((sum, count) => sum + count, 0)); // prettier-ignore
}

function countMost(papers: readonly Paper[], releases: readonly Published[]): number {
  const declared = papers.reduce((sum, { attended }) => sum + (attended ?? Infinity), 0);
  const isSpoken = papers.every(({ type }) => type === 1) && releases.some(({ state }) => state.pseudonyms);
  const heard = new Set(papers.flatMap(({ passages }) => passages.map(({ speaker }) => speaker))).size;
  return Math.min(declared, isSpoken ? heard : Infinity);
}

/** The rank of a matrix of noughts and ones, over a large prime. */
function rank(rows: readonly (readonly number[])[]): number {
  const prime = 10_007;
  const left = rows.map((row) => Array.from(row));
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0);
    if (at < 0) continue;
    const pivot = left[at] as number[];
    left[at] = left[found] as number[];
    left[found] = pivot;
    for (let other = found + 1; other < left.length; other++) {
      const row = left[other] as number[];
      const [mine, theirs] = [pivot[column] as number, row[column] as number];
      if (theirs === 0) continue;
      for (let place = 0; place < row.length; place++)
        row[place] = ((row[place] as number) * mine - (pivot[place] as number) * theirs) % prime;
    }
    found++;
  }
  return found;
}

/** Where groups are hidden nothing else may tell of a part of them, and no other table by group of the same material. */
export function compareGroups(releases: readonly (Published & { readonly frequencies: string })[]): readonly string[] {
  const tables = releases.flatMap((release, index) =>
    listSums(release, index)
      .filter(({ isTotal }) => isTotal)
      .map((sum) => {
        const place = sum.name.split(" ").slice(2, 4).join(" ");
        const here = (csv: string): readonly string[] =>
          readRows(csv)
            .filter((row) => row["group"] !== "" && `${row["type"]} ${row["period"]}` === place)
            .filter((row) => row["segments"] !== "0" && row["base_segments"] !== "0")
            .map((row) => [row["group"], row["code"], row["cell"], row["segments"], row["documents"], row["words"]].join(","));
        const rows = [...here(release.bases), ...here(release.frequencies)];
        return { ...sum, rows, isHiding: rows.some((row) => /,(?:hidden|<\d+),|,,/u.test(row)) };
      }),
  );
  return tables.flatMap((one) =>
    tables.flatMap((other) => {
      if (one === other || one.rows.length === 0 || !(one.isHiding || other.isHiding)) return [];
      const shared = Array.from(one.keys).filter((key) => other.keys.has(key)).length;
      if (shared === 0) return [];
      if (one.isHiding && shared < one.keys.size) return [`${other.name} divides ${one.name}`];
      return other.rows.length > 0 && other.rows.join("\n") !== one.rows.join("\n") ? [`${other.name} differs from ${one.name}`] : [];
    }),
  );
}
