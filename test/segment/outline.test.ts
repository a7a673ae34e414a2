import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/model/document.js";
import { outlineBlocks } from "../../src/segment/outline.js";
import { takePassage } from "../../src/text/passage.js";
import { nastyText } from "../text/nasty-text.js";
import { outlineBlocks as outlinePlainly } from "./plain-outline.js";
import { listContext, listTexts, segmentText } from "./segmenting.js";

/** What became of a text: `code` or the reason why not, paragraph by paragraph, headings left out. */
function judge(text: string, path = "corpus/d.md"): readonly string[] {
  const { segments, context } = segmentText(text, "paragraph", { path });
  return [
    ...segments.map(({ start, passage }) => ({ start, line: `code: ${passage.text}` })),
    ...context.filter(({ reason }) => reason !== "heading").map(({ start, reason, text: own }) => ({ start, line: `${reason}: ${own}` })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line.replace(/\s+/gu, " "));
}

describe("an attendance list", () => {
  test.each([
    "Aanwezig: projectleider (vz.), lokaal team (3x), GI (2x), Raad (tot 11.00 uur), onderzoeker (verslag)",
    "**Aanwezig:** 3 x lokaal team, 2 x Veilig Thuis",
    "**Afwezig m.k.:** ggz",
    "Afwezig m.b.: SPV, ervaringsdeskundige",
    "Afwezig met kennisgeving: Raad",
    "Afmeldingen: geen",
    "Afgemeld: P03 en P07",
    "Deelnemers: P01 t/m P09",
    "Deelnemerslijst: zie bijlage",
    "Presentie: iedereen",
    "Toehoorder: onderzoeker",
    "Notulist: P12",
    "Voorzitter: projectleider",
    "Verslag: projectbureau",
    "Participants: 3 x local team, 2 x council",
    "Aanwezig (online): VT, GI",
  ])("on a line of its own is context: %s", (line) => {
    expect(judge(`${line}\n\nDe regie ligt nergens.\n`)).toEqual([
      `attendance: ${line.replaceAll("**", "")}`,
      "code: De regie ligt nergens.",
    ]);
  });

  test("below a heading is context, up to the next heading", () => {
    expect(
      judge(
        "## Aanwezigen\n\n2 LT, GI, VT, SPV (tot 10.15). Onderzoeker online (verbinding slecht).\n\n- P03\n- P07\n\n## Begin\n\nEr is geen regie.\n",
      ),
    ).toEqual([
      "attendance: 2 LT, GI, VT, SPV (tot 10.15). Onderzoeker online (verbinding slecht).",
      "attendance: P03",
      "attendance: P07",
      "code: Er is geen regie.",
    ]);
  });

  test.each([
    "Aanwezig",
    "Aanwezigen",
    "1. Aanwezig",
    "Aanwezig en afwezig",
    "Afwezig m.b.",
    "Deelnemers (12)",
    "Presentielijst",
    "Present",
    "Attendance",
  ])("is known by its heading: %s", (heading) => {
    expect(judge(`## ${heading}\n\nlokaal team (2x), Veilig Thuis\n`)).toEqual(["attendance: lokaal team (2x), Veilig Thuis"]);
  });

  test("below a bare bold line is context, and the paragraph after it is not", () => {
    expect(judge("**Aanwezig**\n\nlokaal team (2x), Veilig Thuis\n\nDe kaart hing er niet.\n")).toEqual([
      "attendance: lokaal team (2x), Veilig Thuis",
      "code: De kaart hing er niet.",
    ]);
    expect(judge("Aanwezig:\n\n- P03\n- P07\n\nDe kaart hing er niet.\n")).toEqual([
      "attendance: Aanwezig:",
      "attendance: P03",
      "attendance: P07",
      "code: De kaart hing er niet.",
    ]);
  });

  test("in a plain text ends where prose begins, without a heading between them", () => {
    expect(
      judge(
        "Aanwezig\n\nlokaal team (2x), Veilig Thuis\n\nHet gesprek ging over de regie, want die is er niet.\n\nVerder was iedereen moe.\n",
        "corpus/d.txt",
      ),
    ).toEqual([
      "attendance: lokaal team (2x), Veilig Thuis",
      "code: Het gesprek ging over de regie, want die is er niet.",
      "code: Verder was iedereen moe.",
    ]);
  });
});

describe("prose that begins like an attendance list", () => {
  test.each([
    "Deelnemers vertellen dat de regie ontbreekt.",
    "Deelnemers: zij vertellen dat niemand de regie heeft.",
    "Aanwezig waren vooral mensen van het lokale team.",
    "Verslaglegging: leidinggevenden lezen niet mee. De projectleider moet wel iets kunnen terugkoppelen aan de stuurgroep, kijken hoe dat bevalt.",
    "Afwezigheid is een thema: wie ziek is wordt niet vervangen.",
    "Participants: they told us that nobody was in charge.",
    "Voorzitter was de projectleider.",
    "De agenda was te vol.",
    "Agenda's. Twee teamoverleggen, intervisie, nu ook onderzoek",
  ])("is coded: %s", (line) => {
    expect(judge(`${line}\n`)).toEqual([`code: ${line}`]);
  });

  test("is coded below the heading «Deelnemers» too", () => {
    expect(
      judge(
        "## Deelnemers\n\nAan het gesprek namen zeven mensen deel. De gedragswetenschapper had zich ziek gemeld en wilde later reageren.\n\n- een punt\n",
      ),
    ).toEqual([
      "code: Aan het gesprek namen zeven mensen deel. De gedragswetenschapper had zich ziek gemeld en wilde later reageren.",
      "code: een punt",
    ]);
  });

  test.each(["Verslag", "Notulen", "Voorzitter", "Minutes"])(
    "is coded below the heading «%s», which stands above the report itself",
    (heading) => {
      expect(judge(`# ${heading}\n\nKort overleg over de wachtlijst, de regie en de school.\n`)).toEqual([
        "code: Kort overleg over de wachtlijst, de regie en de school.",
      ]);
    },
  );
});

describe("an agenda", () => {
  test.each(["## Agenda", "## Agenda:", "## Agendapunten", "## 1. Agenda", "## Agenda 12 maart"])(
    "below a heading is context: %s",
    (heading) => {
      expect(judge(`${heading}\n\n1. Opening\n2. Wat loopt, wat loopt niet\n3. Rondvraag\n\n## Verslag\n\nEr is geen regie.\n`)).toEqual([
        "agenda: Opening",
        "agenda: Wat loopt, wat loopt niet",
        "agenda: Rondvraag",
        "code: Er is geen regie.",
      ]);
    },
  );

  test("below a bare line is the list only", () => {
    expect(judge("Agenda:\n\n1. Opening\n2. Regie\n\nWe begonnen met de regie.\n\n- een punt\n")).toEqual([
      "agenda: Agenda:",
      "agenda: Opening",
      "agenda: Regie",
      "code: We begonnen met de regie.",
      "code: een punt",
    ]);
  });
});

test("what is context is still found in the document", () => {
  const made = segmentText("Aanwezig: GI\n\nTekst.\n", "paragraph");
  expect(listTexts(made)).toEqual(["Tekst."]);
  expect(listContext(made)).toEqual(["attendance: Aanwezig: GI"]);
  expect(made.context.map(({ start, end }) => made.document.text.slice(start, end))).toEqual(["Aanwezig: GI"]);
});

test("a paragraph of facts with who was there, and a table of people, are attendance", () => {
  const { segments, context } = segmentText(
    "**Datum**: 5 oktober\n**Aanwezig:** [naam 1], GI\n\n| Naam | Organisatie |\n| --- | --- |\n| [naam 1] | GI |\n\nAanwezig:\n\n| Wie |\n| --- |\n| [naam 2] |\n\n| Thema | Naam |\n| --- | --- |\n| regie | [naam 3] |\n\nDatum: de regie is weg\nen dat is niet goed: aanwezig was niemand.\n",
    "paragraph",
  );
  expect(segments.map(({ passage }) => passage.text)).toEqual([
    "regie",
    "Datum: de regie is weg\nen dat is niet goed: aanwezig was niemand.",
  ]);
  expect(context.map(({ reason }) => reason)).toEqual([
    "attendance",
    "attendance",
    "attendance",
    "attendance",
    "attendance",
    "attendance",
    "table-header",
    "personal",
  ]);
});

test("facts below the title of a meeting are attendance, and who, when and where alone are context too", () => {
  expect(
    judge(
      "Overleg 3 oktober 2023\nAanwezig: Jansen (regie),\nPietersen\nNotulist: Jansen\n\nWerkgroep regie\nDatum: 3 oktober 2023\n\nDatum: 3 oktober 2023\nTijd: 10.00 – 12.00 uur\nLocatie: Den Haag\n\nLocatie: Den Haag\n",
    ),
  ).toEqual([
    "attendance: Overleg 3 oktober 2023 Aanwezig: Jansen (regie), Pietersen Notulist: Jansen",
    "aside: Werkgroep regie Datum: 3 oktober 2023",
    "aside: Datum: 3 oktober 2023 Tijd: 10.00 – 12.00 uur Locatie: Den Haag",
    "aside: Locatie: Den Haag",
  ]);
});

test.each([
  "Tijd: veel te weinig voor regie",
  "Tijd: 10 minuten per gezin",
  "Datum: die is nog niet bekend",
  "Locatie: daar komt niemand en dat is al jaren zo.",
  "Bijeenkomst over regie. Niemand wist iets\nDatum: 3 oktober 2023\nBesluit: wij doen het niet",
  "Wij missen het overleg\nDatum: 3 oktober 2023",
])("what is more than a fact is coded: %s", (text) => {
  expect(judge(`${text}\n`)).toEqual([`code: ${text.replace(/\n/gu, " ")}`]);
});

describe("an outline", () => {
  const names =
    "Aanwezig|Aanwezigen|AANWEZIG|A\u00ADanwezig|Äanwezig|aan-\nwezig|Afwezig m.b.|Deelnemers|Deelnemerslijst|Notulist|Voorzitter|Agenda|Agendapunten|Datum|Tijd|Tijdstip|Aanvang|Locatie|Present|Overleg 3 oktober|R1|Interviewer|Tel";
  const parts =
    ":|：|︓|﹕|⩴| : | (12)| (vz.):|.|,|,\n|, \n|\n|\r\n|\n\n|1. |12.|½|²|\u00A0| en |/|+| LT, GI, VT| 2x|3 oktober|10.00 uur|De regie is weg en dat is niet wat wij willen.| P03| lokaal team| wat iedereen al wist maar niemand zei| een twee drie vier vijf zes zeven acht negen tien";
  const text = fc
    .array(fc.oneof(fc.constantFrom(...names.split("|")), fc.constantFrom(...parts.split("|")), nastyText), { maxLength: 6 })
    .map((made) => made.join(""));
  const block = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("paragraph"), style: fc.constantFrom("text", "item", "quote"), text }) },
    fc.record({ kind: fc.constant("heading"), depth: fc.integer({ min: 1, max: 7 }), text }),
    fc.record({ kind: fc.constantFrom("header", "row"), text }),
  );

  test("is the one that is made the plain way, whatever the paragraphs begin with", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (made) => {
        const blocks = made.map(({ text: own, ...rest }): Block => {
          const passage = takePassage(own, 0, own.length);
          return ("style" in rest || "depth" in rest ? { ...rest, passage } : { ...rest, cells: [{ header: "", passage }] }) as Block;
        });
        expect(outlineBlocks(blocks)).toEqual(outlinePlainly(blocks));
      }),
      { numRuns: 1000 },
    );
  });
});
