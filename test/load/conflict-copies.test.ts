import { describe, expect, test } from "vitest";
import { nameConflicted, setCopiesAside } from "../../src/load/conflict-copies.js";
import { listPlaces, makeFiles } from "./files.js";

/** As the programs write them; the original is always verslag.md. */
const spellings = [
  "verslag (conflicted copy 2024-03-01).md",
  "verslag (Anna's conflicted copy 2024-03-01).md",
  "verslag (conflicted copy 2024-03-01 101500).md",
  "verslag (conflictkopie van Anna 2024-03-01).md",
  "verslag (Anna's conflicterende kopie 2024-03-01).md",
  "verslag (Case Conflict).md",
  "verslag (Case Conflict 1).md",
  "verslag (Unicode Encoding Conflict).md",
  "verslag (White Space Conflict).md",
  "verslag (Selective Sync Conflict).md",
  "verslag (conflict).md",
  "verslag (conflict 2024-03-01).md",
  "verslag [conflicted].md",
  "verslag (SFConflict anna@voorbeeld.nl 2024-03-01-12-00-00).md",
  "verslag.sync-conflict-20240301-101500-ABCDEFG.md",
  "verslag_conflict-20240301-101500.md",
  "verslag.Conflict.md",
  "verslag-LAPTOP-AB12CD.md",
  "verslag-DESKTOP-0A1B2C3.md",
  "verslag-DESKTOP-0A1B2C3-2.md",
];

describe("a copy that a sync program made", () => {
  test.each(spellings)("is known by its name: %s", (name) => {
    expect(nameConflicted(`corpus/p1/${name}`)).toBe("corpus/p1/verslag.md");
  });

  test.each([
    "verslag.md",
    "verslag (1).md",
    "verslag 2.md",
    "verslag - kopie.md",
    "gesprek (conflict ouders).md",
    "gesprek (conflictscheiding).md",
    "conflict.md",
    "(conflict).md",
    "overleg-laptop-school.md",
  ])("is not what has a name that people give: %s", (name) => {
    expect(nameConflicted(`corpus/${name}`)).toBeUndefined();
  });

  test("is set aside where the original is, and it is said whether it says the same", () => {
    const { files, messages } = setCopiesAside(
      makeFiles({
        "corpus/verslag.md": "Een",
        "corpus/Verslag (conflicted copy 2024-03-01).md": "Twee",
        "corpus/verslag-LAPTOP-AB12CD.md": "Een",
        "codebooks/t/overrides/anna.csv": "a",
        "codebooks/t/overrides/anna.sync-conflict-20240301-101500-ABCDEFG.csv": "b",
      }),
    );
    expect(Array.from(files.keys())).toEqual(["corpus/verslag.md", "codebooks/t/overrides/anna.csv"]);
    expect(listPlaces(messages)).toEqual([
      "corpus/Verslag (conflicted copy 2024-03-01).md load/conflict-copy",
      "corpus/verslag-LAPTOP-AB12CD.md load/equal-copy",
      "codebooks/t/overrides/anna.sync-conflict-20240301-101500-ABCDEFG.csv load/conflict-copy",
    ]);
  });

  test("is read where it is the only copy, or the original is in another folder", () => {
    const { files, messages } = setCopiesAside(makeFiles({ "corpus/a/verslag (conflict).md": "Een", "corpus/b/verslag.md": "Een" }));
    expect(files.size).toBe(2);
    expect(listPlaces(messages)).toEqual(["corpus/a/verslag (conflict).md load/only-conflict-copy"]);
  });
});
