import fc from "fast-check";
import { expect, it } from "vitest";
import { findLabelWidth, labelSize, type Label } from "../../../src/report/charts/labels.js";
import { wrapText } from "../../../src/report/charts/text-width.js";

/** The plain way: every width in turn, until every name fits. */
function tryEveryWidth(labels: readonly Label[], lines: 2 | 3, limit: number): number {
  const isBold = labels.some(({ level }) => level !== "main");
  const fits = ({ text, level }: Label, width: number): boolean => {
    const wrapped = wrapText(text, labelSize, width - (level === "main" ? 0 : 8) - 6, 3, isBold && level === "main");
    return !wrapped.isCut && !wrapped.isBroken && wrapped.lines.length <= lines;
  };
  let width = 40;
  while (width < limit && !labels.every((label) => fits(label, width))) width += 2;
  return Math.min(width, limit);
}

it("finds the narrowest column in which every name stands whole", () => {
  const word = fc.oneof(fc.string({ unit: fc.constantFrom(..."abijmwW –-/é…日 "), maxLength: 30 }), fc.constantFrom("", " ", "regie"));
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  const label = fc.record({ text, level: fc.constantFrom("main" as const, "sub" as const, "direct" as const) });
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 5 }),
      fc.constantFrom(2 as const, 3 as const),
      fc.double({ min: 30, max: 400, noNaN: true }),
      (labels, lines, limit) => {
        expect(findLabelWidth(labels, lines, limit)).toBe(tryEveryWidth(labels, lines, limit));
      },
    ),
    { numRuns: 500 },
  );
});
