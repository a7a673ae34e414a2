/** Every figure of the tables, counted again from segments.csv, codings.csv and the codebook, on random studies. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Code } from "../../src/model/codebook.js";
import type { Document } from "../../src/model/document.js";
import type { ComparisonSettings } from "../../src/model/study.js";
import { parseCsv } from "../../src/text/csv.js";
import { readAssets } from "../../src/files/read-assets.js";
import { renderRun } from "../../src/report/report.js";
import { findGroup } from "../../src/text/group.js";
import { countCodings } from "../../src/count/count.js";
import { render } from "../report/rendering.js";
import { periods, studies } from "./random-study.js";
import {
  adjust,
  choose,
  countPerDocument,
  findCodes,
  findSegments,
  recountBase,
  recountCell,
  recountChange,
  recountPair,
  recountSaturation,
  type Hits,
  type Material,
  type Row,
} from "./recount.js";

const assets = await readAssets();

/** What a random study is asked: its tables, its material and its codes. */
interface Counted {
  readonly read: (name: string) => readonly Row[];
  readonly material: Material;
  readonly codes: readonly Code[];
  readonly documents: readonly Document[];
  readonly thresholds: ComparisonSettings;
}

function count(files: Readonly<Record<string, string>>): Counted {
  const { run } = render(files);
  // What is hidden of small groups is put back, so that every figure can be counted again.
  const counts = countCodings(run);
  const groups = new Map(run.segments.map((segment) => [segment.id, findGroup(segment, run.study.groupBy)]));
  const outputs = renderRun({ ...run, ...counts, groups }, "0.0.0", [], assets);
  const read = (name: string): readonly Row[] => {
    const parsed = parseCsv(outputs.get(name) as string);
    const [header, ...rows] = "table" in parsed ? parsed.table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    return rows.map((cells) => Object.fromEntries((header ?? []).map((name, index) => [name, cells[index] ?? ""])));
  };
  const codes = Array.from(run.codebooks[0]?.codes.values() ?? []);
  return {
    read,
    codes,
    documents: run.documents,
    thresholds: run.study.comparison,
    material: { segments: read("segments.csv"), codings: read("codings.csv") },
  };
}

/** Sixty studies, each run once for all tests. */
const counted = fc.sample(studies, { numRuns: 60, seed: 2 }).map(count);

function check(holds: (one: Counted) => void): void {
  counted.forEach(holds);
}

/** One comparison for a whole row: there are some hundred thousand figures. */
function expectFigures(row: Row, figures: Readonly<Record<string, number | string | undefined>>): void {
  const wrong = Object.entries(figures).filter(([name, value]) => {
    const cell = row[name] ?? "";
    return typeof value === "number" ? cell === "" || Math.abs(Number(cell) - value) > 1e-6 : cell !== (value ?? "");
  });
  if (wrong.length > 0) expect(row).toMatchObject(Object.fromEntries(wrong.map(([name, value]) => [name, String(value ?? "")])));
}

function isLookedFor({ status, types, periods: own }: Code, { type = "", period = "" }: Row): boolean {
  return status === "active" && (types.length === 0 || types.includes(type)) && (own.length === 0 || own.includes(period));
}

