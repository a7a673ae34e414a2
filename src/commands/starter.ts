/** The files of a small study that runs at once, made by `codeboom init`. */
import type { Language } from "../model/study.js";

/** Lists the files by their path in the new folder. */
export function listStarterFiles(language: Language): ReadonlyMap<string, string> {
  return new Map(Object.entries(language === "nl" ? dutch : english));
}

const dutch = {
  "study.yaml": `titel: Mijn studie
taal: nl
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-06-30 }
  - { id: p2, label: periode 2, van: 2024-07-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
  interview: { codeboek: thema, eenheid: beurt, codeer: [deelnemer] }
`,
  "corpus/inventaris.csv": `id,pad,titel,soort,datum,meenemen,reden
verslag-a,verslag-a.md,Eerste bijeenkomst,verslag,2024-03-12,ja,
interview-r1,interview-r1.md,Gesprek R1,interview,2024-09-03,ja,
`,
  "corpus/verslag-a.md": `# Eerste bijeenkomst

## Aanwezig

Twee collega's van het lokale team, één van Veilig Thuis.

## Wat ging er goed

We hebben met het gezin samen opgeschreven wat er speelt. Dat gaf rust.

## Wat ging er mis

Niemand had de regie; we wachtten op elkaar tot het te laat was.
`,
  "corpus/interview-r1.md": `**Interviewer:** Hoe gaat de samenwerking?

**R1:** Beter dan vorig jaar. We zien elkaar elke week en stemmen af wie er naar het gezin gaat.

**Interviewer:** En de regie?

**R1:** Die ligt nu bij één vast contactpersoon.
`,
  "codebooks/thema/codebook.md": `---
id: thema
titel: Thema's
versie: 1.0.0
---

## Regie {#regie}

Wie de leiding heeft over de hulp aan het gezin.

**Wel**: uitspraken over wie het voortouw neemt.

**Niet**: samenwerken zonder dat het over leiding gaat, zie [[samenwerking]].

**Regels**

- \`regie | casusregie*\`
- \`(wie | niemand) NEAR/6 (verantwoordelijk | voortouw)\`
- niet bij: \`regiegroep\`

**Typisch**

> Niemand had de regie, we wachtten op elkaar.

**Bijna maar niet**

> De regiegroep vergadert in juni.

### Vast contactpersoon {#vast-contactpersoon}

Eén persoon bij wie het gezin terechtkan.

**Regels**

- \`(vast | vaste) (contactpersoon | aanspreekpunt)\`

**Typisch**

> Het gezin heeft nu één vaste contactpersoon.

## Samenwerking {#samenwerking}

Hoe professionals onderling en met het gezin werken.

**Regels**

- \`samenwerking | samenwerken\`
- \`stemmen … af | afstemmen | afstemming\`

**Typisch**

> We stemmen elke week af wie er gaat.
`,
  "codebooks/thema/overrides/codeur-a.csv": `document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden
verslag-a,,We hebben met het gezin samen opgeschreven wat er speelt.,,,toevoegen,samenwerking,,codeur-a,2024-10-01,samen opschrijven is samenwerken met het gezin
`,
};

const english = {
  ...dutch,
  "study.yaml": `title: My study
language: en
periods:
  - { id: p1, label: period 1, from: 2024-01-01, to: 2024-06-30 }
  - { id: p2, label: period 2, from: 2024-07-01, to: 2024-12-31 }
types:
  verslag: { codebook: thema, unit: paragraph }
  interview: { codebook: thema, unit: turn, code-speakers: [participant] }
`,
};
