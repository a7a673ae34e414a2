/**
 * Random studies that change between one release and the next, as files, with what is really in them: which passages stand in
 * which data type and period, and who is behind them. None of it is worked out by the program that is tested.
 */
import * as fc from "fast-check";

/** A passage is known by its number, wherever it goes; when it is edited it is another one. */
export interface Passage {
  readonly key: number;
  readonly codes: readonly number[];
  readonly speaker: number;
}

export interface Paper {
  readonly name: string;
  readonly type: number;
  readonly period: number;
  readonly group: number;
  /** Whose people these are, however it is grouped later. */
  readonly home: number;
  readonly attended: number | undefined;
  readonly passages: readonly Passage[];
}

/** A study at the moment of a release. */
export interface State {
  readonly k: number;
  readonly isGrouped: boolean;
  readonly words: readonly string[];
  readonly types: readonly [string, string];
  readonly periods: readonly [string, string];
  readonly codebook: string;
  readonly pseudonyms: boolean;
  readonly papers: readonly Paper[];
  /** The next passage. */
  readonly next: number;
}

const groups = ["noord", "oost", "zuid", "west"];
export const groupOf = ({ group }: Paper): string => groups[group % groups.length] as string;

export function writeState(state: State): Readonly<Record<string, string>> {
  const { k, types, periods, codebook, words, isGrouped } = state;
  const codes = ["m", "n", "o"].map(
    (id, at) =>
      `## ${id} {#${id}}\n\nOver ${id}.\n\n**Regels**\n\n- \`=${words[at]}\`\n\n**Kenmerken**\n\n- valentie: ${at === 1 ? "min" : "plus"}\n- niveau: ${id}\n`,
  );
  return {
    "study.yaml": `titel: toeval
perioden:
${periods.map((id, at) => `  - { id: ${id}, van: 200${at + 1}-01-01, tot: 200${at + 1}-12-31 }\n`).join("")}soorten:
  ${types[0]}: { codeboek: ${codebook}, eenheid: alinea }
  ${types[1]}: { codeboek: ${codebook}, eenheid: beurt }
privacy: { kleinste groep: ${k} }
${isGrouped ? "groepeer: regio\n" : ""}`,
    [`codebooks/${codebook}/codebook.md`]: `---\nid: ${codebook}\ntitel: Boek\nversie: "1"\n---\n\n${codes.join("\n")}`,
    ...Object.fromEntries(state.papers.map((paper) => [`corpus/${paper.name}.md`, writePaper(paper, state)])),
  };
}

function writePaper(paper: Paper, { types, periods, pseudonyms }: State): string {
  const said = paper.passages.map(({ key, codes, speaker }) => {
    const text = ["zo", letters(key), ...codes.map((code) => ["aap", "noot", "mies"][code])].join(" ");
    return paper.type === 0 ? `${text}.\n` : `**${pseudonyms ? `R${speaker}` : "Deelnemer"}:** ${text}.\n`;
  });
  const attended = paper.attended === undefined ? "" : `deelnemers: ${paper.attended}\n`;
  return `---\nsoort: ${types[paper.type]}\nperiode: ${periods[paper.period]}\nregio: ${groupOf(paper)}\n${attended}---\n\n${said.join("\n")}`;
}

function letters(number: number): string {
  return `q${Array.from(String(number), (digit) => "abcdefghij"[Number(digit)]).join("")}q`;
}

const passage = fc.record({ codes: fc.uniqueArray(fc.nat(2), { maxLength: 3 }), speaker: fc.nat(19) });
const paper = fc.record({
  type: fc.nat(1),
  period: fc.constantFrom(0, 0, 1),
  group: fc.nat(3),
  attended: fc.constantFrom(undefined, 1, 2, 4, 5, 9, 10, 12, 14),
  passages: fc.array(passage, { minLength: 1, maxLength: 12 }),
});
type Drawn = typeof paper extends fc.Arbitrary<infer T> ? T : never;

/** What can happen to a study between two releases. */
const kinds =
  "add add add remove remove cut edit rename split join copy move swap reword regroup group rule k type period codebook back back nothing";