test("the studies hold every state, margin, remark, reason and verdict that is checked here", () => {
  const list = (table: string, name: string): readonly string[] =>
    Array.from(new Set(counted.flatMap(({ read }) => read(table).flatMap((row) => (row[name] ?? "").split("; "))))).sort();
  expect(list("frequencies.csv", "cell")).toEqual(["0", "NA-codebook", "NA-data", "NA-type", "n"]);
  expect(list("frequencies.csv", "margin")).toEqual(["", "interval", "leave-one-out", "none"]);
  expect(list("frequencies.csv", "flags")).toEqual(["", "concentrated", "few-documents", "outside-scope"]);
  expect(list("bases.csv", "period")).toEqual(["outside", ...periods, "undated"]);
  expect(list("changes.csv", "verdict")).toEqual(["less", "more", "no-clear-difference", "not-comparable", "too-little-material"]);
  expect(list("changes.csv", "why_not")).toEqual([
    "",
    "code-not-applicable",
    "few-documents-from",
    "few-documents-to",
    "few-segments-from",
    "few-segments-to",
    "no-material-from",
    "no-material-to",
    "p-not-attainable",
    "sub-codes-differ",
  ]);
  expect(list("facet-crossings.csv", "cell")).toEqual(["0", "NA-codebook", "NA-data", "NA-type", "n"]);
  expect(list("co-occurrence.csv", "flags")).toEqual(["", "few-together", "unequal"]);
  expect(list("saturation.csv", "flags")).toEqual(["", "base", "newly-applicable", "no-date-no-period"]);
  expect(list("saturation.csv", "reached")).toEqual(["", "0", "0.05"]);
});

test("every segment has the codes of its codings", () => {
  check(({ material: { segments, codings } }) => {
    const listed = segments.flatMap((segment) => findCodes("boek", segment).map((code) => `${segment["segment"]} ${code}`));
    expect(listed.sort()).toEqual(codings.map(({ segment, code }) => `${segment} ${code}`).sort());
  });
});

test("every base is what its segments add up to", () => {
  check(({ read, material }) => {
    const bases = read("bases.csv");
    for (const base of bases) expectFigures(base, recountBase("boek", findSegments(material, base)));
    const whole = bases.filter(({ group }) => group === "").map((base) => Number(base["segments"]));
    expect(whole.reduce((total, number) => total + number, 0)).toBe(material.segments.length);
  });
});

test("every frequency has its state, and every number its figures", () => {
  check(({ read, material, codes }) => {
    const family = (main: string): readonly Code[] => codes.filter(({ id, parent }) => id === main || parent === main);
    for (const row of read("frequencies.csv")) {
      const segments = findSegments(material, row);
      const base = recountBase("boek", segments);
      expectFigures(row, Object.fromEntries(Object.entries(base).map(([name, value]) => [`base_${name}`, value])));
      const own = row["level"] === "main" ? family(row["code"] as string) : codes.filter(({ id }) => id === row["code"]);
      const others = row["level"] === "direct" ? family(row["code"] as string).filter(({ id }) => id !== row["code"]) : [];
      const hits: Hits = (segment) => {
        const put = findCodes("boek", segment);
        return own.some(({ id }) => put.includes(id)) && !others.some(({ id }) => put.includes(id));
      };
      const isSearched = own.some((code) => isLookedFor(code, row));
      const isHit = segments.some(hits);
      const flags = (row["flags"] ?? "").split("; ");
      if (isHit) expect([row["cell"], flags.includes("outside-scope")]).toEqual(["n", !isSearched]);
      else if (isSearched) expect(row["cell"]).toBe(segments.length === 0 ? "NA-data" : "0");
      else expect(row["cell"]).toMatch(/^NA-(codebook|type)$/u);
      if (row["cell"] === "n" || row["cell"] === "0") {
        const { concentrated, ...figures } = recountCell(
          material,
          own.map(({ id }) => id),
          "boek",
          segments,
          hits,
        );
        expectFigures(row, figures);
        expect(flags.includes("concentrated")).toBe(isHit && concentrated === "true");
        expect(flags.includes("few-documents")).toBe((base["documents"] as number) < 6);
      } else
        for (const name of ["segments", "documents", "words", "low", "high", "mentions", "speakers", "margin"]) expect(row[name]).toBe("");
    }
  });
});

