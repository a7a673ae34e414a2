/** A number of the tables with the segments behind it in, its passages as mark-up out, by group where the study groups. */
import type { Code } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import { hiddenGroup, type Base, type Level } from "../../model/frequency.js";
import { collectBy } from "../../text/collect.js";
import { escapeText, printTag, type Markup } from "../../text/html-print.js";
import { anchorOf } from "../anchors.js";
import { nameGroup, sortGroups } from "../periods.js";
import type { Words } from "../words.js";
import type { FiledSegment } from "./file-codings.js";
import type { PageContext } from "./page-context.js";
import { printPassage } from "./passage.js";

export interface Place {
  readonly code: Code;
  readonly level: Level;
  readonly label: string;
  readonly filed: readonly FiledSegment[];
  /** The codings of a segment that are shown at this place. */
  readonly select: (codings: readonly Coding[]) => readonly Coding[];
}

/** Lists the places of a main code that have any segment. */
export function listPlaces(code: Code, children: readonly Code[], filed: readonly FiledSegment[], words: Words): readonly Place[] {
  if (children.length === 0) return [{ code, level: "main", label: code.label, filed, select: (codings) => codings }];
  const hasOnly = ({ codings }: FiledSegment): boolean => codings.every(({ codeId }) => codeId === code.id);
  const places: readonly Place[] = [
    { code, level: "direct", label: words.direct, filed: filed.filter(hasOnly), select: (codings) => codings },
    ...children.map((child): Place => ({
      code: child,
      level: "sub",
      label: child.label,
      filed: filed.filter(({ codings }) => codings.some(({ codeId }) => codeId === child.id)),
      // The main code's own coding is told with each sub-code, as it counts there too.
      select: (codings) => codings.filter(({ codeId }) => codeId === child.id || codeId === code.id),
    })),
  ];
  return places.filter((place) => place.filed.length > 0);
}

export function printPlace(place: Place, base: Base, named: Set<Coding>, page: PageContext): Markup {
  const { code, level, label, filed } = place;
  return printTag(
    "div",
    { class: "place", "data-code": `${base.codebook}/${code.id}` },
    printTag("h5", { id: anchorOf(base, code.id, level) }, escapeText(`${label} (${filed.length})`)),
    ...printGroups(place, base, "h6", named, page),
  );
}

/** Prints the passages of a place, by group where the study groups; `named` holds the decisions that bear their name already. */
export function printGroups(place: Place, base: Base, tagName: "h5" | "h6", named: Set<Coding>, page: PageContext): readonly Markup[] {
  const { run, words } = page;
  if (run.study.groupBy === undefined) return printAll(place, place.filed, named, page);
  return listGroups(place.filed).map(([group, filed]) => {
    const title = `${run.study.groupBy}: ${nameGroup(group, words) ?? ""} (${filed.length})`;
    return printTag(
      "div",
      { class: "part", "data-group": group === hiddenGroup ? undefined : group },
      printTag(tagName, { id: anchorOf({ ...base, group }, place.code.id, place.level) }, escapeText(title)),
      ...printAll(place, filed, named, page),
    );
  });
}

/** The passages, as many as the page has room for; where a person decided a link leads to the passage, so that one is always there. */
function printAll(place: Place, filed: readonly FiledSegment[], named: Set<Coding>, page: PageContext): readonly Markup[] {
  const { extent, words } = page;
  const shown = filed.length <= extent.passages ? filed : filed.filter((one, index) => index < extent.passages || isDecided(one));
  const takeName = (coding: Coding): boolean => {
    const isFirst = !named.has(coding);
    named.add(coding);
    return isFirst;
  };
  const passages = shown.map(({ segment, codings }) => printPassage(segment, place.select(codings), takeName, page));
  return [...passages, ...printRest(filed.length - shown.length, words.morePassages)];
}

function isDecided({ codings }: FiledSegment): boolean {
  return codings.some(({ because }) => because.decision !== undefined);
}

/** How many passages are not shown, and where they are; nothing when all are. */
export function printRest(more: number, sentence: string): readonly Markup[] {
  return more === 0 ? [] : [printTag("p", { class: "why" }, escapeText(sentence.replace("{n}", String(more))))];
}

/** A group of a main code stands spread over its sub-codes, so its number leads to a line that tells where. */
export function printGroupLines(
  base: Base,
  code: Code,
  places: readonly Place[],
  filed: readonly FiledSegment[],
  { run, words }: PageContext,
): readonly Markup[] {
  if (run.study.groupBy === undefined) return [];
  return listGroups(filed).map(([group, own]) => {
    const links = places.flatMap((place): readonly Markup[] => {
      const count = place.filed.filter((one) => one.group === group).length;
      const href = `#${anchorOf({ ...base, group }, place.code.id, place.level)}`;
      return count === 0 ? [] : [escapeText(" · "), printTag("a", { href }, escapeText(`${place.label} (${count})`))];
    });
    const name = `${run.study.groupBy}: ${nameGroup(group, words) ?? ""} (${own.length})`;
    return printTag("p", { class: "group", id: anchorOf({ ...base, group }, code.id) }, escapeText(name), ...links);
  });
}

/** The sub-codes add up to more than their main code where a segment has several of them. */
export function printTwice(places: readonly Place[], filed: readonly FiledSegment[], { words }: PageContext): readonly Markup[] {
  const times = new Map<FiledSegment, number>();
  for (const place of places) for (const one of place.filed) times.set(one, (times.get(one) ?? 0) + 1);
  return printRest(filed.filter((one) => (times.get(one) ?? 0) > 1).length, words.severalSubCodes);
}

/** The groups as far as they may be told, each with its segments; what may not be told stands together, last. */
function listGroups(filed: readonly FiledSegment[]): readonly (readonly [group: string, filed: readonly FiledSegment[]])[] {
  const byGroup = collectBy(filed, ({ group }) => group);
  return sortGroups(Array.from(byGroup.keys())).map((group) => [group, byGroup.get(group) ?? []]);
}
