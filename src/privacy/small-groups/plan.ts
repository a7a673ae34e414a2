/** The material of one data type in one period in, what of its groups is hidden out: whole rows first, then families of lines. */
import { countFewestSpeakers } from "../../text/speaker.js";
import { hasRoom } from "./room.js";
import type { Stretch } from "./stretches.js";

export interface Plan {
  /** Groups of which nothing is shown here. */
  readonly rows: ReadonlySet<string>;
  /** The other groups that a family is hidden for, by the family. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is hidden of a stretch, with what else must be known of it. */
export interface Planned extends Plan {
  /** Whether the facets are hidden, of all groups: they go by codes of several families. */
  readonly hidesFacets: boolean;
  /** The groups that too few people are declared of, or nobody knows how many. It says nothing of who was heard. */
  readonly small: ReadonlySet<string>;
}

/** How many people at least stand behind the material of a group; nothing where that is not known. */
export type People = ReadonlyMap<string, number | undefined>;

/**
 * Plans what is hidden. Rows of groups with too few people, or not known to have enough, and others beside them, so that
 * neither they nor their bases follow by subtraction. Then, where speakers are told apart, the families with a line that too
 * few of a group's people said something for. A family that can't be hidden by itself takes a whole row along.
 */
export function planStretch(stretch: Stretch, people: People, k: number): Plan {
  const few = Array.from(stretch.items.keys()).filter((group) => !isEnough(people.get(group), k));
  let rows = closeRows(new Set(few), stretch, people, k);
  for (;;) {
    const families = planFamilies(stretch, rows, k);
    if (typeof families !== "string") return { rows, families };
    rows = closeRows(new Set([...rows, families]), stretch, people, k);
  }
}

export function isEnough(people: number | undefined, k: number): boolean {
  return people !== undefined && people >= k;
}

/**
 * Adds the groups with least material until no base follows from the others, and their sum, which does follow, is of enough
 * people; when no group is left for that, also those without any material.
 */
function closeRows(first: ReadonlySet<string>, stretch: Stretch, people: People, k: number): ReadonlySet<string> {
  const rows = new Set(first);
  const isClosed = (): boolean => holdsBases(rows, stretch) && countTogether(rows, people) >= k;
  for (const group of rankBySize(stretch)) {
    if (rows.size === 0 || isClosed()) return rows;
    rows.add(group);
  }
  return rows.size === 0 || holdsBases(rows, stretch) ? rows : new Set(stretch.groups);
}

/** The people of several groups, who are not the same; of a group of which nobody knows there may be none. */
function countTogether(groups: ReadonlySet<string>, people: People): number {
  return Array.from(groups).reduce((sum, group) => sum + (people.get(group) ?? 0), 0);
}

/**
 * Whether each hidden base can be another number: there are two at least, with more segments and documents than one for each
 * group of which it is known that it has any (`bound`); and with one document in all a group can have that one only.
 */
export function holdsBases(rows: ReadonlySet<string>, { items }: Stretch, bound = rows): boolean {
  const own = Array.from(rows, (group) => (items.get(group) ?? []).map(({ segment }) => segment.documentId));
  const documents = own.reduce((sum, ids) => sum + new Set(ids).size, 0);
  const everywhere = new Set(Array.from(items.values()).flatMap((all) => all.map(({ segment }) => segment.documentId)));
  return rows.size > 1 && own.flat().length > bound.size && documents > bound.size && everywhere.size > 1;
}

/** The groups with material, those with least of it first. */
function rankBySize({ items }: Stretch): readonly string[] {
  return Array.from(items)
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([group]) => group);
}

/** The groups beside the rows that each family is hidden for; or a group that must become a hidden row for that. */
function planFamilies(stretch: Stretch, rows: ReadonlySet<string>, k: number): Plan["families"] | string {
  const all = Array.from(stretch.items.values()).flat();
  const families = new Set(all.flatMap((item) => Array.from(item.families.keys())));
  const planned = new Map<string, ReadonlySet<string>>();
  for (const family of families) {
    const few = Array.from(stretch.items.keys()).filter((group) => !rows.has(group) && hasFewSpeakers(family, group, stretch, k));
    if (rows.size === 0 && few.length === 0) continue;
    const hidden = growFamily(family, rows, few, stretch);
    if (hidden === undefined) return rankBySize(stretch).find((group) => !rows.has(group)) as string;
    if (hidden.length > 0) planned.set(family, new Set(hidden));
  }
  return planned;
}

/** Whether a line of a family was said by too few people of a group, where it is known who speaks. */
function hasFewSpeakers(family: string, group: string, { items }: Stretch, k: number): boolean {
  const own = items.get(group) ?? [];
  if (own.every(({ segment }) => segment.speaker === undefined)) return false;
  const lines = new Set(own.flatMap(({ families }) => families.get(family) ?? []));
  return Array.from(lines).some((line) => {
    const said = own.filter(({ families }) => families.get(family)?.includes(line)).map(({ segment }) => segment);
    return !isEnough(countFewestSpeakers(said), k);
  });
}

/** Adds groups until there is room: the one with fewest segments of the family that gives it at once, else the one with most. */
function growFamily(family: string, rows: ReadonlySet<string>, few: readonly string[], stretch: Stretch): readonly string[] | undefined {
  const hidden = [...few];
  const isRoomy = (groups: readonly string[]): boolean => hasRoom(family, Array.from(rows), groups, stretch);
  const left = Array.from(stretch.items)
    .filter(([group]) => !rows.has(group) && !few.includes(group))
    .map(([group, all]) => ({ group, count: all.filter(({ families }) => families.has(family)).length }))
    .sort((a, b) => a.count - b.count)
    .map(({ group }) => group);
  while (!isRoomy(hidden)) {
    const one = left.find((group) => isRoomy([...hidden, group])) ?? left.at(-1);
    if (one === undefined) return undefined;
    hidden.push(one);
    left.splice(left.indexOf(one), 1);
  }
  return hidden;
}
