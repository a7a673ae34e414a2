/** Small valid text files of a study, each with the place it has there; fictional. */

export const markdown = `---
soort: verslag
datum: 2024-02-01
regio: oost
titel: "Overleg: februari"
---

# Overleg februari

Aanwezig: Anja (lokaal team), Bram (Veilig Thuis)

Niemand had de *regie*, we wachtten op **elkaar**. De school belde \`twee\` keer.[^1]

## Knelpunten

- De wachtlijst is lang.
- Moeder zei: "ik weet het niet".
  1. Het gezin wacht op hulp.

> Wie belt er dan?

| signaal | melder |
| --- | --- |
| De vader kwam niet | Karin |
| Geen reactie \\| van de huisarts | Piet |

Zie [het plan](https://voorbeeld.invalid/plan) &amp; de bijlage.

[^1]: Dat was in januari.
`;

export const plainText = `Verslag van het overleg

De gezinsvoogd heeft de regie genomen. Daarna bleef het lang stil,
en belde niemand meer.

- de school wacht
- de huisarts wacht ook

1. Afspraken
Moeder belt morgen met het wijkteam.

Pagina 1 van 2
`;

export const transcript = `Interviewer: Wie had de regie?

R1: Dat wisten we niet. [lacht] Wij dachten de school.

Interviewer: En toen?

R2: Toen belde niemand.
`;

export const signals = `nr;datum;signaal;melder;regio
1;03-01-2024;"De wachtlijst; al weer langer";Karin;oost
2;2024-02-30;"Moeder zei ""nee""
en liep weg";Piet;west
3;;Niemand had de regie;;oost
`;

export const signalsWithCommas = `# Signalen van het voorjaar
datum,signaal
2024-03-01,De school belde niet terug
2024-03-02,"Geen plek, geen hulp"
`;

export const signalsWithTabs = `signaal\tdatum\nDe regie lag bij moeder\t2024-01-05\nEr was geen contact\t2024-01-06\n`;

export const form = `---
soort: formulier
datum: 2024-03-05
---

# Reflectie

Namen: Anja en Bram

Datum: 5 maart 2024

**1. Wat ging er goed?**

De regie was duidelijk, iedereen belde.

**2. Wat kan beter?**

Sneller bellen met school.
`;

export const template = `# Reflectie

Namen: ………

Datum: ………

**1. Wat ging er goed?**

**2. Wat kan beter?**
`;

export const study = `titel: Klein
taal: nl
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-02-29 }
  - { id: p2, label: periode 2, van: 2024-03-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
  nota: { codeboek: thema, eenheid: zin }
  interview: { codeboek: thema, eenheid: beurt, codeer: [deelnemer] }
  kaart: { codeboek: thema, eenheid: rij, periode: rij }
  formulier: { codeboek: thema, eenheid: veld, sjabloon: sjablonen/reflectie.md }
vergelijking: { documenten: 1, segmenten: 2, alfa: 0.05 }
ontkenning:
  woorden: [niet, geen]
  venster: 3
csv: excel-nl
`;

export const codebook = `---
id: thema
titel: Thema's
versie: 1.10
---

Dit codeboek is een voorbeeld.

## Regie {#regie}

Wie de leiding heeft over de hulp.

**Wel**: wie het voortouw neemt, zie [[contact]].

**Regels**

- \`regie | leiding\`
- \`(wie | niemand) NEAR/6 (bel* | voortouw)\`
- \`/regi(e|sseur)/ NOT geen\` {soort: verslag}
- niet bij: \`regiegroep\`

**Typisch**

> Niemand had de regie.

**Bijna maar niet**

> De regiegroep vergadert. → contact

**Kenmerken**

- niveau: micro
- status: actief

### Contact {#contact}

Bellen en langsgaan.

**Regels**

- \`bellen ..3 terug\`
- \`=school AND !wachten\`
- \`code:wachten AND ~wachten\`

## Wachten {#wachten}

**Regels**

- \`wachtlijst* | stil\`
`;

export const overrides = `document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden
a,,Niemand had de regie,,,verwijderen,regie,,codeur-a,2024-05-01,"gaat over iets anders, zegt moeder"
a,,De school belde,,,toevoegen,wachten,,codeur-a,2024-05-02,
b,,wachtlijst,,,vervangen,wachten,contact,codeur-a,3-5-2024,zie overleg
c,,Dat wisten we niet,,,bevestigen,regie,,codeur-a,2024-05-03,
a,,bestaat niet,,,gezien,,,codeur-a,2024-05-03,
`;

export const participants = `periode,rol,organisatie,aantal
p1,lokaal team,lokale teams,8
p2,gezin,,12
`;

export const wording = `---
periode: p1
---

# Bijeenkomst over periode 1

We zijn begonnen met twee teams.

## Rode lijnen

### Iedereen noemt regie {#regie}

Er wordt veel over gesproken.

**Steunend**
> Niemand had de regie, we wachtten

**Tegengeluid**
> De school belde

## Actielijnen

### Wie belt er {#contact}

We spreken een vaste dag af.

## Vragen

- Wie neemt het voortouw?
`;
