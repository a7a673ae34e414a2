/** What report.md says of codes that occur together, and of saturation. */
import { describe, expect, test } from "vitest";
import { render } from "./rendering.js";

const study = `titel: t
perioden:
  - { id: p1, van: 2024-01-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
  kaart: { codeboek: thema, eenheid: alinea }
`;

function makeCodebook(codes: readonly string[]): string {
  const printed = codes.map((code) => {
    const [main, sub] = code.split("/") as [string, string?];
    const own = sub ?? main;
    return `${sub === undefined ? "##" : "###"} ${own.replace(/\d/u, "")} {#${own}}\n\nOver.\n\n**Regels**\n\n- \`=${own}\`\n`;
  });
  return `---\nid: thema\nversie: "1"\n---\n\n${printed.join("\n")}`;
}

/** The report on documents of one type, each a list of paragraphs. */
function read(codes: readonly string[], documents: readonly (readonly string[])[], language = "nl", head = "datum: 2024-02-01"): string {
  const rendered = render({
    "study.yaml": `${study}taal: ${language}\n`,
    "codebooks/thema/codebook.md": makeCodebook(codes),
    ...Object.fromEntries(
      documents.map((paragraphs, index) => [
        `corpus/d${index + 1}.md`,
        `---\nsoort: verslag\n${head}\n---\n\n${paragraphs.join("\n\n")}\n`,
      ]),
    ),
  });
  return rendered.read("report.md").replaceAll(/ {2,}/gu, " ");
}

function repeat(times: number, text: string): readonly string[] {
  return Array.from({ length: times }, () => text);
}

describe("of codes that occur together the report", () => {
  test("tells what the segments with both are part of, without a percentage of fewer than ten, and marks unequal codes", () => {
    const report = read(
      ["regie", "regie/wie", "wachten"],
      [[...repeat(5, "Regie en wachten."), ...repeat(24, "Wachten."), ...repeat(1, "Wie?")]],
    );
    expect(report).toContain("| **regie** | **wachten** | 5 van 6 | 5 van 29 (17%) | 0,17 |");
    const unequal = read(["regie", "wachten"], [[...repeat(5, "Regie en wachten."), ...repeat(21, "Wachten.")]]);
    expect(unequal).toContain("| **regie** | **wachten** | 5 van 5 | 5 van 26 (19%) | 0,19 ◇ |");
  });

  test("has pairs of one level before a main code with a sub-code, and tells of which main code a name is that two have", () => {
    const report = read(["zorg", "zorg/druk1", "werk", "werk/druk2"], [[...repeat(9, "Druk1 en druk2."), ...repeat(3, "Zorg.")]]);
    const rows = report.split("\n").filter((line) => line.endsWith(" 1,00 |") || line.endsWith(" 0,75 |"));
    expect(rows).toEqual([
      "| druk (zorg) | druk (werk) | 9 van 9 | 9 van 9 | 1,00 |",
      "| **zorg** | **werk** | 9 van 12 (75%) | 9 van 9 | 0,75 |",
      "| druk (zorg) | **werk** | 9 van 9 | 9 van 9 | 1,00 |",
      "| **zorg** | druk (werk) | 9 van 12 (75%) | 9 van 9 | 0,75 |",
    ]);
  });

  test("shows fifteen pairs at most, and says how many more there are and where", () => {
    const codes = ["aap", "noot", "mies", "wim", "zus", "jet", "teun"];
    const report = read(codes, [[...repeat(5, "Aap noot mies wim zus jet."), "Aap en teun."]]);
    expect(report.split("\n").filter((line) => line.includes("| 5 van 5 | 5 van 5 |"))).toHaveLength(10);
    expect(report).toContain("Overige paren van deze soort, in co-occurrence.csv: 1, waarvan op ten minste 5 segmenten: 0.");
    const more = read(codes, [repeat(5, "Aap noot mies wim zus jet teun.")]);
    expect(more).toContain("Overige paren van deze soort, in co-occurrence.csv: 6, waarvan op ten minste 5 segmenten: 6.");
  });

  test("names the data types without such a pair", () => {
    expect(read(["aap", "noot"], [repeat(4, "Aap noot.")])).toContain("Geen twee codes staan op ten minste 5 segmenten samen: verslag.");
  });
});

describe("of saturation the report", () => {
  const codes = Array.from({ length: 22 }, (_, index) => `code${String.fromCodePoint(97 + index)}`);
  const base = [codes.slice(0, 19).join(" "), "codea", "codeb", "niets"];

  test("tells the base, where a threshold is reached, and each run with its share", () => {
    const report = read(
      codes,
      [...base, "codet", "codea", "codea", "codeu", "codea"].map((text) => [text]),
    );
    expect(report).toContain("- Verschillende codes in de eerste 4 documenten: 19, in alle 9: 21.");
    expect(report).toContain("- Ten hoogste 5% nieuw: bereikt bij 5+2 documenten; later komt een reeks er weer boven.");
    expect(report).toContain("- Niets nieuws: bereikt bij 5+2 documenten; later komt een reeks er weer boven.");
    expect(report).toContain("| 4+2 documenten | d5, d6 | 1 op 19 (5,3%) |");
    expect(report).toContain("| 5+2 documenten | d6, d7 | 0 op 19 (0,0%) |");
    expect(report).toContain("| 7+2 documenten | d8, d9 | 1 op 19 (5,3%) |");
  });

  test("names the documents that have no date", () => {
    const report = read(
      codes,
      [...base, "codea", "codea"].map((text) => [text]),
      "nl",
      "periode: p1",
    );
    expect(report).toContain("- Zonder datum, en daarom achteraan in hun periode gezet: d1, d2, d3, d4, d5, d6.");
  });

  test("names the data types with too few documents", () => {
    expect(read(codes, [["codea"], ["codea"]])).toContain(
      "Minder dan 6 documenten, dus te weinig om iets over verzadiging te zeggen: verslag (2).",
    );
  });

  test("is told in English too", () => {
    const report = read(
      codes,
      [...base, "codea", "codea"].map((text) => [text]),
      "en",
    );
    expect(report).toContain("- At most 5% new: reached at 4+2 documents.");
    expect(report).toContain("| 4+2 documents | d5, d6 | 0 on 19 (0.0%) |");
  });
});

test("how to read a table is told where there is one, and there is no section without material", () => {
  const few = read(["aap", "noot"], [["Aap noot."]]);
  expect(few).toContain("## Codes die samen voorkomen");
  expect(few).not.toMatch(/◇|Guest/u);
  expect(read(["aap", "noot"], [])).not.toMatch(/samen voorkomen|Verzadiging/u);
});
