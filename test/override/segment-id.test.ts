import { describe, expect, it } from "vitest";
import { readSegmentId } from "../../src/override/segment-id.js";
import { findShifts } from "../../src/override/shifts.js";
import type { Anchor } from "../../src/override/candidate.js";
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
  const texts = ["Een.", "Nieuw hier.", "Wij wachten op het plan.", "Nieuw ook.", "En nieuw.", "Drie mensen belden.", "Dubbel.", "Dubbel."];
  const segments = makeSegments("verslag-a", texts);
  const at = (now: number, was: number, after = ""): Anchor => {
    const segment = String(segments[now - 1]?.id).replace(`:s${now}-`, `:s${was}-`);
    return { segment, quote: "", before: "", after };
  };
  const id = (segment: string): Anchor => ({ segment, quote: "", before: "", after: "" });
  const beside = "Nieuw ook. En nieuw.";

  it("is told by a row whose neighbour stands beside it still", () => {
    const shifts = findShifts([at(3, 2, beside), id("s3"), id("verslag-a")], segments);
    expect([shifts.renumbered, shifts.wentAlong(1, 1), shifts.wentAlong(4, 2)]).toEqual([true, true, false]);
  });

  it("is not told by a row without a neighbour: two copies of what is gone shift together too", () => {
    expect(findShifts([at(3, 2), at(6, 5)], segments).wentAlong(4, 1)).toBe(false);
    expect(findShifts([at(3, 2, "heel andere woorden dan deze")], segments).wentAlong(4, 1)).toBe(false);
  });

  it("is not told by the row itself", () => {
    expect(findShifts([at(3, 2, beside), at(3, 2, beside)], segments).wentAlong(2, 1)).toBe(false);
  });

  it("lies between those of the rows above and below: more was put in further down", () => {
    const shifts = findShifts([at(1, 1), at(6, 3, "Dubbel. Dubbel.")], segments);
    expect([shifts.wentAlong(2, 1), shifts.wentAlong(2, 5)]).toEqual([true, false]);
  });

  it("is nothing when every segment is where it was", () => {
    expect(findShifts([at(1, 1), at(7, 7)], segments).renumbered).toBe(false);
    expect(findShifts([at(1, 1), id("verslag-a:s9-zzzzz")], segments).renumbered).toBe(true);
  });
});
