import { describe, expect, test } from "vitest";
import { prepareMeetings } from "../../src/meeting/prepare-meetings.js";
import type { Meeting } from "../../src/model/meeting.js";
import type { Rendered } from "../report/rendering.js";
import { regie, renderTexts, silence, study, trust, waiting, type Text } from "./meeting-studies.js";

function meet(texts: readonly Text[], period: string, others: Readonly<Record<string, string>> = {}): Meeting {
  const [meeting] = prepareMeetings(renderTexts(texts, others).run, period);
  if (meeting === undefined) throw new Error(`no meeting of ${period}`);
  return meeting;
}

const codesOf = ({ redLines }: Meeting): readonly (string | undefined)[] => redLines.map(({ codes: [first] }) => first?.code);

describe("red lines that are proposed", () => {
  test("are main codes, those spread over most documents first", () => {
    const meeting = meet(
      [
        { period: "p1", paragraphs: [regie, regie, regie, waiting] },
        { period: "p1", paragraphs: [regie, waiting] },
        { period: "p1", paragraphs: [waiting, silence] },
      ],
      "p1",
    );
    expect(codesOf(meeting)).toEqual(["wachten", "regie"]);
    expect(meeting.redLines.map(({ origin, title, text }) => [origin, title, text])).toEqual([
      ["proposed", "Wachten", []],
      ["proposed", "Regie", []],
    ]);
  });

  test("count a sub-code for its main code", () => {
    const meeting = meet(
      [
        { period: "p1", paragraphs: ["Zij wil één gezicht, altijd hetzelfde, dat is genoeg."] },
        { period: "p1", paragraphs: ["Een vast gezicht dat blijft."] },
      ],
      "p1",
    );
    expect(codesOf(meeting)).toEqual(["regie"]);
  });

  test("leave out what stands in one document, unless no kind of material has more documents", () => {
    expect(
      codesOf(
        meet(
          [
            { period: "p1", paragraphs: [regie] },
            { period: "p1", paragraphs: [silence] },
          ],
          "p1",
        ),
      ),
    ).toEqual([]);
    expect(codesOf(meet([{ period: "p1", paragraphs: [regie] }], "p1"))).toEqual(["regie"]);
  });

  test("give every kind of material the same weight, however many documents it has", () => {
    const reports = Array.from({ length: 8 }, (): Text => ({ period: "p1", paragraphs: [regie, silence] }));
    const letters = Array.from({ length: 2 }, (): Text => ({ period: "p1", type: "brief", paragraphs: [trust, silence] }));
    const mixed = [...reports.slice(0, 3), ...reports.slice(3).map((one) => ({ ...one, paragraphs: [silence] })), ...letters];
    // Regie: 3 of 8 and 0 of 2, mean .19; vertrouwen: 0 of 8 and 2 of 2, mean .5, though in fewer documents.
    expect(codesOf(meet(mixed, "p1"))).toEqual(["vertrouwen", "regie"]);
  });

  test("put a code that clearly changed first", () => {
    const fill = (first: string): readonly string[] => [first, ...Array.from({ length: 11 }, () => silence)];
    const much = [...Array.from({ length: 10 }, () => `${regie}`), trust, silence];
    const texts: readonly Text[] = [
      ...Array.from({ length: 8 }, (): Text => ({ period: "p1", paragraphs: fill(trust) })),
      ...Array.from({ length: 7 }, (): Text => ({ period: "p2", paragraphs: much })),
      { period: "p2", paragraphs: fill(trust) },
    ];
    const meeting = meet(texts, "p2");
    expect(codesOf(meeting)).toEqual(["regie", "vertrouwen"]);
    expect(codesOf(meet(texts, "p1"))).toEqual(["vertrouwen"]);
  });

  test("give codebooks turns, since their figures cannot be compared", () => {
    const talk = "R1: Mijn rol is nog niet duidelijk voor mij.\n\nR2: Die rol moet nog groeien denk ik.";
    const texts: readonly Text[] = [
      ...Array.from({ length: 3 }, (): Text => ({ period: "p1", paragraphs: [regie, trust, waiting] })),
      ...Array.from({ length: 2 }, (): Text => ({ period: "p1", type: "interview", paragraphs: [talk] })),
    ];
    expect(meet(texts, "p1").redLines.map(({ codes: [code] }) => code?.codebook)).toEqual(["thema", "gesprek", "thema", "thema"]);
  });
});

