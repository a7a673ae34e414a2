import type { Element } from "hast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawHeatmap, type HeatmapCell, type HeatmapSpec } from "../../../src/report/charts/heatmap.js";
import { chooseWords } from "../../../src/report/words.js";
import { printNodes } from "../../../src/text/html-print.js";
import { findAll, findOutside, findOverlaps, listIds, readText, readTip } from "./drawing.js";

const words = chooseWords("nl");
const label = fc.constantFrom(
  "Regie",
  "Samenwerking",
  "Voorstellen voor vernieuwing of vereenvoudiging van jeugd- en gezinsbescherming",
  "Onderzoeksbijeenkomstvoorbereidingswerkzaamhedencoördinatoren",
  '<b>Bestaanszekerheid</b> & "wonen"',
);
const periodName = fc.constantFrom("periode 1", "periode 12", "september tot en met december 2023", "p", "zomervakantieperiode");

/** A random table: panels of one to twelve periods, any state, bases from none to thousands. */
const table: fc.Arbitrary<HeatmapSpec> = fc
  .record({
    panels: fc.array(
      fc.record({
        label: fc.constantFrom("verslag", "signalenkaart", "groepsinterviewsamenvatting"),
        unit: fc.constant("n = alinea's"),
        columns: fc.array(fc.record({ label: periodName, base: fc.constantFrom(0, 1, 9, 10, 37, 131, 1204) }), {
          minLength: 1,
          maxLength: 12,
        }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    labels: fc.array(label, { minLength: 1, maxLength: 30 }),
    seed: fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
    isLinked: fc.boolean(),
  })
  .map(({ panels, labels, seed, isLinked }) => ({
    id: "p. 1",
    width: 680,
    title: "titel",
    text: "tekst",
    panels,
    rows: labels.map((text, row) => ({
      text,
      level: row % 3 === 0 ? "main" : "sub",
      cells: panels.map(({ columns }, panel) =>
        columns.map(({ base }, column): HeatmapCell => {
          const chance = (seed[(row + panel * 3 + column * 5) % 7] as number) + row;
          const sentence = `${panel}/${row}/${column}`;
          const state =
            base === 0
              ? (["NA-data", "NA-codebook"] as const)[chance % 2]
              : (["n", "0", "n", "NA-codebook", "NA-type"] as const)[chance % 5];
          if (state !== "n") return { state: state ?? "NA-data", segments: 0, sentence };
          return { state, segments: 1 + (chance % base), sentence, ...(isLinked ? { href: "#x" } : {}) };
        }),
      ),
    })),
  }));

function listMarks(svg: Element): ReadonlyMap<string, Element> {
  const marks = findAll(svg, "a", "g").filter((node) => /^\d+\/\d+\/\d+$/u.test(readTip(node)));
  expect(new Set(marks.map(readTip)).size).toBe(marks.length);
  return new Map(marks.map((mark) => [readTip(mark), mark]));
}

describe("a heatmap", () => {
  it("has every cell of the table exactly once, with its number, and never a zero for what does not apply", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const marks = listMarks(drawHeatmap(spec, words, "nl").svg);
        const cells = spec.rows.flatMap(({ cells }) => cells.flat());
        expect(marks.size).toBe(cells.length);
        for (const { state, segments, sentence, href } of cells) {
          const mark = marks.get(sentence) as Element;
          const hasNumber =
            state === "n" ? String(segments).replace(/(?=\d{3}$)(?<=\d)/u, ".") : state === "0" ? "0" : state === "NA-data" ? "–" : "";
          expect(readText(mark)).toBe(hasNumber);
          expect(findAll(mark, "path").length === 1).toBe(state === "NA-codebook" || state === "NA-type");
          expect(mark.properties["href"]).toBe(href);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has no shade and no percentage where there are fewer than ten segments", () => {
    const spec = makeSpec([9, 10], ["n", "n"]);
    const marks = listMarks(drawHeatmap(spec, words, "nl").svg);
    const [few, enough] = ["0/0/0", "0/0/1"].map((name) => findAll(marks.get(name) as Element, "rect")[0]?.properties);
    expect(few).toMatchObject({ fill: "#ffffff", strokeDasharray: "1 2" });
    expect(enough?.["fill"]).toBe("rgb(58, 114, 160)");
    expect(readText(drawHeatmap(spec, words, "nl").svg)).toContain("minder dan 10 segmenten: alleen het aantal");
    expect(readText(drawHeatmap(makeSpec([9, 3], ["n", "0"]), words, "nl").svg)).not.toContain("%");
  });

  it("never writes two texts on each other, nor outside its frame", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const { svg } = drawHeatmap(spec, words, "nl");
        expect(findOverlaps(svg)).toEqual([]);
        expect(findOutside(svg)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("shows every name whole, or says the whole name in a tip", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const texts = findAll(drawHeatmap(spec, words, "nl").svg, "text");
        for (const text of texts) if (readText(text).endsWith("…")) expect(readTip(text).length).toBeGreaterThan(readText(text).length);
      }),
      { numRuns: 30 },
    );
  });

  it("escapes every name, and calls nothing by the same name twice", () => {
    const spec = makeSpec([40, 20], ["n", "NA-type"], "<script>alert('&')</script>");
    const { svg } = drawHeatmap(spec, words, "nl");
    expect(printNodes([svg])).not.toContain("<script>");
    const ids = listIds(svg);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is an image without links, and a group whose links all speak with them", () => {
    expect(drawHeatmap(makeSpec([40], ["n"]), words, "nl").svg.properties["role"]).toBe("img");
    const linked = drawHeatmap(makeSpec([40], ["n"], "Regie", "#a"), words, "nl").svg;
    expect(linked.properties["role"]).toBe("group");
    expect(findAll(linked, "a").map((link) => [link.properties["href"], readTip(link)])).toEqual([["#a", "0/0/0"]]);
    const hidden = findAll(linked, "g").filter(({ properties }) => properties["ariaHidden"] === "true");
    expect(hidden.flatMap((group) => findAll(group, "a"))).toEqual([]);
  });

  it("explains only what it shows", () => {
    const legend = (states: readonly HeatmapCell["state"][]): string => readText(drawHeatmap(makeSpec([40, 40], states), words, "nl").svg);
    expect(legend(["NA-type", "NA-data"])).toMatch(/geen materiaal.*n\.v\.t\./u);
    expect(legend(["NA-type", "NA-data"])).not.toMatch(/niets gevonden|aandeel/u);
    expect(legend(["n", "0"])).toMatch(/aandeel van de segmenten:< 5%5–10%10–20%20–40%0gezocht, niets gevonden80$/u);
  });

  it("fits a sheet: thirteen codes, four data types and six periods in 180 by 95 millimetres", () => {
    const columns = [131, 61, 37, 77, 40, 0].map((base, index) => ({ label: `periode ${index + 1}`, base }));
    const panels = ["verslag", "signalenkaart", "document", "reflectieformulier"].map((name) => ({
      label: name,
      unit: "n = alinea's",
      columns,
    }));
    const names = [
      "Knelpunten huidige jeugd- en gezinsbescherming",
      "Voorstellen voor vernieuwing of vereenvoudiging van jeugd- en gezinsbescherming",
      "Voorstellen wijzigingen werkwijze proeftuin",
    ];
    const rows = [...names, ...Array.from({ length: 10 }, () => "Mandaten en verantwoordelijkheden")].map((text) => ({
      text,
      level: "main" as const,
      cells: panels.map(() =>
        columns.map(({ base }): HeatmapCell => ({ state: base === 0 ? "NA-data" : "n", segments: Math.min(base, 30), sentence: "" })),
      ),
    }));
    const { svg, width, height } = drawHeatmap({ id: "h", width: 680, title: "t", text: "t", panels, rows }, words, "nl");
    expect(width).toBeLessThanOrEqual(680);
    expect((height / 96) * 25.4).toBeLessThanOrEqual(95);
    const sizes = findAll(svg, "text").map(({ properties }) => Number(properties["fontSize"] ?? svg.properties["fontSize"]));
    expect((Math.min(...sizes) / 96) * 72).toBeGreaterThanOrEqual(6.5);
  });
});

function makeSpec(bases: readonly number[], states: readonly HeatmapCell["state"][], name = "Regie", href?: string): HeatmapSpec {
  const cells = bases.map((_, column): HeatmapCell => {
    const state = states[column] ?? "0";
    return {
      state,
      segments: state === "n" ? (bases[column] === 10 ? 3 : 8) : 0,
      sentence: `0/0/${column}`,
      ...(href === undefined ? {} : { href }),
    };
  });
  const columns = bases.map((base, index) => ({ label: `periode ${index + 1}`, base }));
  return {
    id: "h",
    width: 680,
    title: "titel",
    text: "tekst",
    panels: [{ label: "verslag", unit: "n = alinea's", columns }],
    rows: [{ text: name, level: "main", cells: [cells] }],
  };
}
