/** A study in which every name and text tries to get out of its place in a page, a table or a list. */
export const attack = `<script>alert(1)</script> "><img src=x onerror=alert(1)> | pijp \`code\` [klik](javascript:alert(1)) &lt;b&gt; *ster* <!-- x -->`;

const quoted = JSON.stringify(attack);

export const hostileStudy = {
  "study.yaml": `titel: ${quoted}
perioden:
  - { id: p1, label: ${quoted}, van: 2024-01-01, tot: 2024-06-30 }
  - { id: '"><x', label: p2, van: 2024-07-01, tot: 2024-12-31 }
soorten:
  s<b>soort</b>: { codeboek: 'a"><b', eenheid: alinea }
  a"onclick=x: { codeboek: 'a"><b', eenheid: beurt }
groepeer: regio
`,
  "corpus/inventaris.csv": `id,pad,titel,soort,datum,regio,meenemen,reden
a,a.md,"${attack.replaceAll('"', '""')}",s<b>soort</b>,2024-02-01,"${attack.replaceAll('"', '""')}",,
b,b.md,=1+1,"a""onclick=x",2024-08-01,=2+2,,
weg,"<i>weg</i>.md",=3+3,s<b>soort</b>,2024-02-01,,nee,"${attack.replaceAll('"', '""')}"
`,
  "corpus/a.md": `# ${attack}\n\nDe regie: \`${attack.replaceAll("`", "'")}\`\n\n=1+1 regie\n\n- - regie\n\nregie &lt;script&gt;alert(1)&lt;/script&gt;\n`,
  "corpus/b.md": "Interviewer: Wie?\n\nR1: De regie &lt;img src=x onerror=alert(1)&gt; is weg.\n",
  "corpus/deelnemers.csv": `periode,rol,regio,aantal\np1,<b>rol</b>,"${attack.replaceAll('"', '""')}",9\n`,
  "corpus/<u>x</u>.docx": "PK",
  'codebooks/a"><b/codebook.md': `---
titel: ${quoted}
versie: ${quoted}
---

## ${attack.replace("[klik](javascript:alert(1))", "klik").replaceAll("<", "\\<")} {#regie}

Wie leidt.

**Regels**

- \`regie\`
- \`zelden | "<b>\`
- \`/<[bu]>/\`

**Kenmerken**

- niveau: <b>micro</b>

### =1+1 {#sub}

**Regels**

- \`weg\`

## Leeg {#leeg}

**Kenmerken**

- status: vervallen
`,
} as const;
