import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listContext, listMessages, listTexts, segmentText, type Given } from "./segmenting.js";

/** Turns as `speaker: text`. */
function listTurns(text: string, given: Given = {}): readonly string[] {
  return segmentText(text, "turn", given).segments.map(({ speaker, passage }) => `${speaker ?? "?"}: ${passage.text}`);
}

describe("a speaker's label", () => {
  test.each([
    ["**Interviewer:** Wie heeft de regie?", "**R3:** Niemand.", "R3: Niemand."],
    ["**Interviewer**: Wie heeft de regie?", "**R3**: Niemand.", "R3: Niemand."],
    ["*Interviewer:* Wie heeft de regie?", "*R3:* Niemand.", "R3: Niemand."],
    ["Interviewer: Wie heeft de regie?", "R3: Niemand.", "R3: Niemand."],
    ["I: Wie heeft de regie?", "R: Niemand.", "R: Niemand."],
    ["i: wie heeft de regie?", "r3: niemand.", "r3: niemand."],
    ["Interviewer:Wie heeft de regie?", "R3:Niemand.", "R3: Niemand."],
    ["Interviewer [00:12]: Wie heeft de regie?", "R3 [00:15]: Niemand.", "R3: Niemand."],
    ["Interviewer (0:12:01): Wie heeft de regie?", "R3 (0:12:15): Niemand.", "R3: Niemand."],
    ["[00:00:12] Interviewer: Wie heeft de regie?", "[00:00:15] R3: Niemand.", "R3: Niemand."],
    ["00:12 Interviewer: Wie heeft de regie?", "00:15 R3: Niemand.", "R3: Niemand."],
    ["Interviewer: [00:12] Wie heeft de regie?", "R3: [00:15] Niemand.", "R3: Niemand."],
    ["Interviewer (00:01:10)\nWie heeft de regie?", "R3 (00:01:15)\nNiemand.", "R3: Niemand."],
    ["00:01:10 Interviewer\nWie heeft de regie?", "00:01:15 R3\nNiemand.", "R3: Niemand."],
    ["Onderzoeker 1: Wie heeft de regie?", "Deelnemer 2: Niemand.", "Deelnemer 2: Niemand."],
    ["Interviewer 2: Wie heeft de regie?", "R6a: Niemand.", "R6a: Niemand."],
    ["Interviewer A: Wie heeft de regie?", "P05: Niemand.", "P05: Niemand."],
    ["Gespreksleider: Wie heeft de regie?", "Spreker 1: Niemand.", "Spreker 1: Niemand."],
    ["V: Wie heeft de regie?", "Respondent: Niemand.", "Respondent: Niemand."],
    ["Interviewer: Wie heeft de regie?", "R3 (moeder, 43): Niemand.", "R3: Niemand."],
    ["Researcher: Who is in charge?", "Participant 4: Niemand.", "Participant 4: Niemand."],
    ["[INTERVIEWER] Wie heeft de regie?", "[RESPONDENT] Niemand.", "RESPONDENT: Niemand."],
    ["[Interviewer]: Wie heeft de regie?", "[R3] [00:15] Niemand.", "R3: Niemand."],
    ["Interviewer: Wie heeft de regie?", "Deelnemer B: Niemand.", "Deelnemer B: Niemand."],
    ["Interviewer: Wie heeft de regie?", "Raadsonderzoeker: Niemand.", "Raadsonderzoeker: Niemand."],
    ["Interviewer: Wie heeft de regie?", "Moeder van Sem: Niemand.", "Moeder van Sem: Niemand."],
    ["Int.: Wie heeft de regie?", "NN: Niemand.", "NN: Niemand."],
  ])("is read: %s", (question, answer, expected) => {
    expect(listTurns(`${question}\n\n${answer}\n`)).toEqual([expected]);
    expect(listTurns(`${question}\n\n${answer}\n`.replaceAll("*", ""), { path: "corpus/d.txt" })).toEqual([expected]);
  });

  test("is any name that comes back", () => {
    expect(listTurns("Anna: Wie?\n\nMoeder: Ik.\n\nAnna: Echt?\n\nMoeder: Ja.\n", { interviewers: ["Anna"] })).toEqual([
      "Moeder: Ik.",
      "Moeder: Ja.",
    ]);
  });

  test.each([
    ["a usual name alone on its line", "INTERVIEWER\n\nWie heeft de regie?\n\nRESPONDENT\n\nNiemand.\n", "RESPONDENT: Niemand."],
    ["the same in one paragraph", "Interviewer\nWie heeft de regie?\nR1\nNiemand.\n", "R1: Niemand."],
    ["a usual name and a dash", "Interviewer – Wie heeft de regie?\nR1 – Niemand.\n", "R1: Niemand."],
    ["a heading", "## Interviewer\n\nWie heeft de regie?\n\n## R1\n\nNiemand.\n", "R1: Niemand."],
    ["a heading with what was said", "### Interviewer: Wie heeft de regie?\n\n### R1: Ja\n\nNiemand.\n", "R1: Ja\nNiemand."],
    [
      "a column of a table",
      "| Tijd | Spreker | Tekst |\n| --- | --- | --- |\n| 00:01 | Interviewer | Wie? |\n| 00:02 | Anna | Niemand. |\n| 00:03 | | Echt. |\n",
      "Anna: Niemand.\nEcht.",
    ],
  ])("is %s", (_, text, expected) => {
    const { segments, context } = segmentText(text, "turn");
    expect(listTurns(text)).toEqual([expected]);
    expect(segments.flatMap(({ headings }) => headings)).toEqual([]);
    expect(context.filter(({ reason }) => reason === "interviewer")).toHaveLength(1);
  });

  test("is no letter alone on a line of a turn, nor a name before a dash that nobody knows", () => {
    expect(listTurns("Interviewer: Wie?\n\nR1: Dat doet\nV\nAnna – die belt.\n")).toEqual(["R1: Dat doet\nV\nAnna – die belt."]);
  });

  test("is not asked of the answers: with a warning, a paragraph behind a question is one", () => {
    const given = segmentText("*Interviewer: Wie?*\n\nNiemand.\n\nEcht niet.\n\n*Interviewer:*\n\nEn nu?\n\nIk.\n", "turn");
    expect(listTexts(given)).toEqual(["Niemand.\nEcht niet.", "Ik."]);
    expect(listContext(given)).toEqual(["interviewer: Wie?", "interviewer: En nu?"]);
    expect(listMessages(given.messages)).toEqual(["segment/only-interviewer"]);
  });

  test("leaves times on lines of their own out of the turns", () => {
    const text = "00:00:01\nInterviewer: Wie?\n\n00:00:05 --> 00:00:09\nR1: Niemand.\n\n[00:01:30]\n\nEcht niet om\n10:30\nuur.\n";
    for (const path of ["corpus/d.md", "corpus/d.txt"])
      expect(listTurns(text, { path })).toEqual(["R1: Niemand.\nEcht niet om\n10:30\nuur."]);
  });

  test.each(["\n", "\n\n"])("is a role that comes once, so that no answer is lost in a question", (gap) => {
    const text = [
      "Jeugdbeschermer: [naam]",
      "Interviewer: Hoe is het?",
      "Deelnemer A: Regie is zoek.",
      "Interviewer: En verder?",
      "Deelnemer B: Wij wachten.",
      "Wijkteammedewerker: Dat klopt.",
      "Moeder zei: ga weg.",
      "SPV 2: Ja",
      "Interviewer: Goed.",
    ].join(gap);
    for (const path of ["corpus/d.md", "corpus/d.txt"]) {
      const made = segmentText(text, "turn", { path });
      expect(made.segments.map(({ speaker, passage }) => `${speaker ?? "?"}: ${passage.text}`)).toEqual([
        "Deelnemer A: Regie is zoek.",
        "Deelnemer B: Wij wachten.",
        "Wijkteammedewerker: Dat klopt.\nMoeder zei: ga weg.",
        "SPV 2: Ja",
      ]);
      expect(listContext(made)[0]).toContain("Jeugdbeschermer");
    }
  });

  test("is, with a warning, what looks like a name right behind the interviewer's words", () => {
    const text = "Interviewer: Wie?\nAnna de Boer: Niemand.\n\nEcht niet.\n\nInterviewer:\nPlan: wie maakt dat?\nBert: Ik.\n";
    const made = segmentText(text, "turn");
    expect(made.segments.map(({ speaker, passage }) => [speaker, passage.text])).toEqual([
      ["Anna de Boer", "Niemand.\nEcht niet."],
      ["Bert", "Ik."],
    ]);
    expect(listContext(made)).toEqual(["interviewer: Wie?", "interviewer: Plan: wie maakt dat?"]);
    expect(listMessages(made.messages)).toEqual(["segment/guessed-speaker 2:1", "segment/guessed-speaker 8:1"]);
    expect(segmentText(text, "turn", { codedSpeakers: ["deelnemer", "Bert", "Anna de Boer"] }).messages).toEqual([]);
  });

  test("is no name behind a participant's words, nor what introduces the interviewer's own", () => {
    expect(listTurns("Interviewer: Wie?\n\nStelling: ik.\n\nR1: Ik.\n\nRegie: weg.\n")).toEqual(["R1: Ik.\nRegie: weg."]);
  });

  test("is a placeholder between brackets", () => {
    const text = "Interviewer: Wie?\n\n[moeder]: Niemand\n\n[vader] [00:12]: Ik, zij niet.\n\n[stilte]\n\nInterviewer: En nu?\n";
    for (const path of ["corpus/d.md", "corpus/d.txt"])
      expect(listTurns(text, { path })).toEqual(["[moeder]: Niemand", "[vader]: Ik, zij niet.\n[stilte]"]);
  });

  test("is a name of the study, also when it comes once", () => {
    expect(listTurns("Anna: Wie?\n\nMoeder Jansen: Ik.\n", { interviewers: ["anna"], codedSpeakers: ["Moeder Jansen"] })).toEqual([
      "Moeder Jansen: Ik.",
    ]);
  });

  test("is the interviewer's where «Vraag» and «Antwoord» take turns", () => {
    expect(listTurns("Vraag: Wie?\n\nAntwoord: Ik.\n\nVraag: Echt?\n\nAntwoord: Ja.\n")).toEqual(["Antwoord: Ik.", "Antwoord: Ja."]);
  });
});

