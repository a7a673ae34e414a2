/** The charts of a run against its frequency table: every number in them is one of the table's. */
import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Element } from "hast";
import { beforeAll, describe, expect, it } from "vitest";
import type { FrequencyCell } from "../../../src/model/frequency.js";
import { dotPlotOfMainCodes } from "../../../src/report/charts/dot-plot-of-run.js";
import { heatmapOfAllCodes, heatmapOfMainCodes } from "../../../src/report/charts/heatmap-of-run.js";
import { multiplesOfMainCodes } from "../../../src/report/charts/multiples-of-run.js";
import { chooseWords } from "../../../src/report/words.js";
import { printNodes } from "../../../src/text/html-print.js";
import { printMarkdown } from "../../../src/text/markdown-print.js";
import { render } from "../rendering.js";
import { findAll, readText, readTip } from "./drawing.js";

const study = `titel: t
perioden:
  - { id: p1, label: voorjaar, van: 2024-01-01, tot: 2024-06-30 }
  - { id: p2, label: najaar, van: 2024-07-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
  interview: { codeboek: thema, eenheid: beurt }
  formulier: { codeboek: thema, eenheid: veld }
`;
const codebook = `---
id: thema
titel: Thema's
versie: "1"
---

## Regie {#regie}

Leiding.

**Regels**

- \`=regie\`

### Vast gezicht {#gezicht}

Een.

**Regels**

- \`=gezicht\`

## Wachten {#wachten}

Duren.

**Regels**

- \`wachten\`

## Later {#later}

Komt er later bij.

**Kenmerken**

- perioden: p2
`;

function makeReports(period: string, date: string, hits: readonly number[]): readonly (readonly [string, string])[] {
  return hits.map((count, index) => [
    `corpus/${period}-${index}.md`,
    `---\nsoort: verslag\ndatum: ${date}\n---\n\n${Array.from({ length: 10 }, (_, at) => (at < count ? "Eén gezicht heeft de regie." : at === 9 ? "Wij wachten nog." : "Goed.")).join("\n\n")}\n`,
  ]);
}

const { run } = render({
  "study.yaml": study,
  "codebooks/thema/codebook.md": codebook,
  ...Object.fromEntries([...makeReports("a", "2024-02-01", [0, 1, 0, 1]), ...makeReports("b", "2024-08-01", [8, 9, 7, 8, 4, 6])]),
  "corpus/i.md": "---\nsoort: interview\ndatum: 2024-08-02\n---\n\n**Interviewer:** Hoe?\n\n**R1:** De regie was zoek.\n\n**R2:** Goed.\n",
});
const words = chooseWords("nl");
const thema = run.codebooks[0] as (typeof run.codebooks)[number];
const periods = ["p1", "p2"];
const link = ({ code, base }: FrequencyCell): string => `#${code}-${base.type}-${base.period}`;

function listTips(svg: Element): readonly string[] {
  return findAll(svg, "a", "g")
    .map(readTip)
    .filter((tip) => tip !== "");
}

describe("the heatmap of a run", () => {
  const drawn = heatmapOfMainCodes(run, thema, periods, words, { id: "h", width: 680, link });
  const svg = drawn?.chart.svg as Element;

  it("has each main cell of the data types with material, with its own number and bases", () => {
    const cells = run.cells.filter(({ level, base }) => level === "main" && base.type !== "formulier");
    expect(cells.length).toBe(12);
    const told = cells.map(({ code, base, state, segments, documents }) => {
      const place = `${thema.codes.get(code)?.label ?? ""}, ${base.type}, ${base.period === "p1" ? "voorjaar" : "najaar"}`;
      if (state === "NA-data") return `${place}: geen materiaal`;
      if (state === "NA-codebook") return `${place}: n.v.t. (code)`;
      const units = base.type === "verslag" ? "alinea's" : "beurten";
      return `${place}: ${segments} van ${base.segments} ${units}, in ${documents} van ${base.documents} documenten`;
    });
    expect(listTips(svg).toSorted()).toEqual(told.toSorted());
    expect(told).toContain("Regie, verslag, voorjaar: 2 van 40 alinea's, in 2 van 4 documenten");
  });

  it("leads from each number that is not zero to where the caller says", () => {
    const found = run.cells.filter(({ level, state }) => level === "main" && state === "n");
    expect(
      findAll(svg, "a")
        .map(({ properties }) => properties["href"])
        .toSorted(),
    ).toEqual(found.map(link).toSorted());
  });

  it("has a table behind it with the same numbers, and percentages from ten on", () => {
    const text = printMarkdown({ type: "root", children: [drawn?.table ?? { type: "table", children: [] }] }).replaceAll(/ {2,}/gu, " ");
    expect(text).toContain("| Code | verslag, voorjaar | verslag, najaar | interview, voorjaar | interview, najaar |");
    expect(text).toContain("| **Regie** | 2 van 40 (5%) | 42 van 60 (70%) | – | 1 van 2 |");
    expect(text).toContain("| **Later** | n.v.t. (code) | 0 van 60 (0%) |");
  });

  it("says in words what it shows, and its largest share", () => {
    expect(drawn?.chart.text).toBe(
      "Per code en per periode het aantal segmenten met de code, voor verslag, interview. Het grootste aandeel: Regie, verslag, najaar: 42 van 60 alinea's, in 6 van 6 documenten.",
    );
  });

  it("draws only the codes that are asked for, in their order", () => {
    const chosen = heatmapOfMainCodes(run, thema, ["p2"], words, { id: "h", width: 680, rows: ["wachten", "gezicht"] });
    expect(listTips(chosen?.chart.svg as Element).map((tip) => tip.split(":")[0])).toEqual([
      "Wachten, verslag, najaar",
      "Wachten, interview, najaar",
      "Vast gezicht, verslag, najaar",
      "Vast gezicht, interview, najaar",
    ]);
  });

  it("of all codes has the sub-codes, and what a main code has itself", () => {
    const all = heatmapOfAllCodes(run, thema, "verslag", periods, words, { id: "h", width: 680 });
    expect(listTips(all?.chart.svg as Element).map((tip) => tip.split(", verslag")[0])).toEqual(
      ["Regie", "Regie (alleen hoofdcode)", "Vast gezicht", "Wachten", "Later"].flatMap((name) => [name, name]),
    );
  });

  it("is not there where there is no material", () => {
    expect(heatmapOfAllCodes(run, thema, "formulier", periods, words, { id: "h", width: 680 })).toBeUndefined();
    expect(heatmapOfMainCodes(run, thema, [], words, { id: "h", width: 680 })).toBeUndefined();
  });
});

