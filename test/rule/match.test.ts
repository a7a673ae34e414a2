import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/passage.js";
import type { Hit } from "../../src/rule/hit.js";
import { compileNode, findNegation } from "../../src/rule/match.js";
import { isMet } from "../../src/rule/need.js";
import type { MatchSettings, Window } from "../../src/rule/matcher.js";
import { createRuleWords } from "../../src/rule/rule-words.js";
import { parseRule } from "../../src/rule/parse.js";
import { printNode } from "../../src/rule/print.js";
import { createVocabulary, type Vocabulary } from "../../src/text/vocabulary.js";
import { scanWords, type Words } from "../../src/text/words.js";
import { openText } from "./open-text.js";
import { listHits, type SlowText } from "./slow-match.js";
import { anyTree } from "./trees.js";

interface Looked {
  readonly words: Words;
  readonly windows: readonly Window[];
  readonly whole: Window;
  readonly settings: MatchSettings;
}

function look(text: string, codes: readonly string[] = [], blocked: readonly number[] = []): Looked {
  const vocabulary = createVocabulary();
  const words = scanWords(text, vocabulary);
  const settings = makeSettings(vocabulary);
  return { words, ...openText(words, settings, new Set(codes), new Set(blocked)), settings };
}

function makeSettings(vocabulary: Vocabulary): MatchSettings {
  const ruleWords = createRuleWords(vocabulary);
  const negation = ruleWords.open(["niet", "geen"].map((part) => ({ mode: "folded", part })));
  return { ruleWords, negation, negationWindow: 3 };
}

/** The words that a rule hits, hit by hit, each stretch of the text as it stands there. */
function match(rule: string, text: string, codes: readonly string[] = [], blocked: readonly number[] = []): readonly string[] {
  const { tree, scope } = parseRule(rule);
  const { windows, whole, settings } = look(text, codes, blocked);
  const { find } = compileNode(tree, settings);
  return (scope === "segment" ? [whole] : windows)
    .flatMap((window) => find(window))
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(" … "));
}

describe("a word", () => {
  it("hits each of its forms, whole words only", () => {
    expect(match("gezin", "Het gezin en de gezinnen, geen gezinsplan.")).toEqual(["gezin", "gezinnen"]);
  });

  it("hits the parts of a hyphenated word", () => {
    expect(match("hulp", "de ggz-hulp")).toEqual(["hulp"]);
  });

  it("of two parts hits the same two words, with a hyphen or a space", () => {
    expect(match("ggz-hulp", "ggz-hulp, ggz hulp en hulp ggz")).toEqual(["ggz-hulp", "ggz hulp"]);
  });

  it("hits over soft hyphens and line ends, and the text is given as it stands", () => {
    expect(match("jeugdbescherming", "de jeugd\u00ADbe-\nscherming")).toEqual(["jeugd\u00ADbe-\nscherming"]);
  });

  it("doesn't count where an exclusion covers it", () => {
    expect(match("gezin", "gezin en gezin", [], [0])).toEqual(["gezin"]);
  });

  it("with an apostrophe in front hits what the text has without", () => {
    expect(match("'s avonds", "Zij kwam 's avonds.")).toEqual(["s avonds"]);
  });
});

describe("words in a row", () => {
  it("stand next to each other, in their order and in one sentence", () => {
    expect(match("verklarende analyse", "Verklarende analyses. De analyse is verklarend. Een verklarende, analyse.")).toEqual([
      "Verklarende analyses",
      "verklarende, analyse",
    ]);
    expect(match("a b", "Daar is a. B kwam ook.")).toEqual([]);
  });

  it("stand at most three words apart with …", () => {
    expect(match("stem … af", "Wij stemmen dat nu goed af.")).toEqual(["stemmen … af"]);
    expect(match("stem … af", "Wij stemmen dat nu echt goed af.")).toEqual([]);
    expect(match("stem ..4 af", "Wij stemmen dat nu echt goed af.")).toEqual(["stemmen … af"]);
  });

  it("may stand next to each other with a gap too, but not the other way round", () => {
    expect(match("a … b", "a b")).toEqual(["a … b"]);
    expect(match("a … b", "b a")).toEqual([]);
  });

  it("count a hyphenated word between them once", () => {
    expect(match("a ..1 b", "a x-y-z b")).toEqual(["a … b"]);
  });

  it("are found when the nearest one leads nowhere", () => {
    expect(match("a … b c", "a b x b c")).toEqual(["a … b c"]);
  });
});

