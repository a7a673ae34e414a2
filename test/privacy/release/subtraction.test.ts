import { describe, expect, it } from "vitest";
import type { Release, ReleasedBlock, ReleasedDocument } from "../../../src/model/release.js";
import { compareReleases } from "../../../src/privacy/release/subtraction.js";

type Documents = Readonly<Record<string, ReleasedDocument>>;

/** A document of ten people with two texts of its own. */
const ten = (...texts: readonly string[]): ReleasedDocument => ({ texts, people: 10, speakers: 0, pseudonyms: [] });
/** One of which nobody knows how many people were there. */
const unknown = (...texts: readonly string[]): ReleasedDocument => ({ texts, speakers: 0, pseudonyms: [] });
const few = (...texts: readonly string[]): ReleasedDocument => ({ ...ten(...texts), people: 9 });
const [a, b, c] = [ten("a1", "a2"), ten("b1", "b2"), ten("c1", "c2")];

const block = (documents: Documents, groups?: string, type = "verslag"): ReleasedBlock => ({
  type,
  period: "p1",
  documents: new Map(Object.entries(documents)),
  ...(groups === undefined ? {} : { groups }),
});
const release = (run: string, ...blocks: readonly ReleasedBlock[]): Release => ({ run, smallestGroup: 10, blocks });
const shares = (now: Release, ...earlier: readonly Release[]): readonly string[] =>
  compareReleases(now, earlier).map(({ block: { type }, share, earlier: run }) => `${type} ${share} ${run}`);

describe("a release beside an earlier one", () => {
  it("is whole when it is the first, or of other material", () => {
    expect(shares(release("r2", block({ a: unknown("x") }, "x")))).toEqual([]);
    expect(shares(release("r2", block({ b: unknown("y") }, "x")), release("r1", block({ a }, "y")))).toEqual([]);
  });

  it("is whole when all of it was given out before, whatever came between", () => {
    const [r1, r2] = [release("r1", block({ a }, "x")), release("r2", block({ a, b }))];
    expect(shares(r1, r1)).toEqual([]);
    expect(shares(r1, r1, r2)).toEqual([]);
    expect(shares(release("r3", block({ a }, "x", "nota")), r1)).toEqual([]);
  });

  it("tells no groups of material that was given out in another way by group", () => {
    expect(shares(release("r2", block({ a }, "y")), release("r1", block({ a }, "x")))).toEqual(["verslag no-groups r1"]);
    expect(shares(release("r2", block({ a }, "y")), release("r0", block({ a }, "x")), release("r1", block({ a })))).toEqual([
      "verslag no-groups r0",
    ]);
    expect(shares(release("r2", block({ a })), release("r1", block({ a }, "x")))).toEqual([]);
  });

  it("may tell groups of the same material when it was given out without", () => {
    expect(shares(release("r2", block({ a }, "y")), release("r1", block({ a })))).toEqual([]);
  });

  it.each<readonly [string, Documents]>([
    ["added", { a, b: few("b1") }],
    ["added of which nobody knows", { a, b: unknown("b1") }],
    ["changed", { a: ten("a1", "a3") }],
    ["changed beside what was added", { a: ten("a1"), b: few("b1") }],
    ["changed all over", { a: ten("a3") }],
  ])("tells nothing when what was %s covers too few people", (_, documents) => {
    expect(shares(release("r2", block(documents, "x")), release("r1", block({ a })))).toEqual(["verslag nothing r1"]);
  });

  it("tells nothing when what was taken out covers too few people", () => {
    expect(shares(release("r2", block({ a })), release("r1", block({ a, b: few("b1") })))).toEqual(["verslag nothing r1"]);
    expect(shares(release("r2", block({ a })), release("r1", block({ a, b })))).toEqual([]);
  });

  it("tells totals only when what was added covers enough people", () => {
    expect(shares(release("r2", block({ a, b }, "x")), release("r1", block({ a }, "x")))).toEqual(["verslag no-groups r1"]);
    expect(shares(release("r2", block({ a, b }, "x")), release("r1", block({ a })))).toEqual(["verslag no-groups r1"]);
    expect(shares(release("r2", block({ a, b })), release("r1", block({ a }, "x")))).toEqual([]);
  });

  it("does not divide what was given out by group: a part of it may be a group", () => {
    expect(shares(release("r2", block({ a })), release("r1", block({ a, b }, "x")))).toEqual(["verslag nothing r1"]);
  });

  it("sees that several releases together tell what no two of them do", () => {
    const small = few("s");
    const [r1, r2] = [release("r1", block({ small, b })), release("r2", block({ b, c }))];
    expect(shares(r2, r1)).toEqual(["verslag nothing r1"]);
    const before = [release("r1", block({ a, b, small })), release("r2", block({ a, b, small, c }))];
    expect(shares(release("r3", block({ a, c, small })), ...before)).toEqual([]);
    expect(shares(release("r3", block({ a, c })), ...before)).toEqual([]);
    expect(shares(release("r4", block({ b, c })), ...before, release("r3", block({ a, c })))).toEqual(["verslag nothing r1"]);
  });

  it("knows a document by another name, split or joined, and a data type or period too", () => {
    const [before, whole] = [release("r1", block({ a })), ten("a1", "a2")];
    expect(shares(release("r2", block({ z: whole }, undefined, "nota")), before)).toEqual([]);
    expect(shares(release("r2", block({ z: ten("a1", "a3") })), before)).toEqual(["verslag nothing r1"]);
    expect(shares(release("r2", block({ y: ten("a1") }), block({ z: ten("a2") }, undefined, "nota")), before)).toEqual([
      "verslag nothing r1",
      "nota nothing r1",
    ]);
    expect(shares(release("r2", block({ z: ten("a1", "a2", "b1", "b2") })), release("r1", block({ a, b })))).toEqual([
      "verslag nothing r1",
    ]);
  });

  it("takes documents that say the same for two when both are there", () => {
    const twice = release("r1", block({ a, b: a }), block({ a }, undefined, "nota"));
    expect(shares(twice, twice)).toEqual([]);
    expect(shares(release("r2", block({ a, b: a, c })), release("r1", block({ a, b: a })))).toEqual([]);
    expect(shares(release("r2", block({ a, b: few("a1", "a2") })), release("r1", block({ a })))).toEqual(["verslag nothing r1"]);
  });

  it("counts people by those who speak: by pseudonym over documents, by another name in one of them", () => {
    const spoken = (speakers: number, ...pseudonyms: readonly string[]): ReleasedDocument => ({
      texts: [String(speakers), ...pseudonyms],
      speakers,
      pseudonyms,
    });
    const names = Array.from({ length: 10 }, (_, at) => `r${at}`);
    const added = (...documents: readonly ReleasedDocument[]): readonly string[] =>
      shares(release("r2", block({ a, ...Object.fromEntries(documents.map((one, at) => [`d${at}`, one])) })), release("r1", block({ a })));
    expect(added(...names.map((name) => spoken(1, name)))).toEqual([]);
    expect(added(...names.slice(1).map((name) => spoken(1, name)))).toEqual(["verslag nothing r1"]);
    expect(added(spoken(10))).toEqual([]);
    expect(added(spoken(5), spoken(9))).toEqual(["verslag nothing r1"]);
    expect(added({ ...spoken(2), people: 12 })).toEqual(["verslag nothing r1"]);
  });
});
