import { describe, expect, it } from "vitest";
import { uniteHits, type Hit } from "../../src/rule/hit.js";

const hit = (first: number, last: number): Hit => ({ first, last, spans: [{ start: first * 10, end: last * 10 + 5 }] });
const wordless: Hit = { first: -1, last: -1, spans: [] };

describe("uniting hits", () => {
  it("reaches from the first word to the last, with all stretches in order", () => {
    expect(uniteHits([hit(4, 5), hit(1, 1), hit(2, 3)])).toEqual({
      first: 1,
      last: 5,
      spans: [
        { start: 10, end: 15 },
        { start: 20, end: 35 },
        { start: 40, end: 55 },
      ],
    });
  });

  it("keeps a stretch once", () => {
    expect(uniteHits([hit(1, 1), hit(1, 1)])).toEqual(hit(1, 1));
  });

  it("takes no place from a hit without words", () => {
    expect(uniteHits([wordless, hit(3, 3)])).toEqual(hit(3, 3));
    expect(uniteHits([wordless, wordless])).toEqual(wordless);
  });
});
