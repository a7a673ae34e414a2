/** Small random studies as files: every unit, codes of every status and scope, gaps, groups, decisions, documents left out. */
import * as fc from "fast-check";

const words = ["aap", "noot", "mies", "wim", "zus", "jet", "teun", "vuur", "gijs", "lam", "kees", "bok"];
const ids = ["m", "ma", "mb", "n", "na", "o"];
export const periods = ["p1", "p2", "p3"];

const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const code = fc.record({
  rule: fc.option(fc.uniqueArray(oneOf(...words), { minLength: 1, maxLength: 3 })),
  status: oneOf("actief", "actief", "actief", "actief", "actief", "vervallen", "samengevoegd met [[o]]", "gesplitst in [[n]], [[o]]"),
  types: oneOf("", "", "", "verslag", "kaart, interview"),
  scope: oneOf("", "", "", "p1", "p2, p3"),
  level: oneOf("", "micro", "meso"),
  sign: oneOf("", "plus", "min"),
});

const passage = fc.record({
  words: fc.array(oneOf(...words, "de", "het", "een", "van", "toen"), { minLength: 1, maxLength: 9 }),
  speaker: oneOf("R1", "R2", "Deelnemer"),
  date: oneOf("", "2001-03-04", "2002-03-04", "2009-03-04"),
  region: oneOf("", "noord", "zuid"),
  action: oneOf("", "", "", "", "toevoegen", "verwijderen", "vervangen"),
  code: oneOf(...ids),
  to: oneOf(...ids),
});

const document = fc.record({
  type: oneOf("verslag", "verslag", "kaart", "interview"),
  date: oneOf("", "2001-05-06", "2001-05-06", "2002-05-06", "2002-05-06", "2003-05-06", "2009-05-06"),
  region: oneOf("", "noord", "zuid", "Oost"),
  included: oneOf("ja", "ja", "ja", "ja", "nee"),
  passages: fc.array(passage, { minLength: 1, maxLength: 7 }),
});

/** Enough documents of one type in two periods for a comparison, sometimes with much more in one of them, beside anything else. */
export const studies = fc
  .record({
    codes: fc.tuple(code, code, code, code, code, code),
    documents: fc.array(document, { maxLength: 6 }),
    compared: fc.array(document, { maxLength: 9 }),
    /** The compared documents in which every passage has every word: the even ones, the odd ones, or none. */
    full: fc.constantFrom(0, 1, 2),
    group: oneOf("", "groepeer: regio\n"),
    rows: oneOf("document", "rij"),
    least: oneOf("{ documenten: 2, segmenten: 4, alfa: 0.2 }", "{ documenten: 1, segmenten: 1, alfa: 0.5 }", "{ documenten: 3 }"),
  })
  .map(({ codes, documents, compared, full, group, rows, least }): Readonly<Record<string, string>> => {
    const all = [
      ...documents,
      ...compared.map((one, index) => ({
        ...one,
        type: "verslag",
        included: "ja",
        date: `200${1 + (index % 2)}-05-06`,
        passages: one.passages.map((each) => (index % 2 === full ? { ...each, words, action: "" } : each)),
      })),
    ];
    const decisions = all.flatMap(({ passages }, index) =>
      passages
        .filter(({ action }) => action !== "")
        .map((one) => `d${index},${one.words.join(" ")},${one.action},${one.code},${one.action === "vervangen" ? one.to : ""}`),
    );
    return {
      "study.yaml": `titel: toeval
perioden:
${periods.map((id, index) => `  - { id: ${id}, van: 200${index + 1}-01-01, tot: 200${index + 1}-12-31 }\n`).join("")}soorten:
  verslag: { codeboek: boek, eenheid: alinea }
  kaart: { codeboek: boek, eenheid: rij, periode: ${rows} }
  interview: { codeboek: boek, eenheid: beurt }
vergelijking: ${least}
${group}`,
      "codebooks/boek/codebook.md": `---\nid: boek\nversie: "1"\n---\n\n${codes.map((one, index) => printCode(ids[index] as string, one)).join("\n")}`,
      "codebooks/boek/overrides/piet.csv": ["document,citaat,actie,code,naar", ...decisions, ""].join("\n"),
      "corpus/inventaris.csv": [
        "id,pad,meenemen,reden",
        ...all.map(({ included }, index) => `d${index},d${index}.md,${included},${included === "nee" ? "proef" : ""}`),
        "weg,weg.md,ja,",
        "",
      ].join("\n"),
      ...Object.fromEntries(all.map((one, index) => [`corpus/d${index}.md`, printDocument(one)])),
    };
  });

type Drawn<T> = T extends fc.Arbitrary<infer U> ? U : never;

function printCode(id: string, { rule, status, types, scope, level, sign }: Drawn<typeof code>): string {
  const features = [
    ["status", status],
    ["geldt voor", types],
    ["perioden", scope],
    ["niveau", level],
    ["valentie", sign],
  ].filter(([, value]) => value !== "");
  return `${id.length === 1 ? "##" : "###"} ${id} {#${id}}

Over ${id}.

${rule === null ? "" : `**Regels**\n\n${rule.map((word) => `- \`=${word}\`\n`).join("")}\n`}**Kenmerken**

${features.map(([name, value]) => `- ${name}: ${value}\n`).join("")}`;
}

function printDocument({
  type,
  date,
  region,
  passages,
}: Omit<Drawn<typeof document>, "included" | "type" | "date"> & Readonly<Record<"type" | "date", string>>): string {
  const head = `---\nsoort: ${type}\n${date === "" ? "" : `datum: ${date}\n`}${region === "" ? "" : `regio: ${region}\n`}---\n\n`;
  const texts = passages.map((one) => `${one.words.join(" ")}.`);
  if (type === "verslag") return `${head}${texts.join("\n\n")}\n`;
  if (type === "interview")
    return `${head}${passages.map(({ speaker }, index) => `**Interviewer:** En toen?\n\n**${speaker}:** ${texts[index]}\n`).join("\n")}`;
  const rows = passages.map((one, index) => `| ${one.date} | ${one.region} | ${texts[index]} |\n`);
  return `${head}| datum | regio | signaal |\n| --- | --- | --- |\n${rows.join("")}`;
}
