/** Parts of rule words in, a test that tells of any word form which of them it is, out; the cost does not grow with the number of parts. */
import { exactForm, foldKey } from "../text/fold.js";
import { stemWord } from "../text/stem.js";
import type { RuleWord } from "./rule-words.js";
import { listForms } from "./word-forms.js";
import { readWildcards, type Pattern } from "./wildcards.js";

export interface WordIndex {
  /** Gives the number of a part. */
  readonly enter: (word: RuleWord) => number;
  /** The parts that a form is, in no order. */
  readonly find: (exact: string, folded: string) => readonly number[];
}

export function createWordIndex(): WordIndex {
  const ids = new Map<string, number>();
  const byExact = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  /** Patterns by the letter they begin with, or else end with, or else all together. */
  const byFirst = new Map<string, [Pattern, number][]>();
  const byLast = new Map<string, [Pattern, number][]>();
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
      if (pattern.prefix !== "") add(byFirst, pattern.prefix.charAt(0), [pattern, id]);
      else if (pattern.suffix !== "") add(byLast, pattern.suffix.charAt(pattern.suffix.length - 1), [pattern, id]);
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
    test(byFirst.get(folded.charAt(0)));
    test(byLast.get(folded.charAt(folded.length - 1)));
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
