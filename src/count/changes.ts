/** The slices of one codebook in, per transition between two periods the change of every code out. */
import type { Code } from "../model/codebook.js";
import { ungrouped, type Change, type Verdict, type WhyNot } from "../model/frequency.js";
import type { Study } from "../model/study.js";
import { adjustForMany } from "./benjamini-hochberg.js";
import { nameLine } from "./code-lines.js";
import { findObstacles } from "./comparability.js";
import { findDifferenceInterval, findLogRatio } from "./difference.js";
import { findClusterInterval, poolDocuments, type DocumentCount } from "./margin.js";
import { createPermutationTest, type PermutationTest } from "./permutation.js";
import { listScope } from "./scope.js";
import type { Slice } from "./slices.js";
import { pairDocuments } from "./tally.js";

type Difference = Required<Pick<Change, "difference" | "low" | "high" | "logRatio" | "p" | "pMethod">>;
type Found = Pick<Change, "codebook" | "type" | "from" | "to" | "code" | "whyNot"> & { readonly found?: Difference };

/** Compares each period with the one before it, per data type; the unit and the codebook's version are the same by construction. */
export function comparePeriods(slices: readonly Slice[], study: Study): readonly Change[] {
  const whole = slices.filter(({ base }) => base.group === ungrouped);
  return study.periods.slice(1).flatMap((period, index) => {
    const before = study.periods[index] as typeof period;
    const laters = whole.filter(({ base }) => base.period === period.id);
    const found = laters.flatMap((later) => {
      const earlier = whole.find(({ base }) => base.type === later.base.type && base.period === before.id);
      return earlier === undefined ? [] : compareSlices(earlier, later, study);
    });
    return judge(found, study.comparison.alpha);
  });
}

/** Compares all main codes and sub-codes between two periods of one data type. */
function compareSlices(earlier: Slice, later: Slice, study: Study): readonly Found[] {
  const obstacles = findObstacles(earlier.base, later.base, study.comparison);
  // The same documents for every code, so the test is made once.
  const test = obstacles.length === 0 ? createPermutationTest(listSegments(earlier), listSegments(later)) : undefined;
  return Array.from(earlier.codebook.codes.values(), (code): Found => {
    const [before = [], after = []] = [earlier, later].map(({ base, codebook }) =>
      listScope(code, codebook, study, base.type, base.period),
    );
    const whyNot: readonly WhyNot[] = [...compareScopes(before, after), ...obstacles];
    const change = {
      codebook: earlier.codebook.id,
      type: earlier.base.type,
      from: earlier.base.period,
      to: later.base.period,
      code: code.id,
      whyNot,
    };
    if (test === undefined || whyNot.length > 0) return change;
    return { ...change, found: findDifference(pairHits(earlier, code), pairHits(later, code), test) };
  });
}

/** A code must apply on both sides, and a main code must be made of the same sub-codes: else the instrument changed. */
function compareScopes(before: readonly string[], after: readonly string[]): readonly WhyNot[] {
  if (before.length === 0 || after.length === 0) return ["code-not-applicable"];
  return before.join(" ") === after.join(" ") ? [] : ["sub-codes-differ"];
}

/**
 * The difference in share. Its interval needs one of each side, so below six documents it takes the Wilson interval at the
 * effective size all the same; that one is never shown on its own.
 */
function findDifference(before: readonly DocumentCount[], after: readonly DocumentCount[], test: PermutationTest): Difference {
  const earlier = poolDocuments(before);
  const later = poolDocuments(after);
  const interval = findDifferenceInterval(
    { share: later.share, ...findClusterInterval(after) },
    { share: earlier.share, ...findClusterInterval(before) },
  );
  const p = test.findP(
    before.map(({ hits }) => hits),
    after.map(({ hits }) => hits),
  );
  const logRatio = findLogRatio(later, earlier);
  return { difference: later.share - earlier.share, ...interval, logRatio, p, pMethod: test.exact ? "exact" : "drawn" };
}

/** Adjusts p over all codes that could be compared in one transition, whatever their data type, and says what may be said. */
function judge(changes: readonly Found[], alpha: number): readonly Change[] {
  const adjusted = adjustForMany(changes.flatMap(({ found }) => (found === undefined ? [] : [found.p])));
  let place = 0;
  return changes.map(({ found, ...change }): Change => {
    if (found === undefined) return { ...change, comparable: false, verdict: refuse(change.whyNot) };
    const pAdjusted = adjusted[place++] as number;
    return { ...change, comparable: true, ...found, pAdjusted, verdict: findVerdict(found, pAdjusted, alpha) };
  });
}

/** Material is what lacks, unless only the code stands in the way. */
function refuse(whyNot: readonly WhyNot[]): Verdict {
  return whyNot.every((reason) => reason === "code-not-applicable" || reason === "sub-codes-differ")
    ? "not-comparable"
    : "too-little-material";
}

function findVerdict({ low, high }: Difference, pAdjusted: number, alpha: number): Verdict {
  if (pAdjusted >= alpha) return "no-clear-difference";
  if (low > 0) return "more";
  return high < 0 ? "less" : "no-clear-difference";
}

function pairHits(slice: Slice, { id, parent }: Code): readonly DocumentCount[] {
  return pairDocuments(slice.tally, slice.lines.get(nameLine(parent === undefined ? "main" : "sub", id)));
}

function listSegments({ tally }: Slice): readonly number[] {
  return Array.from(tally.documents.values());
}