describe("a colon that follows no speaker", () => {
  test.each([
    "Let op: dit is een citaat.",
    "NB: later toegevoegd.",
    "Mijn conclusie: niemand.",
    "Voorbeeld: het huisbezoek.",
    "Om 10:30 begon het.",
    "Zie https://voorbeeld.nl voor meer.",
    "Kortom: nee.",
  ])("leaves the turn whole: %s", (line) => {
    expect(listTurns(`Interviewer: Wie?\n\nR1: Ik.\n\n${line}\n\nInterviewer: Ja?\n\nR1: Ja.\n`)).toEqual([`R1: Ik.\n${line}`, "R1: Ja."]);
  });

  test("is none either when it comes back", () => {
    expect(
      listTurns(
        "Interviewer: Wie?\n\nR1: Ik.\n\nLet op: de naam is weg.\n\nInterviewer: Ja?\n\nLet op: er is geboor te horen.\n\nR1: Ja.\n",
      ),
    ).toEqual(["R1: Ik.\nLet op: de naam is weg.", "R1: Ja."]);
  });
});

describe("a turn", () => {
  test("goes on over paragraphs, lists and soft line breaks until the next label", () => {
    const text =
      "**Interviewer:** Wie?\n**R1:** Ik denk\nniemand.\n\nTweede alinea.\n\n- een punt\n\n> een citaat\n\n**Interviewer:** Ja?\n**R1:** Ja.\n";
    expect(listTurns(text)).toEqual(["R1: Ik denk\nniemand.\nTweede alinea.\neen punt\neen citaat", "R1: Ja."]);
  });

  test("joins a word that was broken at the end of a line", () => {
    const { segments } = segmentText("Interviewer: Wie?\nR1: De samen-\nwerking is goed.\n", "turn", { path: "corpus/d.txt" });
    expect(segments.map(({ words }) => words)).toEqual([4]);
  });

  test("of one word is kept in a plain text, where a short line might be a heading", () => {
    expect(
      listTurns("Interviewer: Heb je de regie?\n\nR1: Ja\n\nInterviewer: Echt\n\nR1: Niemand heeft de regie\n\nInterviewer: Goed.\n", {
        path: "corpus/d.txt",
      }),
    ).toEqual(["R1: Ja", "R1: Niemand heeft de regie"]);
  });

  test("of the interviewer is never coded, however many paragraphs it has", () => {
    const made = segmentText("Interviewer: Wie heeft de regie?\n\nIk bedoel de regie over het gezin.\n\nR1: Niemand.\n", "turn");
    expect(listTexts(made)).toEqual(["Niemand."]);
    expect(listContext(made)).toEqual(["interviewer: Wie heeft de regie?\nIk bedoel de regie over het gezin."]);
  });

  test("of nobody, before the first label, is context", () => {
    const made = segmentText("Gesprek over de regie, april 2024.\n\nInterviewer: Wie?\n\nR1: Ik.\n", "turn");
    expect(listTexts(made)).toEqual(["Ik."]);
    expect(listContext(made)).toEqual(["before-first-turn: Gesprek over de regie, april 2024.", "interviewer: Wie?"]);
  });

  test("knows its speaker's role and the heading it stands under", () => {
    const { segments } = segmentText("## Regie\n\nI: Wie?\n\nR1: Ik.\n\n## Wensen\n\nR1: Rust.\n", "turn");
    expect(segments.map(({ speaker, speakerRole, headings }) => ({ speaker, speakerRole, headings }))).toEqual([
      { speaker: "R1", speakerRole: "participant", headings: ["Regie"] },
      { speaker: "R1", speakerRole: "participant", headings: ["Wensen"] },
    ]);
  });

  test("without words is passed over", () => {
    expect(listTurns("I: Wie?\n\nR1: …\n\nI: Ja?\n\nR1: Ik.\n")).toEqual(["R1: Ik."]);
  });
});

