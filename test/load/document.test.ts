import { describe, expect, test } from "vitest";
import { load, listPlaces, listStates, type Content } from "./files.js";

const head = "---\nsoort: soort\n---\n";

function loadOne(content: Content, path = "corpus/a.md"): ReturnType<typeof load> {
  return load({ [path]: content });
}

describe("the properties of a document", () => {
  test("come from its own front matter, then from its row in the inventory", () => {
    const inventory = "id,pad,titel,soort,datum,regio,deelnemers\na,a.md,Titel van de rij,soort,2024-02-01,delft,4\n";
    const { documents } = load({ "corpus/a.md": "---\ntitel: Eigen titel\nregio: Den Haag\nThema: start\n---\nTekst\n" }, inventory);
    expect(
      documents.map(({ id, title, type, date, attributes }) => ({ id, title, type, date, attributes: Object.fromEntries(attributes) })),
    ).toEqual([
      {
        id: "a",
        title: "Eigen titel",
        type: "soort",
        date: "2024-02-01",
        attributes: { region: "Den Haag", participants: "4", thema: "start" },
      },
    ]);
  });

  test("may be written in Dutch or in English", () => {
    const english = load({
      "corpus/a.md": "---\nid: x\ntitle: T\ntype: soort\ndate: 2024-02-01\nperiod: p2\nregion: r\nrole: o\nsource: b\n---\nTekst\n",
    }).documents[0];
    const dutch = load({
      "corpus/a.md": "---\nid: x\ntitel: T\nsoort: soort\ndatum: 2024-02-01\nperiode: p2\nregio: r\nrol: o\nbron: b\n---\nTekst\n",
    }).documents[0];
    const bare = ({ text: _text, hash: _hash, blocks: _blocks, ...rest }: NonNullable<typeof dutch>): unknown => rest;
    expect(bare(english as NonNullable<typeof dutch>)).toEqual(bare(dutch as NonNullable<typeof dutch>));
  });

  test("that are empty in the front matter leave those of the row as they are", () => {
    const { documents } = load({ "corpus/a.md": "---\ntitel:\ndatum:\n---\nTekst\n" }, "id,titel,soort,datum\na,Rij,soort,2024-02-01\n");
    expect(documents.map(({ title, date }) => [title, date])).toEqual([["Rij", "2024-02-01"]]);
  });

  test("are an id and a title from the file name when there are none", () => {
    expect(loadOne(`${head}Tekst\n`, "corpus/diep/verslag-1.md").documents.map(({ id, title, path }) => [id, title, path])).toEqual([
      ["verslag-1", "verslag-1", "corpus/diep/verslag-1.md"],
    ]);
  });

  test("name their type however it is spelled", () => {
    expect(loadOne("---\nsoort: SOORT\n---\nTekst\n").documents.map(({ type }) => type)).toEqual(["soort"]);
  });
});

describe("the date of a document", () => {
  test.each([
    ["2024-03-05", "2024-03-05"],
    ["5-3-2024", "2024-03-05"],
    ["05/03/2024", "2024-03-05"],
    ["5.3.2024", "2024-03-05"],
    ["5 maart 2024", "2024-03-05"],
    ["dinsdag 5 maart 2024", "2024-03-05"],
    ["2024-03-05 14:30", "2024-03-05"],
    ["29-02-2024", "2024-02-29"],
  ])("is read: %s", (written, date) => {
    expect(loadOne(`---\nsoort: soort\ndatum: ${written}\n---\nTekst\n`).documents.map((document) => document.date)).toEqual([date]);
  });

  test.each(["31-02-2024", "29-02-2023", "gisteren", "2024", "maart 2024", "13/13/2024", "#NAAM?"])(
    "that is no day is an error at its place, and the document is undated: %s",
    (written) => {
      const { documents, messages } = loadOne(`---\nsoort: soort\ndatum: "${written}"\n---\nTekst\n`);
      expect(documents.map(({ date }) => date)).toEqual([undefined]);
      expect(listPlaces(messages)).toEqual(["corpus/a.md:3:1 load/date"]);
    },
  );

  test.each(["a.md", "a.txt"])("that is given under two names is the first that is filled in, with a warning: %s", (name) => {
    const text = "---\nsoort: soort\nregio:\ndate: 2024-01-02\ndatum: 2024-09-09\nregion: delft\n---\nTekst.\n";
    const { documents, messages } = load({ [`corpus/${name}`]: text });
    expect(documents.map(({ date, attributes }) => [date, attributes.get("region")])).toEqual([["2024-01-02", "delft"]]);
    expect(listPlaces(messages)).toEqual([`corpus/${name}:5:1 load/key-twice`]);
  });

  test("from the inventory is an error at the row", () => {
    const { messages } = load({ "corpus/a.md": "Tekst\n" }, "id,soort,datum\na,soort,gisteren\n");
    expect(listPlaces(messages)).toEqual(["corpus/inventaris.csv:2:1 load/date"]);
  });
});

