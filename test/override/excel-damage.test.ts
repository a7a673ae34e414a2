import { describe, expect, it } from "vitest";
import { type DamagedField, findExcelDamage } from "../../src/override/excel-damage.js";

describe("what Excel does to a cell", () => {
  it.each([
    ["segment", "#NAAM?", { kind: "error-value" }],
    ["quote", "#NAME?", { kind: "error-value" }],
    ["before", " #VERW! ", { kind: "error-value" }],
    ["date", "########", { kind: "error-value" }],
    ["coder", "#N/B", { kind: "error-value" }],
    ["code", "#DEEL/0!", { kind: "error-value" }],
    ["segment", "1,2E+05", { kind: "exponent" }],
    ["code", "3E10", { kind: "exponent" }],
    ["quote", "1E5", { kind: "exponent" }],
    ["segment", "12-mrt", { kind: "date" }],
    ["code", "mrt-24", { kind: "date" }],
    ["document", "1-3-2024", { kind: "date" }],
    ["document", "2024-03-01 00:00:00", { kind: "date" }],
    ["quote", "3-apr", { kind: "date" }],
    ["date", "45352", { kind: "date", likely: "2024-03-01" }],
    ["date", "45352,5", { kind: "date", likely: "2024-03-01" }],
    ["date", "01-03-24", { kind: "date" }],
    ["date", "1-mrt", { kind: "date" }],
    ["document", "7", { kind: "lost-zero" }],
    ["toCode", "12", { kind: "lost-zero" }],
  ] as const)("is seen in %s: %s", (field, value, damage) => {
    expect(findExcelDamage(field, value)).toEqual(damage);
  });

  it.each([
    ["segment", "verslag-p1-a:s12-kqwzm"],
    ["segment", "s12"],
    ["segment", ""],
    ["code", "vast-contactpersoon"],
    ["document", "p3-verslag"],
    ["quote", "1-3-2024 was de intake"],
    ["quote", "12"],
    ["quote", "# niet vergeten"],
    ["coder", "3-apr"],
    ["date", "2024-03-01"],
    ["date", "1-3-2024"],
  ] as const satisfies readonly (readonly [DamagedField, string])[])("is not seen in %s: %s", (field, value) => {
    expect(findExcelDamage(field, value)).toBeUndefined();
  });
});
