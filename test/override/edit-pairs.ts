/** A seed and a number in, that many (edit, override) pairs out, each with what became of the decision and what should have. */
import { anchorDecision } from "../../src/override/anchor.js";
import { applyOverrides } from "../../src/override/apply.js";
import type { Segment } from "../../src/model/segment.js";
import { makeInput, makeOverride } from "./make.js";
import { editNames, editText } from "./edit-text.js";
import { makeText, type Random, seedRandom, type Text, type Token, toSegments, toText, twinTokens } from "./random-edits.js";
import { makeRow, type Row } from "./random-rows.js";

export interface Pair {
  readonly row: Row;
  readonly edits: readonly string[];
  /** How the decision was placed, or why not. */
  readonly how: string;
  /** Applied where the passage is, applied where it isn't, or left to a person. */
  readonly verdict: "right" | "wrong" | "asked";
  /** Whether the report lists the row among those to be looked at. */
  readonly listed: boolean;
  /** Whether the words still stand somewhere, at most 20 % of their letters changed. */
  readonly survives: boolean;
  /** The row was reported as fitting several segments before any edit. */
  readonly warned: boolean;
  /** What the passage stood in, and the place it was given with its neighbours: to read when a pair goes wrong. */
  readonly story: string;
}

export interface Settings {
  readonly pairs: number;
  readonly mostEdits: number;
  /** Share of the edits that are aimed at the passage. */
  readonly aim: number;
  /** Share of the pairs for which a near-twin of the passage is planted before the row is made. */
  readonly traps: number;
}

const documentId = "verslag-p1-a";

export function makePairs(seed: number, { pairs, mostEdits, aim, traps }: Settings): readonly Pair[] {
  const random = seedRandom(seed);
  const made: Pair[] = [];
  while (made.length < pairs) {
    const base = makeText(random, 8 + random.upTo(18));
    const baseSegments = toSegments(base, documentId);
    for (let row = 0; row < 4 && made.length < pairs; row++) {
      const home = random.upTo(base.paragraphs.length);
      const isTrap = random.chance(traps);
      const text = isTrap ? plantTwin(random, base, home) : base;
      const pair = makePair(
        random,
        text,
        isTrap ? toSegments(text, documentId) : baseSegments,
        text.paragraphs.indexOf(base.paragraphs[home] as readonly Token[]),
        { isTrap, mostEdits, aim },
      );
      if (pair !== undefined) made.push(pair);
    }
  }
  return made;
}

/** Not right beside it: a twin that takes over the neighbours of a passage that goes is that passage, edited. */
function plantTwin(random: Random, { paragraphs }: Text, home: number): Text {
  const places = Array.from({ length: paragraphs.length + 1 }, (_, at) => at).filter((at) => at < home - 1 || at > home + 2);
  if (places.length === 0) return { paragraphs };
  return { paragraphs: paragraphs.toSpliced(random.pick(places), 0, twinTokens(random, paragraphs[home] as readonly Token[])) };
}

function makePair(
  random: Random,
  text: Text,
  before: readonly Segment[],
  home: number,
  { isTrap, mostEdits, aim }: { readonly isTrap: boolean; readonly mostEdits: number; readonly aim: number },
): Pair | undefined {
  const row = makeRow(random, text, before, home);
  if (row === undefined) return undefined;
  const first = anchorDecision(row, before);
  // A row that no run ever applied is no decision that could get lost.
  if (first.kind !== "placed") return undefined;
  const passage = new Set(row.tokens.map(({ uid }) => uid));
  const edits: string[] = [];
  let edited = text;
  for (let edit = random.upTo(mostEdits); edit >= 0; edit--) {
    const name = isTrap && edits.length === 0 && random.chance(0.7) ? "deletePassage" : random.pick(editNames);
    edits.push(name);
    edited = editText(random, edited, name, passage, aim);
    // Once the passage was copied, which of the two is the passage is only known until one of them changes.
    if (edited.paragraphs.some((tokens) => tokens.some(({ copyOf }) => copyOf !== undefined && passage.has(copyOf)))) break;
  }
  const now = toSegments(edited, documentId);
  const anchoring = anchorDecision(row, now);
  const original = toText(text.paragraphs[home] as readonly Token[]);
  const truth = findTruth(edited, passage, row, original);
  const given = anchoring.kind === "placed" ? anchoring.segment.ordinal - 1 : -2;
  const story = [original, "→", ...now.slice(Math.max(0, given - 1), given + 2).map(({ passage }) => passage.text)].join("\n");
  const verdict = anchoring.kind !== "placed" ? "asked" : truth.places.has(anchoring.segment.ordinal - 1) ? "right" : "wrong";
  return {
    row,
    edits,
    verdict,
    survives: truth.survives,
    listed: isListed(row, now),
    warned: first.alike > 1 || first.segment.ordinal - 1 !== home,
    how: anchoring.kind === "placed" ? anchoring.how : anchoring.kind,
    story: verdict === "wrong" ? story : "",
  };
}

/** The row as a run of its document alone ends it. */
function isListed({ segment, quote, before, after }: Row, now: readonly Segment[]): boolean {
  const override = makeOverride({ document: documentId, segment, quote, before, after });
  const [result] = applyOverrides(makeInput({ [documentId]: now }, [override])).results;
  return result?.outcome !== "applied" && result?.outcome !== "already-so";
}

/** The paragraph that holds most of the passage's own words; never a copy of it, unless that is its equal neighbour. */
function findTruth(
  { paragraphs }: Text,
  passage: ReadonlySet<number>,
  row: Row,
  original: string,
): { readonly places: ReadonlySet<number>; readonly survives: boolean } {
  const counts = paragraphs.map((tokens) => tokens.filter(({ uid }) => passage.has(uid)).length);
  const most = Math.max(...counts);
  const home = most === 0 ? -1 : counts.indexOf(most);
  const places = new Set(counts.flatMap((count, at) => (count > 0 && count === most ? [at] : [])));
  // Of equal neighbours nobody can tell which one an edit left.
  const same = (at: number, other: number): boolean =>
    paragraphs[other] !== undefined && toText(paragraphs[at] as readonly Token[]) === toText(paragraphs[other] as readonly Token[]);
  for (const place of Array.from(places)) {
    for (let at = place; same(at, at + 1); at++) places.add(at + 1);
    for (let at = place; same(at, at - 1); at--) places.add(at - 1);
  }
  if (home < 0) return { places, survives: false };
  const tokens = paragraphs[home] as readonly Token[];
  const own = tokens.flatMap(({ uid }, at) => (passage.has(uid) ? [at] : []));
  const words = toText(row.tokens);
  const found = toText(tokens.slice(own[0], (own.at(-1) as number) + 1));
  const survives = row.length === "none" ? toText(tokens) === original : 1 - countErrors(words, found) / words.length >= 0.8;
  return { places, survives };
}

function countErrors(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++)
      next.push(
        Math.min((row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1), (row[j] as number) + 1, (next[j - 1] as number) + 1),
      );
    row = next;
  }
  return row[right.length] as number;
}
