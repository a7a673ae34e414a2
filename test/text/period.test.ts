import { describe, expect, it } from "vitest";
import { findPeriod } from "../../src/text/period.js";

const periods = [
  { id: "p1", label: "periode 1", from: "2023-09-01", to: "2023-12-31" },
  { id: "p2", label: "periode 2", from: "2024-01-01", to: "2024-02-29" },
];

describe("the period of a text", () => {
  it.each([
    ["2023-09-01", "p1"],
    ["2023-12-31", "p1"],
    ["2024-01-01", "p2"],
    ["2024-02-29", "p2"],
    ["2023-08-31", "outside"],
    ["2024-03-01", "outside"],
  ])("holds both its first and its last day: %s", (date, period) => {
    expect(findPeriod(periods, date, undefined)).toBe(period);
  });

  it("is the declared one, whatever the date", () => {
    expect(findPeriod(periods, "2024-01-15", "p1")).toBe("p1");
    expect(findPeriod(periods, undefined, "p2")).toBe("p2");
  });

  it("is a line of its own without a date", () => {
    expect(findPeriod(periods, undefined, undefined)).toBe("undated");
  });
});
