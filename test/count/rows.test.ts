import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listRows, reconcileRows, remarkRows, type RowInput } from "../../src/count/rows.js";
import type { Coding } from "../../src/model/coding.js";
import { listMessages, makeStudy, segmentText, type Given } from "../segment/segmenting.js";

function makeInput(text: string, given: Given = {}, codedOrdinals: readonly number[] = []): RowInput {
  const { document, segments, context } = segmentText(text, "row", given);
  const codings = segments.filter(({ ordinal }) => codedOrdinals.includes(ordinal)).map(({ id }) => ({ segmentId: id }) as Coding);
  return { types: makeStudy("row", given).types, documents: [document], segments, context, codings };
}

const map = [
  "| Datum | Signaal | Naam |",
  "| --- | --- | --- |",
  "| 1-2-2024 | Geen regie | [naam] |",
  "| 2-2-2024 | | [naam] |",
  "| | | |",
  "| | Niemand belt | |",
  "| 1-1-2030 | Niemand belt | |",
  "",
  "## Aanwezig",
  "",
  "| Wie |",
  "| --- |",
  "| [naam] |",
].join("\n");

describe("the rows of a signal map", () => {
  test("each end in one state, with their own period and place, also when they are no segment", () => {
    const lines = listRows(makeInput(map, { periodBy: "row" }, [1]));
    expect(lines.map(({ row, line, period, state, reason, words }) => [row, line, period, state, reason, words])).toEqual([
      [1, 3, "p1", "coded", "", 2],
      [2, 4, "", "excluded", "segment/empty-row", 0],
      [3, 6, "undated", "uncoded", "", 2],
      [4, 7, "outside", "uncoded", "", 2],
      [5, 13, "", "excluded", "attendance", 0],
    ]);
  });

  test("are not listed where the unit is no row", () => {
    const { document, segments, context } = segmentText(map, "paragraph");
    expect(listRows({ types: makeStudy("paragraph").types, documents: [document], segments, context, codings: [] })).toEqual([]);
  });

  test("that fall in no period are told once per document, when they decide themselves", () => {
    const byRow = { periodBy: "row" } as const;
    const told = remarkRows(listRows(makeInput(map, byRow)), makeStudy("row", byRow).types);
    expect(listMessages(told)).toEqual(["inventory/rows-elsewhere"]);
    expect(told[0]?.values).toEqual({ undated: 1, outside: 1 });
    expect(remarkRows(listRows(makeInput(map)), makeStudy("row").types)).toEqual([]);
  });

  test("add up with the segments; a row that is missing or stands for another is an error", () => {
    const input = makeInput(map);
    const lines = listRows(input);
    expect(reconcileRows(lines, input.segments)).toEqual([]);
    expect(listMessages(reconcileRows(lines.slice(1), input.segments))).toEqual(["run/rows-not-reconciled"]);
    expect(listMessages(reconcileRows(lines, input.segments.slice(1)))).toEqual(["run/rows-not-reconciled"]);
    expect(
      listMessages(
        reconcileRows(
          lines.map((line) => ({ ...line, segment: "x" })),
          input.segments,
        ),
      ),
    ).toEqual(["run/rows-not-reconciled"]);
  });

  test("are all there, whatever is in them, in Markdown and in CSV", () => {
    const cell = fc.constantFrom("", "regie", "1-2-2024", "niemand belt", "-", "x<br>y", "2030-01-01");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
        const filled = rows.filter((cells) => cells.some((one) => /[\p{L}\p{N}]/u.test(one)));
        const head = ["Datum", "Signaal", "Naam"];
        const markdown = [head, ["---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
        const csv = [head, ...rows].map((cells) => cells.map((one) => `"${one}"`).join(";")).join("\n");
        for (const [text, path] of [
          [markdown, "corpus/d.md"],
          [csv, "corpus/d.csv"],
        ] as const) {
          const input = makeInput(text, { path, periodBy: "row" });
          const lines = listRows(input);
          expect(lines).toHaveLength(filled.length);
          expect(reconcileRows(lines, input.segments)).toEqual([]);
        }
      }),
    );
  });
});
