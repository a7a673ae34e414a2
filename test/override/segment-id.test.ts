import { describe, expect, it } from "vitest";
import { readSegmentId } from "../../src/override/segment-id.js";
import { findShifts } from "../../src/override/shifts.js";
import { makeSegments } from "./make.js";

describe("a segment id as people write it", () => {
  it.each([
    ["verslag-p1-a:s12-kqwzm", { document: "verslag-p1-a", ordinal: 12, hash: "kqwzm" }],
    [" verslag-p1-a:S12-KQWZM ", { document: "verslag-p1-a", ordinal: 12, hash: "kqwzm" }],
    ["verslag-p1-a:s12", { document: "verslag-p1-a", ordinal: 12 }],
    ["s12-kqwzm", { document: "", ordinal: 12, hash: "kqwzm" }],
    ["s12", { document: "", ordinal: 12 }],
    ["verslag-p1-a", { document: "verslag-p1-a" }],
    ["verslag-p1-a:alinea 12", { document: "verslag-p1-a" }],
    ["a:b:s3", { document: "a:b", ordinal: 3 }],
    ["", { document: "" }],
  ])("%s is read", (written, read) => {
    expect(readSegmentId(written)).toEqual(read);
  });
});

describe("how far segments shifted", () => {
  const segments = makeSegments("verslag-a", ["Nieuw.", "Een.", "Twee.", "Dubbel.", "Dubbel."]);
  const at = (ordinal: number, was: number): string => String(segments[ordinal - 1]?.id).replace(`:s${ordinal}-`, `:s${was}-`);

  it("is shared when another row's segment shifted as far", () => {
    const shifts = findShifts([at(2, 1), at(3, 2), at(4, 4), "s3", "verslag-a"], segments);
    expect([shifts.renumbered, shifts.wentAlong(1, 1), shifts.wentAlong(4, 2)]).toEqual([true, true, false]);
  });

  it("counts a segment once, however many rows are on it", () => {
    expect(findShifts([at(2, 1), at(2, 1)], segments).wentAlong(1, 1)).toBe(false);
  });

  it("lies between those of the rows above and below: more was put in further down", () => {
    const longer = makeSegments("verslag-a", ["Een.", "Nieuw.", "Twee.", "Nieuw ook.", "En nieuw.", "Drie."]);
    const stood = (ordinal: number, was: number): string => String(longer[ordinal - 1]?.id).replace(`:s${ordinal}-`, `:s${was}-`);
    const shifts = findShifts([stood(1, 1), stood(3, 2), stood(6, 3)], longer);
    expect([shifts.wentAlong(2, 1), shifts.wentAlong(2, 5)]).toEqual([true, false]);
  });

  it("is nothing when every segment is where it was", () => {
    expect(findShifts([at(1, 1), at(4, 4)], segments).renumbered).toBe(false);
    expect(findShifts([at(1, 1), "verslag-a:s9-zzzzz"], segments).renumbered).toBe(true);
  });
});
