import { describe, expect, it } from "vitest";
import { readAllowList } from "../../src/privacy/allow-list.js";
import { listPlaces } from "../load/files.js";

const header = "hash,klasse,document,reden,wie,datum\n";
const read = (text: string): ReturnType<typeof readAllowList> => readAllowList(text, "privacy/toegestaan.csv");

describe("the allow-list", () => {
  it("is read with Dutch and English headers, in any order", () => {
    const entry = { line: 2, fingerprint: "abc", class: "phone", document: "a" };
    expect(read(`${header}abc,telefoon,a,openbaar nummer,HK,2026-03-31\n`)).toEqual({ value: [entry], messages: [] });
    expect(read("who;date;hash;class;document;reason\nHK;31-3-2026;abc;phone;a;public\n").value).toEqual([entry]);
  });

  it("may be empty", () => {
    expect(read("")).toEqual({ value: [], messages: [] });
  });

  it.each([
    ["a hash", ",telefoon,a,openbaar,HK,2026-03-31"],
    ["a document", "abc,telefoon,,openbaar,HK,2026-03-31"],
    ["a reason", "abc,telefoon,a, ,HK,2026-03-31"],
    ["who", "abc,telefoon,a,openbaar,,2026-03-31"],
    ["a date", "abc,telefoon,a,openbaar,HK,"],
    ["all that stands behind", "abc,telefoon"],
  ])("refuses a row without %s", (_, row) => {
    const { value, messages } = read(`${header}${row}\n`);
    expect([value, listPlaces(messages)]).toEqual([[], ["privacy/toegestaan.csv:2:1 privacy/allowed-incomplete"]]);
  });

  it("refuses a class and a date that are none, and never repeats what stands there", () => {
    const { value, messages } = read(`${header}abc,Jansen,a,b,HK,Jansen\n`);
    expect(listPlaces(messages)).toEqual([
      "privacy/toegestaan.csv:2:1 privacy/allowed-class",
      "privacy/toegestaan.csv:2:1 privacy/allowed-date",
    ]);
    expect(value).toEqual([]);
    expect(JSON.stringify(messages)).not.toContain("Jansen");
  });

  it("allows nothing when a column is missing or the table is broken", () => {
    expect(listPlaces(read("hash,klasse,document\nabc,telefoon,a\n").messages)).toEqual([
      "privacy/toegestaan.csv:1:1 privacy/allowed-header",
    ]);
    expect(listPlaces(read(`${header}"abc,telefoon\n`).messages)).toEqual(["privacy/toegestaan.csv:2:1 privacy/allowed-unreadable"]);
  });
});
