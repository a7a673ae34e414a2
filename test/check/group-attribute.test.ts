import { describe, expect, test } from "vitest";
import { checkGroupAttribute } from "../../src/check/group-attribute.js";
import { makeStudy, segmentText } from "../segment/segmenting.js";

function check(groupBy: string | undefined, attributes: ReadonlyMap<string, string>, text = "Tekst.\n"): readonly unknown[] {
  const { segments } = segmentText(text, "paragraph", { entry: { id: "a", attributes } });
  const study = { ...makeStudy("paragraph"), ...(groupBy === undefined ? {} : { groupBy }) };
  return checkGroupAttribute({ study, segments, files: new Map(), codebooks: [], reach: [] }).map(({ id, values }) => [
    id,
    values["attribute"],
    values["nearest"],
  ]);
}

describe("checkGroupAttribute", () => {
  test.each([
    ["regioo", "regio"],
    ["regionn", "region"],
    ["gemeente", "gemeenten"],
    ["kleur", ""],
  ])("warns of a group that no document has, with the nearest: %s, %s", (groupBy, nearest) => {
    const attributes = new Map([
      ["region", "delft"],
      ["gemeenten", "Delft"],
    ]);
    expect(check(groupBy, attributes)).toEqual([["study/no-group", groupBy, nearest]]);
  });

  test("is silent when a document has it, when there are no groups, and when nothing was coded", () => {
    const attributes = new Map([["region", "delft"]]);
    expect(check("regio", attributes)).toEqual([]);
    expect(check(undefined, attributes)).toEqual([]);
    expect(check("kleur", attributes, "\n")).toEqual([]);
  });
});