describe("NEAR and BEFORE", () => {
  it("measure in words, neighbours being one apart", () => {
    expect(match("a NEAR/1 b", "a b")).toEqual(["a … b"]);
    expect(match("a NEAR/2 b", "b x a")).toEqual(["b … a"]);
    expect(match("a NEAR/1 b", "a x b")).toEqual([]);
    expect(match("a BEFORE/5 b", "b a")).toEqual([]);
    expect(match("a BEFORE/5 b", "b a x b")).toEqual(["a … b"]);
  });

  it("stay within a sentence, unless the rule looks through the segment", () => {
    expect(match("a NEAR/9 b", "Daar is a. Hier is b.")).toEqual([]);
    expect(match("a NEAR/9 b @segment", "Daar is a. Hier is b.")).toEqual(["a … b"]);
  });

  it("give every word that has another near it a place in a hit", () => {
    expect(match("a NEAR/5 b", "a b b")).toEqual(["a … b", "a … b"]);
    expect(match("a NEAR/5 b", "a a b").length).toBe(2);
  });

  it("hit in a row when the nearest word leads nowhere", () => {
    expect(match("a BEFORE/5 b BEFORE/1 c", "a b x b c")).toEqual(["a … b … c"]);
  });

  it("find a word twice only when it stands there twice", () => {
    expect(match("a NEAR/3 a", "a")).toEqual([]);
    expect(match("a NEAR/3 a", "a a")).toEqual(["a … a"]);
  });
});

describe("AND, OR and NOT", () => {
  it("ask for all, with the words of all as one hit", () => {
    expect(match("b AND a", "a x b a")).toEqual(["a … b … a"]);
    expect(match("a AND b", "Daar is a. Hier is b.")).toEqual([]);
    expect(match("a AND b @segment", "Daar is a. Hier is b.")).toEqual(["a … b"]);
  });

  it("ask for any, each word once", () => {
    expect(match("gezin | gezinnen | =gezin", "het gezin")).toEqual(["gezin"]);
    expect(match("a | b", "b a")).toHaveLength(2);
  });

  it("drop a sentence that has what is not wanted", () => {
    expect(match("a NOT b", "Daar is a. Hier is a en b.")).toEqual(["a"]);
    expect(match("a NOT b @segment", "Daar is a. Hier is b.")).toEqual([]);
  });
});

describe("!", () => {
  it.each([
    ["Er is regie.", true],
    ["Er is geen regie.", false],
    ["Er is niet echt veel regie.", false],
    ["Er is niet heel erg veel regie.", true],
    ["Er is geen ggz-hulp en regie.", false],
    ["Dat is niet zo. Regie is er.", true],
    ["Regie is er niet.", true],
    ["GEEN regie.", false],
  ])("lets through what is not negated in the words before: %s", (text, isHit) => {
    expect(match("!regie", text).length > 0).toBe(isHit);
  });

  it("looks before the first word of a row", () => {
    expect(match("!de regie", "niet de regie")).toEqual([]);
    expect(match("!(de ..5 regie)", "de niet regie")).toEqual(["de … regie"]);
  });

  it("finds the word that negates", () => {
    const { words, settings, whole } = look("er is geen enkele regie");
    const [hit] = compileNode(parseRule("regie").tree, settings).find(whole);
    expect(findNegation(hit as Hit, words, settings)).toBe(2);
  });
});

