import { describe, expect, test } from "vitest";
import { prepareMeetings } from "../../../src/meeting/prepare-meetings.js";
import { readSheet, renderPeriod } from "./sheets.js";
import { regie, renderTexts, silence, trust, waiting, type PeriodId, type Text } from "../../meeting/meeting-studies.js";

const times = (count: number, period: PeriodId, paragraphs: readonly string[]): readonly Text[] =>
  Array.from({ length: count }, () => ({ period, paragraphs }));

describe("a sheet", () => {
  test("tells spread before passages, of how many, and a percentage only of ten and more", () => {
    const { run } = renderTexts([
      { period: "p1", paragraphs: [regie, regie, silence, silence, silence] },
      { period: "p1", paragraphs: [regie, silence, silence, silence, silence, silence] },
      { period: "p1", paragraphs: [silence] },
      { period: "p1", type: "brief", paragraphs: [regie, silence] },
    ]);
    expect(readSheet(run, "p1")).toContain("- in 2 van de 3 verslagen: 3 van 12 alinea's (25%); brief: 1 van 2 alinea's\n");
  });

  test("tells what was looked at, what there is none of, and what was left out and why", () => {
    const { run } = renderTexts(
      [
        { period: "p1", type: "brief", paragraphs: [regie] },
        { period: "p2", paragraphs: [regie, silence], head: "deelnemers: 7\n" },
        { period: "p2", paragraphs: [silence], head: "deelnemers: 4\n" },
        { period: "p2", paragraphs: [silence] },
        { period: "p2", type: "interview", paragraphs: ["R1: Mijn rol is klein.\n\nR2: Die van mij ook."] },
      ],
      {
        "corpus/inventaris.csv":
          "id,soort,periode,meenemen,reden\nbrief-x,brief,p2,nee,nog niet vrijgegeven\nweg,verslag,p2,ja,\noud,verslag,p1,nee,dubbel\n",
        "corpus/deelnemers.csv": "periode,rol,organisatie,aantal\np2,wijkteam,a,12\np2,raad,b,3\n",
      },
    );
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain("| verslag | 3 | 4 alinea's | 4–7 per document (bij 2 van 3 bekend) | 3 van 4 |");
    expect(sheet).toContain("| interview | 1 | 2 beurten | 2 sprekers | 1 van 2 |");
    expect(sheet).toContain("Geen materiaal in deze periode: brief.");
    expect(sheet).toMatch(/- brief-x: weggelaten \(nog niet vrijgegeven\)\n- weg: niet gevonden \(.+\)\n/u);
    expect(sheet).not.toContain("oud:");
    expect(sheet).toContain("15 mensen");
  });

  test("gives each document that was left out its own reason, and not that of another", () => {
    const { run } = renderTexts([{ period: "p1", paragraphs: [regie] }], {
      "corpus/inventaris.csv":
        "id,soort,periode,meenemen,reden\nweg-a,verslag,p1,ja,\nweg-b,verslag,p1,ja,\nfout-a,memo,p1,ja,\nfout-b,nota,p1,ja,\n",
      "corpus/fout-a.md": `${regie}\n`,
      "corpus/fout-b.md": `${silence}\n`,
    });
    const sheet = readSheet(run, "p1");
    for (const name of ["weg-a", "weg-b"]) expect(sheet).toMatch(new RegExp(`- ${name}: niet gevonden \\(.*«${name}»`, "u"));
    expect(sheet).toMatch(/- fout-a: niet gelezen \(.*«memo»/u);
    expect(sheet).toMatch(/- fout-b: niet gelezen \(.*«nota»/u);
  });

  test("says of what belongs to no period that no sheet counts it", () => {
    const { run } = renderTexts([{ period: "p1", paragraphs: [regie] }], {
      "corpus/ongedateerd.md": `---\nsoort: verslag\n---\n\n${silence}\n`,
      "corpus/onleesbaar.pages": "%",
    });
    expect(readSheet(run, "p1")).toContain("2 documenten horen bij geen periode");
    expect(readSheet(renderTexts([{ period: "p1", paragraphs: [regie] }]).run, "p1")).not.toContain("geen periode");
  });

  test("claims no change where periods may not be compared, and says why", () => {
    const { run } = renderTexts([...times(2, "p1", [regie, silence]), ...times(4, "p2", [regie, silence])]);
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain("**Tussen periode 1 en periode 2 mag geen verandering worden genoemd.**");
    expect(sheet).toContain("- verslagen: te weinig documenten in de vroegere periode; te weinig segmenten in beide perioden");
    expect(sheet).not.toMatch(/duidelijk (?:meer|minder)/u);
  });

  test("claims a change that passes, with the counts on both sides and no p", () => {
    const filler = Array.from({ length: 5 }, () => silence);
    const { run } = renderTexts([...times(8, "p1", [trust, ...filler]), ...times(8, "p2", [regie, regie, regie, regie, trust, silence])]);
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain(
      "- **Regie: duidelijk meer.** Eerst in 0 van de 8 verslagen: 0 van 48 alinea's (0%); nu in 8 van de 8 verslagen: 32 van 48 alinea's (67%).",
    );
    expect(sheet).toMatch(/Vergeleken zijn \d thema's in verslagen; \d/u);
    expect(sheet).not.toMatch(/\bp\s*[=<]/u);
  });

  test("says of the first period that there is nothing to compare", () => {
    expect(readSheet(renderTexts(times(2, "p1", [regie])).run, "p1")).toContain("Dit is de eerste periode");
  });

  test("tells new and gone codes with the numbers they were looked for in", () => {
    const { run } = renderTexts([...times(1, "p1", [regie, silence, silence]), ...times(2, "p2", [waiting, silence])]);
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain("- **Wachten**, in 2 van de 2 verslagen: 2 van 4 alinea's; eerder niet in 3 alinea's (periode 1)");
    expect(sheet).toContain("### Voor het eerst gezien");
    expect(sheet).toContain("- **Regie**, verslag: 1 van 3 alinea's in periode 1; nu niet in 4 alinea's");
  });

  test("comes back to the lines of action of the last meeting", () => {
    const { run } = renderTexts(
      [...times(2, "p1", [regie, silence]), ...times(2, "p2", [trust, silence]), ...times(1, "p3", [regie, trust])],
      { "report/p1.md": "## Actielijnen\n\n### Eén iemand belt {#regie}\n\nAltijd dezelfde.\n" },
    );
    for (const period of ["p2", "p3"]) {
      const sheet = readSheet(run, period);
      expect(sheet).toContain("## Actielijnen van periode 1");
      expect(sheet).toContain("### Eén iemand belt\n\nAltijd dezelfde.");
    }
    expect(readSheet(run, "p2")).toContain("**Regie** nu niet in verslag (4 alinea's). Toen in 2 van de 2 verslagen: 2 van 4 alinea's.");
    expect(readSheet(run, "p1")).toContain("Er zijn geen actielijnen opgeschreven");
  });

  test("marks the quote of a line of action as the program's, and says that now and then are no comparison", () => {
    const { run } = renderTexts(times(1, "p1", [regie, silence]).concat(times(1, "p2", [regie])), {
      "report/p1.md": "## Actielijnen\n\n### Eén iemand belt {#regie}\n",
    });
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain(`> **Voorbeeld** *(voorstel)*\n>\n> “${regie}” [periode 2]`);
    expect(sheet).toContain("Het is geen vergelijking");
  });

  test("says of a line of action what was not searched for, now or then, and takes it for no zero", () => {
    const { run } = renderTexts(
      [
        ...times(1, "p1", [regie, silence]),
        { period: "p2", type: "interview", paragraphs: ["R1: Mijn rol is klein.\n\nR2: Die van mij ook."] },
      ],
      { "report/p1.md": "## Actielijnen\n\n### Eén iemand belt {#regie #rol}\n\nAltijd.\n" },
    );
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain("- **Regie** is in het materiaal van deze periode niet gezocht.\n");
    expect(sheet).toContain(
      "- **Rol** nu bij 1 van de 2 sprekers (interview): 1 van 2 beurten. Toen is het in deze soort materiaal niet gezocht.",
    );
    expect(sheet).not.toContain("geen materiaal van deze soort");
  });

  test("of a period without material claims nothing: no change, nothing new, nothing gone", () => {
    const { run } = renderTexts(times(1, "p1", [regie]), {
      "corpus/inventaris.csv": "id,soort,periode,meenemen,reden\nweg,verslag,p2,nee,nog niet vrijgegeven\n",
    });
    const sheet = readSheet(run, "p2");
    expect(sheet).toContain("mag geen verandering worden genoemd.**\n\nUit deze periode is er geen materiaal.\n");
    expect(sheet).toContain("## Nieuw, en niet meer gezien\n\nUit deze periode is er geen materiaal.\n");
    expect(readSheet(run, "p1")).toContain("## Nieuw, en niet meer gezien\n\nGeen van deze soorten materiaal is eerder bekeken");
  });

  test("says of a line of action that it changed where that may be said", () => {
    const filler = Array.from({ length: 5 }, () => silence);
    const { run } = renderTexts([...times(8, "p1", [trust, ...filler]), ...times(8, "p2", [regie, regie, regie, regie, trust, silence])], {
      "report/p1.md": "## Actielijnen\n\n### Eén iemand belt {#regie #vertrouwen}\n\nAltijd dezelfde.\n",
    });
    const [regieLine = "", trustLine = ""] = readSheet(run, "p2")
      .split("\n")
      .filter((line) => /^- \*\*(?:Regie|Vertrouwen)\*\* nu/u.test(line));
    expect(regieLine).toMatch(/\*\*verslag: duidelijk meer\.\*\*$/u);
    expect(trustLine).not.toContain("duidelijk");
  });

  test("names the codebooks, the run and how much people looked at", () => {
    const { run } = renderTexts(times(2, "p1", [regie, silence]), {
      "codebooks/thema/overrides/a.csv": `document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden\nd01,,"${regie}",,,bevestigen,regie,,a,2024-02-01,klopt\n`,
    });
    const sheet = readSheet(run, "p1");
    expect(sheet).toContain("Thema's, versie 1.0.");
    expect(sheet).toContain("Een mens keek naar 1 van 2 coderingen");
    expect(sheet).toContain(run.id);
  });

  test("says of a passage that it supports or contradicts only where a person chose it", () => {
    const texts = times(2, "p1", [regie, `${regie} Maar niet altijd.`]);
    const proposed = readSheet(renderTexts(texts).run, "p1");
    expect(proposed).toContain("> **Voorbeeld** *(voorstel)*");
    expect(proposed).toContain("> **Misschien een ander geluid** *(voorstel)*");
    expect(proposed).not.toMatch(/Steunt dit|\*\*Ander geluid\*\* \*\(/u);
    const copied = readSheet(renderTexts(times(2, "p1", [`${regie} Maar niet altijd.`])).run, "p1");
    expect(copied.split("“").length, "the same words are no other voice").toBe(2);
    const chosen = { "report/p1.md": `## Rode lijnen\n\n### Wachten {#regie}\n\n**Steunend**:\n\n> ${regie}\n` };
    expect(readSheet(renderTexts(times(1, "p1", [regie]), chosen).run, "p1")).toContain("> **Steunt dit**\n>\n> “Niemand had");
  });

  test("is in English where the study is", () => {
    const english = renderTexts(times(2, "p1", [regie]), {
      "study.yaml":
        "title: T\nlanguage: en\nperiods:\n  - { id: p1, from: 2024-01-01, to: 2024-04-30 }\ntypes:\n  verslag: { codebook: thema, unit: paragraph }\n",
    });
    const sheet = readSheet(english.run, "p1");
    expect(sheet).toContain("# Research meeting: p1");
    expect(sheet).toContain("in 2 of the 2 documents (verslag): 2 of 2 paragraphs");
    expect(sheet).not.toMatch(/\b(?:van|niet|periode|verslagen)\b/u);
  });

  test("as a page has no script and asks for nothing from outside", () => {
    const page =
      renderPeriod(renderTexts(times(2, "p1", [regie, "Kijk op <script>alert(1)</script> regie."])).run, "p1").get("p1.html") ?? "";
    expect(page).toContain("default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;");
    expect(page).not.toMatch(/<script|\ssrc=|url\(|@import|https?:\/\/(?!www\.w3\.org)/u);
  });
});

describe("the text to begin a wording with", () => {
  test("is read back as the same lines with the same codes and quotes, without a word of complaint", () => {
    const texts: readonly Text[] = [
      ...times(2, "p1", [regie, trust, "De wachtlijst [is] lang, maar *niet* overal even lang, zegt de behandelaar zelf."]),
      {
        period: "p1",
        type: "interview",
        paragraphs: ["R1: Mijn rol is helder <b>genoeg</b> voor mij.\n\nR2: Die rol: 1. zorgen en 2. wachten, dat is het wel zo'n beetje."],
      },
    ];
    const first = renderTexts(texts);
    const start = renderPeriod(first.run, "p1").get("p1-wording.md") ?? "";
    const second = renderTexts(texts, { "report/p1.md": start });
    expect(second.run.messages.filter(({ file }) => file === "report/p1.md")).toEqual([]);
    const [before, after] = [first, second].map(({ run }) => prepareMeetings(run)[0]?.redLines ?? []);
    expect(after?.map(({ title, codes, cells }) => ({ title, codes, cells }))).toEqual(
      before?.map(({ title, codes, cells }) => ({ title, codes, cells })),
    );
    expect(after?.map(({ supporting, contrasting }) => [supporting?.text, contrasting?.text])).toEqual(
      before?.map(({ supporting, contrasting }) => [supporting?.text, contrasting?.text]),
    );
    expect(after?.every(({ origin }) => origin === "researcher")).toBe(true);
    expect(before?.length).toBeGreaterThan(2);
  });

  test("is not there when the researchers wrote all lines", () => {
    const line = (title: string, code: string): string => `### ${title} {#${code}}\n\nTekst.\n`;
    const { run } = renderTexts(times(2, "p1", [regie, trust, waiting]), {
      "report/p1.md": `## Rode lijnen\n\n${line("A", "regie")}\n${line("B", "vertrouwen")}\n${line("C", "wachten")}`,
    });
    expect(Array.from(renderPeriod(run, "p1").keys())).toEqual(["p1.html", "p1.md"]);
    const sheet = readSheet(run, "p1");
    expect(sheet).toContain("### 1. A\n\nTekst.\n\n- **Regie** in 2 van de 2 verslagen");
    expect(sheet).not.toContain("### 1. A (voorstel)");
  });
});
