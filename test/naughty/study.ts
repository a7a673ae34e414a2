/** A list of texts in, a study that has one of them in every place a person or a file can put text in out. */
import { stringify } from "csv-stringify/sync";
import type { Content } from "../load/files.js";

/** The n-th of a list that goes round. */
const at = (texts: readonly string[], index: number): string => texts[index % texts.length] as string;
/** YAML takes what JSON is, but for halves of a pair, which no file in UTF-8 can hold. */
const quote = (text: string): string => JSON.stringify(Buffer.from(text).toString());
/** On one line of Markdown. */
const line = (text: string): string => text.replace(/\s+/gu, " ").trim();
/** What a file system can have in a name. */
const nameOf = (text: string): string => line(Buffer.from(text).toString()).replace(/[/\0]/gu, "_").slice(0, 80);

/** The cell of the signal map that holds a text. */
export const cellOf = (text: string): string => `${text} regie`;

export function makeNaughtyStudy(texts: readonly string[]): Readonly<Record<string, Content>> {
  const own = (index: number): string => at(texts, index);
  const rows = texts.map((text, index) => [cellOf(text), at(texts, index + 1), at(texts, index + 2), at(texts, index + 3)]);
  return {
    "study.yaml": `titel: ${quote(own(0))}
perioden:
  - { id: p1, label: ${quote(`${own(1)} 1`)}, van: 2024-01-01, tot: 2024-06-30 }
  - { id: ${quote(`${own(2)} 2`)}, label: ${quote(`${own(3)} 3`)}, van: 2024-07-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea, meervoud: ${quote(own(4))} }
  kaart: { codeboek: thema, eenheid: rij, tekstkolommen: [signaal] }
  gesprek: { codeboek: thema, eenheid: beurt, interviewers: [${quote(own(5))}] }
groepeer: regio
`,
    "corpus/inventaris.csv": stringify([
      ["id", "pad", "titel", "soort", "datum", "regio", "meenemen", "reden", nameOf(own(6))],
      ["kaart", "kaart.csv", own(7), "kaart", "2024-02-01", own(8), "", "", own(9)],
      ["verslag", "verslag.md", own(10), "verslag", "2024-08-01", own(11), "", "", own(12)],
      ["gesprek", "gesprek.txt", own(13), "gesprek", "2024-03-01", own(14), "", "", ""],
      ["weg", nameOf(own(15)), own(16), own(17), own(18), own(19), "nee", own(20), own(21)],
      [own(22), own(23), own(24), own(25), own(26), own(27), own(28), own(29), own(30)],
    ]),
    "corpus/deelnemers.csv": stringify([
      ["periode", "rol", "organisatie", "aantal"],
      ["p1", own(31), own(32), "3"],
      [own(33), own(34), own(35), own(36)],
    ]),
    "corpus/kaart.csv": stringify([["signaal", "regio", "bron", nameOf(own(37))], ...rows]),
    "corpus/verslag.md": texts.map((text, index) => `## ${line(at(texts, index + 5))}\n\n${line(text)} regie`).join("\n\n"),
    "corpus/gesprek.txt": texts.map((text, index) => `${line(at(texts, index + 7)).slice(0, 30)}: ${line(text)} regie`).join("\n\n"),
    [`corpus/${nameOf(own(38))}.md`]: `---\nsoort: verslag\ndatum: 2024-04-01\n${quote(own(39))}: ${quote(own(40))}\n---\n\n${own(41)} regie\n`,
    [`corpus/${nameOf(own(42))}`]: own(43),
    "codebooks/thema/codebook.md": `---
id: thema
titel: ${quote(own(44))}
versie: ${quote(own(45))}
---

## ${line(own(46))} {#regie}

${own(47)}

**Regels**

- \`regie\`
- \`${line(own(48)).replaceAll("`", "")}\`

**Typisch**

> ${line(own(49))}

**Kenmerken**

- niveau: ${line(own(50))}
- ${line(own(51))}

## Twee {#twee}

**Regels**

- \`was\`
`,
    "codebooks/thema/overrides/anna.csv": stringify([
      ["actie", "document", "segment", "citaat", "code", "nieuwe code", "reden", "codeur", "datum"],
      ["toevoegen", "kaart", "", cellOf(own(52)), "twee", "", own(53), own(54), "2024-05-01"],
      ["verwijderen", "kaart", "", own(55), own(56), own(57), own(58), own(59), own(60)],
      [own(61), own(62), own(63), own(64), own(65), own(66), own(67), own(68), own(69)],
    ]),
    "report/p1.md": `${own(70)}\n\n## Rode lijnen\n\n### ${line(own(71))} {#regie}\n\n${own(72)}\n\n**Steunend**\n> ${line(own(73))}\n\n## Actielijnen\n\n### ${line(own(74))}\n\n${own(75)}\n\n## Vragen\n\n- ${line(own(76))}\n`,
  };
}