describe("code: and regular expressions", () => {
  it("hit without words where the code is", () => {
    expect(match("code:x", "a", ["x"])).toEqual([""]);
    expect(match("code:x", "a", [])).toEqual([]);
    expect(match("code:x AND a", "a b", ["x"])).toEqual(["a"]);
  });

  it("hit parts of words and more than one word", () => {
    expect(match("/gez\\w+ en/", "het gezin en de gezinnen")).toEqual(["gezin en"]);
    expect(match("/inn/", "gezinnen")).toEqual(["inn"]);
  });

  it("stand in a sentence with the words they touch", () => {
    expect(match("/gez.*s/ AND b", "Het gezin is a. En b.")).toEqual([]);
    expect(match("/gez\\w+/ AND a", "Het gezin is a. En b.")).toEqual(["gezin … a"]);
  });

  it("stand with the word before when they touch none and close a sentence", () => {
    expect(match("waarom AND /\\?/", "Waarom is dat? Niemand weet het.")).toEqual(["Waarom … ?"]);
    expect(match("niemand AND /\\?/", "Waarom is dat? Niemand weet het.")).toEqual([]);
    expect(match("/\\?/", "Waarom?")).toEqual(["?"]);
  });

  it("stand with the word after when they touch none and stand loose", () => {
    expect(match("kosten AND /€/", "Dat is het. € 500 zijn de kosten.")).toEqual(["€ … kosten"]);
  });

  it("can stand in a row and near a word", () => {
    expect(match("de /gez\\w+/", "de gezinnen")).toEqual(["de gezinnen"]);
    expect(match("/gez\\w+/ NEAR/3 hulp", "hulp aan gezinnen")).toEqual(["hulp … gezinnen"]);
  });

  it("don't count where an exclusion covers a word of theirs", () => {
    expect(match("/het gezin/", "het gezin, het gezin", [], [1])).toEqual(["het gezin"]);
  });
});

/** What a rule word stands for among the words of the random texts, written down by hand. */
const forms = new Map<string, readonly string[]>([
  ["inflected gezin", ["gezin", "gezinnen"]],
  ["exact gezin", ["gezin"]],
  ["wildcard gezin*", ["gezin", "gezinnen"]],
  ["inflected niet", ["niet"]],
  ["exact niet", ["niet"]],
  ["inflected regie", ["regie"]],
  ["exact regie", ["regie"]],
  ["stem regie", ["regie"]],
  ["wildcard *regie", ["regie"]],
  ["inflected wacht", ["wacht"]],
  ["exact wacht", ["wacht"]],
  ["wildcard *acht*", ["wacht"]],
  ["wildcard w?cht", ["wacht"]],
  ["inflected één", ["één", "een"]],
  ["exact één", ["één"]],
  ["inflected ggz", ["ggz"]],
  ["exact ggz", ["ggz"]],
  ["wildcard ggz", ["ggz"]],
  ["inflected hulp", ["hulp"]],
  ["exact hulp", ["hulp"]],
  ["wildcard *", ["gezin", "gezinnen", "niet", "geen", "regie", "wacht", "één", "een", "ggz", "hulp", "klaar", "zij"]],
]);
const piece = fc.constantFrom(
  "gezin ",
  "gezinnen ",
  "niet ",
  "geen ",
  "regie ",
  "regie ",
  "wacht ",
  "één ",
  "een ",
  "ggz-hulp ",
  "hulp ",
  "klaar. Zij wacht ",
  "gezin, ",
);
const randomText = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => `${pieces.join("").trim()}.`);

