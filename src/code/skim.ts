/** Rules in, a test of texts out that is quicker than scanning their words: whether a text has the letters of a word without which no rule hits. */
import { listForms } from "../rule/word-forms.js";
import type { RuleWord } from "../rule/word-index.js";
import { foldKey } from "../text/fold.js";
import { listUnits, unit } from "../text/letters.js";
import type { CompiledRule } from "./compiled-rule.js";
import type { RuleSet } from "./rule-set.js";

/** Tells of a text whether a rule may hit there; where it says no, none does. */
export type Skim = (text: string) => boolean;

/** To look for more than this takes as long as scanning. */
const most = 64;

/** Makes the test for some rules of a set; nothing when one of them may hit without any word that is known, or when they need too many. */
export function createSkim(rules: readonly CompiledRule[], { settings: { ruleWords } }: RuleSet): Skim | undefined {
  const sets = new Set<number>();
  for (const { matcher } of rules) {
    if (matcher.needs === undefined) return undefined;
    for (const need of matcher.needs) sets.add(need.sets[0] as number);
  }
  const letters = new Set<string>();
  for (const set of sets)
    for (const word of ruleWords.list(set)) {
      const own = listLetters(word);
      if (own === undefined) return undefined;
      for (const some of own) letters.add(some);
    }
  if (letters.size > most) return undefined;
  const { strange, byLetter } = (known ??= listClasses());
  const needles = Array.from(letters, (some) => Array.from(some, (letter) => byLetter.get(letter)));
  if (needles.some((needle) => needle.includes(undefined))) return undefined;
  const pattern = letters.size === 0 ? undefined : new RegExp(needles.map((needle) => needle.join("")).join("|"));
  return (text) => strange.test(text) || pattern?.test(text) === true;
}

/** Letters of which every form of a rule word has some, folded; nothing when that can't be told. */
function listLetters({ mode, part }: RuleWord): readonly string[] | undefined {
  switch (mode) {
    case "exact":
    case "folded":
      return [foldKey(part)];
    case "inflected":
      return shorten(listForms(part));
    case "wildcard": {
      const longest = part
        .split(/[*?]+/u)
        .map((some) => foldKey(some))
        .reduce((best, some) => (some.length > best.length ? some : best), "");
      return longest === "" ? undefined : [longest];
    }
    case "stem":
      return undefined;
  }
}

/** As few beginnings as the forms have, none of them shorter than this. */
const leastLetters = 4;

/** Most forms of a word begin alike: to look for where they begin finds them all. */
function shorten(forms: readonly string[]): readonly string[] {
  const beginnings = new Map<string, string>();
  for (const form of forms) {
    const first = form.slice(0, leastLetters);
    const other = beginnings.get(first);
    beginnings.set(first, other === undefined ? form : beginAlike(form, other));
  }
  return Array.from(beginnings.values());
}

function beginAlike(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(0, at);
}

interface Classes {
  /** A text with one of these may hold a word in another way than letter by letter: a part of it ends a line, or it folds otherwise. */
  readonly strange: RegExp;
  /** As a regular expression, the units that fold to each letter. */
  readonly byLetter: ReadonlyMap<string, string>;
}

let known: Classes | undefined;

function listClasses(): Classes {
  const kinds = listUnits();
  const byLetter = new Map<string, number[]>();
  const strange: number[] = [];
  for (let code = 0; code < kinds.length; code++) {
    const kind = kinds[code] as number;
    if (kind === unit.strange) strange.push(code);
    if (kind <= unit.lastMark && kind !== unit.apostrophe) continue;
    const letter = kind === unit.apostrophe ? "'" : foldKey(String.fromCharCode(kind));
    if (letter.length !== 1) strange.push(code);
    else byLetter.set(letter, [...(byLetter.get(letter) ?? []), code]);
  }
  return {
    strange: new RegExp(`${writeClass(strange)}|[-\\u2010\\u2011][^!-\\u009f]*[\\r\\n]`),
    byLetter: new Map(Array.from(byLetter, ([letter, codes]) => [letter, writeClass(codes)])),
  };
}

/** Writes ascending units as a class of a regular expression. */
function writeClass(codes: readonly number[]): string {
  let ranges = "";
  for (let at = 0; at < codes.length;) {
    const first = at;
    while (codes[at + 1] === (codes[at] as number) + 1) at++;
    ranges += `${writeUnit(codes[first] as number)}-${writeUnit(codes[at++] as number)}`;
  }
  return `[${ranges}]`;
}

function writeUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
