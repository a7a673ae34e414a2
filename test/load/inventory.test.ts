import { describe, expect, test } from "vitest";
import { readInventory } from "../../src/load/inventory.js";
import { listPlaces } from "./files.js";

const places = (text: string): readonly string[] =>
  listPlaces(readInventory(text).messages).map((place) => place.replace("corpus/inventaris.csv:", ""));

test("says of a column without a name how many rows have something in it", () => {
  const { messages } = readInventory("id,,soort,\na,x,verslag,\nb,,verslag,\n");
  expect(messages).toMatchObject([{ id: "inventory/unnamed-column", line: 1, values: { number: 2, count: 1 } }]);
});

describe("the inventory", () => {
  test("may be Dutch or English, with commas, semicolons or tabs, and in any order of columns", () => {
    const dutch = readInventory("id;pad;titel;soort;datum;meenemen;reden\na;a.md;T;verslag;2024-01-01;nee;te laat\n").value;
    expect(dutch).toEqual([
      {
        line: 2,
        id: "a",
        path: "a.md",
        included: false,
        reason: "te laat",
        attributes: new Map([
          ["title", "T"],
          ["type", "verslag"],
          ["date", "2024-01-01"],
        ]),
      },
    ]);
    expect(
      readInventory("reason,included,date,type,title,path,id\nte laat,no,2024-01-01,verslag,T,a.md,a\n").value.map((entry) => ({
        ...entry,
        attributes: new Map(Array.from(entry.attributes).toSorted()),
      })),
    ).toEqual(dutch.map((entry) => ({ ...entry, attributes: new Map(Array.from(entry.attributes).toSorted()) })));
    expect(readInventory("id\tsoort\na\tverslag\n").value.map(({ id }) => id)).toEqual(["a"]);
  });

  test("keeps any further column as an attribute", () => {
    expect(
      readInventory("id,Regio,Fase van het traject\na,delft,start\n").value.map(({ attributes }) => Object.fromEntries(attributes)),
    ).toEqual([{ region: "delft", "fase-van-het-traject": "start" }]);
  });

  test("does not follow a path that leads out of the corpus, and says so", () => {
    for (const path of ["../study.yaml", "corpus/../a.md", "x/../../a.md", "..\\a.md", "/elders/a.md", "C:/a.md"]) {
      expect(readInventory(`id,pad\na,${path}\n`).value.map((entry) => entry.path)).toEqual([""]);
      expect(places(`id,pad\na,${path}\n`)).toEqual(["2:1 inventory/outside"]);
    }
    expect(places("id,pad\na,corpus/x/../a.md\nb,..a.md\n")).toEqual([]);
  });

  test("includes a document unless it says no", () => {
    const { value } = readInventory("id,meenemen,reden\na,,\nb,ja,\nc,nee,x\nd,Ja,\ne,0,x\nf,TRUE,\n");
    expect(value.filter(({ included }) => included).map(({ id }) => id)).toEqual(["a", "b", "d", "f"]);
  });

  test("reads the first of two columns with one name, in either language, and says so", () => {
    const text = "id,soort,type\na,verslag,kaart\n";
    expect(readInventory(text).value.map(({ attributes }) => attributes.get("type"))).toEqual(["verslag"]);
    expect(places(text)).toEqual(["1:1 inventory/repeated-header"]);
  });

  test("with nothing below its header declares nothing", () => {
    expect(readInventory("id,soort\n")).toEqual({ value: [], messages: [] });
  });

  test.each([
    ["no id column", "naam,soort\na,verslag\n", ["1:1 inventory/header"]],
    ["nothing in it", "", ["1:1 inventory/header"]],
    ["a row without an id", "id,soort\na,verslag\n,verslag\n", ["3:1 inventory/no-id"]],
    ["an id twice", "id,soort\na,verslag\na,verslag\n", ["3:1 inventory/duplicate"]],
    ["a row that is too long", "id,soort\na,verslag,x\n", ["2:1 inventory/ragged"]],
    ["a row that is too short", "id,soort,reden\na,verslag\n", ["2:1 inventory/ragged"]],
    ["a document left out without a reason", "id,meenemen,reden\na,nee,\n", ["2:1 inventory/no-reason"]],
    ["another word than yes or no", "id,meenemen\na,misschien\n", ["2:1 inventory/included"]],
    ["a quote that is not closed", 'id,soort\na,"verslag\n', ["2:3 inventory/unreadable"]],
  ])("with %s is an error at its line", (_, text, messages) => {
    expect(places(text)).toEqual(messages);
  });

  test("keeps ids as they are written", () => {
    expect(readInventory("id,soort\n1.10,verslag\n007,verslag\n__proto__,verslag\n").value.map(({ id }) => id)).toEqual([
      "1.10",
      "007",
      "__proto__",
    ]);
  });
});
