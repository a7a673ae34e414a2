import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/model/segment.js";
import { findUnmetCondition, listValues } from "../../src/rule/filter.js";
import { parseRule } from "../../src/rule/parse.js";

const segment: Segment = {
  id: "d:s1-aaaaa",
  documentId: "d",
  type: "interview",
  ordinal: 1,
  hash: "aaaaa",
  unit: "turn",
  passage: { text: "", pieces: [] },
  start: 0,
  end: 0,
  speaker: "R3",
  speakerRole: "participant",
  headings: ["Opbrengst", "Knelpunten: in de\nketen"],
  period: "p1",
  attributes: new Map([
    ["region", "Den Haag"],
    ["soort-overleg", "mdo"],
  ]),
  words: 0,
};

function meets(filter: string, one: Segment = segment): boolean {
  return findUnmetCondition(parseRule(`a {${filter}}`).filter, one) === undefined;
}

describe("a filter", () => {
  it.each([
    ["the data type", "soort: interview"],
    ["the data type in English", "type: interview"],
    ["case and accents", "soort: ÍNTERVIEW"],
    ["one of several values", "soort: verslag | interview"],
    ["wildcards", "soort: inter*"],
    ["the speaker", "spreker: r3"],
    ["the role of the speaker", "spreker: deelnemer"],
    ["the role of the speaker in English", "speaker: participant"],
    ["a heading", "kop: Opbrengst"],
    ["words of a heading", "kop: knelpunten"],
    ["words of a heading, whatever stands between them", 'kop: "knelpunten in de keten"'],
    ["a heading with wildcards", "heading: *keten"],
    ["the period", "periode: p1"],
    ["an attribute that codeboom knows, in Dutch", 'regio: "den haag"'],
    ["an attribute that codeboom knows, in English", "region: den haag"],
    ["any other attribute", "Soort overleg: MDO"],
    ["several conditions", "soort: interview, kop: opbrengst, periode: p1"],
  ])("meets %s", (_, filter) => {
    expect(meets(filter)).toBe(true);
  });

  it.each([
    ["another data type", "soort: verslag"],
    ["part of a data type", "soort: inter"],
    ["another speaker", "spreker: R"],
    ["another role", "spreker: interviewer"],
    ["part of a word of a heading", "kop: knel"],
    ["another heading", "kop: aanbevelingen"],
    ["another period", "periode: p2"],
    ["another value of an attribute", "regio: delft"],
    ["an attribute that is not there", "thema: x"],
    ["one of several conditions that fails", "soort: interview, periode: p2"],
  ])("doesn't meet %s", (_, filter) => {
    expect(meets(filter)).toBe(false);
  });

  it("is met by everything when it is empty", () => {
    expect(findUnmetCondition([], segment)).toBeUndefined();
  });

  it("doesn't meet a speaker where there is none", () => {
    const { speaker, speakerRole, ...rest } = segment;
    expect([speaker, speakerRole]).toEqual(["R3", "participant"]);
    expect(meets("spreker: *", rest)).toBe(false);
    expect(meets("spreker: deelnemer", rest)).toBe(false);
  });

  it("tells the first condition that is not met", () => {
    const filter = parseRule("a {soort: interview, kop: x, periode: p2}").filter;
    expect(findUnmetCondition(filter, segment)).toMatchObject({ key: "heading", values: ["x"] });
  });

  it("tells what the segment has instead", () => {
    const keys = ["type", "speaker", "heading", "period", "region", "thema"];
    expect(keys.map((key) => listValues(segment, key).length)).toEqual([1, 1, 2, 1, 1, 0]);
  });
});
