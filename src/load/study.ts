/** The text of `study.yaml` in, the study with its defaults out, or what is wrong with it. */
import { z } from "zod";
import type { Message, Place } from "../model/message.js";
import { directClasses, indirectClasses, type Handling, type IdentifierClass, type PrivacySettings } from "../model/privacy.js";
import { outsidePeriods, undated } from "../model/segment.js";
import { studyFile, type DataType, type Period, type Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { parseDate } from "../text/dates.js";
import { foldKey } from "../text/fold.js";
import {
  comparisonKeys,
  dialectNames,
  findName,
  findNearestName,
  handlingNames,
  identifierNames,
  laterKeys,
  listNames,
  negationKeys,
  periodByNames,
  periodKeys,
  privacyKeys,
  strictnessNames,
  studyKeys,
  typeKeys,
  unitNames,
  type NameTable,
} from "../text/names.js";
import { parseYaml, type YamlNode } from "../text/yaml.js";

export const usualNamesFile = "privacy/namen.txt";

const name = (names: NameTable): z.ZodType<string> =>
  z
    .string()
    .transform((value, context) => findName(names, value) ?? refuse(context, value, listNames(names), findNearestName(names, value)));
const dateForm = "jjjj-mm-dd (yyyy-mm-dd)";
const date = z.string().transform((value, context) => parseDate(value) ?? refuse(context, value, dateForm));
const count = z.string().transform((value, context) => (/^\d{1,6}$/u.test(value) ? Number(value) : refuse(context, value, "0, 1, 2, …")));
const groupSize = z
  .string()
  .transform((value, context) => (/^(?:[3-9]|[1-9]\d{1,3})$/u.test(value) ? Number(value) : refuse(context, value, "3, 4, 5, …")));
const fraction = z
  .string()
  .transform((value, context) =>
    /^0?[.,]\d{1,6}$/u.test(value) ? Number(value.replace(",", ".")) : refuse(context, value, "#expected/fraction"),
  );
const list = z.union([z.array(z.string()), z.string().transform((value) => [value])]);
const insidePath = z
  .string()
  .transform((value, context) =>
    /^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))(?![A-Za-z]:)[^\0]+$/u.test(value)
      ? value.replaceAll("\\", "/")
      : refuse(context, value, "sjablonen/…"),
  );

/** The lists of the gate are no material, and nothing that is made may hold them. */
const apartPath = insidePath.transform((value, context) =>
  /^(?:\.?\/)*(?:corpus|codebooks|report|out)(?:\/|$)/iu.test(value) ? refuse(context, value, "privacy/…") : value,
);

/** The two lines beside the periods have names of their own. */
const periodId = z
  .string()
  .transform((value, context) =>
    [undated, outsidePeriods].includes(value) ? refuse(context, value, `p1, p2, … (≠ ${undated}, ${outsidePeriods})`) : value,
  );
const periodShape = z.object({ id: periodId, label: z.string().optional(), from: date, to: date });
const typeShape = z.object({
  codebook: z.string().min(1),
  unit: name(unitNames),
  periodBy: name(periodByNames).default("document"),
  codedSpeakers: list.default(["deelnemer"]),
  interviewers: list.default([]),
  template: insidePath.optional(),
  textColumns: list.default([]),
  plural: z.string().min(1).optional(),
});
const studyShape = z.object({
  title: z.string().min(1),
  language: z.enum(["nl", "en"]).default("nl"),
  periods: z.array(periodShape).min(1),
  types: z.record(z.string(), typeShape),
  groupBy: z.string().optional(),
  comparison: z.object({ minDocuments: count.default(3), minSegments: count.default(30), alpha: fraction.default(0.05) }).prefault({}),
  negation: z
    .object({ words: list.default(["niet", "geen", "zonder", "nooit", "nauwelijks", "niets", "noch", "amper"]), window: count.default(3) })
    .prefault({}),
  wideCsv: name(dialectNames).default("plain"),
  privacy: z
    .object({
      strictness: name(strictnessNames).default("strict"),
      classes: z.record(z.string(), name(handlingNames)).default({}),
      namesFile: apartPath.default(usualNamesFile),
      allowedFile: apartPath.default("privacy/toegestaan.csv"),
      smallestGroup: groupSize.default(5),
      smallestReleasedGroup: groupSize.default(10),
      quotesPerSpeaker: count.default(2),
    })
    .prefault({}),
});

