import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameSheet } from "../../../src/report/sheet/name-sheet.js";

describe("the files of a sheet", () => {
  test.each(["p1", "2024-1", "voorjaar 2024", "één", "P_1.b", "3", "console", "x".repeat(50)])(
    "are called «%s» after their period",
    (id) => {
      expect(nameSheet(id)).toBe(id);
    },
  );

  test.each([
    ["2023/2024", /^2023-2024-[a-z]{5}$/u],
    ["sept–dec 2023", /^sept-dec-2023-[a-z]{5}$/u],
    ["../../x", /^x-[a-z]{5}$/u],
    ["..", /^sheet-[a-z]{5}$/u],
    ["con", /^con-[a-z]{5}$/u],
    ["p1-wording", /^p1-wording-[a-z]{5}$/u],
    ["p1.", /^p1-[a-z]{5}$/u],
    ["x".repeat(51), /^x{30}-[a-z]{5}$/u],
  ])("of the period «%s» have a name that every system takes", (id, name) => {
    expect(nameSheet(id)).toMatch(name);
  });

  test("never leave their folder, and of two periods are never the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(nameSheet(one)).toMatch(/^[\p{L}\p{N}][^/\\:*?"<>|]*$/u);
        expect(nameSheet(one) === nameSheet(other)).toBe(one === other);
      }),
    );
  });
});