describe("the period of a document", () => {
  test("is found by id or label; an unknown one is an error with the nearest", () => {
    expect(loadOne("---\nsoort: soort\nperiode: Periode 2\n---\nTekst\n").documents.map(({ period }) => period)).toEqual(["p2"]);
    const { documents, messages } = loadOne("---\nsoort: soort\nperiode: p3\n---\nTekst\n");
    expect(documents.map(({ period }) => period)).toEqual([undefined]);
    expect(messages.map(({ line, values }) => [line, values])).toEqual([[3, { value: "p3", valid: "p1, p2", nearest: "p1" }]]);
  });
});

describe("the bytes of a document", () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const units = Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const text = `${head}Tekst over régie, één keer.\n`;

  test.each([
    ["UTF-8", new TextEncoder().encode(text), []],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), []],
    ["UTF-16, little end first", utf16(text, false), ["load/encoding"]],
    ["UTF-16, big end first", utf16(text, true), ["load/encoding"]],
    ["Windows-1252", latin1(text), ["load/encoding"]],
  ])("are read as %s, which is said when it is not UTF-8", (_, bytes, ids) => {
    const { documents, messages } = loadOne(bytes);
    expect(documents.map((document) => document.text)).toEqual([text]);
    expect(messages.map(({ id }) => id)).toEqual(ids);
  });

  test("are read as Windows-1252 with its own signs", () => {
    const { documents } = loadOne(Uint8Array.from([...new TextEncoder().encode(head), 0x93, 0x65, 0xe9, 0x94, 0x20, 0x80]));
    expect(documents.map((document) => document.text)).toEqual([`${head}“eé” €`]);
  });

  test.each([
    ["zip", "PK\u0003\u0004\0\0"],
    ["presentation", "PK\u0003\u0004\0\0ppt/presentation.xml"],
    ["office", "\u00D0\u00CF\u0011\u00E0\0"],
    ["password", "\u00D0\u00CF\u0011\u00E0\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"],
  ])("that are a file of another kind are refused by what they are: %s", (format, start) => {
    const { documents, messages } = loadOne(latin1(start));
    expect(documents).toEqual([]);
    expect(messages.map(({ id, values }) => [id, values["format"]])).toEqual([["load/other-format", `#found/format-${format}`]]);
  });

  test("that only speak of such a file are text", () => {
    expect(loadOne(`${head}Zie %PDF-1.7 en <html>.\n`).documents).toHaveLength(1);
  });

  test("that hold a replacement character are read, with a warning at its place", () => {
    expect(listPlaces(loadOne(`${head}Tekst over r\uFFFDgie\n`).messages)).toEqual(["corpus/a.md:4:13 load/replacement"]);
  });
});

describe("a document that is refused", () => {
  test.each([
    ["no text", Uint8Array.of(1, 0, 2), "a.md", "load/not-text", "corpus/a.md load/not-text"],
    ["a file of another kind", "PK\u0003\u0004", "a.md", "load/other-format", "corpus/a.md load/other-format"],
    ["a file without an ending", "tekst", "zonder", "load/no-reader", "corpus/zonder load/no-reader"],
    ["without a type", "Tekst\n", "a.md", "load/no-type", "corpus/a.md load/no-type"],
    ["with an unknown type", "---\nsoort: soart\n---\nTekst\n", "a.md", "load/unknown-type", "corpus/a.md:2:1 load/unknown-type"],
    ["with an id that Excel breaks", "---\nsoort: soort\nid: 1.10\n---\nTekst\n", "a.md", "load/id", "corpus/a.md:3:1 load/id"],
    ["with broken front matter", "---\nsoort: [\n---\nTekst\n", "a.md", "load/front-matter", "corpus/a.md:2:9 load/front-matter"],
  ])("because it is %s says so, and is left out with that reason", (_, content, name, reason, message) => {
    const corpus = loadOne(content, `corpus/${name}`);
    expect(corpus.leftOut.map((one) => [one.state, one.reason])).toEqual([["refused", reason]]);
    expect(listPlaces(corpus.messages)).toEqual([message]);
  });

  test("never stops the others", () => {
    const good = `${head}Tekst\n`;
    const corpus = load({
      "corpus/a.md": good,
      "corpus/b.md": Uint8Array.of(0),
      "corpus/c.pages": "x",
      "corpus/d.md": "---\n",
      "corpus/e.md": `${good}Nog.\n`,
    });
    expect(listStates(corpus)).toEqual([
      "a loaded",
      "e loaded",
      "b refused load/not-text",
      "c refused load/no-reader",
      "d refused load/no-type",
    ]);
  });
});
