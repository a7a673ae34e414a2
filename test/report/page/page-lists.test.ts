/** The lists that fold open in report.html: documents, decisions, comparisons and rules, each as long as the number that leads to it. */
import { describe, expect, test } from "vitest";
import { smallStudy } from "../../commands/calling.js";
import { render } from "../rendering.js";

const header = "document,segment,citaat,actie,code,naar,datum,reden\n";
const { read, run } = render({
  ...smallStudy,
  "codebooks/thema/overrides/anna.csv": `${header}a,,Niemand had de regie.,verwijderen,regie,,2024-05-01,te vroeg\na,,staat nergens in dit document,toevoegen,regie,,2024-05-02,\n`,
});
const html = read("report.html");

/** The page from the place of that name to the end of its fold. */
function cutFold(id: string): string {
  const from = html.slice(html.indexOf(`id="${id}"`));
  return from.slice(0, from.indexOf("</details>"));
}

describe("the number of decisions with an outcome", () => {
  test("leads to as many decisions, with file and line, who and why", () => {
    for (const outcome of ["applied", "orphaned"]) {
      const count = run.overrides.filter((one) => one.outcome === outcome).length;
      expect(count).toBe(1);
      expect(html).toContain(`<a href="#outcome.${outcome}">${count}</a>`);
      expect(cutFold(`outcome.${outcome}`).match(/<li>/gu)?.length).toBe(count);
    }
    expect(cutFold("outcome.applied")).toContain("<code>thema/anna.csv:2</code> verwijderd: regie · anna, 2024-05-01 · te vroeg");
  });

  test("tells the text of what was taken away, as it has no passage any more", () => {
    expect(cutFold("outcome.applied")).toMatch(/a:s1-[a-z]{5}: «Niemand had de regie\.»/u);
  });

  test("leads on to the passage of what is there", () => {
    const added = render({
      ...smallStudy,
      "codebooks/thema/overrides/anna.csv": `${header}a,,Niemand had de regie.,bevestigen,regie,,2024-05-01,\n`,
    }).read("report.html");
    const link = /<a href="#(decision[^"]+)">a:s1-[a-z]{5}<\/a>/u.exec(added)?.[1] ?? "none";
    expect(added).toContain(`<div class="why" data-coder="anna" id="${link}">besluit: bevestigd, anna, 2024-05-01</div>`);
    expect(added).toContain('<blockquote data-origin="both">');
  });
});

describe("the rules", () => {
  const codebook = "---\ntitel: B\nversie: 1\n---\n\n## Regie {#regie}\n\n**Regels**\n\n- `regie`\n- `regie`\n- `zelden`\n";
  const text = Array.from({ length: 12 }, (_, at) => (at < 8 ? "De regie." : "Wij wachten.")).join("\n\n");
  const rendered = render({
    "study.yaml":
      "titel: S\nperioden:\n  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\n",
    "corpus/a.md": `---\nsoort: verslag\ndatum: 2024-02-01\n---\n\n${text}\n`,
    "codebooks/b/codebook.md": codebook,
  });
  const [page, report] = [rendered.read("report.html"), rendered.read("report.md").replaceAll(/ {2,}/gu, " ")];

  test("that hit more than half, or are there twice, are told with how much they hit", () => {
    expect(report).toContain("| B | Regie | 10 | `regie` | 8 van 12 (67%) | raakt meer dan de helft |");
    expect(report).toContain("| B | Regie | 11 | `regie` | 8 van 12 (67%) | raakt meer dan de helft; staat al eerder bij deze code |");
    expect(page).toContain('<a href="#rule.b.regie_2e_r1">8 van 12 (67%)</a>');
  });

  test("that hit nothing stand in the page with their line, and only their number in report.md", () => {
    expect(page).toMatch(/<td[^>]*>Regie<\/td>\s*<td[^>]*>12<\/td>\s*<td[^>]*><code>zelden<\/code><\/td>/u);
    expect(report).toContain("1 van de 3 regels raakten in dit corpus niets");
    expect(report).not.toContain("zelden");
  });

  test("stand once in full, where their name at a passage leads", () => {
    expect(page).toContain(
      '<li id="rule.b.regie_2e_r1"><code>regie</code><div class="why">regie.r1, regel 10 · segmenten: 8, documenten: 1 · regie 8',
    );
    expect(page.match(/<a href="#rule\.b\.regie_2e_r1">regie\.r1<\/a>/gu)?.length).toBe(8);
  });

  test("a number of documents leads to the list of them", () => {
    expect(page).toContain('<a href="#documents.verslag.p1">1</a>');
    expect(page).toMatch(/<span id="documents\.verslag\.p1">verslag<\/span><\/td>\s*<td[^>]*>periode 1<\/td>\s*<td[^>]*>a<\/td>/u);
  });
});
