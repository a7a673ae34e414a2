/** The text of `study.yaml` in, the study with its defaults out, or what is wrong with it. */
import type { z } from "zod";
import type { Message, Place } from "../model/message.js";
import { directClasses, indirectClasses, type Handling, type IdentifierClass, type PrivacySettings } from "../model/privacy.js";
import { studyFile, type DataType, type Period, type Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { foldKey } from "../text/fold.js";
import { findName, findNearestName, laterKeys, listNames, type NameTable } from "../text/names.js";
import { parseYaml, type YamlNode } from "../text/yaml.js";
import { expectedByPath, keysByPath, studyShape } from "./study-shape.js";

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
