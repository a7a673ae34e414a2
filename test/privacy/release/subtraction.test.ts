import { describe, expect, it } from "vitest";
import type { Release, ReleasedBlock } from "../../../src/model/release.js";
import { compareReleases } from "../../../src/privacy/release/subtraction.js";

const place = { codebook: "b", type: "verslag", period: "p1" };
const block = (documents: Readonly<Record<string, string>>, hidden?: string): ReleasedBlock => ({
  ...place,
  documents: new Map(Object.entries(documents)),
  ...(hidden === undefined ? {} : { hidden }),
});
const release = (run: string, ...blocks: readonly ReleasedBlock[]): Release => ({ run, smallestGroup: 10, blocks });
/** Ten people stand behind every document whose name begins with a capital; behind others nobody knows how many. */
const countPeople = (ids: readonly string[]): number | undefined =>
  ids.every((id) => /^[A-Z]/u.test(id)) ? 10 * ids.length : ids.includes("few") ? 9 : undefined;

const shares = (now: Release, ...earlier: readonly Release[]): readonly string[] =>
  compareReleases(now, earlier, countPeople).map(({ share, earlier: run }) => `${share} ${run}`);

describe("a release beside an earlier one", () => {
  it("is whole when it is the first, or the earlier one was of other material", () => {
    expect(shares(release("r2", block({ a: "1" }, "x")))).toEqual([]);
    expect(shares(release("r2", block({ a: "1" }, "x")), release("r1", { ...block({ b: "1" }, "y"), period: "p2" }))).toEqual([]);
  });

  it("is whole when it is made again, or the same cells of the same material are hidden", () => {
    expect(shares(release("r1", block({ a: "2" }, "y")), release("r1", block({ a: "1" }, "x")))).toEqual([]);
    expect(shares(release("r2", block({ a: "1" }, "x")), release("r1", block({ a: "1" }, "x")))).toEqual([]);
  });

  it("tells no groups when other cells of the same material are hidden", () => {
    expect(shares(release("r2", block({ a: "1" }, "y")), release("r1", block({ a: "1" }, "x")))).toEqual(["no-groups r1"]);
    expect(shares(release("r2", block({ a: "1" }, "y")), release("r1", block({ a: "1" })))).toEqual(["no-groups r1"]);
    expect(shares({ ...release("r1", block({ a: "1" }, "y")), smallestGroup: 5 }, release("r1", block({ a: "1" }, "x")))).toEqual([
      "no-groups r1",
    ]);
  });

  it("is whole without groups, whatever was hidden of the same material before", () => {
    expect(shares(release("r2", block({ a: "1" })), release("r1", block({ a: "1" }, "x")))).toEqual([]);
  });

  it.each([
    ["added", { a: "1", few: "1" }],
    ["taken out", {}],
    ["changed", { a: "2" }],
    ["added of which nobody knows", { a: "1", b: "1" }],
  ])("tells nothing when what was %s covers too few people", (_, documents) => {
    expect(shares(release("r2", block(documents, "x")), release("r1", block({ a: "1" }, "x")))).toEqual(["nothing r1"]);
  });

  it("tells totals only when what was added covers enough people", () => {
    expect(shares(release("r2", block({ a: "1", B: "1" }, "x")), release("r1", block({ a: "1" }, "x")))).toEqual(["no-groups r1"]);
    expect(shares(release("r2", block({ a: "1", B: "1" })), release("r1", block({ a: "1" }, "x")))).toEqual([]);
  });

  it("looks at all earlier releases, and the strictest decides", () => {
    const now = release("r4", block({ a: "1", few: "1" }, "x"));
    const same = release("r1", block({ a: "1", few: "1" }, "x"));
    const other = release("r2", block({ a: "1", few: "1" }, "y"));
    const less = release("r3", block({ a: "1" }, "x"));
    expect(shares(now, same)).toEqual([]);
    expect(shares(now, same, other)).toEqual(["no-groups r2"]);
    expect(shares(now, same, other, less)).toEqual(["nothing r3"]);
  });
});