/** Keys of each level of the file, by the path of the level; `*` stands for any name or number. */
const keysByPath = new Map<string, NameTable>([
  ["", studyKeys],
  ["periods/*", periodKeys],
  ["types/*", typeKeys],
  ["comparison", comparisonKeys],
  ["negation", negationKeys],
  ["privacy", privacyKeys],
  ["privacy/classes", identifierNames],
]);

/** What was expected at each place of the file; what is not listed is a text. */
const expectedByPath = new Map([
  ["language", "nl, en"],
  ["periods", "- { id: p1, label: periode 1, van: 2023-09-01, tot: 2023-12-31 }"],
  ["periods/*", "{ id: p1, label: periode 1, van: 2023-09-01, tot: 2023-12-31 }"],
  ["periods/*/from", dateForm],
  ["periods/*/to", dateForm],
  ["types", "verslag: { codeboek: observaties, eenheid: alinea }"],
  ["types/*", "{ codeboek: …, eenheid: … }"],
  ["types/*/unit", listNames(unitNames)],
  ["types/*/codedSpeakers", "[deelnemer]"],
  ["types/*/interviewers", "[…]"],
  ["types/*/textColumns", "[…]"],
  ["comparison", "{ documenten: 3, segmenten: 30, alfa: 0.05 }"],
  ["negation", "{ woorden: [niet, geen], venster: 3 }"],
  ["negation/words", "[niet, geen]"],
  ["privacy", "{ strengheid: streng, kleinste groep: 5 }"],
  ["privacy/strictness", listNames(strictnessNames)],
  ["privacy/classes", "{ telefoon: blokkeren, leeftijd: melden }"],
  ["privacy/classes/*", listNames(handlingNames)],
  ["privacy/namesFile", "privacy/namen.txt"],
  ["privacy/allowedFile", "privacy/toegestaan.csv"],
  ["privacy/smallestGroup", "3, 4, 5, …"],
  ["privacy/smallestReleasedGroup", "3, 4, 5, …"],
  ["privacy/quotesPerSpeaker", "0, 1, 2, …"],
]);

/** A place of the file with what was written there. */
interface Written {
  readonly place: Place;
  readonly key: string;
  readonly value: string;
}

/** Reads a study; without a study there is at least one error. */
export function readStudy(text: string): { readonly study?: Study; readonly messages: readonly Message[] } {
  const parsed = parseYaml(text);
  if ("problem" in parsed)
    return {
      messages: [
        say(
          "study/yaml",
          { file: studyFile, line: parsed.problem.line, column: parsed.problem.column },
          { detail: `#problem/${parsed.problem.kind}` },
        ),
      ],
    };
  const messages: Message[] = [];
  const written = new Map<string, Written>();
  const plain = toPlain(parsed.node, [], written, messages);
  const result = studyShape.safeParse(plain);
  if (!result.success) return { messages: [...messages, ...result.error.issues.map((issue) => describeIssue(issue, written))] };
  const { types, periods, privacy, ...rest } = result.data;
  const study = {
    ...rest,
    privacy: settlePrivacy(privacy),
    periods: periods.map(({ label, ...period }) => ({ ...period, label: label ?? period.id })),
    types: new Map(Object.entries(types).map(([id, type]) => [id, { id, ...type } as DataType])),
  } as Study;
  messages.push(...checkPeriods(study.periods, written));
  return messages.some(({ severity }) => severity === "error") ? { messages } : { study, messages };
}

/** Classes that stand for themselves wherever they are; the others are told by what stands around them. */
const certain: ReadonlySet<IdentifierClass> = new Set(["bsn", "iban", "phone", "email", "known-name"]);

/** Direct identifiers block and others warn; where the study is lenient, what is told by its surroundings only warns. */
function settlePrivacy({ strictness, classes, ...rest }: z.output<typeof studyShape>["privacy"]): PrivacySettings {
  const handling = new Map<IdentifierClass, Handling>([
    ...directClasses.map((one): [IdentifierClass, Handling] => [one, strictness === "strict" || certain.has(one) ? "block" : "warn"]),
    ...indirectClasses.map((one): [IdentifierClass, Handling] => [one, "warn"]),
    ...(Object.entries(classes) as [IdentifierClass, Handling][]),
  ]);
  return { ...rest, handling };
}

