import { describe, expect, test } from "vitest";
import { spellNumber, spellShare } from "../../src/report/figures.js";
import { printSummary, summariseRun } from "../../src/report/summary.js";
import { smallStudy } from "../commands/calling.js";
import { render } from "./rendering.js";

const dutch = render({ ...smallStudy, "corpus/c.docx": "PK", "corpus/d.md": "---\nsoort: verslag\n---\n\nZonder datum.\n" });

describe("the summary of a run", () => {
  test("counts documents by where they ended, segments, codings and messages", () => {
    expect(summariseRun(dutch.run)).toEqual({
      run: dutch.run.id,
      title: "Klein",
      documents: { coded: 2, refused: 1, uncoded: 1 },
      segments: { total: 4, coded: 2, uncoded: 2 },
      codings: { total: 2, seenByPeople: 0 },
      overrides: {},
      messages: { error: 1, warning: 0, info: 0 },
      output: "out/latest",
      sheets: [],
    });
  });

  test("says the same in the language of the study, with what falls outside the periods", () => {
    const lines = printSummary(dutch.run);
    expect(lines).toMatch(/^Klein, run-[a-z]{12}\n\nDocumenten +2 gecodeerd, 1 zonder code, 1 niet gelezen\n/u);
    expect(lines).toMatch(/\nPerioden +periode 1: 3; daarbuiten of zonder datum: 1\n/u);
    expect(lines).toMatch(/\nMeldingen +1 fout, 0 waarschuwingen, 0 opmerkingen \(alle in out\/latest\/messages\.csv\)\n/u);
    const english = printSummary(render({ ...smallStudy, "study.yaml": `${smallStudy["study.yaml"]}taal: en\n` }).run);
    expect(english).toMatch(/\nDocuments +2 coded\n/u);
  });
});

describe("a number", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [1234567, "1.234.567", "1,234,567"],
    [1234.5, "1.234,5", "1,234.5"],
    [0.25, "0,25", "0.25"],
  ])("%d is spelled %s in Dutch and %s in English", (value, nl, en) => {
    expect([spellNumber(value, "nl"), spellNumber(value, "en")]).toEqual([nl, en]);
  });

  test("of a share is a whole percentage", () => {
    expect([spellShare(0), spellShare(1 / 3), spellShare(1)]).toEqual(["0%", "33%", "100%"]);
  });
});