describe("any rule on any text", () => {
  it("hits what the definitions say, no more and no less", () => {
    fc.assert(
      fc.property(
        anyTree,
        randomText,
        fc.subarray(["regie", "code_1"]),
        fc.array(fc.nat(13), { maxLength: 2 }),
        (tree, text, codes, blocked) => {
          const { words, windows, whole, settings } = look(text, codes, blocked);
          const slow: SlowText = {
            text,
            words: words.types.map((type, at) => ({
              form: settings.ruleWords.vocabulary.exact[type] as string,
              number: words.numbers[at] as number,
              sentence: words.sentences[at] as number,
              start: words.starts[at] as number,
              end: words.ends[at] as number,
            })),
            codes: new Set(codes),
            blocked: new Set(blocked),
            negations: new Set(["niet", "geen"]),
            negationWindow: 3,
            standsFor: (part, mode, form) => forms.get(`${mode} ${part}`)?.includes(form) ?? false,
          };
          const matcher = compileNode(tree, settings);
          for (const window of [...windows, whole]) {
            const found = matcher.find(window);
            const expected = listHits(tree, slow, window.from, window.to);
            const place = ({ first, last }: { readonly first: number; readonly last: number }): string => `${first}-${last}`;
            expect(new Set(found.map(place)), printNode(tree)).toEqual(new Set(expected.map(place)));
            for (const hit of found) {
              const covered = listCovered(words, hit.spans);
              const allowed = new Set(expected.filter((one) => place(one) === place(hit)).flatMap((one) => Array.from(one.covered)));
              expect(covered.filter((at) => !allowed.has(at) && !isBetweenNeighbours(at, hit, allowed))).toEqual([]);
            }
            if (expected.length > 0 && matcher.needs !== undefined) {
              expect(
                matcher.needs.some((need) => isMet(need, words, settings.ruleWords, window.from, window.to)),
                printNode(tree),
              ).toBe(true);
            }
          }
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("hits nothing twice", () => {
    fc.assert(
      fc.property(anyTree, randomText, (tree, text) => {
        const { windows, settings } = look(text);
        const { find } = compileNode(tree, settings);
        for (const window of windows) {
          const keys = find(window).map(({ spans }) => JSON.stringify(spans));
          expect(new Set(keys).size, printNode(tree)).toBe(keys.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** The indexes of the words that spans lie over. */
function listCovered(words: Words, spans: readonly Span[]): readonly number[] {
  return words.starts.flatMap((start, at) =>
    spans.some((span) => start < span.end && (words.ends[at] as number) > span.start) ? [at] : [],
  );
}

/** Words in a row are given as one stretch, so a part with a gap inside it brings the words of the gap along. */
function isBetweenNeighbours(at: number, hit: Hit, allowed: ReadonlySet<number>): boolean {
  return at > hit.first && at < hit.last && allowed.size > 0;
}

describe("speed", () => {
  const vocabulary = createVocabulary();
  const paragraph = "Het gezin wacht op hulp en de regie van ggz-hulp is er niet en ".repeat(1600);
  const words = scanWords(paragraph, vocabulary);
  const settings = makeSettings(vocabulary);
  const { whole, windows } = openText(words, settings, new Set(), new Set());

  it.each([
    ["a word", "gezin", 1600],
    ["words in a row", "het gezin wacht", 1600],
    ["a gap", "gezin … hulp", 1600],
    ["NEAR", "gezin NEAR/5 hulp", 1600],
    ["AND and NOT", "gezin AND hulp AND regie NOT afwezig", 1],
    ["!", "!(gezin | regie)", 1],
    ["a regular expression of letters", "/[aeiou]/ AND gezin", 1],
    ["a regular expression in a row", "het /gez\\w+/ … /hul\\w/", 1600],
    ["a large gap", "gezin ..9999 hulp", 1600],
    ["a large distance", "gezin NEAR/9999 hulp", 1600],
    ["all words near all words", "* NEAR/4 *", 20_000],
  ])(
    "is in step with a paragraph of a hundred thousand characters: %s",
    (_, rule, fewest) => {
      expect(compileNode(parseRule(rule).tree, settings).find(whole).length).toBeGreaterThanOrEqual(fewest);
    },
    10_000,
  );

  it("is in step with a thousand alternatives", () => {
    const alternatives = Array.from({ length: 1000 }, (_, index) => `woord${index}`);
    const { find } = compileNode(parseRule([...alternatives, "gezin", "gezinnen"].join(" | ")).tree, settings);
    expect(windows.flatMap((window) => find(window)).length).toBe(1600);
  });

  it("is in step with many sentences", () => {
    const many = createVocabulary();
    const sentences = scanWords("Het gezin wacht op hulp. ".repeat(4000), many);
    const own = makeSettings(many);
    const open = openText(sentences, own, new Set(), new Set());
    const { find } = compileNode(parseRule("/e/ AND gezin").tree, own);
    expect(open.windows.flatMap((window) => find(window)).length).toBe(4000);
  });
});
