import { describe, expect, test } from "vitest";
import type { Coding } from "../../../src/model/coding.js";
import { composeReport } from "../../../src/report/compose.js";
import { printDocumentTexts } from "../../../src/report/page/document-texts.js";
import { findExtent, whole } from "../../../src/report/page/extent.js";
import { printMaterial } from "../../../src/report/page/material.js";
import { preparePage } from "../../../src/report/page/page-context.js";
import { chooseWords } from "../../../src/report/words.js";
import { printNodes } from "../../../src/text/html-print.js";
import { convertToPage } from "../../../src/text/page-tree.js";
import { render } from "../rendering.js";

const { run } = render({
  "study.yaml":
    "titel: S\nperioden:\n  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\n",
  "corpus/a.md": `---\nsoort: verslag\ndatum: 2024-02-01\n---\n\n${Array.from({ length: 6 }, (_, at) => `De regie en de zorg, keer ${at}.\n\nNiets, keer ${at}.`).join("\n\n")}\n`,
  "codebooks/b/codebook.md":
    "---\ntitel: B\nversie: 1\n---\n\n## Regie {#regie}\n\n_niveau: micro_\n\n**Regels**\n\n- `regie`\n\n## Zorg {#zorg}\n\n**Regels**\n\n- `zorg`\n",
  "codebooks/b/overrides/jan.csv":
    'document,segment,citaat,actie,code,datum,reden\na,,"De regie en de zorg, keer 5.",bevestigen,regie,2024-03-01,klopt\n',
});
const words = chooseWords("nl");
const abridged = { passages: 2, hasDocuments: false };
const page = preparePage(run, words, abridged);
const html = [...printMaterial(page), ...printDocumentTexts(page)].join("");

describe("how much of its material a page shows", () => {
  const [segment] = run.segments;
  const long = (length: number): typeof run.segments =>
    segment === undefined ? [] : [{ ...segment, passage: { text: "a".repeat(length), pieces: [] } }];
  const coding: Coding = { segmentId: segment?.id ?? "", codebookId: "b", codeId: "regie", because: { matches: [] } };

  test("is all of it, as long as a browser can open it", () => {
    expect(findExtent(run)).toBe(whole);
    expect(findExtent({ segments: long(25_000_000), codings: [] })).toBe(whole);
  });

  test("is the first passages of each number beyond that, a passage counted for each of its codes", () => {
    expect(findExtent({ segments: long(25_000_001), codings: [] })).toEqual({ passages: 20, hasDocuments: false });
    expect(findExtent({ segments: long(10_000_000), codings: [coding] })).toBe(whole);
    expect(findExtent({ segments: long(10_000_000), codings: [coding, coding] })).not.toBe(whole);
  });
});

describe("an abridged page", () => {
  test("shows the first passages of each number, those a person decided on, and how many more there are", () => {
    const regie = html.slice(
      html.indexOf('<h4 id="code.b.regie.verslag.p1">'),
      html.indexOf("</details>", html.indexOf('<h4 id="code.b.regie')),
    );
    expect(Array.from(regie.matchAll(/keer (\d)/gu), ([, at]) => at)).toEqual(["0", "1", "5"]);
    expect(regie).toContain("verslag, periode 1 (6)");
    expect(regie).toContain("Nog 3: zie codings.csv, met de tekst in segments.csv.");
    expect(html).toContain("Nog 4: zie segments.csv.");
  });

  test("holds no documents, and no link to a place in one", () => {
    expect(html).not.toContain("#segment.");
    expect(html).not.toContain(words.documentTexts);
    const report = printNodes(Array.from(convertToPage(composeReport(run, "0.0.0", words, abridged))));
    const links = Array.from((report + html).matchAll(/href="#([^"]*)"/gu), ([, id = ""]) => decodeURIComponent(id));
    const ids = new Set(Array.from((report + html).matchAll(/ id="([^"]*)"/gu), ([, id]) => id));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("says so at its beginning, in the language of the study", () => {
    const say = (language: "nl" | "en"): string => JSON.stringify(composeReport(run, "0.0.0", chooseWords(language), abridged));
    expect(say("nl")).toContain("Dit materiaal is te groot voor één pagina: report.html toont bij elk getal de eerste 2 passages");
    expect(say("en")).toContain("This material is too large for one page: report.html shows the first 2 passages of every number");
    expect(JSON.stringify(composeReport(run, "0.0.0", words))).not.toContain("te groot voor één pagina");
  });
});