test("every change is between neighbours that may be compared, and every other says each of its reasons and no figure", () => {
  check(({ read, material, codes, thresholds }) => {
    const { minDocuments, minSegments, alpha } = thresholds;
    const families = new Map<string, { row: Row; p: number }[]>();
    for (const row of read("changes.csv")) {
      const { type = "", from = "", to = "", code = "" } = row;
      expect(periods.indexOf(to)).toBe(periods.indexOf(from) + 1);
      const own = codes.filter(({ id, parent }) => id === code || parent === code);
      const hits: Hits = (segment) => findCodes("boek", segment).some((id) => own.some((one) => one.id === id));
      const [before, after] = [from, to].map((period) => findSegments(material, { type, period, group: "" })) as [
        readonly Row[],
        readonly Row[],
      ];
      const [one, two] = [countPerDocument(before, hits), countPerDocument(after, hits)];
      const [here, there] = [from, to].map((period) => own.filter((member) => isLookedFor(member, { type, period })).map(({ id }) => id));
      const reasons = [
        here?.length === 0 || there?.length === 0 ? ["code-not-applicable"] : here?.join() === there?.join() ? [] : ["sub-codes-differ"],
        ...(["from", "to"] as const).map((side) => {
          const [documents, segments] = side === "from" ? [one, before] : [two, after];
          if (segments.length === 0) return [`no-material-${side}`];
          return [
            ...(documents.length < minDocuments ? [`few-documents-${side}`] : []),
            ...(segments.length < minSegments ? [`few-segments-${side}`] : []),
          ];
        }),
        one.length > 0 && two.length > 0 && 1 / choose(one.length + two.length, one.length).length >= alpha ? ["p-not-attainable"] : [],
      ].flat();
      expect(row["why_not"]).toBe(reasons.join("; "));
      expect(row["comparable"]).toBe(String(reasons.length === 0));
      if (reasons.length > 0) {
        for (const name of ["difference", "low", "high", "log_ratio", "p", "p_adjusted", "p_method"]) expect(row[name]).toBe("");
        expect(row["verdict"]).toBe(
          reasons.some((reason) => /material|few|attainable/u.test(reason)) ? "too-little-material" : "not-comparable",
        );
        continue;
      }
      const figures = recountChange(one, two);
      expectFigures(row, { ...figures, p_method: "exact" });
      families.set(from, [...(families.get(from) ?? []), { row, p: figures["p"] as number }]);
    }
    for (const family of families.values())
      for (const [index, p] of adjust(family.map((one) => one.p)).entries()) {
        const { row } = family[index] as { row: Row };
        const clear = Number(row["low"]) > 0 ? "more" : Number(row["high"]) < 0 ? "less" : "no-clear-difference";
        expectFigures(row, { p_adjusted: p, verdict: p < alpha ? clear : "no-clear-difference" });
      }
  });
});

test("every facet value and pair of values counts each segment once, and has a zero only where a code could have given it", () => {
  check(({ read, material, codes }) => {
    const carry = (id: string | undefined, facet: string): string | undefined => {
      const code = codes.find((one) => one.id === id);
      return code?.facets.get(facet) ?? (code?.parent === undefined ? undefined : carry(code.parent, facet));
    };
    const recount = (row: Row, hits: (put: readonly string[]) => boolean, searched: (ids: readonly string[]) => boolean): void => {
      const segments = findSegments(material, row);
      const found = segments.filter((segment) => hits(findCodes("boek", segment)));
      const { documents = 0 } = recountBase("boek", segments);
      expectFigures(row, { base_segments: segments.length, base_documents: documents });
      const inUse = codes.filter((code) => isLookedFor(code, row)).map(({ id }) => id);
      const state = found.length > 0 ? "n" : !searched(inUse) ? "NA" : segments.length === 0 ? "NA-data" : "0";
      expect((row["cell"] ?? "").replace(/^NA-(codebook|type)$/u, "NA"), JSON.stringify(row)).toBe(state);
      const number = state === "n" || state === "0";
      expectFigures(row, {
        segments: number ? found.length : undefined,
        documents: number ? new Set(found.map(({ document }) => document)).size : undefined,
      });
    };
    for (const row of read("facets.csv")) {
      const has = (ids: readonly string[]): boolean => ids.some((id) => carry(id, row["facet"] as string) === row["value"]);
      recount(row, has, has);
    }
    for (const row of read("facet-crossings.csv")) {
      const { facet = "", value, other_facet: otherFacet = "", other_value: other } = row;
      const has = (ids: readonly string[]): boolean => {
        const read = ids.map((id) => [carry(id, facet), carry(id, otherFacet)]);
        const some = (one?: string, two?: string): boolean => read.some((pair) => pair[0] === one && pair[1] === two);
        return some(value, other) || (some(value, undefined) && some(undefined, other));
      };
      recount(row, has, has);
    }
  });
});

