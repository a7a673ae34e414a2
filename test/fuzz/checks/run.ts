/** What must hold of a run as a whole. */
import type { Run } from "../../../src/model/run.js";
import type { Check } from "./check.js";

export const reconciled: Check = {
  name: "the sums are right",
  find: ({ messages }) => messages.filter(({ id }) => id === "run/not-reconciled").map(({ values }) => JSON.stringify(values)),
};

export const repeatable: Check = {
  name: "the same files give the same bytes, in any order",
  find: ({ outputs, again }) => {
    if (again === undefined) return [];
    const names = new Set([...outputs.keys(), ...again.keys()]);
    return Array.from(names).filter((name) => outputs.get(name) !== again.get(name));
  },
};

/** The documents that are the study's own. */
const others = ["a", "b", "c"];

export const othersUntouched: Check = {
  name: "a bad document leaves the others as they are",
  find: ({ run, without }) => {
    if (run === undefined || without === undefined) return [];
    return others.filter((id) => describe(run, id) !== describe(without, id));
  },
};

function describe({ documents, segments, context, codings }: Run, id: string): string {
  const own = segments.filter(({ documentId }) => documentId === id);
  const ids = new Set(own.map((segment) => segment.id));
  return JSON.stringify([
    documents.filter((document) => document.id === id).map(({ path, hash }) => [path, hash]),
    own.map(({ attributes, ...rest }) => [rest, Array.from(attributes)]),
    context.filter(({ documentId }) => documentId === id),
    codings.filter(({ segmentId }) => ids.has(segmentId)),
  ]);
}
