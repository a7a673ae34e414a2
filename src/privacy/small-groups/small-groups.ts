/**
 * What is counted in, the same without what is counted of too few people out, and without what would give that away.
 *
 * A group of fewer than k people, or of which nobody knows how many, has no figures at all for that data type and period; nor
 * has at least one other group. Of any other group the lines of a main code are hidden where, as far as is known who speaks,
 * fewer than k people said one of them; and so they are in at least one other group (see `room.ts` for why that is enough).
 * A hidden cell does not tell whether it is itself the reason: that would tell that somebody said it.
 */
import type { Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import type { Document } from "../../model/document.js";
import { ungrouped, type Base, type FacetCell, type FacetCrossing } from "../../model/frequency.js";
import type { Message } from "../../model/message.js";
import type { Participants, Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import type { Study } from "../../model/study.js";
import { say } from "../../messages/say.js";
import { countFewestSpeakers } from "../../text/speaker.js";
import { prepareCount, type People } from "../../text/people.js";
import { blankCounts, type Counted } from "./blank.js";
import { findLeftOut } from "./left-out.js";
import { isEnough, planStretch, type Planned } from "./plan.js";
import { tellGroups } from "./tell-groups.js";
import { cutStretches, nameStretch, type Stretch } from "./stretches.js";

export interface SmallGroupsInput extends Counted {
  readonly study: Study;
  /** Fewest people that a group must cover to be shown. */
  readonly smallestGroup: number;
  readonly participants: readonly Participants[];
  readonly documents: readonly Document[];
  readonly segments: readonly Segment[];
  readonly codebooks: readonly Codebook[];
  readonly codings: readonly Coding[];
}

/** Hides the groups; a study that does not group is as it was. */
export function hideSmallGroups(input: SmallGroupsInput): {
  readonly value: Counted & Pick<Run, "groups">;
  readonly messages: readonly Message[];
} {
  const { study, smallestGroup: k, bases, cells, facets, crossings, codebooks, codings, segments } = input;
  const { groupBy } = study;
  if (groupBy === undefined) return { value: { bases, cells, facets, crossings, groups: new Map() }, messages: [] };
  const rows = bases.filter(({ group }) => group !== ungrouped);
  const stretches = cutStretches(rows, groupBy, segments, codebooks, codings);
  const count = prepareCount(groupBy, input);
  const fewSaid = findFewSaid([...facets, ...crossings], segments, k);
  const counted = stretches.map((stretch) => ({
    stretch,
    people: stretch.groups.map((group) => {
      const own = (stretch.items.get(group) ?? []).map(({ segment }) => segment);
      return { group, hasMaterial: own.length > 0, ...count(group, stretch.period, own) };
    }),
  }));
  const plans = new Map(
    counted.map(({ stretch, people }): readonly [string, Planned] => {
      const plan = planStretch(stretch, new Map(people.map((one) => [one.group, takeFewest(one)])), k);
      const hidesFacets = plan.rows.size + plan.families.size > 0 || fewSaid.has(nameStretch(stretch));
      const small = new Set(people.flatMap(({ group, declared }) => (isEnough(declared, k) ? [] : [group])));
      return [nameStretch(stretch), { ...plan, hidesFacets, small }];
    }),
  );
  const isUnknown = counted.some(({ people }) => people.some((one) => one.hasMaterial && takeFewest(one) === undefined));
  const isLeftOut = findLeftOut(bases, stretches, plans);
  const isListed = ({ base }: { readonly base: Base }): boolean => !isLeftOut(base);
  const blanked = blankCounts({ bases, cells, facets, crossings }, plans, codebooks);
  return {
    value: {
      bases: blanked.bases.filter((base) => isListed({ base })),
      cells: blanked.cells.filter(isListed),
      facets: blanked.facets.filter(isListed),
      crossings: blanked.crossings.filter(isListed),
      groups: tellGroups(groupBy, segments, plans),
    },
    messages: [
      ...(isUnknown ? [say("groups/people-unknown", { file: "study.yaml" }, { attribute: groupBy, k })] : []),
      ...sayHidden(groupBy, stretches, plans, k),
      ...(bases.some(isLeftOut) ? [say("groups/left-out", { file: "study.yaml" }, { attribute: groupBy, k })] : []),
    ],
  };
}

/** Material has no more people behind it than those who are heard in it, however many are declared. */
function takeFewest({ declared, heard }: People): number | undefined {
  return declared === undefined || heard === undefined ? (declared ?? heard) : Math.min(declared, heard);
}

/** The places where too few people of a group said something for two values of facets together, where it is known who speaks. */
function findFewSaid(cells: readonly (FacetCell | FacetCrossing)[], segments: readonly Segment[], k: number): ReadonlySet<string> {
  const spoken = new Map(segments.filter(({ speaker }) => speaker !== undefined).map((segment) => [segment.id, segment]));
  const few = cells.filter(({ base, segmentIds }) => {
    const people = base.group === ungrouped ? undefined : countFewestSpeakers(segmentIds.flatMap((id) => spoken.get(id) ?? []));
    return people !== undefined && people < k;
  });
  return new Set(few.map(({ base }) => nameStretch(base)));
}

/** Says where anything is hidden. */
function sayHidden(attribute: string, stretches: readonly Stretch[], plans: ReadonlyMap<string, Planned>, k: number): readonly Message[] {
  const hiding = stretches.filter((stretch) => {
    const plan = plans.get(nameStretch(stretch));
    return plan !== undefined && (plan.rows.size + plan.families.size > 0 || plan.hidesFacets);
  });
  if (hiding.length === 0) return [];
  const places = hiding.map(({ type, period }) => `${type} ${period}`).join(", ");
  return [say("groups/hidden", { file: "study.yaml" }, { attribute, k, places })];
}
