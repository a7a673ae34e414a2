import { describe, expect, it } from "vitest";
import { joinNeeds, type Need } from "../../src/rule/need.js";

function need(letters: number, ...sets: readonly number[]): Need {
  return { sets, rows: [], letters };
}

describe("the needs of parts that must all be there", () => {
  it("are every way to the one with every way to the other, the longest words first", () => {
    const joined = joinNeeds([[need(5, 1), need(3, 2)], [need(4, 3)]]);
    expect(joined).toEqual([need(5, 1, 3), need(4, 3, 2)]);
  });

  it("ask for a set once, and for the rows of all", () => {
    const joined = joinNeeds([[{ ...need(5, 1, 2), rows: [[1, 2]] }], [{ ...need(4, 2, 3), rows: [[3, 2]] }]]);
    expect(joined).toEqual([
      {
        sets: [1, 2, 3],
        rows: [
          [1, 2],
          [3, 2],
        ],
        letters: 5,
      },
    ]);
  });

  it("are no more than can be gone through, however many parts and ways there are", () => {
    const words = Array.from({ length: 20_000 }, (_, set) => [need(4, set)]);
    expect(joinNeeds(words)[0]?.sets).toHaveLength(16);
    const ways = Array.from({ length: 10 }, (_, part) => Array.from({ length: 4 }, (__, way) => need(4, 4 * part + way)));
    expect(joinNeeds(ways)).toHaveLength(16);
  });
});
