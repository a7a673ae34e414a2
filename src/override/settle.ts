/** All decisions on one code of one segment in, what holds there and what each decision came to out. */
import type { Override } from "../model/override.js";
import { foldKey } from "../text/fold.js";

/** What a person wants of a code on a segment; `seen` only says that the segment was looked at. */
export type Wish = "present" | "absent" | "seen";

/** One wish of one row. */
export interface Claim {
  readonly override: Override;
  readonly wish: Wish;
}

export interface Verdict {
  readonly claim: Claim;
  readonly kind: "stands" | "duplicate" | "superseded" | "won" | "lost" | "open";
  /** The decision it repeats, gave way to, or contradicts. */
  readonly other?: Override;
  /** Whether it undoes an earlier decision of the same coder, so that it matters even when the rules agree with it. */
  readonly undoes: boolean;
}

export interface Settlement {
  readonly verdicts: readonly Verdict[];
  /** The decision that holds; absent when only the rules decide. */
  readonly holds?: Claim;
}

/** A coder's last word: the first of the equal decisions at the end, and the date of the last of them. */
interface LastWord {
  readonly claim: Claim;
  readonly date: string;
  readonly undoes: boolean;
}

/** Each coder's last word counts; between coders the later date wins, and without that the rules stand. */
export function settleClaims(claims: readonly Claim[]): Settlement {
  const byCoder = new Map<string, Claim[]>();
  for (const claim of claims) {
    const coder = foldKey(claim.override.coder.trim());
    byCoder.set(coder, [...(byCoder.get(coder) ?? []), claim]);
  }
  const earlier: Verdict[] = [];
  const words: LastWord[] = [];
  for (const own of byCoder.values()) {
    const ordered = sortClaims(own);
    const wish = ordered.at(-1)?.wish;
    const from = ordered.findLastIndex((claim) => claim.wish !== wish) + 1;
    const claim = ordered[from] as Claim;
    for (const one of ordered.slice(0, from)) earlier.push({ claim: one, kind: "superseded", other: claim.override, undoes: false });
    for (const one of ordered.slice(from + 1)) earlier.push({ claim: one, kind: "duplicate", other: claim.override, undoes: false });
    words.push({
      claim,
      date: ordered.slice(from).reduce((latest, { override }) => (override.date > latest ? override.date : latest), ""),
      undoes: from > 0,
    });
  }
  const settled = settleBetween(words);
  return { ...settled, verdicts: [...settled.verdicts, ...earlier] };
}

function settleBetween(words: readonly LastWord[]): Settlement {
  if (words.every(({ claim }) => claim.wish === words[0]?.claim.wish))
    return {
      verdicts: words.map(({ claim, undoes }) => ({ claim, kind: "stands", undoes })),
      holds: (findLatest(words) as LastWord).claim,
    };
  const one = words.filter(({ claim }) => claim.wish === "present");
  const other = words.filter(({ claim }) => claim.wish === "absent");
  const winners = isLater(one, other) ? one : isLater(other, one) ? other : undefined;
  const verdicts = words.map(({ claim, undoes }): Verdict => {
    const own = claim.wish === "present" ? one : other;
    const kind = winners === undefined ? "open" : own === winners ? "won" : "lost";
    return { claim, kind, other: (findLatest(own === one ? other : one) as LastWord).claim.override, undoes };
  });
  return winners === undefined ? { verdicts } : { verdicts, holds: (findLatest(winners) as LastWord).claim };
}

/** An undated decision could be of any day, so nothing is surely later than it. */
function isLater(left: readonly LastWord[], right: readonly LastWord[]): boolean {
  return right.every(({ date }) => date !== "") && (findLatest(left) as LastWord).date > (findLatest(right) as LastWord).date;
}

function findLatest(words: readonly LastWord[]): LastWord | undefined {
  return Array.from(words)
    .sort((a, b) => compareText(a.date, b.date) || compareRows(a.claim.override, b.claim.override))
    .at(-1);
}

/** By date, then by row; a row without a date counts as made right after the rows above it. */
function sortClaims(claims: readonly Claim[]): readonly Claim[] {
  let latest = "";
  return Array.from(claims)
    .sort((a, b) => compareRows(a.override, b.override))
    .map((claim) => {
      if (claim.override.date > latest) latest = claim.override.date;
      return { claim, date: claim.override.date === "" ? latest : claim.override.date };
    })
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ claim }) => claim);
}

export function compareRows(a: Pick<Override, "file" | "line">, b: Pick<Override, "file" | "line">): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
