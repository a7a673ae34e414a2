/** A codebook and its study in, a message for every name in it that leads nowhere, and for rules that refer in a circle, out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Message, Place } from "../model/message.js";
import type { Rule } from "../model/rule.js";
import type { Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { listNodes } from "../rule/parts.js";
import { spellAttribute } from "../text/names.js";
import { findNearest } from "../text/nearest.js";

/** What a filter may ask of every segment, Dutch first; any other key is an attribute. */
const filterKeys = ["soort", "spreker", "kop", "periode", "type", "speaker", "heading", "period"];

const link = /\[\[([^\]]+)\]\]/gu;

/** Checks all references of a codebook; `attributes` are the names that documents have. */
export function checkReferences(codebook: Codebook, study: Study, attributes: ReadonlySet<string>): readonly Message[] {
  return [...Array.from(codebook.codes.values()).flatMap((code) => checkCode(code, codebook, study, attributes)), ...findCycles(codebook)];
}

/** The codes whose rules take part in a circle; their `code:` can't be answered. */
export function findCycles(codebook: Codebook): readonly Message[] {
  const state = new Map<string, "open" | "done">();
  const messages: Message[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    const code = codebook.codes.get(id);
    if (code === undefined || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      messages.push(
        say(
          "codebook/cycle",
          { file: codebook.path, line: code.line, column: 1 },
          { path: [...path.slice(path.indexOf(id)), id].join(" → ") },
        ),
      );
      return;
    }
    state.set(id, "open");
    for (const next of listDependencies(code, codebook)) walk(next, [...path, id]);
    state.set(id, "done");
  };
  for (const id of codebook.codes.keys()) walk(id, []);
  return messages;
}

/** A rule that names a main code depends on its sub-codes too. */
function listDependencies(code: Code, codebook: Codebook): readonly string[] {
  const named = listRules(code).flatMap(({ tree }) => listNodes(tree, "code"));
  return named.flatMap(({ code: id }) => [
    id,
    ...Array.from(codebook.codes.values()).flatMap((other) => (other.parent === id ? [other.id] : [])),
  ]);
}

function checkCode(code: Code, codebook: Codebook, study: Study, attributes: ReadonlySet<string>): readonly Message[] {
  const place: Place = { file: codebook.path, line: code.line, column: 1 };
  const ids = Array.from(codebook.codes.keys());
  const unknown = (id: string, at: Place): readonly Message[] =>
    codebook.codes.has(id) ? [] : [say("codebook/unknown-code", at, { code: id, nearest: findNearest(id, ids) ?? "" })];
  const links = [code.definition, code.fullDefinition, code.include, code.exclude].flatMap((text) =>
    Array.from(text.matchAll(link), ([, id]) => id as string),
  );
  const types = Array.from(study.types.keys());
  const periods = study.periods.map(({ id }) => id);
  return [
    ...[...links, ...code.successors].flatMap((id) => unknown(id, place)),
    ...code.examples.flatMap(({ belongsTo, line }) => (belongsTo === undefined ? [] : unknown(belongsTo, { ...place, line }))),
    ...code.types.flatMap((type) =>
      types.includes(type)
        ? []
        : [say("codebook/unknown-type", place, { type, valid: types.join(", "), nearest: findNearest(type, types) ?? "" })],
    ),
    ...code.periods.flatMap((period) =>
      periods.includes(period)
        ? []
        : [say("codebook/unknown-period", place, { period, valid: periods.join(", "), nearest: findNearest(period, periods) ?? "" })],
    ),
    ...listRules(code).flatMap((rule) => [
      ...listNodes(rule.tree, "code").flatMap(({ code: id, start }) => unknown(id, placeIn(codebook, rule, start))),
      ...checkFilter(rule, codebook, types, attributes),
    ]),
  ];
}

function checkFilter(rule: Rule, codebook: Codebook, types: readonly string[], attributes: ReadonlySet<string>): readonly Message[] {
  return rule.filter.flatMap(({ key, values, start }): readonly Message[] => {
    const place = placeIn(codebook, rule, start);
    if (key === "type")
      return values.flatMap((type) =>
        types.includes(type) || type.includes("*")
          ? []
          : [say("rule/unknown-type", place, { type, valid: types.join(", "), nearest: findNearest(type, types) ?? "" })],
      );
    if (["speaker", "heading", "period"].includes(key) || attributes.has(key)) return [];
    const written = /^[^:]*/u.exec(rule.text.slice(start))?.[0].trim() ?? key;
    const known = [...filterKeys, ...Array.from(attributes).flatMap(spellAttribute)];
    return [say("rule/unknown-attribute", place, { key: written, nearest: findNearest(written, known) ?? "" })];
  });
}

function placeIn(codebook: Codebook, rule: Rule, offset: number): Place {
  return { file: codebook.path, line: rule.line, column: rule.column + offset };
}

function listRules(code: Code): readonly Rule[] {
  return [...code.rules, ...code.exclusions];
}
