/** The text of `study.yaml` in, the study with its defaults out, or what is wrong with it. */
import { z } from "zod";
import type { Message, Place } from "../model/message.js";
import { outsidePeriods, undated } from "../model/segment.js";
import type { DataType, Period, Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { parseDate } from "../text/dates.js";
import { comparisonKeys, dialectNames, findName, findNearestName, listNames, negationKeys, periodByNames, periodKeys, studyKeys, typeKeys, unitNames, type NameTable } from "../text/names.js";
import { parseYaml, type YamlNode } from "../text/yaml.js";

export const studyFile = "study.yaml";

const name = (names: NameTable): z.ZodType<string> => z.string().transform((value, context) => findName(names, value) ?? refuse(context, value, listNames(names), findNearestName(names, value)));
const date = z.string().transform((value, context) => parseDate(value) ?? refuse(context, value, "jjjj-mm-dd (yyyy-mm-dd)"));
const count = z.string().transform((value, context) => (/^\d{1,6}$/u.test(value) ? Number(value) : refuse(context, value, "0, 1, 2, …")));
const fraction = z.string().transform((value, context) => (/^0?[.,]\d{1,6}$/u.test(value) ? Number(value.replace(",", ".")) : refuse(context, value, "0.05")));
const list = z.union([z.array(z.string()), z.string().transform((value) => [value])]);
const insidePath = z.string().transform((value, context) => (/^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))(?![A-Za-z]:)[^\0]+$/u.test(value) ? value.replaceAll("\\", "/") : refuse(context, value, "sjablonen/…")));

/** The two lines beside the periods have names of their own. */
const periodId = z.string().transform((value, context) => ([undated, outsidePeriods].includes(value) ? refuse(context, value, `p1, p2, … (≠ ${undated}, ${outsidePeriods})`) : value));
const periodShape = z.object({ id: periodId, label: z.string().optional(), from: date, to: date });
const typeShape = z.object({
  codebook: z.string().min(1),
  unit: name(unitNames),
  periodBy: name(periodByNames).default("document"),
  codedSpeakers: list.default(["deelnemer"]),
  interviewers: list.default([]),
  template: insidePath.optional(),
  textColumns: list.default([]),
});
const studyShape = z.object({
  title: z.string().min(1),
  language: z.enum(["nl", "en"]).default("nl"),
  periods: z.array(periodShape).min(1),
  types: z.record(z.string(), typeShape),
  groupBy: z.string().optional(),
  comparison: z.object({ minDocuments: count.default(3), minSegments: count.default(30), alpha: fraction.default(0.05) }).prefault({}),
  negation: z.object({ words: list.default(["niet", "geen", "zonder", "nooit", "nauwelijks", "niets", "noch", "amper"]), window: count.default(3) }).prefault({}),
  wideCsv: name(dialectNames).default("plain"),
});

/** Keys of each level of the file, by the path of the level; `*` stands for any name or number. */
const keysByPath = new Map<string, NameTable>([
  ["", studyKeys],
  ["periods/*", periodKeys],
  ["types/*", typeKeys],
  ["comparison", comparisonKeys],
  ["negation", negationKeys],
]);

/** Reads a study; without a study there is at least one error. */
export function readStudy(text: string): { readonly study?: Study; readonly messages: readonly Message[] } {
  const parsed = parseYaml(text);
  if ("problem" in parsed) return { messages: [say("study/yaml", { file: studyFile, line: parsed.problem.line, column: parsed.problem.column }, { detail: parsed.problem.detail })] };
  const messages: Message[] = [];
  const places = new Map<string, Place>();
  const plain = toPlain(parsed.node, [], [], places, messages);
  const result = studyShape.safeParse(plain);
  if (!result.success) return { messages: [...messages, ...result.error.issues.map((issue) => describeIssue(issue, places))] };
  const { types, periods, ...rest } = result.data;
  const study = {
    ...rest,
    periods: periods.map(({ label, ...period }) => ({ ...period, label: label ?? period.id })),
    types: new Map(Object.entries(types).map(([id, type]) => [id, { id, ...type } as DataType])),
  } as Study;
  messages.push(...checkPeriods(study.periods, places));
  return messages.some(({ severity }) => severity === "error") ? { messages } : { study, messages };
}

