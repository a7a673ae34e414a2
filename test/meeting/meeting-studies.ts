/** Reports of paragraphs in, a small study with its meetings out; for the tests of meetings and of their sheets. */
import { render, type Rendered } from "../report/rendering.js";

const periods = ["p1", "p2", "p3"] as const;
export type PeriodId = (typeof periods)[number];

/** A document: its paragraphs, its data type, and what its front matter says beside that. */
export interface Text {
  readonly period: PeriodId;
  readonly paragraphs: readonly string[];
  readonly type?: string;
  readonly head?: string;
}

export const study = `titel: Proef
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-04-30 }
  - { id: p2, label: periode 2, van: 2024-05-01, tot: 2024-08-31 }
  - { id: p3, label: periode 3, van: 2024-09-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea, meervoud: verslagen }
  brief: { codeboek: thema, eenheid: alinea }
  interview: { codeboek: gesprek, eenheid: beurt, meervoud: interviews }
`;

export const codebook = `---
id: thema
titel: Thema's
versie: "1.0"
---

## Regie {#regie}

Leiding.

**Regels**

- \`=regie\`

### Vast gezicht {#vast-gezicht}

Eén persoon.

**Regels**

- \`=gezicht\`

## Vertrouwen {#vertrouwen}

Vertrouwen.

**Regels**

- \`=vertrouwen\`

## Wachten {#wachten}

Wachten.

**Regels**

- \`=wachtlijst\`
`;

const conversation = `---
id: gesprek
titel: Gesprekken
versie: "1.0"
---

## Rol {#rol}

De eigen rol.

**Regels**

- \`=rol\`
`;

/** Runs a study of these texts. */
export function renderTexts(texts: readonly Text[], others: Readonly<Record<string, string>> = {}): Rendered {
  return render({
    "study.yaml": study,
    "codebooks/thema/codebook.md": codebook,
    "codebooks/gesprek/codebook.md": conversation,
    ...Object.fromEntries(
      texts.map(({ period, paragraphs, type = "verslag", head = "" }, index) => [
        `corpus/d${String(index + 1).padStart(2, "0")}.md`,
        `---\nsoort: ${type}\nperiode: ${period}\n${head}---\n\n${paragraphs.join("\n\n")}\n`,
      ]),
    ),
    ...others,
  });
}

export const regie = "Niemand had de regie en dat duurde de hele zomer, tot in september.";
export const trust = "Er kwam vertrouwen toen wij drie keer achter elkaar deden wat wij zeiden.";
export const waiting = "De wachtlijst van de behandelaar is in een half jaar niet korter geworden.";
export const silence = "Wij dronken koffie en spraken over het weer van die week en meer niet.";
