import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWord } from "../../src/text/words.js";
import { listContext, listMessages, listTexts, segmentText, type Segmented } from "./segmenting.js";

const form = `# Formulier

Vul dit samen in, liefst binnen twee weken.

**Titel experiment:**

**Namen:**

**Datum:**

**Aandrager beproeving:**

## Beproeving

**1. Wat hebben jullie uitgeprobeerd?**

Omschrijf het experiment in een paar zinnen. Waarom juist dit?

**2. Hoe is het in de praktijk gegaan?** Wie deden er mee, en wat is er gebeurd?

## Effecten

**3. Wat heeft het opgeleverd?** Denk aan:

- het gezin: ouders en kinderen
- jezelf als professional: wat vroeg het van je

**4. Welke afspraken maken jullie?**
`;

const questions = [
  "1. Wat hebben jullie uitgeprobeerd?",
  "2. Hoe is het in de praktijk gegaan? Wie deden er mee, en wat is er gebeurd?",
  "3. Wat heeft het opgeleverd? Denk aan:",
  "4. Welke afspraken maken jullie?",
];

function fill(text: string, path = "corpus/d.md"): Segmented {
  return segmentText(text, "field", { form, path });
}

/** The number of the question and the answer. */
function listAnswers({ segments }: Segmented): readonly string[] {
  return segments.map(({ headings, passage }) => `${questions.indexOf(headings.at(-1) ?? "") + 1}: ${passage.text}`);
}

describe("an answer", () => {
  test("is found below its question, on the same line, and behind the form's further words", () => {
    const text = `**1. Wat hebben jullie uitgeprobeerd?** Samen op huisbezoek.

Omschrijf het experiment in een paar zinnen. Waarom juist dit?

**2. Hoe is het in de praktijk gegaan?** Wie deden er mee, en wat is er gebeurd? Drie keer gedaan.

Nog een alinea.

**4. Welke afspraken maken jullie?**

- bellen
- terugkijken
`;
    expect(listAnswers(fill(text))).toEqual(["1: Samen op huisbezoek.", "2: Drie keer gedaan.\nNog een alinea.", "4: bellen\nterugkijken"]);
  });

  test("behind a point of the form belongs to the question above it", () => {
    const text =
      "**3. Wat heeft het opgeleverd?** Denk aan:\n\n- het gezin: ouders en kinderen. Vader staat er nu in.\n- jezelf als professional: wat vroeg het van je. Veel.\n";
    expect(listAnswers(fill(text))).toEqual(["3: Vader staat er nu in.\nVeel."]);
  });

  test("that is empty makes no segment", () => {
    expect(
      listAnswers(
        fill(
          "**1. Wat hebben jullie uitgeprobeerd?**\n\n**2. Hoe is het in de praktijk gegaan?** Wie deden er mee, en wat is er gebeurd?\n\nGoed.\n\n**4. Welke afspraken maken jullie?**\n\n…\n",
        ),
      ),
    ).toEqual(["2: Goed."]);
  });

  test("may stand between the form's own sentences, on the lines or behind the sentences of one paragraph", () => {
    const text =
      "1. Wat hebben jullie uitgeprobeerd?\nSamen op huisbezoek.\nOmschrijf het experiment in een paar zinnen. Waarom juist dit?\nOmdat het moest.\n\n2. Hoe is het in de praktijk gegaan? Goed. Wie deden er mee, en wat is er gebeurd? Wij tweeën.\n";
    expect(listAnswers(fill(text, "corpus/d.txt"))).toEqual(["1: Samen op huisbezoek.\nOmdat het moest.", "2: Goed.\nWij tweeën."]);
  });

  test("may stand in a table beside its question; the table's own header is not coded", () => {
    const text =
      "| Vraag | Antwoord |\n| --- | --- |\n| **Beproeving** | |\n| **1. Wat hebben jullie uitgeprobeerd?** Omschrijf het experiment in een paar zinnen. Waarom juist dit? | Samen op huisbezoek. |\n| **4. Welke afspraken maken jullie?** | bellen |\n";
    const made = fill(text);
    expect(listAnswers(made)).toEqual(["1: Samen op huisbezoek.", "4: bellen"]);
    expect(listContext(made)).toContain("table-header: Vraag");
  });

  test("may stand in the first row of a table that has no header of its own", () => {
    expect(
      listAnswers(
        fill(
          "| 1. Wat hebben jullie uitgeprobeerd? | Samen op huisbezoek. |\n| --- | --- |\n| 4. Welke afspraken maken jullie? | bellen |\n",
        ),
      ),
    ).toEqual(["1: Samen op huisbezoek.", "4: bellen"]);
  });

  test("is found below a question with another number in front, or none", () => {
    for (const question of [
      "1) Wat hebben jullie uitgeprobeerd?",
      "Vraag 1: Wat hebben jullie uitgeprobeerd?",
      "Wat hebben jullie uitgeprobeerd?",
      "1. Wat hebben jullie uitgeprobeerd",
    ]) {
      expect(listAnswers(fill(`${question}\n\nSamen op huisbezoek.\n`, "corpus/d.txt")), question).toEqual(["1: Samen op huisbezoek."]);
    }
  });

  test("may begin with a number, a colon or words of the form", () => {
    const answers = [
      "1 keer gedaan.",
      "2. dat ging mis: regie.",
      "Het gezin deed mee.",
      "Beproeving was het zeker.",
      "Denk aan de school.",
      "Datum volgt nog.",
      "Thema: wie belt er?",
    ];
    for (const answer of answers) {
      expect(
        listAnswers(
          fill(
            `**2. Hoe is het in de praktijk gegaan?** Wie deden er mee, en wat is er gebeurd?\n\n${answer.replace(/^(\d)\./u, "$1\\.")}\n`,
          ),
        ),
        answer,
      ).toEqual([`2: ${answer}`]);
    }
  });

  test("before the first question is not lost", () => {
    expect(listTexts(fill("Ingevuld op de fiets, met regie.\n\n**1. Wat hebben jullie uitgeprobeerd?**\n\nSamen.\n"))).toEqual([
      "Ingevuld op de fiets, met regie.",
      "Samen.",
    ]);
  });
});

