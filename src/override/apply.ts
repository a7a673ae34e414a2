/** The rules' codings and people's decisions in, the codings as people decided them out, and what became of every row. */
import type { Coding } from "../model/coding.js";
import type { OverrideResult } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import { type Detail, type Overridden, type OverrideInput, show } from "./input.js";
import { type Decision, resolveOverrides } from "./resolve.js";
import { type Claim, compareRows, settleClaims, type Verdict, type Wish } from "./settle.js";

/** What a decision came to on one code of its segment. */
interface Effect extends Verdict {
  readonly codeId: string;
  readonly isProposed: boolean;
}

export function applyOverrides(input: OverrideInput): Overridden {
  const resolved = resolveOverrides(input);
  const decisions = resolved.flatMap((one) => (one.kind === "decision" ? [one.decision] : []));
  // Only codings on a segment that somebody decided about can become other ones.
  const decided = new Set(decisions.map(({ segment }) => segment.id));
  const [within, untouched] = partition(input.codings, ({ segmentId }) => decided.has(segmentId));
  const codings = new Map(within.map((coding) => [keyOf(coding.segmentId, coding.codeId), coding]));
  const proposed = new Set(codings.keys());
  const effects = new Map<Decision, Effect[]>(decisions.map((decision) => [decision, []]));
  for (const [key, own] of groupClaims(decisions)) {
    const { segment, codeId } = own[0] as Own;
    const { verdicts, holds } = settleClaims(own.map(({ claim }) => claim));
    for (const verdict of verdicts) {
      const { decision } = own.find(({ claim }) => claim === verdict.claim) as Own;
      effects.get(decision)?.push({ ...verdict, codeId, isProposed: proposed.has(key) });
    }
    if (holds?.wish === "absent") codings.delete(key);
    if (holds?.wish !== "present") continue;
    const matches = codings.get(key)?.because.matches ?? [];
    codings.set(key, { segmentId: segment.id, codebookId: input.codebook.id, codeId, because: { matches, decision: holds.override } });
  }
  const results = resolved.map((one) =>
    one.kind === "result" ? one.result : describeDecision(one.decision, effects.get(one.decision) as readonly Effect[]),
  );
  return {
    codings: sortCodings(decisions.length === 0 ? input.codings : [...untouched, ...codings.values()], input),
    results: [...input.invalid, ...results].sort((a, b) => compareRows(a.row, b.row)),
  };
}

interface Own {
  readonly decision: Decision;
  readonly segment: Segment;
  readonly codeId: string;
  readonly claim: Claim;
}

/** A replacement is two claims: one code goes, another comes. */
function groupClaims(decisions: readonly Decision[]): ReadonlyMap<string, readonly Own[]> {
  const groups = new Map<string, Own[]>();
  for (const decision of decisions) {
    const { override, segment, code, toCode } = decision;
    const claim = (codeId: string, wish: Wish): void => {
      const key = keyOf(segment.id, codeId);
      groups.set(key, [...(groups.get(key) ?? []), { decision, segment, codeId, claim: { override, wish } }]);
    };
    if (code === undefined) claim("", "seen");
    else claim(code.id, override.action === "remove" || override.action === "replace" ? "absent" : "present");
    if (toCode !== undefined) claim(toCode.id, "present");
  }
  return groups;
}

function describeDecision({ override, row, segment, outcome, details, similarity }: Decision, effects: readonly Effect[]): OverrideResult {
  const isConflict = effects.some(({ kind }) => kind === "won" || kind === "lost" || kind === "open");
  const matters = effects.some((effect) => isNeeded(effect, override.action === "confirm"));
  return {
    row,
    // A place that is in doubt is listed, also when nothing had to change there.
    outcome: isConflict ? "conflict" : matters || outcome !== "applied" ? outcome : "already-so",
    details: [...details, ...effects.flatMap((effect) => describeEffect(effect, override.action === "confirm"))],
    nowSegment: segment.id,
    similarity,
  };
}

/** Whether the codings would be otherwise, or less sure, without it. */
function isNeeded({ kind, claim, isProposed, undoes }: Effect, isConfirmation: boolean): boolean {
  if (kind !== "stands") return false;
  return undoes || claim.wish === "seen" || isProposed === (claim.wish === "absent") || isConfirmation;
}

function describeEffect(effect: Effect, isConfirmation: boolean): readonly Detail[] {
  const { kind, claim, codeId, isProposed, other } = effect;
  const values = { code: codeId, other: other === undefined ? "" : `${other.file}:${other.line} (${show(other.coder)})` };
  switch (kind) {
    case "duplicate":
    case "superseded":
      return [{ id: `override/${kind}`, values }];
    case "won":
    case "lost":
    case "open":
      return [{ id: `override/conflict-${kind}`, values }];
    case "stands":
      if (claim.wish === "absent" && !isProposed) return [{ id: "override/no-longer-needed", values }];
      if (claim.wish === "present" && isConfirmation && !isProposed) return [{ id: "override/stands-alone", values }];
      return claim.wish === "present" && isProposed && !isConfirmation ? [{ id: "override/already-coded", values }] : [];
  }
}

/** By document, segment and code, so that the order of rows and files shows nowhere. */
function sortCodings(codings: readonly Coding[], { segments, codebook }: OverrideInput): readonly Coding[] {
  const places = new Map<string, number>();
  for (const own of segments.values()) for (const { id } of own) places.set(id, places.size);
  const order = new Map(Array.from(codebook.codes.keys(), (id, place) => [id, place] as const));
  const width = order.size + 1;
  const rank = ({ segmentId, codeId }: Coding): number =>
    (places.get(segmentId) ?? places.size) * width + (order.get(codeId) ?? order.size);
  const ranks = Float64Array.from(codings, rank);
  // Where nothing was decided they come in this order; a national corpus has hundreds of thousands of them.
  if (ranks.every((own, index) => index === 0 || own >= (ranks[index - 1] as number))) return codings;
  return codings
    .map((coding, index) => ({ coding, rank: ranks[index] as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ coding }) => coding);
}

function partition<Value>(values: readonly Value[], belongs: (value: Value) => boolean): readonly [readonly Value[], readonly Value[]] {
  const [inside, outside]: [Value[], Value[]] = [[], []];
  for (const value of values) (belongs(value) ? inside : outside).push(value);
  return [inside, outside];
}

function keyOf(segmentId: string, codeId: string): string {
  return `${segmentId}\n${codeId}`;
}
