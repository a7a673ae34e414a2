import { describe, expect, test } from "vitest";
import { render } from "./rendering.js";

const code = (id: string, level: string, sign: string): string =>
  `## ${id} {#${id}}\n\nUitleg.\n\n**Regels**\n\n- \`=${id}\`\n\n**Kenmerken**\n\n- niveau: ${level}\n- valentie: ${sign}\n`;
const { run, read } = render({
  "study.yaml":
    "titel: S\nperioden:\n  - { id: p1, label: voorjaar, van: 2024-01-01, tot: 2024-06-30 }\n  - { id: p2, label: najaar, van: 2024-07-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\n",
  "codebooks/b/codebook.md": `---\nid: b\ntitel: Niveaus\nversie: "1"\nfacetten: { niveau: [micro, macro], valentie: [knelpunt, kans] }\n---\n\n${code("wachten", "macro", "knelpunt")}\n${code("luisteren", "micro", "kans")}\n${code("geld", "macro", "kans")}`,
  "corpus/a.md": "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\nHet wachten duurt.\n\nLuisteren helpt, en geld ook.\n\nNiets.\n",
  "corpus/b.md": "---\nsoort: verslag\ndatum: 2024-08-01\n---\n\nWachten en luisteren.\n",
});
const report = read("report.md").replaceAll("\u00A0", " ").replaceAll(/ {2,}/gu, " ").replaceAll(/-{2,}/gu, "-");
const page = read("report.html");

describe("facets in the report", () => {
  test("have a line per value and a column per period, each number out of all segments", () => {
    expect(report).toContain("| Kenmerk | Waarde | voorjaar (n = 3) | najaar (n = 1) |");
    expect(report).toContain("| niveau | **macro** | 2 van 3 | 1 van 1 |");
    expect(report).toContain("| valentie | **kans** | 1 van 3 | 1 van 1 |");
  });

  test("are crossed per period", () => {
    expect(report).toContain(
      "**niveau × valentie, voorjaar (n = 3)**\n\n| niveau | knelpunt | kans |\n| :- | -: | -: |\n| **macro** | 1 van 3 | 1 van 3 |\n| **micro** | n.v.t. (code) | 1 van 3 |",
    );
  });

  test("open each number to exactly its segments in their documents", () => {
    const numbers = [...run.facets, ...run.crossings].filter(({ state }) => state === "n");
    expect(numbers.length).toBeGreaterThan(8);
    const links = Array.from(
      page.matchAll(/<a href="#(facet\.[^"]+)">(\d+) van/gu),
      ([, id = "", count]) => [decodeURIComponent(id), Number(count)] as const,
    );
    expect(links).toHaveLength(numbers.length);
    for (const [id, count] of links) {
      const [, segments = ""] = new RegExp(`id="${id.replaceAll(".", "\\.")}"[^]*?</span>([^]*?)</li>`, "u").exec(page) ?? [];
      expect([id, segments.match(/href="#segment\./gu)?.length]).toEqual([id, count]);
    }
  });

  test("are not spoken of where codes have none", () => {
    const plain = render({
      "study.yaml":
        "titel: S\nperioden:\n  - { id: p1, van: 2024-01-01, tot: 2024-06-30 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\n",
      "codebooks/b/codebook.md": "---\ntitel: B\nversie: 1\n---\n\n## Regie {#regie}\n\n**Regels**\n\n- `=regie`\n",
      "corpus/a.md": "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\nRegie.\n",
    });
    expect(plain.read("report.md")).not.toContain("Kenmerken van codes");
  });
});
