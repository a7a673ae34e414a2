import { describe, expect, test } from "vitest";
import { load, listPlaces, listStates } from "./files.js";

const head = "---\nsoort: soort\n---\n";

describe("a corpus", () => {
  test("is sorted by id, whatever the order of its files", () => {
    const files = { "corpus/z.md": `${head}Een\n`, "corpus/b/a.md": `${head}Twee\n`, "corpus/m.txt": `${head}Drie\n` };
    const ids = load(files).documents.map(({ id }) => id);
    expect(ids).toEqual(["a", "m", "z"]);
    expect(load(Object.fromEntries(Object.entries(files).toReversed())).documents.map(({ id }) => id)).toEqual(ids);
  });

  test("without a document says so", () => {
    expect(listPlaces(load({}).messages)).toEqual([" run/no-documents"]);
  });

  test("refuses the second of two documents with one id", () => {
    const corpus = load({ "corpus/b/a.md": `${head}Een\n`, "corpus/a/a.md": `${head}Twee\n` });
    expect(corpus.documents.map(({ path }) => path)).toEqual(["corpus/a/a.md"]);
    expect(listPlaces(corpus.messages)).toEqual(["corpus/b/a.md load/duplicate-id"]);
  });

  test("knows a text that is there twice in another file, with other properties, line ends or encoding", () => {
    const text = "De regie is één keer weg.\n\nNog een alinea.\n";
    const latin1 = Uint8Array.from(`---\nsoort: soort\ntitel: x\n---\n${text}`.replaceAll("\n", "\r\n"), (character) =>
      character.charCodeAt(0),
    );
    const corpus = load({ "corpus/a.md": head + text, "corpus/b.txt": latin1, "corpus/c.md": head, "corpus/d.md": `${head}\n` });
    expect(listPlaces(corpus.messages).filter((place) => place.endsWith("same-text"))).toEqual(["corpus/b.txt load/same-text"]);
  });

  test("warns when a text is there twice, and loads both", () => {
    const corpus = load({ "corpus/a.md": `${head}Een\n`, "corpus/b.md": `${head}Een\n` });
    expect(listStates(corpus)).toEqual(["a loaded", "b loaded"]);
    expect(corpus.messages.map(({ file, id, values }) => [file, id, values])).toEqual([
      ["corpus/b.md", "load/same-text", { other: "corpus/a.md" }],
    ]);
  });
});

describe("a document and the inventory", () => {
  test("are matched by path, with or without corpus/ and with either slash", () => {
    for (const path of ["p1/a.md", "corpus/p1/a.md", "p1\\a.md"]) {
      expect(listStates(load({ "corpus/p1/a.md": "Tekst\n" }, `id,pad,soort\nx,${path},soort\n`)), path).toEqual(["x loaded"]);
    }
  });

  test("are matched by file name when the row has no path", () => {
    expect(listStates(load({ "corpus/p1/a.md": "Tekst\n" }, "id,soort\na,soort\n"))).toEqual(["a loaded"]);
  });

  test("are matched by file name when there is no file at the row's path any more", () => {
    const corpus = load({ "corpus/nieuw/a.md": "Tekst\n" }, "id,pad,soort\na,oud/a.md,soort\n");
    expect(listStates(corpus)).toEqual(["a loaded"]);
    expect(corpus.messages).toMatchObject([
      { id: "inventory/other-path", file: "corpus/nieuw/a.md", values: { path: "oud/a.md", line: 2 } },
    ]);
  });

  test("that give it two ids are told apart: its own id counts, and the row is its row", () => {
    const corpus = load({ "corpus/a.md": "---\nid: eigen\n---\nTekst\n" }, "id,pad,soort\nrij,a.md,soort\n");
    expect(listStates(corpus)).toEqual(["eigen loaded"]);
    expect(Array.from(corpus.declared)).toEqual(["eigen"]);
    expect(listPlaces(corpus.messages)).toEqual(["corpus/a.md inventory/other-id"]);
  });

  test("that give two documents each other's ids leave both declared", () => {
    const corpus = load(
      { "corpus/a.md": "---\nid: b\n---\nTekst\n", "corpus/b.md": "---\nid: a\n---\nNog\n" },
      "id,pad,soort\na,a.md,soort\nb,b.md,soort\n",
    );
    expect(listStates(corpus)).toEqual(["a loaded", "b loaded"]);
    expect(Array.from(corpus.declared).toSorted()).toEqual(["a", "b"]);
  });

  test("that does not name it: it counts, with a warning", () => {
    const corpus = load({ "corpus/a.md": "Tekst\n", "corpus/b.md": `${head}Nog\n` }, "id,soort\na,soort\n");
    expect(listStates(corpus)).toEqual(["a loaded", "b loaded"]);
    expect(listPlaces(corpus.messages)).toEqual(["corpus/b.md inventory/undeclared"]);
  });

  test("that leaves it out: it is excluded with the researchers' reason, and nothing else is said of it", () => {
    const corpus = load(
      { "corpus/a.md": "Geen soort en al\n", "corpus/b.md": Uint8Array.of(0) },
      "id,soort,meenemen,reden\na,soort,nee,te laat\nb,,nee,kapot\nc,soort,nee,nooit ontvangen\n",
    );
    expect(listStates(corpus)).toEqual(["a excluded te laat", "b excluded kapot", "c excluded nooit ontvangen"]);
    expect(corpus.messages.map(({ id }) => id)).toEqual([]);
  });

  test("tells the type and the period of what is left out, missing or refused", () => {
    const inventory =
      "id,soort,datum,periode,meenemen,reden\na,soort,2024-02-01,,nee,te laat\nb,soort,2024-08-01,Periode 1,,\nc,soort,2025-02-01,,,\nd,soort,,,,\n";
    const { leftOut } = load({ "corpus/a.md": "Tekst\n", "corpus/c.md": Uint8Array.of(0) }, inventory);
    expect(leftOut.map(({ id, type, period, state }) => [id, type, period, state])).toEqual([
      ["a", "soort", "p1", "excluded"],
      ["c", "soort", "outside", "refused"],
      ["b", "soort", "p1", "missing"],
      ["d", "soort", "", "missing"],
    ]);
  });

  test("that names what is not there: it is missing, an error at the row", () => {
    const corpus = load({ "corpus/a.md": "Tekst\n" }, "id,pad,soort\na,a.md,soort\nb,p1/b.md,soort\n");
    expect(listStates(corpus)).toEqual(["a loaded", "b missing inventory/missing"]);
    expect(listPlaces(corpus.messages)).toEqual(["corpus/inventaris.csv:3:1 inventory/missing"]);
  });
});
