import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate, parseRowDate } from "../../src/text/dates.js";

describe("reading a date", () => {
  it.each([
    ["2023-11-30"],
    ["2023-11-30T09:15:00Z"],
    ["2023-11-30 09:15"],
    ["30-11-2023"],
    ["30/11/2023"],
    ["30.11.2023"],
    ["30-11-2023 09:15"],
    ["30 november 2023"],
    ["30 nov 2023"],
    ["30 nov. 2023"],
    ["30 November 2023"],
    ["donderdag 30 november 2023"],
    ["  30 november 2023 om 9 uur "],
  ])("reads %s", (written) => {
    expect(parseDate(written)).toBe("2023-11-30");
  });

  it.each(
    [
      "1 januari 2024",
      "1 februari 2024",
      "1 maart 2024",
      "1 april 2024",
      "1 mei 2024",
      "1 juni 2024",
      "1 juli 2024",
      "1 augustus 2024",
      "1 september 2024",
      "1 oktober 2024",
      "1 november 2024",
      "1 december 2024",
    ].map((written, month) => [written, `2024-${String(month + 1).padStart(2, "0")}-01`]),
  )("knows the month of %s", (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it.each([
    ["1 mrt 2024", "2024-03-01"],
    ["1 maa. 2024", "2024-03-01"],
    ["1 march 2024", "2024-03-01"],
    ["1 may 2024", "2024-05-01"],
    ["1 sept. 2024", "2024-09-01"],
    ["1 october 2024", "2024-10-01"],
    ["1 jul 2024", "2024-07-01"],
  ])("knows %s, abbreviated or in English", (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it("reads days and months of one digit", () => {
    expect(parseDate("3-1-2024")).toBe("2024-01-03");
    expect(parseDate("2024-1-3")).toBe("2024-01-03");
  });

  it("knows the leap years", () => {
    expect(parseDate("29-02-2024")).toBe("2024-02-29");
    expect(parseDate("29-02-2023")).toBeUndefined();
    expect(parseDate("29-02-2000")).toBe("2000-02-29");
    expect(parseDate("29-02-1900")).toBeUndefined();
  });

  it.each([
    "",
    "november",
    "november 2023",
    "30 november",
    "2023",
    "31-11-2023",
    "32-01-2024",
    "00-01-2024",
    "01-13-2024",
    "30-11-23",
    "2023-11",
    "2023-11-301",
    "30 foo 2023",
    "3 janneke 2024",
    "12 meitak 2024",
    "3 augurken 2024",
    "30-11-20234",
    "x 2023-11-30",
    "01-01-0001",
  ])("reads nothing in «%s»", (written) => {
    expect(parseDate(written)).toBeUndefined();
  });

  it("reads every day of the calendar back, however it is written", () => {
    const day = fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-") as [string, string, string];
        for (const written of [iso, `${dayOfMonth}-${month}-${year}`, `${Number(dayOfMonth)}/${Number(month)}/${year}`])
          expect(parseDate(written)).toBe(iso);
      }),
    );
  });
});

it("a row's date may have a year of two digits", () => {
  expect(["30-11-23", "30/11/23", "1.9.23 10:00", "30-11-2023", "31-11-23", "11-23", "30/11-23"].map(parseRowDate)).toEqual([
    "2023-11-30",
    "2023-11-30",
    "2023-09-01",
    "2023-11-30",
    undefined,
    undefined,
    undefined,
  ]);
});