/** Gives the tree as plain values under canonical keys, noting where each stood; unknown keys are said and left out. */
function toPlain(node: YamlNode, path: readonly string[], pattern: readonly string[], places: Map<string, Place>, messages: Message[]): unknown {
  places.set(path.join("/"), { file: studyFile, line: node.line, column: node.column });
  if (node.kind === "text") return node.text === "" ? undefined : node.text;
  if (node.kind === "list") return node.items.map((item, index) => toPlain(item, [...path, String(index)], [...pattern, "*"], places, messages));
  const names = keysByPath.get(pattern.join("/"));
  const plain: [string, unknown][] = [];
  for (const { key, place, value } of node.entries) {
    const canonical = names === undefined ? key : findName(names, key);
    if (canonical === undefined || names === undefined && path.length !== 1) {
      const valid = names ?? studyKeys;
      messages.push(say("study/unknown-key", { file: studyFile, ...place }, { key, valid: listNames(valid), nearest: findNearestName(valid, key) ?? "" }));
    } else {
      plain.push([canonical, toPlain(value, [...path, canonical], [...pattern, names === undefined ? "*" : canonical], places, messages)]);
    }
  }
  // A null prototype: a key such as __proto__ is a name like any other.
  return Object.assign(Object.create(null), Object.fromEntries(plain)) as unknown;
}

function describeIssue(issue: z.core.$ZodIssue, places: ReadonlyMap<string, Place>): Message {
  const path = issue.path.map(String);
  const key = path.at(-1) ?? "";
  const place = places.get(path.join("/"));
  if (issue.code === "custom") return say("study/value", place, { key, ...(issue.params as Record<string, string>) });
  const parent = places.get(path.slice(0, -1).join("/")) ?? { file: studyFile, line: 1, column: 1 };
  if (issue.code === "invalid_type" && place === undefined) return say("study/missing-key", parent, { key: spellKey(path), expected: expectedAt(path) });
  return say("study/value", place ?? parent, { key: spellKey(path), value: "", expected: expectedAt(path) });
}

function spellKey(path: readonly string[]): string {
  const names = keysByPath.get(path.slice(0, -1).map((part, index) => (index === 0 ? part : "*")).join("/"));
  return Array.from(names ?? []).find(([, canonical]) => canonical === path.at(-1))?.[0] ?? path.at(-1) ?? "";
}

function expectedAt(path: readonly string[]): string {
  switch (path.at(-1)) {
    case "periods":
      return "- { id: p1, label: periode 1, van: 2023-09-01, tot: 2023-12-31 }";
    case "types":
      return "verslag: { codeboek: observaties, eenheid: alinea }";
    case "language":
      return "nl, en";
    default:
      return path.length === 1 || path[0] === "periods" ? "tekst (text)" : "{ codeboek: …, eenheid: … }";
  }
}

function checkPeriods(periods: readonly Period[], places: ReadonlyMap<string, Place>): readonly Message[] {
  return periods.flatMap((period, index) => {
    const place = places.get(`periods/${index}`);
    const earlier = periods.slice(0, index);
    if (period.from > period.to) return [say("study/period-order", place, { period: period.id, from: period.from, to: period.to })];
    if (earlier.some(({ id }) => id === period.id)) return [say("study/duplicate-period", place, { period: period.id })];
    const overlap = earlier.find(({ from, to }) => period.from <= to && from <= period.to);
    return overlap === undefined ? [] : [say("study/period-overlap", place, { period: period.id, other: overlap.id })];
  });
}

function refuse(context: z.RefinementCtx<string>, value: string, expected: string, nearest = ""): never {
  context.addIssue({ code: "custom", params: { value, expected, nearest } });
  return z.NEVER;
}