describe("the form's own words", () => {
  test("are context, as are a comment and the headings", () => {
    expect(
      listContext(
        fill(
          "<!-- intern -->\n\n# Formulier\n\nVul dit samen in, liefst binnen twee weken.\n\n**4. Welke afspraken maken jullie?** bellen\n",
        ),
      ),
    ).toEqual([
      "aside: <!-- intern -->",
      "heading: Formulier",
      "template: Vul dit samen in, liefst binnen twee weken.",
      "template: 4. Welke afspraken maken jullie?",
    ]);
  });

  test("are known when they were typed anew, which is said at their line", () => {
    const made = fill("**1. Wat hebben jullie dan uitgeprobeerd?**\n\nSamen.\n");
    expect(listAnswers(made)).toEqual(["1: Samen."]);
    expect(listMessages(made.messages)).toEqual(["segment/question-retyped 1:3"]);
  });

  test("of a form that is another one are not known, which is said; every paragraph is then a field", () => {
    const made = fill("## Andere kop\n\nEen verhaal over de regie.\n\nNog een alinea.\n");
    expect(listTexts(made)).toEqual(["Een verhaal over de regie.", "Nog een alinea."]);
    expect(listMessages(made.messages)).toEqual(["segment/no-template"]);
  });
});

describe("the head of a form", () => {
  const question = "**4. Welke afspraken maken jullie?** bellen\n";

  test.each([
    [
      "on lines of their own",
      "**Titel experiment:** Duo\n\n**Namen:** Jan de Vries\n\n**Datum:** 2-12-2024\n\n**Aandrager beproeving:** Piet Bakker\n\n",
    ],
    [
      "on the lines of one paragraph",
      "**Titel experiment:** Duo\n**Namen:** Jan de Vries\n**Datum:** 2-12-2024\n**Aandrager beproeving:** Piet Bakker\n\n",
    ],
    ["over two lines", "**Namen:** Jan de Vries,\nPiet Bakker\n**Datum:** 2-12-2024\n\n"],
    ["below their label", "**Namen:**\n\nJan de Vries en Piet Bakker\n\n"],
    ["as a list below their label", "**Namen:**\n\n- Jan de Vries\n- Piet Bakker\n\n"],
    ["below a heading", "## Namen\n\nJan de Vries en Piet Bakker\n\n## Beproeving\n\n"],
    ["in a table, with a colon", "| Namen: | Jan de Vries |\n| --- | --- |\n| Aandrager: | Piet Bakker |\n\n"],
    ["in a table, without a colon", "| Namen | Jan de Vries |\n| --- | --- |\n| Aandrager beproeving | Piet Bakker |\n\n"],
  ])("never becomes text: names %s", (_, head) => {
    const made = fill(head + question);
    expect(listAnswers(made)).toEqual(["4: bellen"]);
    expect(JSON.stringify([made.context, made.messages])).not.toMatch(/Vries|Bakker/u);
    expect(made.context.filter(({ reason }) => reason === "personal").length).toBeGreaterThan(0);
  });

  test("is context for title, date and theme", () => {
    expect(listContext(fill(`**Titel experiment:** Duo\n\n**Datum:** 2-12-2024\n\n${question}`))).toContain(
      "form-field: Titel experiment: Duo",
    );
  });

  test("left empty does not swallow what comes after it", () => {
    expect(listAnswers(fill(`**Namen:**\n\n**Aandrager beproeving:**\n\n${question}\nNog iets.\n`))).toEqual(["4: bellen\nNog iets."]);
  });
});