type Kind = "add" | "remove" | "cut" | "edit" | "rename" | "split" | "join" | "copy" | "move" | "swap" | "reword" | "regroup";
type Setting = "group" | "rule" | "k" | "type" | "period" | "codebook" | "back" | "nothing";
const step = fc.record({
  kind: fc.constantFrom(...(kinds.split(" ") as readonly (Kind | Setting)[])),
  at: fc.nat(99),
  other: fc.nat(99),
  paper,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The states of a study at each of two to four releases. */
export const histories: fc.Arbitrary<readonly State[]> = fc
  .record({
    k: fc.constantFrom(3, 5, 10),
    isGrouped: fc.boolean(),
    pseudonyms: fc.boolean(),
    types: fc.constantFrom(1, 1, 2),
    papers: fc.array(paper, { minLength: 1, maxLength: 8 }),
    rounds: fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ k, isGrouped, pseudonyms, types, papers, rounds }) => {
    const empty: State = {
      k,
      isGrouped,
      pseudonyms,
      words: ["aap", "noot", "mies"],
      types: ["verslag", "gesprek"],
      periods: ["p1", "p2"],
      codebook: "boek",
      papers: [],
      next: 0,
    };
    const only = (one: Drawn): Drawn => ({ ...one, type: types === 1 ? 0 : one.type });
    const states = [papers.map(only).reduce(addPaper, empty)];
    for (const round of rounds) {
      const last = states.at(-1) as State;
      states.push(round.reduce((state, one) => change(state, { ...one, paper: only(one.paper) }, states), last));
    }
    return states;
  });

function addPaper(state: State, drawn: Drawn): State {
  const passages = drawn.passages.map((one, at) => ({ ...one, key: state.next + at }));
  const added = { ...drawn, home: drawn.group, name: `d${state.next}`, passages };
  return { ...state, papers: [...state.papers, added], next: state.next + passages.length };
}

function change(state: State, { kind, at, other, paper: drawn }: Step, states: readonly State[]): State {
  const first = states[0] as State;
  const earlier = states[at % states.length] as State;
  switch (kind) {
    case "add":
      return addPaper(state, drawn);
    case "group":
      return { ...state, isGrouped: !state.isGrouped };
    case "rule":
      return { ...state, words: state.words.map((word, place) => (place === at % 3 ? "mies" : word)) };
    case "k":
      return { ...state, k: [3, 5, 10][at % 3] as number };
    case "type":
      return { ...state, types: ["nota", state.types[1]] };
    case "period":
      return { ...state, periods: ["eerste", state.periods[1]] };
    case "codebook":
      return { ...state, codebook: "ander" };
    case "back":
      return { ...state, papers: at % 2 === 0 ? first.papers : earlier.papers };
    case "nothing":
      return state;
    default:
      return state.papers.length === 0 ? state : changePaper(state, kind, at % state.papers.length, other);
  }
}

function changePaper(state: State, kind: Kind, at: number, other: number): State {
  const { papers, next } = state;
  const old = papers[at] as Paper;
  const { passages } = old;
  const place = other % passages.length;
  const replace = (...now: readonly Paper[]): State => ({
    ...state,
    papers: papers.flatMap((one) => (one === old ? now : [one])),
    next: next + 100,
  });
  const fresh = (one: Passage, step: number): Passage => ({ ...one, key: next + step });
  switch (kind) {
    case "remove":
      return replace();
    case "cut":
      return replace(...(passages.length === 1 ? [] : [{ ...old, passages: passages.filter((_, index) => index !== place) }]));
    case "edit":
      return replace({ ...old, passages: passages.map((one, index) => (index === place ? fresh(one, 0) : one)) });
    case "reword":
      return replace({ ...old, passages: passages.map(fresh).slice(place === 0 ? 0 : 1) });
    case "rename":
      return replace({ ...old, name: `e${next}`, passages: other % 2 === 0 ? passages : passages.slice(0, Math.max(1, place)) });
    case "split":
      return passages.length === 1
        ? state
        : replace(
            { ...old, passages: passages.slice(0, Math.max(1, place)) },
            { ...old, name: `e${next}`, passages: passages.slice(Math.max(1, place)) },
          );
    case "join": {
      const partner = papers[other % papers.length] as Paper;
      if (partner === old || partner.type !== old.type || partner.period !== old.period || partner.home !== old.home) return state;
      const joined = { ...old, name: `e${next}`, passages: [...passages, ...partner.passages].slice(other % 2) };
      return { ...state, papers: [...papers.filter((one) => one !== old && one !== partner), joined], next: next + 100 };
    }
    case "move":
      return replace({ ...old, period: 1 - old.period });
    case "swap":
      return replace({ ...old, attended: 14 });
    case "copy":
      return replace(old, { ...old, name: `e${next}`, passages: passages.map(fresh) });
    case "regroup":
      return replace({ ...old, group: other });
    default:
      return state;
  }
}
