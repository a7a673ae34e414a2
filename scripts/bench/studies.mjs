// A seed and a size in, a study folder out: the typical study of this field, or a national corpus of any size.
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { learnProse, writeParagraph } from "./prose.mjs";
import { makeChance, pick } from "./random.mjs";

/** 66 documents of 2 MB together with five codebooks and their overrides: the shipped study and 22 long transcripts and reports. */
export function makeTypicalStudy(shipped, folder, { seed = 1, documents = 22, bytes = 1_650_000 } = {}) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["study.yaml", "corpus", "codebooks", "report", "sjablonen"])
    cpSync(path.join(shipped, name), path.join(folder, name), { recursive: true });
  const prose = learnProse(path.join(shipped, "corpus"));
  const chance = makeChance(seed);
  for (let number = 1; number <= documents; number++) {
    const period = 1 + (number % 6);
    const isInterview = number % 2 === 0;
    const head = `---\nid: lang-${number}\nsoort: ${isInterview ? "interview" : "verslag"}\nperiode: p${period}\n---\n\n# ${isInterview ? "Gesprek" : "Verslag"} ${number}\n\n`;
    const parts = [];
    for (let length = 0; length < bytes / documents;) {
      const text = writeParagraph(prose, 200 + chance() * 600, chance);
      const part = isInterview ? `${parts.length % 2 === 0 ? "**Interviewer**" : "**R1**"}: ${text}` : text;
      parts.push(part);
      length += part.length + 2;
    }
    writeFileSync(path.join(folder, `corpus/periode-${period}/lang-${number}.md`), `${head}${parts.join("\n\n")}\n`);
    appendFileSync(path.join(folder, "corpus/inventaris.csv"), `lang-${number},periode-${period}/lang-${number}.md,,,,,,,ja,\n`);
  }
}

/** What a rich document has beside paragraphs. */
const shapes = [
  (text, next) => `## ${next(30)}\n\n${text}`,
  (text, next) => `- ${next(120)}\n- ${next(120)}\n- **${next(20)}.** ${next(90)}\n\n${text}`,
  (text, next) => `> ${next(200)}\n\n${text}`,
  (text, next) =>
    `| signaal | wat er gebeurde | vervolg |\n| --- | --- | --- |\n| ${next(40)} | ${next(120)} | *${next(40)}* |\n| ${next(40)} | ${next(120)} | ${next(40)} |\n\n${text}`,
  (text) => text,
  (text) => text,
];

/** A study of many documents of about 50 kB and one codebook of 936 patterns (by default), 195 of each 936 phrases. */
export function makeNationalStudy(shipped, folder, { seed = 1, bytes, kind = "plain", patterns = 936 }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "codebooks/landelijk"), { recursive: true });
  const prose = learnProse(path.join(shipped, "corpus"));
  const chance = makeChance(seed);
  writeFileSync(
    path.join(folder, "study.yaml"),
    [
      "titel: Landelijk corpus (gemaakt om te meten)",
      "taal: nl",
      "perioden:",
      ...[1, 2, 3, 4].map((number) => `  - { id: p${number}, label: periode ${number}, van: 202${number}-01-01, tot: 202${number}-12-31 }`),
      "soorten:",
      "  verslag: { codeboek: landelijk, eenheid: alinea, meervoud: verslagen }",
      "",
    ].join("\n"),
  );
  writeFileSync(path.join(folder, "codebooks/landelijk/codebook.md"), writeCodebook(prose, patterns, chance));
  const next = (length) => writeParagraph(prose, length, chance).replace(/\s*[.!?]$/u, "");
  for (let number = 0, whole = 0; whole < bytes; number++) {
    const sub = `corpus/map-${String(Math.floor(number / 100)).padStart(3, "0")}`;
    if (number % 100 === 0) mkdirSync(path.join(folder, sub), { recursive: true });
    const name = `doc-${String(number).padStart(5, "0")}`;
    const parts = [];
    for (let length = 0; length < Math.min(50_000, bytes);) {
      const text = writeParagraph(prose, 420 + chance() * 160, chance);
      parts.push(kind === "rich" ? pick(shapes, chance)(text, next) : text);
      length += parts.at(-1).length + 2;
    }
    const text = `---\nid: ${name}\nsoort: verslag\nperiode: p${1 + (number % 4)}\n---\n\n${parts.join("\n\n")}\n`;
    writeFileSync(path.join(folder, sub, `${name}.md`), text);
    whole += Buffer.byteLength(text);
  }
}

/** Words and phrases, some fifteen to a code; most are rare, as the words of codebooks are, so that a paragraph gets a few codes. */
function writeCodebook(prose, patterns, chance) {
  const lines = ["---", "id: landelijk", "titel: Landelijk codeboek", "versie: 1.0.0", "---", ""];
  const codes = Math.max(1, Math.round(patterns / 15));
  const counts = new Map();
  for (const word of prose.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const seldom = Array.from(counts).flatMap(([word, count]) => (word.length > 6 && count === 1 ? [word] : []));
  const writeWord = () => (chance() < 0.2 ? pick(seldom, chance) : `${pick(prose.words, chance)}${pick(prose.words, chance)}`);
  const writePhrase = () => `${pick(prose.words, chance)} ${pick(chance() < 0.5 ? seldom : prose.words, chance)}`;
  for (let code = 1; code <= codes; code++) {
    lines.push(`## Thema ${code} {#thema-${code}}`, "", `Wat er over thema ${code} gezegd wordt.`, "", "**Regels**", "");
    const own = Math.round((patterns * code) / codes) - Math.round((patterns * (code - 1)) / codes);
    for (let rule = 0; rule < own; rule++) lines.push(`- \`${chance() < 195 / 936 ? writePhrase() : writeWord()}\``);
    lines.push("");
  }
  return lines.join("\n");
}
