/** The plans of a run in, the lines that may not even be there out, since that they are gives a hidden base away. */
import { ungrouped, type Base } from "../../model/frequency.js";
import { holdsBases, type Planned } from "./plan.js";
import { nameStretch, type Stretch } from "./stretches.js";

/** Tells whether the lines of a base are left out. */
export type IsLeftOut = (base: Base) => boolean;

/**
 * A group that has lines has material somewhere. Where everything is hidden, and such a group is shown nowhere else and
 * hidden nowhere else, its material is here: with as many of these as there are segments or documents, each has one of them.
 * So they have no lines anywhere; and nor has any other group here, or it would seem that those left over have everything.
 * What is hidden of a group without any other beside it stands in the line of all groups together.
 */
export function findLeftOut(bases: readonly Base[], stretches: readonly Stretch[], plans: ReadonlyMap<string, Planned>): IsLeftOut {
  const planned = stretches.flatMap((stretch) => {
    const plan = plans.get(nameStretch(stretch));
    return plan === undefined ? [] : [{ stretch, plan }];
  });
  const groupsOut = new Map<string, ReadonlySet<string>>();
  const placesOut = new Map<string, ReadonlySet<string>>();
  for (const [codebook, rows] of groupByCodebook(bases)) {
    const names = new Set(rows.map((base) => nameStretch(base)));
    const groups = new Set(rows.map(({ group }) => group));
    const own = planned.filter(({ stretch }) => names.has(nameStretch(stretch)));
    const isAlone = groups.size === 1 && own.some(({ plan }) => plan.rows.size + plan.families.size > 0);
    const bound = own.map((one) => ({ ...one, groups: listBound(one, own) })).filter((one) => one.groups.length > 0);
    groupsOut.set(codebook, isAlone ? groups : new Set(bound.flatMap((one) => one.groups)));
    placesOut.set(codebook, new Set(bound.map(({ stretch }) => nameStretch(stretch))));
  }
  return (base) =>
    base.group !== ungrouped &&
    ((groupsOut.get(base.codebook)?.has(base.group) ?? false) || (placesOut.get(base.codebook)?.has(nameStretch(base)) ?? false));
}

interface PlannedStretch {
  readonly stretch: Stretch;
  readonly plan: Planned;
}

/** The groups that must have material here, where that tells how much. */
function listBound({ stretch, plan: { rows } }: PlannedStretch, all: readonly PlannedStretch[]): readonly string[] {
  if (rows.size === 0 || holdsBases(rows, stretch)) return [];
  const others = all.filter((one) => one.stretch !== stretch);
  const isElsewhere = (group: string): boolean => others.some((one) => one.stretch.items.has(group) || one.plan.rows.has(group));
  const bound = Array.from(rows).filter((group) => !isElsewhere(group));
  return holdsBases(rows, stretch, new Set(bound)) ? [] : bound;
}

function groupByCodebook(bases: readonly Base[]): ReadonlyMap<string, readonly Base[]> {
  const byCodebook = new Map<string, Base[]>();
  for (const base of bases) {
    if (base.group === ungrouped) continue;
    const known = byCodebook.get(base.codebook);
    if (known === undefined) byCodebook.set(base.codebook, [base]);
    else known.push(base);
  }
  return byCodebook;
}
