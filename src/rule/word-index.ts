/** Parts of rule words in, a test that tells of any word form which of them it is, out; the cost does not grow with the number of parts. */
import type { WordMode } from "../model/rule.js";
import { exactForm, foldKey } from "../text/fold.js";
import { stemWord } from "../text/stem.js";
import { listForms } from "./word-forms.js";
import { readWildcards, type Pattern } from "./wildcards.js";

/** One part of a rule word, between its hyphens; `folded` is a word by its key alone. */
export interface RuleWord {
  readonly mode: WordMode | "folded";
  readonly part: string;
}

export interface WordIndex {
  /** Gives the number of a part. */
  readonly enter: (word: RuleWord) => number;
  /** The parts that a form is, in no order. */
  readonly find: (exact: string, folded: string) => readonly number[];
}

/** How many letters of a pattern tell that it is worth trying. */
const letters = 3;

export function createWordIndex(): WordIndex {
  const ids = new Map<string, number>();
  const byExact = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  /** Patterns by the letters they begin with, or else end with, or else all together. */
  const byBeginning = new Map<string, [Pattern, number][]>();
  const byEnd = new Map<string, [Pattern, number][]>();
  const others: [Pattern, number][] = [];

  const enter = ({ mode, part }: RuleWord): number => {
    const name = `${mode} ${part}`;
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(name, id);
    if (mode === "exact") add(byExact, exactForm(part), id);
    else if (mode === "stem") add(byStem, stemWord(part), id);
    else if (mode === "folded") add(byKey, foldKey(part), id);
    else if (mode === "inflected") for (const form of listForms(part)) add(byKey, form, id);
    else {
      const pattern = readWildcards(part);
      if (pattern.prefix.length >= letters) add(byBeginning, pattern.prefix.slice(0, letters), [pattern, id]);
      else if (pattern.suffix.length >= letters) add(byEnd, pattern.suffix.slice(-letters), [pattern, id]);
      else others.push([pattern, id]);
    }
    return id;
  };

  const find = (exact: string, folded: string): readonly number[] => {
    const found: number[] = [];
    const take = (more: readonly number[] | undefined): void => {
      if (more !== undefined) found.push(...more);
    };
    const test = (patterns: readonly (readonly [Pattern, number])[] | undefined): void => {
      for (const [pattern, id] of patterns ?? []) if (pattern.test(folded)) found.push(id);
    };
    take(byExact.get(exact));
    take(byKey.get(folded));
    if (byStem.size > 0) take(byStem.get(stemWord(folded)));
    test(byBeginning.get(folded.slice(0, letters)));
    test(byEnd.get(folded.slice(-letters)));
    test(others);
    return found;
  };

  return { enter, find };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
