import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/document.js";
import type { InventoryState, LeftOut } from "../../src/model/inventory.js";
import { listInventory, reconcileInventory, type InventoryInput } from "../../src/count/inventory.js";
import { makeLoaded, makeSegments, makeStudy } from "./fixtures.js";

const { periods } = makeStudy();

function makeInput(given: Partial<InventoryInput>): InventoryInput {
  return {
    periods,
    documents: [],
    leftOut: [],
    declared: new Set(),
    found: new Set(),
    segments: [],
    context: new Map(),
    codings: [],
    ...given,
  };
}

function leaveOut(id: string, state: LeftOut["state"], path = `corpus/${id}.md`): LeftOut {
  return { id, path, type: "verslag", period: "", state, reason: "omdat" };
}

describe("a line of the inventory", () => {
  test("says of a loaded document whether it was coded, and how much there was", () => {
    const material = makeSegments([
      { document: "a", words: 4, codes: ["A"] },
      { document: "a", words: 5 },
      { document: "b", words: 6 },
    ]);
    const lines = listInventory(
      makeInput({
        ...material,
        documents: [makeLoaded("b"), makeLoaded("a")],
        declared: new Set(["a"]),
        found: new Set(["corpus/a.md", "corpus/b.md"]),
        context: new Map([["a", 3]]),
      }),
    );
    expect(lines).toEqual([
      {
        document: "a",
        path: "corpus/a.md",
        type: "verslag",
        period: "p1",
        declared: true,
        found: true,
        state: "coded",
        reason: "",
        segments: 2,
        words: 9,
        context: 3,
      },
      {
        document: "b",
        path: "corpus/b.md",
        type: "verslag",
        period: "p1",
        declared: false,
        found: true,
        state: "uncoded",
        reason: "",
        segments: 1,
        words: 6,
        context: 0,
      },
    ]);
  });

  test("says of what was left out why, and whether it is there at all", () => {
    const leftOut = [
      leaveOut("weg", "missing"),
      leaveOut("uit", "excluded"),
      leaveOut("kapot", "refused"),
      leaveOut("namen", "quarantined"),
    ];
    const lines = listInventory(
      makeInput({ leftOut, declared: new Set(["weg", "uit"]), found: new Set(["corpus/uit.md", "corpus/kapot.md", "corpus/namen.md"]) }),
    );
    expect(lines.map(({ document, state, declared, found, reason }) => [document, state, declared, found, reason])).toEqual([
      ["kapot", "refused", false, true, "omdat"],
      ["namen", "quarantined", false, true, "omdat"],
      ["uit", "excluded", true, true, "omdat"],
      ["weg", "missing", true, false, "omdat"],
    ]);
  });

  test("gives the declaration to the loaded one of two files with one id", () => {
    const leftOut = [leaveOut("a", "refused", "corpus/0-dubbel.md")];
    const found = new Set(["corpus/a.md", "corpus/0-dubbel.md"]);
    const declared = new Set(["a"]);
    const lines = listInventory(makeInput({ documents: [makeLoaded("a")], leftOut, declared, found }));
    expect(lines.map((line) => [line.path, line.declared])).toEqual([
      ["corpus/0-dubbel.md", false],
      ["corpus/a.md", true],
    ]);
    expect(reconcileInventory(lines, { declared, found, segments: [] })).toEqual([]);
  });
});

/** The period of a document whose rows are in these periods. */
function findPeriod(document: Partial<Document>, ...rows: readonly string[]): string | undefined {
  const { segments } = makeSegments(rows.map((period) => ({ document: "a", period })));
  return listInventory(makeInput({ documents: [makeLoaded("a", document)], segments }))[0]?.period;
}

describe("the period of a document", () => {
  test("is the one of its rows, when they agree", () => expect(findPeriod({}, "p2", "p2")).toBe("p2"));
  test("is its own when its rows differ", () => expect(findPeriod({ period: "p1", date: "2002-03-01" }, "p1", "p2")).toBe("p1"));
  test("is that of its date when it has no segments", () => expect(findPeriod({ date: "2002-12-31" })).toBe("p2"));
  test("is outside when its date is in none", () => expect(findPeriod({ date: "1999-01-01" })).toBe("outside"));
  test("is undated when nothing tells", () => expect(findPeriod({})).toBe("undated"));
});

describe("the reconciliation", () => {
  test("holds for any mix of documents that ended in one state each", () => {
    const states: readonly InventoryState[] = ["coded", "uncoded", "excluded", "quarantined", "missing", "refused"];
    const entry = fc.record({ state: fc.constantFrom(...states), declared: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const all = entries.map(({ state, declared }, index) => ({ id: `d${index}`, state, declared: declared || state === "missing" }));
        const loaded = all.filter(({ state }) => state === "coded" || state === "uncoded");
        const material = makeSegments(loaded.map(({ id, state }) => ({ document: id, codes: state === "coded" ? ["A"] : [] })));
        const input = makeInput({
          ...material,
          documents: loaded.map(({ id }) => makeLoaded(id)),
          leftOut: all.flatMap(({ id, state }) => (state === "coded" || state === "uncoded" ? [] : [leaveOut(id, state)])),
          declared: new Set(all.flatMap(({ id, declared }) => (declared ? [id] : []))),
          found: new Set(all.flatMap(({ id, state }) => (state === "missing" ? [] : [`corpus/${id}.md`]))),
        });
        const lines = listInventory(input);
        expect(lines.map(({ document, state }) => `${document} ${state}`).sort()).toEqual(
          all.map(({ id, state }) => `${id} ${state}`).sort(),
        );
        expect(reconcileInventory(lines, input)).toEqual([]);
      }),
    );
  });

  test.each([
    ["a declared document has no line", { declared: new Set(["a", "b"]), found: new Set(["corpus/a.md"]) }],
    ["a file found has no line", { declared: new Set(["a"]), found: new Set(["corpus/a.md", "corpus/b.md"]) }],
    ["a line was neither declared nor found", { declared: new Set<string>(), found: new Set<string>() }],
    [
      "a segment has no line",
      { declared: new Set(["a"]), found: new Set(["corpus/a.md"]), segments: makeSegments([{ document: "spook" }]).segments },
    ],
    ["a file has two lines", { declared: new Set(["a"]), found: new Set(["corpus/a.md"]), leftOut: [leaveOut("a", "refused")] }],
  ])("says so when %s", (_, given) => {
    const input = makeInput({ documents: [makeLoaded("a")], ...given });
    const lines = listInventory(input);
    expect(reconcileInventory(lines, input)).toMatchObject([
      {
        id: "run/not-reconciled",
        severity: "error",
        values: { declared: input.declared.size, found: input.found.size, lines: lines.length },
      },
    ]);
  });
});
