import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCodebook } from "../../src/code/code.js";
import type { Codebook } from "../../src/model/codebook.js";
import type { Segment } from "../../src/model/segment.js";
import { listNodes } from "../../src/rule/parts.js";
import { printNode } from "../../src/rule/print.js";
import { anyTree } from "../rule/trees.js";
import { nastyText, usualText } from "../text/nasty-text.js";
import { makeCodebook, makeSegment, makeStudy } from "./coding.js";
import { proposePlainly } from "./oracle/propose.js";

const pieces = [
  "gezin ",
  "Gezinnen ",
  "niet ",
  "geen ",
  "regie ",
  "wacht ",
  "wachtten ",
  "één ",
  "een ",
  "ggz-hulp ",
  "regie, ",
  "SPV’er ",
  "o.a. ",
];
const marks = ["klaar. Zij ", "a b ", "gezinin ", "ge\u00ADzin ", "re-\ngie ", "/ ", "? ", "! Nu ", "ggz ", "reflecteren "];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 30 }).map((row) => row.join("")) },
  { weight: 1, arbitrary: fc.tuple(nastyText, fc.constantFrom(...pieces), usualText).map((row) => row.join(" ")) },
);
const segments = fc.array(fc.tuple(text, fc.constantFrom("d1", "d2"), fc.constantFrom("p1", "p2"), fc.constantFrom("verslag", "kaart")), {
  maxLength: 6,
});
const rule = fc
  .tuple(
    fc.constantFrom("", "", "", "niet bij: "),
    anyTree,
    fc.constantFrom("", "", "", " @segment", " {periode: p1}", " @segment {soort: kaart}"),
  )
  .map(([mark, tree, end]) => `${mark}${printNode(tree)}${end}`);
const rules = fc.array(rule, { maxLength: 4 });
const codes = fc.record({ regie: rules, "regie/vast-contactpersoon": rules, code_1: rules, x: rules });

/** Codes that refer to each other in a circle are an error, and where the circle ends is nobody's business. */
function hasCircle({ codes: all }: Codebook): boolean {
  const named = new Map(
    Array.from(all.values(), ({ id, rules: own, exclusions }) => [
      id,
      [...own, ...exclusions]
        .flatMap(({ tree }) => listNodes(tree, "code").map(({ code }) => code))
        .flatMap((code) => [code, ...Array.from(all.values()).flatMap((one) => (one.parent === code ? one.id : []))]),
    ]),
  );
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (named.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))));
  return Array.from(all.keys()).some((id) => reaches(id, id, new Set()));
}

function place(texts: readonly (readonly [string, string, string, string])[]): readonly Segment[] {
  return texts.map(([own, documentId, period, type], index) => makeSegment(own, { ordinal: index + 1, documentId, period, type }));
}

describe("applying codebooks", () => {
  it("gives the codings, the matches and the reach that the plain way gives", () => {
    fc.assert(
      fc.property(codes, rules, segments, (made, others, texts) => {
        const codebooks = [makeCodebook(made), makeCodebook({ a: others }, "ander")].filter((codebook) => !hasCircle(codebook));
        const all = place(texts);
        const plain = codebooks.map((codebook) => proposePlainly(codebook, all, makeStudy()));
        expect(codebooks.map((codebook) => applyCodebook(codebook, all, makeStudy()))).toEqual(plain);
      }),
      { numRuns: 400 },
    );
  });
});
