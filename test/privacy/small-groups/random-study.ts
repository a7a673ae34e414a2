/** Random studies that group, as files: from one person to many, with and without speakers, participants and counts of documents. */
import * as fc from "fast-check";

const codeWords = ["aap", "noot", "mies", "wim", "zus", "jet"];
const groupNames = ["noord", "oost", "zuid", "west", "delft", "gouda"];

const codebook = `---
id: boek
titel: Boek
versie: "1"
---

${[
  ["##", "m", "aap", "plus"],
  ["###", "ma", "noot", ""],
  ["###", "mb", "mies", "min"],
  ["##", "n", "wim", "min"],
  ["###", "na", "zus", ""],
  ["##", "o", "jet", "plus"],
]
  .map(
    ([level, id, word, sign]) =>
      `${level} ${id} {#${id}}\n\nOver ${id}.\n\n**Regels**\n\n- \`=${word}\`\n${sign === "" ? "" : `\n**Kenmerken**\n\n- valentie: ${sign}\n- niveau: ${id}\n`}`,
  )
  .join("\n")}`;

export interface RandomStudy {
  readonly files: Readonly<Record<string, string>>;
  /** Whether each document belongs to one group as a whole. */
  readonly areDocumentsWhole: boolean;
  readonly k: number;
}

const document = fc.record({
  group: fc.nat(5),
  isGrouped: fc.nat(9).map((n) => n > 0),
  period: fc.nat(3),
  kind: fc.nat(1),
  speakers: fc.integer({ min: 1, max: 12 }),
  attended: fc.option(fc.integer({ min: 1, max: 12 })),
  passages: fc.array(fc.record({ codes: fc.array(fc.nat(5), { maxLength: 3 }), speaker: fc.nat(29), group: fc.nat(5) }), {
    minLength: 1,
    maxLength: 14,
  }),
});

/** How common codes are, and how few groups, periods and documents there are, is drawn per study, so that small ones are common. */
export const studies: fc.Arbitrary<RandomStudy> = fc
  .record({
    k: fc.constantFrom(3, 3, 5, 5, 10),
    groups: fc.integer({ min: 1, max: 6 }),
    periods: fc.integer({ min: 1, max: 4 }),
    kinds: fc.constantFrom<readonly string[]>(["verslag"], ["verslag", "gesprek"], ["gesprek"], ["gesprek", "kaart"], ["kaart"]),
    codes: fc.integer({ min: 1, max: 6 }),
    most: fc.integer({ min: 1, max: 14 }),
    voices: fc.constantFrom(2, 8, 30, 30),
    pseudonyms: fc.boolean(),
    documents: fc.oneof(
      { weight: 2, arbitrary: fc.array(document, { minLength: 1, maxLength: 6 }) },
      { weight: 3, arbitrary: fc.array(document, { minLength: 4, maxLength: 24, size: "max" }) },
    ),
    declared: fc.option(fc.array(fc.constantFrom(0, 2, 4, 5, 6, 8, 9, 12, 15, 30), { minLength: 24, maxLength: 24 })),
    counts: fc.boolean(),
  })
  .map(({ k, groups, periods, kinds, codes, most, voices, pseudonyms, documents, declared, counts }) => {
    const files: Record<string, string> = {
      "study.yaml": `titel: toeval
perioden:
${Array.from({ length: periods }, (_, at) => `  - { id: p${at + 1}, van: 200${at + 1}-01-01, tot: 200${at + 1}-12-31 }\n`).join("")}soorten:
  verslag: { codeboek: boek, eenheid: alinea }
  gesprek: { codeboek: boek, eenheid: beurt }
  kaart: { codeboek: boek, eenheid: rij }
privacy: { kleinste groep: ${k} }
groepeer: regio
`,
      "codebooks/boek/codebook.md": codebook,
    };
    for (const [place, { group, isGrouped, period, kind, attended, passages }] of documents.entries()) {
      const type = kinds[kind % kinds.length] as string;
      const name = groupNames[group % groups] as string;
      const head = `---\nsoort: ${type}\nperiode: p${(period % periods) + 1}\n${isGrouped ? `regio: ${name}\n` : ""}${counts && attended !== null ? `deelnemers: ${attended}\n` : ""}---\n\n`;
      const texts = passages
        .slice(0, most)
        .map((one) => ({ ...one, text: ["zo", ...one.codes.map((code) => codeWords[code % codes])].join(" ") }));
      const speaker = (at: number): string => (pseudonyms ? `R${at % voices}` : `Stem ${"abcdefghijklmnopqrstuvwxyzäëïö"[at % voices]}`);
      files[`corpus/d${place}.md`] =
        head +
        (type === "verslag"
          ? `${texts.map(({ text }) => `${text}.\n`).join("\n")}`
          : type === "gesprek"
            ? texts.map((one) => `**${speaker(one.speaker)}:** ${one.text}.\n`).join("\n")
            : `| regio | signaal |\n| --- | --- |\n${texts.map((one) => `| ${groupNames[one.group % groups]} | ${one.text} |\n`).join("")}`);
    }
    if (declared !== null)
      files["corpus/deelnemers.csv"] = `periode,rol,regio,aantal\n${Array.from({ length: periods }, (_, p) =>
        Array.from({ length: groups }, (__, g) => `p${p + 1},rol,${groupNames[g]},${declared[p * 6 + g]}\n`).join(""),
      ).join("")}`;
    return { files, areDocumentsWhole: !kinds.includes("kaart"), k };
  });