describe("the dot plot of a run", () => {
  it("has the codes that were found with their counts, and names the others", () => {
    const { svg } = dotPlotOfMainCodes(run, thema, "verslag", "p1", words, { id: "d", width: 680, link })?.chart ?? { svg: undefined };
    const text = readText(svg as Element);
    expect(text).toContain("2 van 40 · 2 van 4 doc.");
    expect(text).toContain("4 van 40 · 4 van 4 doc.");
    expect(text).toContain("N.v.t. in deze periode of voor deze soort: Later");
    expect(listTips(svg as Element).map((tip) => tip.split(",")[0])).toEqual(["Wachten", "Regie"]);
    const later = dotPlotOfMainCodes(run, thema, "verslag", "p2", words, { id: "d", width: 680 })?.chart.svg as Element;
    expect(readText(later)).toContain("Niet gevonden: Later");
  });

  it("is not there under ten segments, nor without material", () => {
    expect(dotPlotOfMainCodes(run, thema, "interview", "p2", words, { id: "d", width: 680 })).toBeUndefined();
    expect(dotPlotOfMainCodes(run, thema, "formulier", "p1", words, { id: "d", width: 680 })).toBeUndefined();
  });
});

describe("the small multiples of a run", () => {
  it("have a slot for every code, data type and period", () => {
    const [figure, ...others] = multiplesOfMainCodes(run, thema, periods, words, { id: "m", width: 680, link });
    expect(others).toEqual([]);
    expect(listTips(figure?.chart.svg as Element).length).toBe(12);
    // Regie and Wachten in two periods of verslag, Later in one; the interview has too few turns for a share.
    const marks = findAll(figure?.chart.svg as Element, "a", "g").filter((node) => readTip(node) !== "");
    expect(marks.flatMap((mark) => findAll(mark, "circle")).length).toBe(5);
  });

  it("are not there without material", () => {
    expect(multiplesOfMainCodes(run, thema, [], words, { id: "m", width: 680 })).toEqual([]);
  });
});

describe("a picture for Word", () => {
  beforeAll(async () => initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm")));

  const options = { id: "c.1", width: 680 };
  const draw = (svg: Element): { readonly width: number; readonly height: number; readonly pixels: Uint8Array } => {
    const fontBuffers = [readFileSync("node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf")];
    const font = { fontBuffers, defaultFontFamily: "DejaVu Sans" };
    const { width, height, pixels } = new Resvg(printNodes([svg]), { font, background: "white" }).render();
    return { width, height, pixels };
  };
  /** The lightest and the darkest red in a box. */
  const range = (picture: ReturnType<typeof draw>, [x, y, width, height]: readonly number[]): readonly [number, number] => {
    const reds = Array.from({ length: Math.floor(height ?? 0) }, (_, row) =>
      Array.from(
        { length: Math.floor(width ?? 0) },
        (__, column) => picture.pixels[4 * ((Math.ceil(y ?? 0) + row) * picture.width + Math.ceil(x ?? 0) + column)] ?? 255,
      ),
    ).flat();
    return [Math.max(...reds), Math.min(...reds)];
  };

  it("has the size and the letters of the chart", () => {
    const charts = [
      heatmapOfMainCodes(run, thema, periods, words, options),
      dotPlotOfMainCodes(run, thema, "verslag", "p1", words, options),
      ...multiplesOfMainCodes(run, thema, periods, words, options),
    ].flatMap((drawn) => drawn?.chart ?? []);
    expect(charts.length).toBe(3);
    for (const { svg, width, height } of charts) {
      const picture = draw(svg);
      expect([picture.width, picture.height]).toEqual([width, height]);
      // The names of the codes are in the first pixels from the left.
      expect(range(picture, [0, 0, 20, height - 30])[1]).toBeLessThan(80);
    }
  });

  it("has the hatching where a code does not apply", () => {
    const svg = heatmapOfMainCodes(run, thema, periods, words, options)?.chart.svg as Element;
    const picture = draw(svg);
    const mark = findAll(svg, "g").find((node) => readTip(node) === "Later, verslag, voorjaar: n.v.t. (code)") as Element;
    const box = findAll(mark, "rect").map(({ properties: { x, y, width, height } }) => [x, y, width, height].map(Number))[0] ?? [];
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const [light, dark] = range(picture, [x + 2, y + 2, width - 4, height - 4]);
    expect([light > 240, dark < 170]).toEqual([true, true]);
  });
});
