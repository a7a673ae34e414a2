import { describe, expect, test } from "vitest";
import { checkNames } from "../../src/load/check-names.js";
import { load, listPlaces, listStates } from "./files.js";

const listNames = (...paths: readonly string[]): readonly string[] =>
  checkNames(paths).map(({ file, id, values }) => `${String(file)} ${id} ${values["other"] ?? values["detail"]}`);

describe("the names of files", () => {
  test("are told when they differ only in capitals or in how an accent is stored", () => {
    expect(listNames("corpus/a.md", "corpus/A.md", "corpus/caf\u00E9.md", "corpus/cafe\u0301.md", "corpus/b/a.md")).toEqual([
      "corpus/a.md load/same-name corpus/A.md",
      "corpus/caf\u00E9.md load/same-name corpus/cafe\u0301.md",
    ]);
  });

  test.each([
    ["corpus/CON.md", "reserved"],
    ["corpus/aux/a.md", "reserved"],
    ["corpus/com1", "reserved"],
    ["corpus/een: twee.md", "forbidden"],
    ["corpus/a\\b.md", "forbidden"],
    ["corpus/map /a.md", "end"],
    ["corpus/a.", "end"],
    ["corpus/a\nb.md", "invisible"],
    ["corpus/a\u202Eb.md", "invisible"],
    [`corpus/${"a".repeat(200)}.md`, "long"],
  ])("are told when another computer can't have them: %j", (path, problem) => {
    expect(listNames(path)).toEqual([`${path} load/name-elsewhere #problem/name-${problem}`]);
  });

  test("are not told of otherwise", () => {
    expect(listNames("corpus/console.md", "corpus/Verslag één (1) «x» 🙂 & 'y'.md", "corpus/aux-team.md")).toEqual([]);
  });

  test("of the inventory match whatever their capitals and accents, where no other file fits better", () => {
    const rows = "id,pad,soort\nx,CAFE\u0301.md,soort\ny,b.md,soort\n";
    const corpus = load({ "corpus/caf\u00E9.md": "Een\n", "corpus/b.md": "Twee\n", "corpus/B.md": "---\nsoort: soort\n---\nDrie\n" }, rows);
    expect(listStates(corpus)).toEqual(["B loaded", "x loaded", "y loaded"]);
    expect(listPlaces(corpus.messages)).toEqual(["corpus/b.md load/same-name", "corpus/B.md inventory/undeclared"]);
  });
});