describe("whose turns are coded", () => {
  const text = "I: Wie?\n\nR1: Ik.\n\nR2: Ik ook.\n";

  test("is everybody's but the interviewer's without a setting", () => {
    expect(listTurns(text)).toEqual(["R1: Ik.", "R2: Ik ook."]);
  });

  test("can be one speaker's", () => {
    expect(listTurns(text, { codedSpeakers: ["r2"] })).toEqual(["R2: Ik ook."]);
  });

  test("can be the interviewer's", () => {
    expect(listTurns(text, { codedSpeakers: ["interviewer"] })).toEqual(["I: Wie?"]);
  });
});

describe("a transcript that can't be read", () => {
  test("is said to have no speakers, and stays context", () => {
    const made = segmentText("Gewoon een verhaal over de regie.\n", "turn");
    expect(listTexts(made)).toEqual([]);
    expect(listMessages(made.messages)).toEqual(["segment/no-turns", "load/empty"]);
  });

  test("is said to have speakers of one kind only, by their names", () => {
    const { messages } = segmentText("Anna: Wie?\n\nR1: Ik.\n\nAnna: Echt?\n", "turn");
    expect(messages.map(({ id, values }) => [id, values])).toEqual([["segment/only-one-role", { speakers: "Anna, R1" }]]);
  });
});