/** Gives the tree as plain values under canonical keys, noting where each stood; unknown and repeated keys are said and left out. */
function toPlain(node: YamlNode, path: readonly string[], written: Map<string, Written>, messages: Message[], key = ""): unknown {
  const value = node.kind === "text" ? node.text : node.kind === "list" ? "[…]" : "{…}";
  written.set(path.join("/"), { place: { file: studyFile, line: node.line, column: node.column }, key, value });
  if (node.kind === "text") return node.text === "" ? undefined : node.text;
  if (node.kind === "list") return node.items.map((item, index) => toPlain(item, [...path, String(index)], written, messages, key));
  const names = keysByPath.get(patternOf(path));
  const isTypes = path.join("/") === "types";
  const plain = new Map<string, unknown>();
  /** As they are written, by what is the same however it is written. */
  const taken = new Map<string, string>();
  // Below a key that takes no map nothing is read; its value is said to be wrong.
  for (const entry of names === undefined && !isTypes ? [] : node.entries) {
    const place = { file: studyFile, ...entry.place };
    const canonical = names === undefined ? entry.key : findName(names, entry.key);
    if (canonical === undefined && path.length === 0 && findName(laterKeys, entry.key) !== undefined) {
      messages.push(say("study/later-key", place, { key: entry.key }));
    } else if (canonical === undefined) {
      messages.push(
        say("study/unknown-key", place, {
          key: entry.key,
          valid: listNames(names as NameTable),
          nearest: findNearestName(names as NameTable, entry.key) ?? "",
        }),
      );
    } else if (isTypes && !/^\p{L}/u.test(canonical)) {
      // A name from outside that begins with a letter is never __proto__.
      messages.push(say("study/value", place, { key, value: canonical, expected: "#expected/type-name" }));
    } else if (taken.has(foldKey(canonical))) {
      messages.push(say("study/same-key", place, { key: entry.key, other: taken.get(foldKey(canonical)) ?? "" }));
    } else {
      taken.set(foldKey(canonical), entry.key);
      plain.set(canonical, toPlain(entry.value, [...path, canonical], written, messages, entry.key));
    }
  }
  return Object.fromEntries(plain);
}

/** The path of a kind of place: `*` stands for any number, and for the name of a data type. */
function patternOf(path: readonly string[]): string {
  return path
    .map((part, index) => (index === 1 && ["periods", "types"].includes(path[0] as string) ? "*" : part))
    .join("/")
    .replace(/^(privacy\/classes)\/.*$/u, "$1/*");
}

function describeIssue(issue: z.core.$ZodIssue, written: ReadonlyMap<string, Written>): Message {
  const path = issue.path.map(String);
  const own = written.get(path.join("/"));
  const expected = expectedByPath.get(patternOf(path)) ?? "tekst (text)";
  if (path.length === 0) return say("study/yaml", own?.place, { detail: own?.value ?? "" });
  if (own === undefined || own.value === "")
    return say("study/missing-key", own?.place ?? written.get(path.slice(0, -1).join("/"))?.place, {
      key: own?.key ?? spellKey(path),
      expected,
    });
  if (issue.code === "custom") return say("study/value", own.place, { key: own.key, ...(issue.params as Record<string, string>) });
  return say("study/value", own.place, { key: own.key, value: own.value, expected });
}

/** The valid spellings of a key that is not there. */
function spellKey(path: readonly string[]): string {
  const names = keysByPath.get(patternOf(path.slice(0, -1))) ?? new Map<string, string>();
  return listNames(new Map(Array.from(names).filter(([, canonical]) => canonical === path.at(-1))));
}

function checkPeriods(periods: readonly Period[], written: ReadonlyMap<string, Written>): readonly Message[] {
  return periods.flatMap((period, index) => {
    const place = written.get(`periods/${index}`)?.place;
    const earlier = periods.slice(0, index);
    if (period.from > period.to) return [say("study/period-order", place, { period: period.id, from: period.from, to: period.to })];
    const names = new Set([foldKey(period.id), foldKey(period.label)]);
    const namesake = earlier.find(({ id, label }) => names.has(foldKey(id)) || names.has(foldKey(label)));
    if (namesake !== undefined)
      return [say("study/duplicate-period", place, { period: names.has(foldKey(namesake.id)) ? namesake.id : namesake.label })];
    const overlap = earlier.find(({ from, to }) => period.from <= to && from <= period.to);
    return overlap === undefined ? [] : [say("study/period-overlap", place, { period: period.id, other: overlap.id })];
  });
}

function refuse(context: z.RefinementCtx<string>, value: string, expected: string, nearest = ""): never {
  context.addIssue({ code: "custom", params: { value, expected, nearest } });
  return z.NEVER;
}
