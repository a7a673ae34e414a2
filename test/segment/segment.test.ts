import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldKey } from "../../src/text/fold.js";
import { findSourceSpan } from "../../src/text/passage.js";
import { findWords } from "../../src/text/words.js";
import type { Unit } from "../../src/model/segment.js";
import { markdown, plainText, type Made } from "./random-documents.js";
import { segmentText, type Segmented } from "./segmenting.js";

const units = ["paragraph", "sentence", "field"] as const satisfies readonly Unit[];
const kinds = [
  { name: "Markdown", documents: markdown, path: "corpus/d.md" },
  { name: "plain text", documents: plainText, path: "corpus/d.txt" },
] as const;

function listOwnWords(texts: readonly { readonly text: string }[]): readonly string[] {
  // A word broken at the end of a line folds into one with the next; the parts are what was made.
  return texts.flatMap(({ text }) => text.match(/w[a-j]+x/gu) ?? []);
}

function listPassages({
  segments,
  context,
}: Segmented): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...segments.map(({ passage, start, end }) => ({ text: passage.text, start, end })), ...context];
}

describe.each(kinds)("whatever is in a document of $name", ({ documents, path }) => {
  const given = { path };
  const check = (property: (made: Made, unit: (typeof units)[number]) => void): void => {
    fc.assert(fc.property(documents, fc.constantFrom(...units), property), { numRuns: 200 });
  };

  test("every word of it is in exactly one segment or passage of context", () => {
    check(({ text, words }, unit) => {
      expect(listOwnWords(listPassages(segmentText(text, unit, given))).toSorted()).toEqual(words.toSorted());
    });
  });

  test("segments come in order and do not overlap", () => {
    check(({ text }, unit) => {
      const { segments } = segmentText(text, unit, given);
      let at = 0;
      for (const { start, end } of segments) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(segments.map(({ ordinal }) => ordinal)).toEqual(segments.map((_, index) => index + 1));
    });
  });

  test("every word of a segment is found at its place in the document", () => {
    check(({ text }, unit) => {
      const { segments, document } = segmentText(text, unit, given);
      for (const { passage, start, end } of segments) {
        for (const word of findWords(passage.text)) {
          const span = findSourceSpan(passage, word.start, word.end);
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          expect(foldKey(document.text.slice(span.start, span.end))).toContain(word.key);
        }
      }
    });
  });

  test("segment ids are unique, and the same in another folder and with other line ends", () => {
    check(({ text }, unit) => {
      const ids = segmentText(text, unit, given).segments.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(segmentText(text, unit, { path: path.replace("corpus/", "corpus/anders/diep/") }).segments.map(({ id }) => id)).toEqual(ids);
      expect(segmentText(text.replaceAll("\n", "\r\n"), unit, given).segments.map(({ id }) => id)).toEqual(ids);
    });
  });

  test("another word changes the hash of its own segment only", () => {
    check(({ text, words }, unit) => {
      const word = words[Math.floor(words.length / 2)];
      fc.pre(word !== undefined);
      const before = segmentText(text, unit, given).segments;
      const after = segmentText(text.replace(word, word.replace(/x$/u, "y")), unit, given).segments;
      expect(after.map(({ hash }) => hash)).toEqual(
        before.map(({ hash, passage }, index) => (passage.text.includes(word) ? after[index]?.hash : hash)),
      );
      expect(after.filter(({ hash }, index) => hash !== before[index]?.hash).length).toBe(
        before.filter(({ passage }) => passage.text.includes(word)).length,
      );
    });
  });
});

describe("a segment id", () => {
  test("is the document's id, the ordinal and a hash of letters", () => {
    expect(segmentText("Een.\n\nTwee.\n", "paragraph").segments.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^d:s1-[a-z]{5}$/u),
      expect.stringMatching(/^d:s2-[a-z]{5}$/u),
    ]);
  });

  test("does not change when a paragraph is wrapped elsewhere", () => {
    const [wide] = segmentText("Een twee drie.\n", "paragraph").segments;
    const [narrow] = segmentText("Een\ntwee\ndrie.\n", "paragraph").segments;
    expect(narrow?.id).toBe(wide?.id);
  });

  test("differs for the same text at another place", () => {
    const { segments } = segmentText("Ja.\n\nJa.\n", "paragraph");
    expect(segments[0]?.hash).toBe(segments[1]?.hash);
    expect(segments[0]?.id).not.toBe(segments[1]?.id);
  });
});

describe("the period of a segment", () => {
  const find = (attributes: Readonly<Record<string, string>>): string | undefined =>
    segmentText("Tekst.\n", "paragraph", { entry: { attributes: new Map(Object.entries(attributes)) } }).segments[0]?.period;

  test.each([
    [{ date: "2024-01-01" }, "p1"],
    [{ date: "30-06-2024" }, "p1"],
    [{ date: "1 juli 2024" }, "p2"],
    [{ date: "2024-12-31" }, "p2"],
    [{ date: "2025-01-01" }, "outside"],
    [{ date: "2023-12-31" }, "outside"],
    [{}, "undated"],
    [{ date: "2024-01-01", period: "p2" }, "p2"],
    [{ period: "Periode 2" }, "p2"],
    [{ date: "2024-01-01", period: "p9" }, "p1"],
  ])("of a document with %o is %s", (attributes, period) => {
    expect(find(attributes as Readonly<Record<string, string>>)).toBe(period);
  });
});

test("gives the same segments for Unix, Windows and old Mac line ends, each at its place in the text", () => {
  const markdown = "# Kop\n\nEen **vette**\nregel.\n\n- punt\n  verder\n\n> Een\n> citaat\n\n| a | b |\n| --- | --- |\n| c | d<br>e |\n";
  const given = { path: "corpus/d.txt" };
  for (const [text, options] of [
    [markdown, {}],
    ["Kop\n\nEen regel\nen nog een.\n\n- punt\n  verder\n", given],
  ] as const) {
    const expected = segmentText(text, "paragraph", options).segments.map(({ id, passage, headings }) => [id, passage.text, headings]);
    for (const end of ["\r\n", "\r"]) {
      const { segments, document } = segmentText(text.replaceAll("\n", end), "paragraph", options);
      expect(segments.map(({ id, passage, headings }) => [id, passage.text, headings])).toEqual(expected);
      for (const { passage } of segments) {
        const from = passage.pieces.map((piece) => document.text.slice(piece.start, piece.end)).join("");
        expect(from.replace(/\s+/gu, " ")).toContain(passage.text.slice(0, 3));
      }
    }
  }
});
