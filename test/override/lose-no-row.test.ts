import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overrideActions, overrideOutcomes, type Override } from "../../src/model/override.js";
import { wordMessage } from "../../src/messages/say.js";
import { applyOverrides } from "../../src/override/apply.js";
import { makeCode } from "../make-code.js";
import { makeCodebook, makeCoding, makeInput, makeOverride, makeSegments } from "./make.js";

const texts = [
  "Geen bijzonderheden.",
  "Niemand had de regie, we wachtten op elkaar.",
  "Geen bijzonderheden.",
  "Het mandaat is nergens vastgelegd.",
  "Niemand had de regie, we wachtten op de ggz.",
];
const report = makeSegments("verslag-a", texts);
const other = makeSegments("verslag-b", [texts[3] as string]);
const codebook = makeCodebook([makeCode("regie", { formerIds: ["sturing"] }), "mandaten", makeCode("oud", { status: "retired" })]);
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const row = fc.record({
  document: oneOf("verslag-a", "verslag-a", "verslag-b", "verslag-weg", "verslag-q", "", "7"),
  segment: oneOf(...report.map(({ id }) => id), "verslag-a:s2-zzzzz", "s3", "", "#NAAM?", other[0]?.id as string),
  quote: oneOf("", "", "de regie", "we wachtten op elkaar", "Geen bijzonderheden.", "#NAME?", "#staat er niet", "regie, we […] elkaar"),
  before: oneOf("", "Niemand had de ", "bijzonderheden. Niemand had"),
  after: oneOf("", ", we wachtten op", " Het mandaat is"),
  action: oneOf(...overrideActions),
  code: oneOf("regie", "regie", "mandaten", "sturing", "oud", "regi", "#code", ""),
  toCode: oneOf("mandaten", "regie", ""),
  coder: oneOf("anna", "bram", "carl"),
  date: oneOf("", "2024-03-01", "2024-03-02", "45352", "gisteren"),
});
const file = (override: Partial<Override>, line: number): Override =>
  makeOverride({ ...override, file: `codebooks/observaties/overrides/${override.coder}.csv`, line });

describe("any set of rows", () => {
  it("ends with one outcome per row, a sentence for every detail, and codings that follow from the rows alone", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.subarray([0, 1, 2, 3, 4]), fc.integer(), (drawn, coded, shuffle) => {
        const overrides = drawn.map((one, at) => file(one, at + 2));
        const codings = coded.map((at) => makeCoding(report[at] as (typeof report)[number], "regie"));
        const input = makeInput({ "verslag-a": report, "verslag-b": other }, overrides, {
          codings,
          codebook,
          documents: new Map([["verslag-q", { id: "verslag-q", state: "quarantined" as const }]]),
        });
        const { results, codings: decided } = applyOverrides(input);

        expect(results.map((result) => `${result.row.file}:${result.row.line}`)).toEqual(
          overrides.map((one) => `${one.file}:${one.line}`).sort(compareRows),
        );
        for (const result of results) {
          expect(overrideOutcomes).toContain(result.outcome);
          for (const detail of result.details)
            for (const language of ["nl", "en"] as const) expect(wordMessage(detail, language)).not.toMatch(/\{|undefined/u);
          if (["ambiguous", "orphaned", "conflict", "invalid", "needs-review", "moved"].includes(result.outcome))
            expect(result.details).not.toEqual([]);
        }
        const keys = decided.map(({ segmentId, codeId }) => `${segmentId} ${codeId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { because } of decided) expect(because.matches.length > 0 || because.decision !== undefined).toBe(true);
        expect(applyOverrides({ ...input, overrides: rotate(overrides, shuffle) })).toEqual({ results, codings: decided });
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});

function rotate<T>(values: readonly T[], by: number): readonly T[] {
  const at = values.length === 0 ? 0 : Math.abs(by) % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}

function compareRows(a: string, b: string): number {
  const [fileA, lineA] = a.split(":") as [string, string];
  const [fileB, lineB] = b.split(":") as [string, string];
  return fileA < fileB ? -1 : fileA > fileB ? 1 : Number(lineA) - Number(lineB);
}