describe("the forms of the shipped study", () => {
  const root = path.join(import.meta.dirname, "../..");
  const blank = readFileSync(path.join(root, "sjablonen/reflectie.md"), "utf8");
  const folder = path.join(root, "corpus/periode-5");
  const files = readdirSync(folder).filter((name) => name.startsWith("reflectie-"));
  const sentences = blank
    .replace(/<!--.*?-->/gsu, "")
    .split(/(?<=[.?!:])\s|\n/u)
    .map((sentence) => splitWord(sentence).join(" ").replace(/^\d /u, ""))
    .filter((sentence) => sentence.split(" ").length > 3);

  test("are there", () => expect(files.length).toBeGreaterThan(5));

  test.each(files)("%s: each question with an answer is one field, and no sentence of the form is in it", (name) => {
    const { segments, messages } = segmentText(
      readFileSync(path.join(folder, name), "utf8").replace("soort: reflectieformulier", "soort: soort"),
      "field",
      { form: blank, path: `corpus/${name}` },
    );
    const numbers = segments.map(({ headings }) => Number(headings.at(-1)?.[0]));
    expect(numbers).toEqual(name === "reflectie-p5-c.md" ? [1, 2, 4, 5] : [1, 2, 3, 4, 5]);
    for (const { passage } of segments) {
      const words = ` ${splitWord(passage.text).join(" ")} `;
      for (const sentence of sentences) expect(words).not.toContain(` ${sentence} `);
    }
    expect(messages.filter(({ id, severity }) => id.startsWith("segment/") && severity !== "info")).toEqual([]);
  });
});

describe("whatever way a form was filled in", () => {
  const lines = form.split("\n\n").map((block) => block.trim());
  const word = fc.constantFrom("regie", "moeder", "school", "belde", "niemand", "wachtlijst", "twee", "keer", "dinsdag");
  const answer = fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => (words.length === 1 ? `${words.join()}.` : `Toen ${words.join(" ")}.`));
  const place = fc.constantFrom("none", "same-line", "paragraph", "line", "list");
  const filled = fc.array(fc.record({ place, answer }), { minLength: lines.length, maxLength: lines.length });

  test("no word of an answer is lost, and no word of the form is coded", () => {
    fc.assert(
      fc.property(filled, fc.constantFrom("corpus/d.md", "corpus/d.txt"), (answers, file) => {
        const isText = file.endsWith(".txt");
        const given: string[] = [];
        const text = lines
          .map((line, index) => {
            const { place: where, answer: own } = answers[index] as (typeof answers)[number];
            // Above the first question stand head fields and an introduction.
            if (where === "none" || index < 7 || line.startsWith("#")) return line;
            given.push(own);
            if (where === "same-line") return `${line} ${own}`;
            if (where === "line") return `${line}\n${own}`;
            return where === "list" ? `${line}\n\n- ${own}` : `${line}\n\n${own}`;
          })
          .join("\n\n");
        const made = fill(isText ? text.replaceAll("**", "").replace(/^#+ /gmu, "") : text, file);
        const words = made.segments.flatMap(({ passage }) => splitWord(passage.text));
        expect(words.sort()).toEqual(given.flatMap((own) => splitWord(own)).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe("questions as headings", () => {
  const form = "# Formulier\n\n## Beproeving\n\n### 1. Wat hebben jullie geprobeerd?\n\n### 2. Concrete afspraken\n";

  test("are those of a blank form in which no paragraph asks anything", () => {
    const given = segmentText(
      "# Formulier\n\n## Beproeving\n\n### 1. Wat hebben jullie geprobeerd?\n\nSamen bellen.\n\nElke week.\n\n**2. Concrete afspraken**\n- Bellen.\n\n## Rest\n\nNog iets.\n",
      "field",
      { form },
    );
    expect(given.segments.map(({ passage, headings }) => [passage.text, headings.at(-1)])).toEqual([
      ["Samen bellen.\nElke week.", "1. Wat hebben jullie geprobeerd?"],
      ["Bellen.", "2. Concrete afspraken"],
      ["Nog iets.", "Rest"],
    ]);
    expect(listMessages(given.messages)).toEqual(["load/guessed-headings"]);
  });

  test("are recognised in a form whose blank writes them as paragraphs", () => {
    const given = segmentText("## 1. Wat hebben jullie geprobeerd?\n\nSamen bellen.\n\nElke week.\n", "field", {
      form: "**1. Wat hebben jullie geprobeerd?**\n",
    });
    expect(listTexts(given)).toEqual(["Samen bellen.\nElke week."]);
    expect(given.messages).toEqual([]);
  });
});
