import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../../src/load/read-file.js";
import type { Unit } from "../../../../src/model/segment.js";
import { listContext, listTexts, segmentFile, type Given, type Segmented } from "../../../segment/segmenting.js";
import { bold, makeDocx, p, r, table } from "./make-docx.js";

async function segment(body: string, unit: Unit, given: Given = {}): Promise<Segmented> {
  const file = { path: "corpus/d.docx", bytes: makeDocx(body) };
  return segmentFile({ ...file, read: await readHeavy(file) }, unit, given);
}

const listTurns = ({ segments }: Segmented): readonly string[] => segments.map(({ speaker, passage }) => `${speaker}: ${passage.text}`);
const br = "<w:r><w:br/></w:r>";

describe("a transcript in Word", () => {
  test("by Teams has a name and a time above each turn, in one paragraph with it", async () => {
    const turn = (name: string, time: string, said: string): string => p(`${bold(name)}${r(`   ${time}`)}${br}${r(said)}`);
    const body =
      p(bold("Gesprek over wachttijd-20240312_101500-Opname van vergadering")) +
      p("12 maart 2024, 10:15AM") +
      turn("Anna de Boer", "0:03", "Hoe lang wachten jullie al?") +
      turn("Bert Bakker", "0:12", "Al drie maanden.") +
      turn("Anna de Boer", "0:20", "En nu?") +
      turn("Bert Bakker", "1:02:05", "Nu bellen we zelf.");
    expect(listTurns(await segment(body, "turn", { interviewers: ["Anna de Boer"] }))).toEqual([
      "Bert Bakker: Al drie maanden.",
      "Bert Bakker: Nu bellen we zelf.",
    ]);
  });

  test("by Teams may have the name and the time in a paragraph of their own", async () => {
    const body = [bold("Anna 0:03"), "Hoe gaat het?", bold("Bert 0:12"), "Goed.", bold("Anna 0:20"), "En nu?", bold("Bert 0:31"), "Slecht."]
      .map((line) => p(line))
      .join("");
    expect(listTurns(await segment(body, "turn", { interviewers: ["Anna"] }))).toEqual(["Bert: Goed.", "Bert: Slecht."]);
  });

  test("by Amberscript has speakers with a number and a time, and times between them", async () => {
    const lines = [
      "Spreker 1 00:00:05",
      "Hoe lang wacht u?",
      "Spreker 2 00:00:09",
      "Drie maanden.",
      "[00:00:30]",
      "Dat is lang.",
      "Spreker 1 00:01:12",
      "Ja.",
    ];
    const segmented = await segment(lines.map((line) => p(line)).join(""), "turn", { interviewers: ["Spreker 1"] });
    expect(listTurns(segmented)).toEqual(["Spreker 2: Drie maanden.\nDat is lang."]);
    expect(listContext(segmented)).toContain("aside: [00:00:30]");
  });

  test("may have its turns as lines of one paragraph", async () => {
    const body =
      p(
        `${bold("Interviewer:")}${r(" Hoe gaat het?")}${br}${bold("R1:")}${r(" We wachten.")}${br}${bold("Interviewer:")}${r(" Hoe lang?")}`,
      ) + p("R1: Drie maanden.");
    expect(listTurns(await segment(body, "turn"))).toEqual(["R1: We wachten.", "R1: Drie maanden."]);
  });

  test("may be a table with a column that says who speaks", async () => {
    const body = table([
      ["Tijd", "Spreker", "Tekst"],
      ["00:00:05", "Interviewer", "Hoe gaat het?"],
      ["00:00:09", "R1", "We wachten."],
      ["00:00:15", "", "Al drie maanden."],
    ]);
    expect(listTurns(await segment(body, "turn"))).toEqual(["R1: We wachten.\nAl drie maanden."]);
  });
});

describe("a signal map in Word", () => {
  test("has a segment for every row, with its own date", async () => {
    const body =
      p("Signalenkaart juni") +
      table([
        ["Datum", "Signaal", "Regio", "Naam"],
        ["3-6-2024", "De wachtlijst is lang.", "Delft", "Sem"],
        ["4-6-2024", "Eén plan.", "Delft", "Noor"],
      ]);
    const { segments } = await segment(body, "row");
    expect(segments.map(({ passage, date }) => [passage.text, date])).toEqual([
      ["De wachtlijst is lang.", "2024-06-03"],
      ["Eén plan.", "2024-06-04"],
    ]);
  });
});

describe("a form in Word", () => {
  const form = "Datum:\n\nWat ging er goed in de samenwerking?\n\nWat zou een volgende keer anders moeten?\n";
  const questions = ["Wat ging er goed in de samenwerking?", "Wat zou een volgende keer anders moeten?"] as const;

  test("has a segment for every answer, in a table of questions and answers", async () => {
    const body = table([
      ["Datum", "3 juni 2024"],
      [p(bold(questions[0])), p("Het bellen.") + p("En het plan.")],
      [p(bold(questions[1])), "Eerder beginnen."],
    ]);
    expect(listTexts(await segment(body, "field", { form }))).toEqual(["Het bellen.\nEn het plan.", "Eerder beginnen."]);
  });

  test("has a segment for every answer, in controls below the questions, and none where nothing was filled in", async () => {
    const control = (text: string, isFilled: boolean): string =>
      `<w:sdt><w:sdtPr>${isFilled ? "" : "<w:showingPlcHdr/>"}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
    const body = p(questions[0]) + control("Het bellen.", true) + p(questions[1]) + control("Klik of tik om tekst in te voeren.", false);
    expect(listTexts(await segment(body, "field", { form }))).toEqual(["Het bellen."]);
  });
});
