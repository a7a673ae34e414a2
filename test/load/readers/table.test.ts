import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/load/readers/table.js";
import { listBlocks, read, refuse } from "../blocks.js";

const tableOf = (text: string): readonly string[] => listBlocks(read(readTable, text, "corpus/d.csv"));

describe("a table as CSV", () => {
  test.each([
    ["commas", 'datum,signaal\n1-3,"regie, weg"\n'],
    ["semicolons", "datum;signaal\n1-3;regie, weg\n"],
    ["tabs", "datum\tsignaal\n1-3\tregie, weg\n"],
    ["Windows line ends", "datum;signaal\r\n1-3;regie, weg\r\n"],
    ["empty lines", "\n\ndatum;signaal\n\n1-3;regie, weg\n\n"],
    ["a comment above it", "# Kaart, juni; juli\ndatum;signaal\n1-3;regie, weg\n"],
    ["the separator that Excel says", "sep=;\r\ndatum;signaal\r\n1-3;regie, weg\r\n"],
    ["no line end at the end", "datum;signaal\n1-3;regie, weg"],
  ])("is read with %s", (_, text) => {
    expect(tableOf(text)).toEqual(["header: datum=datum | signaal=signaal", "row: datum=1-3 | signaal=regie, weg"]);
  });

  test("keeps line breaks, quotes and separators inside quotes", () => {
    expect(tableOf('datum,signaal\n1-3,"een ""twee""\n\ndrie, vier"\n2-3,kort\n')).toEqual([
      "header: datum=datum | signaal=signaal",
      'row: datum=1-3 | signaal=een "twee"\n\ndrie, vier',
      "row: datum=2-3 | signaal=kort",
    ]);
  });

  test("sets title lines above the header aside", () => {
    expect(tableOf("Signalenkaart juni;;\nbijgehouden door het team;;\ndatum;signaal;regio\n1-3;regie;delft\n")).toEqual([
      "aside: Signalenkaart juni",
      "aside: bijgehouden door het team",
      "header: datum=datum | signaal=signaal | regio=regio",
      "row: datum=1-3 | signaal=regie | regio=delft",
    ]);
  });

  test("knows its header by two names, or by the one there is", () => {
    expect(tableOf("Nr.;Wat zagen we;Datum\n1;regie;1-3\n")[0]).toBe("header: Nr.=Nr. | Wat zagen we=Wat zagen we | Datum=Datum");
    expect(tableOf("signaal\nregie\n")).toEqual(["header: signaal=signaal", "row: signaal=regie"]);
  });

  test("knows the names of a transcript, too", () => {
    expect(tableOf("tijd;spreker;tekst\n00:12;R1;regie\n")[1]).toBe("row: tijd=00:12 | spreker=R1 | tekst=regie");
  });

  test("takes a row of two known names for its header before a title that is one", () => {
    expect(tableOf("Signalen;;\ndatum;signaal;regio\n1-3;regie;delft\n")).toEqual([
      "aside: Signalen",
      "header: datum=datum | signaal=signaal | regio=regio",
      "row: datum=1-3 | signaal=regie | regio=delft",
    ]);
  });

  test("takes the lower of two rows of names when that has more of them", () => {
    expect(tableOf("Signaal;;Bron;\ndatum;signaal;regio;rol\n1-3;regie;delft;lokaal team\n")).toEqual([
      "aside: Signaal Bron",
      "header: datum=datum | signaal=signaal | regio=regio | rol=rol",
      "row: datum=1-3 | signaal=regie | regio=delft | rol=lokaal team",
    ]);
  });

  test("fills in the names below a group from the row right below the header", () => {
    expect(tableOf("datum;nr;signaal;achtergrond;\n;;;regio;bron\n1-3;1;regie;delft;overleg\n").slice(1)).toEqual([
      "header: datum= | nr= | signaal= | regio=regio | bron=bron",
      "row: datum=1-3 | nr=1 | signaal=regie | regio=delft | bron=overleg",
    ]);
  });

  test("knows a header that is repeated further down, and another one", () => {
    expect(
      tableOf("datum;wat zagen we;regio\n1-3;regie;delft\ndatum;wat zagen we;regio\nsignaal;datum;regio\nschool;2-3;gouda\n").slice(2),
    ).toEqual([
      "header: datum=datum | wat zagen we=wat zagen we | regio=regio",
      "header: signaal=signaal | datum=datum | regio=regio",
      "row: signaal=school | datum=2-3 | regio=gouda",
    ]);
  });

  test.each(["__proto__", "constructor", "toString", ""])("reads a column called «%s» as any other", (name) => {
    expect(tableOf(`datum;signaal;${name};${name}\n1-3;regie;een;twee\n`)[1]).toBe(
      `row: datum=1-3 | signaal=regie | ${name}=een | ${name}=twee`,
    );
  });

  test("with a header only has no rows", () => {
    expect(tableOf("datum;signaal")).toEqual(["header: datum=datum | signaal=signaal"]);
  });

  test("without a header it knows is refused", () => {
    expect(refuse(readTable, "foo,bar\n1,2\n")).toBe("load/no-header 1:1");
    expect(refuse(readTable, "")).toBe("load/no-header 1:1");
  });

  test("with a row that is too long or too short says so at its line, and reads the row", () => {
    const { messages, blocks } = read(readTable, 'datum;signaal\n1-3;"een\ntwee"\n2-3;drie;vier\n3-3\n');
    expect(messages.map(({ id, line, column, values }) => [id, line, column, values])).toEqual([
      ["load/ragged-row", 4, 1, { found: 3, expected: 2 }],
      ["load/ragged-row", 5, 1, { found: 1, expected: 2 }],
    ]);
    expect(blocks.length).toBe(4);
  });

  test("of more rows or cells than a run can show is refused", () => {
    const refused = "load/too-large-table undefined:undefined";
    expect(refuse(readTable, `datum;signaal\n${"1-3;regie\n".repeat(100_000)}`)).toBe(refused);
    expect(refuse(readTable, `datum;signaal\n${`1-3${";".repeat(9_999)}\n`.repeat(201)}`)).toBe(refused);
  });

  test("finds its separator below a title with commas in it", () => {
    expect(tableOf("Signalenkaart juni, juli, augustus en september\ndatum;signaal\n1-3;regie, weg\n2-3;school\n").slice(1)).toEqual([
      "header: datum=datum | signaal=signaal",
      "row: datum=1-3 | signaal=regie, weg",
      "row: datum=2-3 | signaal=school",
    ]);
  });

  test("keeps quotes that stand inside a cell", () => {
    expect(tableOf('datum,signaal\n1-3,zei "nee" en ging\n2-3,"nee" zei ze\n').slice(1)).toEqual([
      'row: datum=1-3 | signaal=zei "nee" en ging',
      'row: datum=2-3 | signaal="nee" zei ze',
    ]);
  });

  test("with a quote that opens and is never closed is refused at that quote", () => {
    expect(refuse(readTable, 'datum,signaal\n1-3,a\n2-3,"open\nen nog\n')).toBe("load/table 3:5");
  });
});

test("whatever stands in its cells, each cell is read as written and found at its place", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "é", "😀", '"', ";", ",", "\n", " ", "\t", "'", "=") })
    .map((text) => text.replaceAll("\t", " "));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (cells, delimiter, end) => {
      // A row of empty cells only is an empty line.
      const kept = cells.map(([left, right]) => [`x${left}`, right] as const);
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [["datum", "signaal"], ...kept].map((row) => row.map(quote).join(delimiter)).join(end);
      const { blocks } = read(readTable, text);
      const found = blocks.slice(1).map((block) => (block.kind === "row" ? block.cells : []).map(({ passage }) => passage.text));
      expect(found).toEqual(kept);
      for (const block of blocks.slice(1)) {
        for (const { passage } of block.kind === "row" ? block.cells : []) {
          for (const [index, { at, start, end: to }] of passage.pieces.entries()) {
            const part = passage.text.slice(at, passage.pieces[index + 1]?.at ?? passage.text.length);
            expect(text.slice(start, to)).toBe(part);
          }
        }
      }
    }),
  );
});
