import fc from "fast-check";
import { expect, it } from "vitest";
import { collectBy } from "../../src/text/collect.js";

it("files every value once, in the order they came in", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (values) => {
      const collected = collectBy(values, (value) => value % 3);
      expect(Array.from(collected.keys())).toEqual(Array.from(new Set(values.map((value) => value % 3))));
      for (const [key, own] of collected) expect(own).toEqual(values.filter((value) => value % 3 === key));
    }),
  );
});
