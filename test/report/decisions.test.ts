/** What report.md and overrides.csv tell of people's decisions. */
import { describe, expect, test } from "vitest";
import { smallStudy } from "../commands/calling.js";
import { render } from "./rendering.js";

const header = "document,segment,citaat,actie,code,naar,datum,reden\n";
const { read, run } = render({
  ...smallStudy,
  "codebooks/thema/overrides/anna.csv": `${header}a,,Niemand had de regie.,verwijderen,regie,,2024-05-01,te vroeg | geteld\na,,staat nergens in dit document,toevoegen,regie,,2024-05-02,\n`,
});
const report = read("report.md").replaceAll(/ {2,}/gu, " ");

describe("decisions of people", () => {
  test("that take a coding away are listed with who, when and why", () => {
    expect(run.overrides[0]).toMatchObject({ outcome: "applied", row: { reason: "te vroeg | geteld" } });
    expect(read("overrides.csv").split("\n")[1]).toMatch(/,te vroeg \| geteld$/u);
    expect(report).toMatch(/\| a:s1-[a-z]{5} \| verwijderd: regie \| anna, 2024-05-01 \| te vroeg \\\| geteld \|/u);
  });

  test("that need a look name the codebook, the coder's file, the line, the document and the decision", () => {
    expect(report).toMatch(/\| thema\/anna\.csv \| 3 \| a \| toegevoegd: regie \| passage weg \|/u);
  });
});
