import { describe, expect, it } from "vitest";
import { readOverrides, type OverrideFile } from "../../src/override/read.js";

const path = "codebooks/thema/overrides/codeur-b.csv";
const header = "document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden";
const read = (text: string): OverrideFile => readOverrides(text, path, "thema", "codeur-b");
const complain = ({ messages }: OverrideFile): readonly string[] =>
  messages.map(({ id, line, column, values }) => `${id} ${line}:${column} ${Object.values(values)[0] ?? ""}`.trim());

describe("a row of an override file", () => {
  it("is read by the names of its columns, in any order and in either language", () => {
    const dutch = read(`${header}\na,a:s2-kqwzm,de regie,voor,na,vervangen,regie,mandaten,anna,1-10-2024,daarom\n`);
    const english = read(
      "reason;date;coder;to;code;action;after;before;quote;segment;document\r\ndaarom;2024-10-01;anna;mandaten;regie;replace;na;voor;de regie;a:s2-kqwzm;a\r\n",
    );
    expect(dutch.overrides).toEqual([
      {
        file: path,
        line: 2,
        document: "a",
        segment: "a:s2-kqwzm",
        quote: "de regie",
        before: "voor",
        after: "na",
        action: "replace",
        code: "regie",
        toCode: "mandaten",
        coder: "anna",
        date: "2024-10-01",
        reason: "daarom",
        codebookId: "thema",
      },
    ]);
    expect(english.overrides).toEqual(dutch.overrides);
    expect([...dutch.messages, ...english.messages]).toEqual([]);
  });

  it("takes its document from the segment, and its coder from the name of the file", () => {
    const { overrides } = read("segment,citaat,actie,code\nverslag-a:s2-kqwzm,,gezien,\n");
    expect(overrides).toMatchObject([{ document: "verslag-a", coder: "codeur-b", action: "seen", date: "" }]);
  });

  it.each([
    ["neither document nor segment", ",,de regie,,,toevoegen,regie,,,,", "override/incomplete 2:1 document"],
    ["a document without a place in it", "a,,,,,toevoegen,regie,,,,", "override/incomplete 2:1 segment"],
    ["no code", "a,,de regie,,,toevoegen,,,,,", "override/incomplete 2:1 code"],
    ["no code to replace by", "a,,de regie,,,vervangen,regie,,,,", "override/incomplete 2:1 naar"],
    ["an unknown action", "a,,de regie,,,toevoege,regie,,,,", "override/action 2:1 toevoege"],
    ["a cell too many", "a,,de regie,,,toevoegen,regie,,,,,x", "override/ragged 2:1 12"],
  ])("with %s decides nothing, and stands in the list as invalid", (_, row, message) => {
    const told = read(`${header}\n${row}\n`);
    expect(complain(told)).toEqual([message]);
    expect(told.overrides).toEqual([]);
    expect(told.invalid.map(({ outcome, row: { line }, details }) => [outcome, line, details.length])).toEqual([["invalid", 2, 1]]);
  });

  it("may leave its last cells out", () => {
    expect(read(`${header}\na,,de regie,,,toevoegen,regie\n`).overrides).toMatchObject([{ code: "regie", reason: "" }]);
  });
});

describe("the header of an override file", () => {
  it.each([
    ["lacks the action", "document,citaat,code\n", ["override/header 1:1 actie"]],
    ["has a column that is not known", `${header},opmerking\n`, ["override/unknown-header 1:1 opmerking"]],
    [
      "has a column without a name that holds something",
      `${header},\nd,,de regie,,,toevoegen,regie,,b,2024-02-01,,x\n`,
      ["override/unknown-header 1:1"],
    ],
    ["has a column twice, in two languages", `${header},quote,\n`, ["override/repeated-header 1:1 quote"]],
    ["may have a column without a name", `${header},\n`, []],
  ])("%s", (_, text, messages) => {
    expect(complain(read(text))).toEqual(messages);
  });
});

describe("an override file that can't be read to its end", () => {
  it("keeps the rows above the quotation mark that is never closed, and lists the rest as one invalid row", () => {
    const told = read(`${header}\na,,de regie,,,toevoegen,regie,,,,\na,,"open,,,toevoegen,regie,,,,\nb,,x,,,toevoegen,regie,,,,\n`);
    expect(complain(told)).toEqual(["override/unreadable 3:4 #problem/quote-open"]);
    expect([told.overrides.length, told.invalid.map(({ outcome, row }) => [outcome, row.line])]).toEqual([1, [["invalid", 3]]]);
  });

  it("is no file without rows", () => {
    expect(read("")).toEqual({ overrides: [], invalid: [], messages: [] });
  });
});