test("whatever the labels look like, every word spoken is in exactly one turn or passage of context", () => {
  const speaker = fc.constantFrom("Interviewer", "R1", "R2", "P05", "Spreker 1");
  const label = fc.constantFrom("**@:** ", "@: ", "@ [00:12]: ", "[00:00:12] @: ", "@ (00:01:10)\n", "*@*: ");
  const said = fc
    .array(fc.constantFrom("§", "§ §", "§,\n§", "Let op: §", "§.\n\n§", "om 10:30 §", "§-\n§"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(fc.record({ speaker, label, said }), { minLength: 1, maxLength: 8 }), (turns) => {
      // Where only the interviewer has a name, what follows a question is the answer.
      fc.pre(turns.some((turn) => turn.speaker !== "Interviewer"));
      let count = 0;
      const spoken: string[] = [];
      const asked: string[] = [];
      const text = turns
        .map((turn) => {
          const own = turn.said.replace(/§/gu, () => {
            const word = `w${Array.from(String(count++), (digit) => String.fromCharCode(97 + Number(digit))).join("")}x`;
            (turn.speaker === "Interviewer" ? asked : spoken).push(word);
            return word;
          });
          return turn.label.replace("@", turn.speaker) + own;
        })
        .join("\n\n");
      const { segments, context } = segmentText(text, "turn");
      const wordsOf = (texts: readonly string[]): readonly string[] => texts.flatMap((one) => one.match(/w[a-j]+x/gu) ?? []).toSorted();
      expect(wordsOf(segments.map(({ passage }) => passage.text))).toEqual(spoken.toSorted());
      expect(wordsOf(context.map((passage) => passage.text))).toEqual(asked.toSorted());
    }),
  );
});
