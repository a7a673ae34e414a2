/** What a reader of report.md, who has two minutes, is told with each number. */
import { describe, expect, test } from "vitest";
import { spellPart, spellPoints, spellShare } from "../../src/report/figures.js";
import { render } from "./rendering.js";

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
versie: "1"
---

## Regie {#regie}

Leiding.

**Regels**

- \`=regie\`

## Later {#later}

Komt er later bij.

**Kenmerken**

- perioden: p2
`;

/** Documents of ten paragraphs, of which so many name the code. */
function makeReports(period: string, date: string, hits: readonly number[]): readonly (readonly [string, string])[] {
  return hits.map((count, index) => [
    `corpus/${period}-${index}.md`,
    `---\nsoort: verslag\ndatum: ${date}\n---\n\n${Array.from({ length: 10 }, (_, at) => (at < count ? "Wie heeft de regie?" : "Wij wachten nog.")).join("\n\n")}\n`,
  ]);
}

const interview = "**Interviewer:** Hoe ging het?\n\n**R1:** De regie was zoek.\n\n**Interviewer:** En nu?\n\n**R2:** Het gaat goed.\n";
const { read, run } = render({
  "study.yaml": study,
  "codebooks/thema/codebook.md": codebook,
  ...Object.fromEntries([...makeReports("a", "2024-02-01", [0, 1, 0, 1]), ...makeReports("b", "2024-08-01", [8, 9, 7, 8])]),
  "corpus/i.md": `---\nsoort: interview\ndatum: 2024-08-02\n---\n\n${interview}`,
  "corpus/inventaris.csv": "id,soort,periode,meenemen,reden\nkaart,formulier,p1,nee,proefversie\n",
  "corpus/kaart.md": "---\nsoort: formulier\nperiode: p1\n---\n\nRegie.\n",
});
const report = read("report.md").replaceAll(/ {2,}/gu, " ");

describe("in the report", () => {
  test("a cell has documents, speakers where known, and segments, each of how many", () => {
    expect(report).toContain("| **Regie** | *2 van 4 doc.* · 2 van 40 | *4 van 4 doc.* · 32 van 40 |");
    expect(report).toContain("| **Regie** | *1 van 1 doc. · 1 van 2 sprekers* · 1 van 2 |");
  });

  test("a table says how many documents and segments there were, what got no code, and how long a segment is", () => {
    expect(report).toContain("| Code | voorjaar (4 doc., n = 40) | najaar (4 doc., n = 40) |");
    expect(report).toContain("| *zonder code* | 38 van 40 (95%) | 8 van 40 (20%) |");
    expect(report).toContain("| *woorden per segment (eerste kwartiel – mediaan – derde kwartiel)* | 3 – 3 – 3 | 4 – 4 – 4 |");
  });

  test("there is no percentage of fewer than ten", () => {
    expect(report).toContain("| *zonder code* | 1 van 2 |");
    for (const [, whole] of report.matchAll(/ van ([\d.]+) \([<>]?\d+%\)/gu)) expect(Number(whole)).toBeGreaterThanOrEqual(10);
  });

  test("a code that does not apply is no zero", () => {
    expect(report).toContain("| **Later** | n.v.t. (code) | 0 |");
  });

  test("a period without material is named per data type, and a document that is left out with its period and reason", () => {
    expect(report).toContain("- interview: voorjaar\n- formulier: voorjaar, najaar");
    expect(report).toContain("| kaart | formulier | voorjaar | weggelaten | proefversie |");
  });

  test("a change has the counts of both sides before it says how much they differ, and no p", () => {
    expect(run.changes.filter(({ comparable }) => comparable)).toMatchObject([{ code: "regie", pMethod: "exact", verdict: "more" }]);
    expect(report).toContain(
      "- Regie (verslag): duidelijk meer. voorjaar 2 van 4 doc., 2 van 40 segmenten → najaar 4 van 4 doc., 32 van 40 segmenten; verschil in aandeel +75 %-pt (gevoeligheidsmarge +56 tot +85)",
    );
    expect(report).not.toMatch(/\bp\s*[=<]|0[.,]0286/u);
  });

  test("the thresholds are told, and a code that stays out of a comparison with its reason", () => {
    expect(report).toContain("ten minste 3 documenten en 30 segmenten");
    expect(report).toContain("(alfa 0,05)");
    expect(report).toContain("| verslag | voorjaar → najaar | de code geldt niet in beide perioden (Later) |");
    expect(report).toContain("geen materiaal in de vroegere periode; te weinig documenten in de latere periode");
  });

  test("one period is no comparison, and nothing is called comparable", () => {
    const one = render({
      "study.yaml": study.replace(/ {2}- \{ id: p2.*\n/u, ""),
      "codebooks/thema/codebook.md": codebook.replace("- perioden: p2", "- herkomst: a priori"),
      ...Object.fromEntries(makeReports("a", "2024-02-01", [1])),
    }).read("report.md");
    expect(one).toContain("Er zijn geen twee opeenvolgende perioden om te vergelijken.");
    expect(one).not.toContain("vergelijkbaar");
  });
});

test("a share is 0% only of nothing and 100% only of all", () => {
  expect([0, 0.004, 0.5, 0.996, 1].map(spellShare)).toEqual(["0%", "<1%", "50%", ">99%", "100%"]);
});

test("a part stands with its whole, and has a percentage from ten on", () => {
  expect([spellPart(3, 9, "van", "nl"), spellPart(3, 10, "van", "nl"), spellPart(0, 0, "of", "en")]).toEqual([
    "3 van 9",
    "3 van 10 (30%)",
    "0 of 0",
  ]);
});

test("a difference has its sign, and none when it rounds to nothing", () => {
  expect([0.123, -0.071, 0.004, -0.004, undefined].map(spellPoints)).toEqual(["+12", "-7", "0", "0", "0"]);
});
