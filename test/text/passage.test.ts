import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/passage.js";
import { findSourceSpan, joinPassages, slicePassage, takePassage, trimPassage } from "../../src/text/passage.js";
import { expectWhole, written } from "./passages.js";

/** `a &amp; **b**` as it is read. */
const source = "a &amp; **b**";
const read: Passage = {
  text: "a & b",
  pieces: [
    { at: 0, start: 0, end: 2 },
    { at: 2, start: 2, end: 7 },
    { at: 3, start: 7, end: 8 },
    { at: 4, start: 10, end: 11 },
  ],
};

/** The source offsets of each character of a passage. */
function listPlaces(passage: Passage): readonly string[] {
  return Array.from({ length: passage.text.length }, (_, at) => {
    const { start, end } = findSourceSpan(passage, at, at + 1);
    return `${start}-${end}`;
  });
}

describe("taking a passage", () => {
  it("takes a stretch of the source word for word", () => {
    expect(takePassage("het gezin", 4, 9)).toEqual({ text: "gezin", pieces: [{ at: 0, start: 4, end: 9 }] });
  });

  it("takes nothing as an empty passage", () => {
    expect(takePassage("het gezin", 4, 4)).toEqual({ text: "", pieces: [] });
  });
});

describe("the place of a stretch in the source", () => {
  it("is exact where the text is word for word", () => {
    expect(findSourceSpan(read, 0, 1)).toEqual({ start: 0, end: 1 });
    expect(findSourceSpan(read, 4, 5)).toEqual({ start: 10, end: 11 });
  });

  it("is the whole of what can't be divided", () => {
    expect(findSourceSpan(read, 2, 3)).toEqual({ start: 2, end: 7 });
    expect(source.slice(2, 7)).toBe("&amp;");
  });

  it("reaches over mark-up between its ends", () => {
    expect(findSourceSpan(read, 2, 5)).toEqual({ start: 2, end: 11 });
  });

  it("is empty for an empty stretch", () => {
    expect(findSourceSpan(read, 1, 1)).toEqual({ start: 1, end: 1 });
    expect(findSourceSpan({ text: "", pieces: [] }, 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it("holds the text itself where the source has as many characters", () => {
    fc.assert(
      fc.property(written, fc.nat(80), fc.nat(80), ({ source: text, passage }, one, other) => {
        const [start, end] = [Math.min(one, other, passage.text.length), Math.min(Math.max(one, other), passage.text.length)];
        fc.pre(start < end);
        const span = findSourceSpan(passage, start, end);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (end - start === 1 && span.end - span.start === 1) expect(text.slice(span.start, span.end)).toBe(passage.text.slice(start, end));
      }),
    );
  });
});

describe("cutting a passage", () => {
  it("keeps the place of what it cuts out", () => {
    expect(slicePassage(read, 1, 5)).toEqual({
      text: " & b",
      pieces: [
        { at: 0, start: 1, end: 2 },
        { at: 1, start: 2, end: 7 },
        { at: 2, start: 7, end: 8 },
        { at: 3, start: 10, end: 11 },
      ],
    });
  });

  it("gives an empty passage for nothing", () => {
    expect(slicePassage(read, 3, 3)).toEqual({ text: "", pieces: [] });
  });

  it("keeps every character in its place", () => {
    fc.assert(
      fc.property(written, fc.nat(80), fc.nat(80), ({ source: text, passage }, one, other) => {
        const [start, end] = [Math.min(one, other, passage.text.length), Math.min(Math.max(one, other), passage.text.length)];
        const cut = slicePassage(passage, start, end);
        expect(cut.text).toBe(passage.text.slice(start, end));
        expectWhole(cut, text);
        expect(listPlaces(cut)).toEqual(listPlaces(passage).slice(start, end));
      }),
    );
  });

  it("and joining what was cut gives the same text in the same places", () => {
    fc.assert(
      fc.property(written, fc.nat(80), ({ passage }, any) => {
        const at = Math.min(any, passage.text.length);
        const joined = joinPassages([slicePassage(passage, 0, at), slicePassage(passage, at, passage.text.length)], "");
        expect(joined.text).toBe(passage.text);
        expect(listPlaces(joined)).toEqual(listPlaces(passage));
      }),
    );
  });

  it("takes the lines out of a passage of many pieces in time that grows with the passage", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => ({ at: index * 4, start: index * 6 + 2, end: index * 6 + 6 }));
    const passage = { text: "abc\n".repeat(20_000), pieces: lines };
    const cut = lines.map(({ at }) => slicePassage(passage, at, at + 3));
    expect(cut.every(({ text, pieces }) => text === "abc" && pieces.length === 1)).toBe(true);
    expect(cut.at(-1)?.pieces[0]).toEqual({ at: 0, start: 119_996, end: 119_999 });
  }, 2000);
});

describe("trimming a passage", () => {
  it("cuts white space off both ends", () => {
    expect(trimPassage(takePassage("  het gezin \n", 0, 13))).toEqual({ text: "het gezin", pieces: [{ at: 0, start: 2, end: 11 }] });
  });

  it("gives the passage itself when there is nothing to cut", () => {
    expect(trimPassage(read)).toBe(read);
  });

  it("leaves nothing of white space", () => {
    expect(trimPassage(takePassage(" \n ", 0, 3))).toEqual({ text: "", pieces: [] });
  });

  it("keeps every character in its place", () => {
    fc.assert(
      fc.property(written, ({ source: text, passage }) => {
        const trimmed = trimPassage(passage);
        const before = passage.text.length - passage.text.trimStart().length;
        expect(trimmed.text).toBe(passage.text.trim());
        expectWhole(trimmed, text);
        if (trimmed.text !== "") expect(listPlaces(trimmed)).toEqual(listPlaces(passage).slice(before, before + trimmed.text.length));
      }),
    );
  });
});

describe("joining passages", () => {
  const text = "een | twee | drie";
  const parts = [takePassage(text, 0, 3), takePassage(text, 6, 10), takePassage(text, 13, 17)];

  it("puts the separator where the source between them is", () => {
    const joined = joinPassages(parts, "\n");
    expect(joined.text).toBe("een\ntwee\ndrie");
    expect(findSourceSpan(joined, 3, 4)).toEqual({ start: 3, end: 6 });
    expect(findSourceSpan(joined, 4, 8)).toEqual({ start: 6, end: 10 });
    expectWhole(joined, text);
  });

  it("passes over empty passages, separator and all", () => {
    const empty = takePassage(text, 4, 4);
    expect(joinPassages([empty, parts[0] as Passage, empty, empty, parts[1] as Passage, empty], " / ").text).toBe("een / twee");
  });

  it("gives an empty passage for none", () => {
    expect(joinPassages([], " | ")).toEqual({ text: "", pieces: [] });
  });

  it("keeps every character in its place", () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), fc.constantFrom("", " ", " | "), (list, separator) => {
        const shifted: Passage[] = [];
        let all = "";
        for (const { source: own, passage } of list) {
          shifted.push({
            text: passage.text,
            pieces: passage.pieces.map((piece) => ({ at: piece.at, start: piece.start + all.length, end: piece.end + all.length })),
          });
          all += `${own}~~`;
        }
        const joined = joinPassages(shifted, separator);
        const filled = shifted.filter((passage) => passage.text !== "");
        expect(joined.text).toBe(filled.map((passage) => passage.text).join(separator));
        let at = 0;
        for (const passage of filled) {
          expect(listPlaces(slicePassage(joined, at, at + passage.text.length))).toEqual(listPlaces(passage));
          at += passage.text.length + separator.length;
        }
        if (separator === "") expectWhole(joined, all);
      }),
    );
  });
});
