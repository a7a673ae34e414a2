/** The run in, the passages of every code as page elements out, by data type and period: what each number of the tables leads to. */
import type { Element, ElementContent } from "hast";
import type { Code, Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import { hiddenGroup, ungrouped, type Base, type Level } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorOf } from "../anchors.js";
import { element } from "../elements.js";
import { fileCodings, type FiledCodings, type FiledSegment } from "./file-codings.js";
import { showPassage } from "./passage.js";
import { labelPeriod, nameGroup, sortGroups } from "../periods.js";
import { showRuleList } from "./rule-list.js";
import type { Words } from "../words.js";

interface Context {
  readonly run: Run;
  readonly words: Words;
  readonly findFiled: FiledCodings;
}

/** A number of the tables, with the segments behind it. */
interface Place {
  readonly code: Code;
  readonly level: Level;
  readonly label: string;
  readonly filed: readonly FiledSegment[];
  /** The codings of a segment that are shown at this place. */
  readonly select: (codings: readonly Coding[]) => readonly Coding[];
}

/** Lists the passages of all codes that have any. */
export function listPassages(run: Run, words: Words): readonly Element[] {
  const context: Context = { run, words, findFiled: fileCodings(run) };
  return [
    element("h2", {}, words.passages),
    element("p", {}, run.codings.length === 0 ? words.nothingCoded : words.passagesNote),
    ...run.codebooks.flatMap((codebook) => {
      const mains = Array.from(codebook.codes.values()).filter(({ parent }) => parent === undefined);
      const shown = mains.flatMap((code) => showCode(code, codebook, context));
      return shown.length === 0 ? [] : [element("div", { dataOrigin: "rule" }, element("h3", {}, codebook.title), ...shown)];
    }),
  ];
}

function showCode(code: Code, codebook: Codebook, context: Context): readonly Element[] {
  const { run, findFiled } = context;
  const bases = run.bases.filter((base) => base.codebook === codebook.id && base.group === ungrouped);
  const shown = bases.map((base) => ({ base, filed: findFiled(base, code.id) })).filter(({ filed }) => filed.length > 0);
  if (shown.length === 0) return [];
  const total = shown.reduce((sum, { filed }) => sum + filed.length, 0);
  const children = Array.from(codebook.codes.values()).filter(({ parent }) => parent === code.id);
  return [
    element(
      "details",
      { dataMain: `${codebook.id}/${code.id}` },
      element("summary", {}, `${code.label} (${total})`),
      ...(code.definition === "" ? [] : [element("p", { className: ["definition"] }, code.definition)]),
      ...showRuleList(codebook, [code, ...children], run, context.words),
      ...shown.map(({ base, filed }) => showStretch(base, filed, code, children, context)),
    ),
  ];
}

/** One data type and period of a main code: first what has no sub-code, then each sub-code; or, without sub-codes, all at once. */
function showStretch(base: Base, filed: readonly FiledSegment[], code: Code, children: readonly Code[], context: Context): Element {
  const { run, words } = context;
  // The anchor stands inside the fold, so that following a link to it opens the fold.
  const title = `${base.type}, ${labelPeriod(base.period, run.study, words)} (${filed.length})`;
  const head = element("h4", { id: anchorOf(base, code.id) }, title);
  const places = listPlaces(code, children, filed, words);
  const named = new Set<Coding>();
  const content =
    children.length === 0
      ? places.flatMap((place) => showGroups(place, base, "h5", named, context))
      : [
          ...showGroupLines(base, code, places, filed, context),
          ...places.map((place) => showPlace(place, base, named, context)),
          ...showTwice(places, filed, words),
        ];
  return element("div", { className: ["stretch"], dataType: base.type, dataPeriod: base.period }, head, ...content);
}

function listPlaces(code: Code, children: readonly Code[], filed: readonly FiledSegment[], words: Words): readonly Place[] {
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

function showPlace(place: Place, base: Base, named: Set<Coding>, context: Context): Element {
  const { code, level, label, filed } = place;
  return element(
    "div",
    { className: ["place"], dataCode: `${base.codebook}/${code.id}` },
    element("h5", { id: anchorOf(base, code.id, level) }, `${label} (${filed.length})`),
    ...showGroups(place, base, "h6", named, context),
  );
}

/** The passages of a place, by group where the study groups. */
function showGroups(place: Place, base: Base, tagName: "h5" | "h6", named: Set<Coding>, context: Context): readonly Element[] {
  const { run, words } = context;
  if (run.study.groupBy === undefined) return showAll(place, place.filed, named, context);
  return listGroups(place.filed).map((group) => {
    const filed = place.filed.filter((one) => one.group === group);
    const title = `${run.study.groupBy}: ${nameGroup(group, words) ?? ""} (${filed.length})`;
    const head = element(tagName, { id: anchorOf({ ...base, group }, place.code.id, place.level) }, title);
    const filter = group === hiddenGroup ? {} : { dataGroup: group };
    return element("div", { className: ["part"], ...filter }, head, ...showAll(place, filed, named, context));
  });
}

function showAll(place: Place, filed: readonly FiledSegment[], named: Set<Coding>, { run, words }: Context): readonly Element[] {
  return filed.map(({ segment, codings }) => {
    const shown = place.select(codings);
    const first = new Set(shown.filter((coding) => !named.has(coding)));
    for (const coding of first) named.add(coding);
    return showPassage(segment, shown, (coding) => first.has(coding), run, words);
  });
}

/** A group of a main code stands spread over its sub-codes, so its number leads to a line that tells where. */
function showGroupLines(
  base: Base,
  code: Code,
  places: readonly Place[],
  filed: readonly FiledSegment[],
  { run, words }: Context,
): readonly Element[] {
  if (run.study.groupBy === undefined) return [];
  return listGroups(filed).map((group) => {
    const own = filed.filter((one) => one.group === group).length;
    const links = places.flatMap((place): readonly (Element | string)[] => {
      const count = place.filed.filter((one) => one.group === group).length;
      const href = `#${anchorOf({ ...base, group }, place.code.id, place.level)}`;
      return count === 0 ? [] : [" · ", element("a", { href }, `${place.label} (${count})`)];
    });
    const name = `${run.study.groupBy}: ${nameGroup(group, words) ?? ""} (${own})`;
    return element("p", { className: ["group"], id: anchorOf({ ...base, group }, code.id) }, name, ...links);
  });
}

/** The sub-codes add up to more than their main code where a segment has several of them. */
function showTwice(places: readonly Place[], filed: readonly FiledSegment[], words: Words): readonly ElementContent[] {
  const times = new Map<FiledSegment, number>();
  for (const place of places) for (const one of place.filed) times.set(one, (times.get(one) ?? 0) + 1);
  const several = filed.filter((one) => (times.get(one) ?? 0) > 1).length;
  if (several === 0) return [];
  return [element("p", { className: ["why"] }, words.severalSubCodes.replace("{n}", String(several)))];
}

/** The groups as far as they may be told; what may not be told stands together, last. */
function listGroups(filed: readonly FiledSegment[]): readonly string[] {
  return sortGroups(filed.map(({ group }) => group));
}
