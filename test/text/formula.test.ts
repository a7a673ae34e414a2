import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutraliseFormula, restoreFormula } from "../../src/text/formula.js";

describe("cells that a spreadsheet would run", () => {
  it.each(["=1+1", "+31 6", "-5", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])("get an apostrophe: %j", (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it("leave other text alone", () => {
    for (const text of ["gezin", "'s avonds", "a=b", "", " =1", "5"]) expect(neutraliseFormula(text)).toBe(text);
  });

  it("get one more apostrophe when they had some, so that the way back is clear", () => {
    expect(neutraliseFormula("'=1")).toBe("''=1");
    expect(restoreFormula("''=1")).toBe("'=1");
  });

  it("come back exactly, whatever the text", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("'", "=", "-", "\t", "a", "＝") }));
    fc.assert(
      fc.property(text, (one) => {
        expect(restoreFormula(neutraliseFormula(one))).toBe(one);
        expect(neutraliseFormula(one)).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u);
      }),
    );
  });
});