describe("quotes that are proposed", () => {
  test("support with a passage that sets nothing against it, and contrast with one that does", () => {
    const turned = "De regie lag bij het wijkteam, maar in de vakantie wist niemand dat.";
    const { redLines } = meet(
      [
        { period: "p1", paragraphs: [turned, regie] },
        { period: "p1", paragraphs: [regie, silence] },
      ],
      "p1",
    );
    expect(redLines[0]?.supporting).toMatchObject({ origin: "proposed", text: regie, period: "p1" });
    expect(redLines[0]?.contrasting).toMatchObject({ origin: "proposed", text: turned });
  });

  test("turn where the code is, not anywhere in the passage", () => {
    const far = "De regie lag bij het wijkteam en dat ging goed. Daarna aten wij brood. Het regende, maar binnen was het droog.";
    const { redLines } = meet(
      [
        { period: "p1", paragraphs: [far] },
        { period: "p1", paragraphs: [regie] },
      ],
      "p1",
    );
    expect(redLines[0]?.contrasting).toBeUndefined();
  });

  test("keep the turn they are quoted for, and take «niet dit, maar dat» for none", () => {
    const turned = "De regie lag in die hele periode bij het wijkteam. Toch belden er drie mensen, en stond er niets op papier?";
    const correction = "De regie hoort niet bij de school te liggen, maar bij wie het gezin het beste kent.";
    const texts = (first: string): readonly Text[] => [
      { period: "p1", paragraphs: [first] },
      { period: "p1", paragraphs: [regie] },
    ];
    expect(meet(texts(turned), "p1").redLines[0]?.contrasting?.text).toContain("Toch");
    expect(meet(texts(correction), "p1").redLines[0]?.contrasting).toBeUndefined();
  });

  test("can be understood on their own, where there is one that can", () => {
    const administrative = "De regie en het wijkteam stonden op de agenda en de regie kwam als laatste punt aan bod.";
    const { redLines } = meet(
      [
        { period: "p1", paragraphs: [administrative] },
        { period: "p1", paragraphs: [regie] },
      ],
      "p1",
    );
    expect(redLines[0]?.supporting?.text).toBe(regie);
  });

  test("of a line of action is another passage than a red line shows, unless there is no other", () => {
    const other = "Sinds de zomer ligt de regie bij één vast iemand van het wijkteam.";
    const wording = { "report/p1.md": "## Actielijnen\n\n### Eén iemand belt {#regie}\n\nAltijd.\n" };
    const show = (paragraphs: readonly string[]): readonly (string | undefined)[] => {
      const { redLines, actionLines } = meet(
        [
          { period: "p1", paragraphs: [regie] },
          { period: "p2", paragraphs },
        ],
        "p2",
        wording,
      );
      return [redLines[0]?.supporting?.text, actionLines[0]?.quote?.text];
    };
    expect(show([regie, other])).toEqual([regie, other]);
    expect(show([regie])).toEqual([regie, regie]);
  });

  test("never give one passage twice, and prefer a document that was not heard", () => {
    const both = "De regie en het vertrouwen zijn er allebei nog niet helemaal, zegt de moeder.";
    const texts: readonly Text[] = [
      { period: "p1", paragraphs: [both, trust] },
      { period: "p1", paragraphs: [both, trust] },
      { period: "p1", paragraphs: [regie, trust] },
    ];
    const shown = meet(texts, "p1").redLines.flatMap(({ supporting, contrasting }) =>
      [supporting, contrasting].flatMap((one) => one?.segmentId ?? []),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(shown.map((id) => id.split(":")[0])).size).toBe(Math.min(shown.length, 3));
  });

  test("avoid a passage with somebody's pseudonym", () => {
    const naming = "P14 vindt dat de regie bij het lokale team hoort te liggen, en nergens anders.";
    const { redLines } = meet(
      [
        { period: "p1", paragraphs: [naming] },
        { period: "p1", paragraphs: [silence, regie] },
      ],
      "p1",
    );
    expect(redLines[0]?.supporting?.text).toBe(regie);
  });

  describe("of one speaker", () => {
    const said = (speaker: string, start: string): string => `${speaker}: ${start} ben ik mijn rol in dat gezin helemaal kwijt geraakt.`;
    const starts = ["In het voorjaar", "Na de zomer", "Sinds de verhuizing", "Voor het eerst"] as const;
    const texts: readonly Text[] = [
      { period: "p1", type: "interview", paragraphs: ["Interviewer: Hoe gaat het?", ...starts.map((start) => said("R3", start))] },
      {
        period: "p1",
        type: "interview",
        paragraphs: ["Interviewer: Hoe gaat het?", ...starts.map((start) => said("R3", `${start} opnieuw`))],
      },
    ];
    const line = (title: string, index: number, again = ""): string =>
      `### ${title} {#rol}\n\nTekst.\n\n**Steunend**\n> ${starts[index]}${again} ben ik mijn rol in dat gezin helemaal kwijt geraakt.\n`;
    const wording = `## Rode lijnen\n\n${line("Een", 0)}\n${line("Twee", 1)}\n${line("Drie", 2, " opnieuw")}`;
    const quotesOf = ({ run }: Rendered): number =>
      (prepareMeetings(run)[0]?.redLines ?? []).flatMap(({ supporting, contrasting }) => [supporting, contrasting].filter(Boolean)).length;

    test("there are no more than the study allows, in whatever documents; one that was chosen is left out and said", () => {
      const rendered = renderTexts(texts, { "report/p1.md": wording });
      expect(quotesOf(rendered)).toBe(2);
      const said_ = rendered.run.messages.filter(({ id }) => id === "wording/speaker-often");
      expect(said_.map(({ file, values }) => [file, values["title"], values["most"]])).toEqual([["report/p1.md", "Drie", 2]]);
      expect(prepareMeetings(rendered.run)[0]?.redLines[2]?.supporting).toBeUndefined();
    });

    test("no more are proposed either, and the study may allow more or none", () => {
      const proposed = (most: string): number =>
        quotesOf(
          renderTexts(texts, {
            "study.yaml": `${study}privacy: { citaten-per-spreker: ${most} }\n`,
            "report/p1.md": `## Rode lijnen\n\n${["Een", "Twee", "Drie"].map((title) => `### ${title} {#rol}\n\nTekst.\n`).join("\n")}`,
          }),
        );
      expect([proposed("0"), proposed("1"), proposed("3")]).toEqual([0, 1, 3]);
    });
  });

  test("show a role only where role and period cover enough people", () => {
    const texts: readonly Text[] = [
      { period: "p1", paragraphs: [regie], head: "rol: wijkteam\n" },
      { period: "p1", paragraphs: [trust, regie], head: "rol: raad\n" },
    ];
    const count = (wijkteam: number, raad: number): Readonly<Record<string, string>> => ({
      "corpus/deelnemers.csv": `periode,rol,organisatie,aantal\np1,Wijkteam,a,${wijkteam - 1}\np1,wijkteam,b,1\np1,raad,,${raad}\np2,raad,,9\n`,
    });
    const rolesOf = (others: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
      meet(texts, "p1", others).redLines.flatMap(({ supporting, contrasting }) =>
        [supporting, contrasting].flatMap((one) => (one === undefined ? [] : [one.role])),
      );
    expect(rolesOf(count(5, 4))).toEqual(["wijkteam"]);
    expect(rolesOf(count(4, 4))).toEqual([undefined]);
    expect(rolesOf({})).toEqual([undefined]);
  });
});

describe("what is new and what is gone", () => {
  test("is told of codes that were searched for before", () => {
    const meeting = meet(
      [
        { period: "p1", paragraphs: [regie, silence] },
        { period: "p2", paragraphs: [regie, silence] },
        { period: "p3", paragraphs: [trust, silence, silence] },
      ],
      "p3",
    );
    expect(
      meeting.newCodes.map(({ now, before }) => [now.code, now.segments, before.map(({ base }) => [base.period, base.segments])]),
    ).toEqual([
      [
        "vertrouwen",
        1,
        [
          ["p1", 2],
          ["p2", 2],
        ],
      ],
    ]);
    expect(
      meeting.goneCodes.map(({ now, before }) => [
        now.code,
        now.base.segments,
        before.map(({ base, segments }) => [base.period, segments]),
      ]),
    ).toEqual([["regie", 3, [["p2", 1]]]]);
  });

  test("says nothing where there was no material of that kind before", () => {
    const meeting = meet(
      [
        { period: "p1", type: "brief", paragraphs: [trust] },
        { period: "p2", paragraphs: [regie] },
      ],
      "p2",
    );
    expect([meeting.newCodes, meeting.goneCodes]).toEqual([[], []]);
  });

  test("skips a period without material of that kind", () => {
    const meeting = meet(
      [
        { period: "p1", paragraphs: [regie] },
        { period: "p2", type: "brief", paragraphs: [trust] },
        { period: "p3", paragraphs: [trust] },
      ],
      "p3",
    );
    expect(meeting.goneCodes.map(({ now, before }) => [now.code, before[0]?.base.period])).toEqual([["regie", "p1"]]);
  });

  test("does not call a code gone that came back to nothing long ago", () => {
    const meeting = meet(
      [
        { period: "p1", paragraphs: [regie] },
        { period: "p2", paragraphs: [silence] },
        { period: "p3", paragraphs: [silence] },
      ],
      "p3",
    );
    expect(meeting.goneCodes).toEqual([]);
  });
});

describe("meetings", () => {
  test("are there for periods with material only", () => {
    expect(prepareMeetings(renderTexts([{ period: "p2", paragraphs: [regie] }]).run).map(({ period }) => period)).toEqual(["p2"]);
  });
});
