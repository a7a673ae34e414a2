import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyFormat, findBuiltIn } from "../../../src/load/readers/xlsx/number-format.js";
import { showNumber } from "../../../src/load/readers/xlsx/show-number.js";
import { parseDate } from "../../../src/text/dates.js";

const show = (value: number, code: string, is1904 = false): string => showNumber(value, classifyFormat(code), is1904);

describe("a format", () => {
  test.each([
    "dd-mm-yyyy",
    "dd\\-mm\\-yyyy;@",
    "d-m-jjjj",
    "[$-413]d mmmm yyyy;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "yyyy-mm-dd hh:mm",
    "m/d/yy h:mm AM/PM",
    "mmm-yy",
    "mmmm",
    '"op "d"e"',
  ])("that shows a day is known: %s", (code) => {
    expect(classifyFormat(code).kind).toBe("date");
  });

  test.each(["h:mm", "[h]:mm:ss", "mm:ss.0", "[mm]:ss", "u:mm", "[u]:mm", "h:mm AM/PM"])("that shows a time is known: %s", (code) => {
    expect(classifyFormat(code).kind).toBe("time");
  });

  test.each([
    "General",
    "Standaard",
    "@",
    "0.00E+00",
    '0 "dagen"',
    "0\\d",
    "[Red]0.0;[Blue]-0.0",
    "# ?/?",
    '_ "€" * #,##0.00_ ',
    "",
    "[",
    '"',
  ])("that shows a number is not taken for a day: %s", (code) => {
    expect(["general", "fixed"]).toContain(classifyFormat(code).kind);
  });

  test("that has only a number is known", () => {
    const kinds = [0, 2, 10, 14, 17, 18, 21, 22, 27, 36, 45, 47, 49, 50, 58, 164].map((id) => findBuiltIn(id).kind);
    expect(kinds.join(" ")).toBe("general fixed fixed date date time time date date date time time general date date general");
  });
});

describe("a number", () => {
  test.each([
    [45363, "dd-mm-yyyy", "2024-03-12"],
    [45363.604166666664, "dd-mm-yyyy", "2024-03-12 14:30"],
    [45363.9999999, "dd-mm-yyyy", "2024-03-13"],
    [45_363 + 1 / 86_400, "d-m-yy h:mm", "2024-03-12 00:00:01"],
    [1, "d-m-yy", "1900-01-01"],
    [59, "d-m-yy", "1900-02-28"],
    [60, "d-m-yy", "1900-02-29"],
    [61, "d-m-yy", "1900-03-01"],
    [2958465, "d-m-yy", "9999-12-31"],
    [2958466, "d-m-yy", "2958466"],
    [-1, "d-m-yy", "-1"],
    [0, "d-m-yy", "0"],
    [0.5, "d-m-yy", "12:00"],
    [0.5, "h:mm", "12:00"],
    [1.5, "[h]:mm", "36:00"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "#,##0.00", "1234567.89"],
    [0.255, "0%", "26%"],
    [0.125, "0.0%", "12.5%"],
    [-0.001, "0.00", "0.00"],
    [-2.5, "0.00", "-2.50"],
    [7, "000", "007"],
    [1e300, "0.00", "1e+300"],
  ])("%d as %s is %s", (value, code, shown) => {
    expect(show(value, code)).toBe(shown);
  });

  test("counts its days from 1904 where the workbook does", () => {
    expect(show(0, "d-m-yy", true)).toBe("1904-01-01");
    expect(show(43901, "d-m-yy", true)).toBe("2024-03-12");
    expect(show(0.5, "h:mm", true)).toBe("12:00");
  });

  test("that is a day is one that a date column takes", () => {
    fc.assert(
      fc.property(fc.double({ min: 61, max: 2_958_465, noNaN: true }), (value) => parseDate(show(value, "d-m-yyyy h:mm")) !== undefined),
    );
  });

  test("is shown whatever it is and whatever its format", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ unit: fc.constantFrom(...'dmyhs0#.,%[]"\\;: eE@') }),
        (value, code) => show(value, code) !== "",
      ),
    );
  });
});
