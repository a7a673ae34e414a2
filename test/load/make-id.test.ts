import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseName, isId, makeId } from "../../src/load/make-id.js";
import { listPlaces, listStates, load } from "./files.js";

describe("the id of a document that nobody gave one", () => {
  test.each([
    ["verslag-p1.a_b", "verslag-p1.a_b"],
    ["2024-03-12 Verslag overleg", "d-2024-03-12-Verslag-overleg"],
    ["Verslag  overleg (definitief)", "Verslag-overleg-definitief"],
    ["1e10", "d-1e10"],
    ["=1+1", "d-1-1"],
    ["Cafe\u0301 e\u0301e\u0301n", "Café-één"],
    ["ouders & kind, gesprek 3", "ouders-kind-gesprek-3"],
    ["\u202Egpj.verslag", "gpj.verslag"],
  ])("is its file's name, «%s», as far as an id can hold it", (name, id) => {
    expect(makeId(name)).toBe(id);
    expect(isId(makeId(name))).toBe(true);
  });

  test("is valid whatever the name, the same each time, and of another name of letters alone another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        expect(isId(makeId(name))).toBe(true);
        expect(makeId(name)).toBe(makeId(name));
      }),
    );
    expect(makeId("—")).not.toBe(makeId("…"));
    expect(makeId("a".repeat(200))).not.toBe(makeId(`${"a".repeat(200)}b`));
    expect(makeId("a ".repeat(500)).length).toBeLessThanOrEqual(120);
  });

  test("is told, when it is not the name itself, and refused when it is another document's", () => {
    const corpus = load({
      "corpus/2024 a.md": "---\nsoort: soort\n---\nTekst\n",
      "corpus/2024-a.md": "---\nsoort: soort\n---\nAnders\n",
      "corpus/b.md": "---\nsoort: soort\n---\nNog\n",
    });
    expect(listStates(corpus)).toEqual(["b loaded", "d-2024-a loaded", "d-2024-a refused load/duplicate-id"]);
    expect(listPlaces(corpus.messages)).toEqual([
      "corpus/2024 a.md load/made-id",
      "corpus/2024-a.md load/made-id",
      "corpus/2024-a.md load/duplicate-id",
    ]);
  });

  test("is no way round an id that a person wrote and that can't be one", () => {
    const corpus = load({ "corpus/a.md": "---\nsoort: soort\nid: 2024 a\n---\nTekst\n" });
    expect(listPlaces(corpus.messages)).toEqual(["corpus/a.md:3:1 load/id"]);
  });

  test("finds its row of the inventory", () => {
    const corpus = load({ "corpus/2024 a.md": "Tekst\n" }, "id,soort\nd-2024-a,soort\n");
    expect(listStates(corpus)).toEqual(["d-2024-a loaded"]);
    expect(corpus.messages).toEqual([]);
  });

  test("is made of the name without its folder and its ending", () => {
    expect(["a/b/c.d.md", "c", ".md", "a.b/c"].map(baseName)).toEqual(["c.d", "c", "", "c"]);
  });
});