const types = ["verslag", "kaart", "interview"];
const lines = [...periods, "undated", "outside"];

test("every two codes that stand on a segment where both were looked for are a row, and no others", () => {
  check(({ read, material, codes }) => {
    const family = ({ id }: Code): readonly Code[] => codes.filter((code) => code.id === id || code.parent === id);
    const hitBy =
      (code: Code): Hits =>
      (segment) =>
        findCodes("boek", segment).some((id) => family(code).some((member) => member.id === id));
    const isSearched = (code: Code, type: string, period: string): boolean =>
      family(code).some((member) => isLookedFor(member, { type, period }));
    const rows = read("co-occurrence.csv");
    const expected = types.flatMap((type) =>
      codes.flatMap((one, index) =>
        codes.slice(index + 1).flatMap((other) => {
          if (other.parent === one.id) return [];
          const shared = lines.filter((period) => isSearched(one, type, period) && isSearched(other, type, period));
          const segments = shared.flatMap((period) => findSegments(material, { type, period, group: "" }));
          const figures = recountPair(segments, hitBy(one), hitBy(other));
          const level = (code: Code): string => (code.parent === undefined ? "main" : "sub");
          const names = { type, code: one.id, level: level(one), other_code: other.id, other_level: level(other) };
          return figures["both_segments"] === 0 ? [] : [{ ...names, ...figures }];
        }),
      ),
    );
    expect(rows.length).toBe(expected.length);
    for (const [index, figures] of expected.entries()) expectFigures(rows[index] as Row, figures);
  });
});

test("every document of a type with six of them has what it brings, in the order of the dates", () => {
  check(({ read, material, codes, documents }) => {
    const rows = read("saturation.csv");
    const expected = types.flatMap((type) => {
      const segmentsOf = (id: string): readonly Row[] => material.segments.filter((one) => one["type"] === type && one["document"] === id);
      const own = documents
        .filter(({ id }) => segmentsOf(id).length > 0)
        .sort((a, b) => `${a.date ?? "later"} ${a.id}`.localeCompare(`${b.date ?? "later"} ${b.id}`, "en"));
      if (own.length < 6) return [];
      const steps = recountSaturation(own.map(({ id }) => segmentsOf(id).flatMap((segment) => findCodes("boek", segment))));
      return own.map(({ id, date }, index) => {
        const before = own.slice(0, index).flatMap((document) => segmentsOf(document.id));
        const known = new Set(before.flatMap((segment) => findCodes("boek", segment)));
        const fresh = segmentsOf(id).flatMap((segment) => findCodes("boek", segment).filter((code) => !known.has(code)));
        const isNewly = fresh.some((one) =>
          before.some(
            (segment) => !isLookedFor(codes.find((code) => code.id === one) as Code, { type, period: segment["period"] as string }),
          ),
        );
        const flags = [
          ...(index < 4 ? ["base"] : []),
          ...(date === undefined ? ["no-date-no-period"] : []),
          ...(isNewly ? ["newly-applicable"] : []),
        ];
        return { codebook: "boek", type, document: id, date, ...steps[index], flags: flags.join("; ") };
      });
    });
    expect(rows.length).toBe(expected.length);
    for (const [index, figures] of expected.entries()) expectFigures(rows[index] as Row, figures);
  });
});
