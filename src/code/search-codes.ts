/** Codes and segments in, what the rules of each code hit there out. */
import type { Segment } from "../model/segment.js";
import type { Hit } from "../rule/hit.js";
import { listTouched } from "../rule/place-spans.js";
import { scanWords, type Words } from "../text/words.js";
import { countForm, listForms, openForms, type FormCount } from "./count-forms.js";
import type { KnownCode } from "./known-codes.js";
import { keepLongest } from "./longest-match.js";
import { viewSegment, type RuleHits, type SegmentView } from "./match-segment.js";
import { addNumber, addSpans, beginCounted, closeRow, endCounted, openRow, type HitRow } from "./packed-hits.js";
import type { RuleSet } from "./rule-set.js";
import { createSkim } from "./skim.js";
import { traceWords } from "./trace-words.js";

/** What was found of a code so far. */
interface Found {
  readonly row: HitRow;
  /** The place of its first rule in the set: its others come right behind it. */
  readonly first: number;
  /** By the place of the rule in the code. */
  readonly forms: readonly FormCount[];
}

/** Looks for some codes of a rule set in all segments. */
export function searchCodes(rules: RuleSet, segments: readonly Segment[], wanted: Iterable<string>): ReadonlyMap<string, KnownCode> {
  const { vocabulary } = rules.settings.ruleWords;
  const found = new Map<string, Found>();
  for (const id of wanted) {
    const own = rules.codes.get(id)?.rules ?? [];
    found.set(id, { row: openRow(), first: own[0]?.place ?? 0, forms: own.map(openForms) });
  }
  const mayHit = createSkim(
    Array.from(found.keys()).flatMap((id) => rules.codes.get(id)?.rules ?? []),
    rules,
  );
  for (const [place, segment] of segments.entries()) {
    if (mayHit?.(segment.passage.text) === false) continue;
    const view = viewSegment(rules, { segment, words: scanWords(segment.passage.text, vocabulary) });
    const codes = view.listCandidates().filter(({ code: { id } }) => found.has(id) && view.findCode(id).length > 0);
    // What a code hits is looked at when all have been looked for: its words may be those of another.
    for (const { code } of codes) addCode(found.get(code.id) as Found, place, view.findCode(code.id), view, rules);
  }
  const close = ({ row, forms }: Found): KnownCode => ({ hits: closeRow(row), forms: forms.map((one) => listForms(one, vocabulary)) });
  return new Map(Array.from(found, ([id, one]) => [id, close(one)]));
}

/** Adds what the rules of a code hit in a segment. */
function addCode({ row, first, forms }: Found, segment: number, hits: readonly RuleHits[], view: SegmentView, rules: RuleSet): void {
  const { words } = view.scanned;
  const longest = keepLongest(hits);
  addNumber(row, segment);
  const part = beginCounted(row);
  let next = 0;
  for (const { rule, hits: own } of hits) {
    const place = rule.place - first;
    for (const hit of own) countForm(forms[place] as FormCount, hit, words);
    addNumber(row, place);
    const rest = beginCounted(row);
    addWords(row, own, words);
    // A rule of which no hit counts is not among the longest.
    if (longest[next]?.rule === rule)
      for (const hit of (longest[next++] as RuleHits).hits) addSpans(row, traceWords(hit, rule.rule.tree, view, rules));
    endCounted(row, rest);
  }
  endCounted(row, part);
}

/** Adds the words that hits touch, each once. */
function addWords(row: HitRow, hits: readonly Hit[], words: Words): void {
  const begun = beginCounted(row);
  /** Most hits begin behind the one before. */
  let last = -1;
  let several: Set<number> | undefined;
  const add = (word: number): void => {
    if (word > last) last = word;
    else if ((several ??= new Set(row.numbers.subarray(begun, row.length))).has(word)) return;
    several?.add(word);
    addNumber(row, word);
  };
  for (const { first, last: end, spans } of hits) {
    const [span] = spans;
    if (spans.length === 1 && span !== undefined && first >= 0 && span.start === words.starts[first] && span.end === words.ends[end])
      for (let word = first; word <= end; word++) add(word);
    else for (const one of spans) for (const word of listTouched(words, one)) add(word);
  }
  endCounted(row, begun);
}
