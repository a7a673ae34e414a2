import { describe, expect, test } from "vitest";
import { checkGroupSpelling } from "../../src/check/group-spelling.js";
import { makeStudy, segmentText } from "../segment/segmenting.js";

const study = { ...makeStudy("paragraph"), groupBy: "regio" };
const inRegion = (id: string, region?: string) =>
  segmentText("Tekst.\n", "paragraph", { entry: { id, attributes: new Map(region === undefined ? [] : [["region", region]]) } }).segments;

describe("checkGroupSpelling", () => {
  test("warns of groups that differ in capitals or accents only", () => {
    const segments = ["Delft", "delft", "Één", "een", "Zwolle", undefined, undefined].flatMap((region, place) =>
      inRegion(`d${place}`, region),
    );
    expect(
      checkGroupSpelling({ study, segments, files: new Map(), codebooks: [], reach: [] }).map(({ id, values }) => [id, values["groups"]]),
    ).toEqual([
      ["study/group-spelling", "Delft, delft"],
      ["study/group-spelling", "een, Één"],
    ]);
  });

  test("has nothing to say of one spelling, nor where the study has no groups", () => {
    const segments = [...inRegion("a", "delft"), ...inRegion("b", "delft")];
    expect(checkGroupSpelling({ study, segments, files: new Map(), codebooks: [], reach: [] })).toEqual([]);
    expect(
      checkGroupSpelling({
        study: makeStudy("paragraph"),
        segments: [...segments, ...inRegion("c", "Delft")],
        files: new Map(),
        codebooks: [],
        reach: [],
      }),
    ).toEqual([]);
  });
});
