/** A generated text in, the text after one random edit out; every surviving word keeps its identity. */
import {
  changeWord,
  copyTokens,
  makeParagraph,
  makeSentence,
  type Random,
  type Text,
  type Token,
  toText,
  toTokens,
} from "./random-edits.js";

type Paragraphs = (readonly Token[])[];
type Edit = (random: Random, paragraphs: Paragraphs, at: number, near: number) => void;

const splice = (paragraphs: Paragraphs, at: number, change: (tokens: Token[]) => void): void => {
  const tokens = Array.from(paragraphs[at] as readonly Token[]);
  change(tokens);
  if (tokens.length === 0) paragraphs.splice(at, 1);
  else paragraphs[at] = tokens;
};

const sentencesOf = (tokens: readonly Token[]): (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let from = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (!/[.?!]”?$/u.test(text) && i < tokens.length - 1) continue;
    found.push([from, i + 1]);
    from = i + 1;
  }
  return found;
};

const slip = (random: Random, word: string): string => {
  const at = random.upTo(word.length);
  const letter = String.fromCharCode(97 + random.upTo(26));
  return random.pick([
    word.slice(0, at) + letter + word.slice(at),
    word.length > 1 ? word.slice(0, at) + word.slice(at + 1) : letter,
    word.slice(0, at) + letter + word.slice(at + 1),
  ]);
};

/** `at` is the paragraph, `near` a word in it: often those of the passage, so that edits hit where it hurts. */
export const edits: Readonly<Record<string, Edit>> = {
  substitute: (random, all, at, near) =>
    splice(all, at, (t) => (t[near] = { ...(t[near] as Token), text: changeWord(random, (t[near] as Token).text) })),
  typo: (random, all, at, near) =>
    splice(all, at, (t) => (t[near] = { ...(t[near] as Token), text: slip(random, (t[near] as Token).text) })),
  insertWord: (random, all, at, near) => splice(all, at, (t) => t.splice(near, 0, ...toTokens(random, changeWord(random, "")))),
  deleteWord: (_, all, at, near) => splice(all, at, (t) => t.splice(near, 1)),
  recase: (random, all, at, near) =>
    splice(all, at, (t) => {
      for (let i = near; i < Math.min(t.length, near + 1 + random.upTo(3)); i++)
        t[i] = { ...(t[i] as Token), text: (t[i] as Token).text.toUpperCase() };
    }),
  punctuate: (random, all, at, near) =>
    splice(
      all,
      at,
      (t) =>
        (t[near] = {
          ...(t[near] as Token),
          text: `${(t[near] as Token).text.replace(/[.,;:]$/u, "")}${random.pick([",", ";", "", " –", ":"])}`,
        }),
    ),
  insertSentence: (random, all, at) =>
    splice(all, at, (t) => {
      const [from] = random.pick(sentencesOf(t));
      t.splice(from, 0, ...toTokens(random, makeSentence(random)));
    }),
  appendSentence: (random, all, at) => splice(all, at, (t) => t.push(...toTokens(random, makeSentence(random)))),
  deleteSentence: (random, all, at) =>
    splice(all, at, (t) => {
      const [from, to] = random.pick(sentencesOf(t));
      t.splice(from, to - from);
    }),
  moveSentence: (random, all, at) => {
    const [from, to] = random.pick(sentencesOf(all[at] as readonly Token[]));
    const moved = (all[at] as readonly Token[]).slice(from, to);
    const target = random.upTo(all.length);
    if (target === at) return;
    splice(all, target, (t) => t.splice(random.pick(sentencesOf(t))[0], 0, ...moved));
    splice(all, at, (t) => t.splice(from, to - from));
  },
  split: (random, all, at) => {
    const tokens = all[at] as readonly Token[];
    const sentences = sentencesOf(tokens);
    const cut =
      sentences.length > 1 && random.chance(0.8)
        ? (sentences[1 + random.upTo(sentences.length - 1)]?.[0] as number)
        : random.upTo(tokens.length);
    if (cut > 0) all.splice(at, 1, tokens.slice(0, cut), tokens.slice(cut));
  },
  merge: (_, all, at) => {
    if (at + 1 < all.length) all.splice(at, 2, [...(all[at] as readonly Token[]), ...(all[at + 1] as readonly Token[])]);
  },
  swap: (random, all, at) => {
    const other = random.upTo(all.length);
    if (toText(all[at] as readonly Token[]) === toText(all[other] as readonly Token[])) return;
    [all[at], all[other]] = [all[other] as readonly Token[], all[at] as readonly Token[]];
  },
  moveParagraph: (random, all, at) => {
    const [moved] = all.splice(at, 1);
    all.splice(random.upTo(all.length + 1), 0, moved as readonly Token[]);
  },
  insertParagraphs: (random, all) => {
    const made = Array.from({ length: 1 + random.upTo(3) }, () => makeParagraph(random, [])).flat();
    all.splice(random.upTo(all.length + 1), 0, ...made);
  },
  insertOnTop: (random, all) => void all.splice(0, 0, ...makeParagraph(random, [])),
  duplicate: (random, all, at) =>
    void all.splice(
      random.chance(0.5) ? at + 1 : at + 1 + random.upTo(all.length - at),
      0,
      copyTokens(random, all[at] as readonly Token[]),
    ),
  /** Of two equal neighbours it is always the later that goes: nobody could tell. */
  deleteParagraph: (_, all, at) => {
    let last = at;
    while (last + 1 < all.length && toText(all[last + 1] as readonly Token[]) === toText(all[at] as readonly Token[])) last++;
    if (all.length > 1) all.splice(last, 1);
  },
  rewriteSentence: (random, all, at) =>
    splice(all, at, (t) => {
      const [from, to] = random.pick(sentencesOf(t));
      t.splice(from, to - from, ...toTokens(random, makeSentence(random)));
    }),
};

const deletePassage: Edit = (random, all, at) => (random.chance(0.7) ? edits.deleteParagraph : edits.deleteSentence)?.(random, all, at, 0);

/** `deletePassage` is the trap: it is asked for by name, where a near-twin stays. */
export const editNames: readonly string[] = Object.keys(edits);

export function editText(random: Random, text: Text, name: string, passage: ReadonlySet<number>, aim: number): Text {
  const all: Paragraphs = Array.from(text.paragraphs);
  const homes = all.flatMap((tokens, at) => (tokens.some(({ uid }) => passage.has(uid)) ? [at] : []));
  const at = homes.length > 0 && (name === "deletePassage" || random.chance(aim)) ? random.pick(homes) : random.upTo(all.length);
  const tokens = all[at] as readonly Token[];
  const words = tokens.flatMap(({ uid }, i) => (passage.has(uid) ? [i] : []));
  const near = words.length > 0 && random.chance(0.5) ? random.pick(words) : random.upTo(tokens.length);
  (name === "deletePassage" ? deletePassage : (edits[name] as Edit))(random, all, at, near);
  return { paragraphs: all };
}
