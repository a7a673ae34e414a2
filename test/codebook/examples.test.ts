import { describe, expect, test } from "vitest";
import { runExamples } from "../../src/codebook-check.js";
import { makeStudy } from "../segment/segmenting.js";
import { head, read } from "./reading.js";

/** What the examples of a codebook come to, as `id line`. */
function check(body: string): readonly string[] {
  const { codebook, messages } = read(head + body);
  expect(messages).toEqual([]);
  return runExamples(codebook, makeStudy("paragraph")).map(({ id, line, file }) => {
    expect(file).toBe("codebooks/b/codebook.md");
    return `${id} ${line}`;
  });
}

const regie = "## Regie {#regie}\n\n**Regels**\n\n- `regie {soort: interview}`\n- niet bij: `regiegroep`\n\n";
const wensen = "## Wensen {#wensen}\n\n**Regels**\n\n- `wens | willen`\n\n**Typisch**\n\n> Ik heb een wens.\n";

describe("the examples of a codebook are its tests:", () => {
  test("a typical or atypical one is hit by a rule of its code, whatever the filter", () => {
    expect(check(`${regie}**Typisch**\n\n> Niemand had de regie.\n\n**Atypisch**\n\n> De regie zat bij de hond.\n`)).toEqual([]);
  });

  test("one that no rule hits is an error at its line", () => {
    expect(check(`${regie}**Typisch**\n\n> Niemand had de leiding.\n>\n> Ook niet de regiegroep.\n`)).toEqual([
      "example/missed 16",
      "example/missed 18",
    ]);
  });

  test("one of a main code may be hit by a rule of a sub-code", () => {
    expect(
      check(
        "## Regie {#regie}\n\n**Typisch**\n\n> Eén vast contact.\n\n### Vast {#vast}\n\n**Regels**\n\n- `vast contact`\n\n**Typisch**\n\n> Een vast contact.\n",
      ),
    ).toEqual([]);
  });

  test("a close-but-no that a rule hits is an error, with the rule and the words", () => {
    const { codebook } = read(
      `${head}${regie.replace(" {soort: interview}", "")}**Typisch**\n\n> De regie.\n\n**Bijna maar niet**\n\n> De regie van de film.\n`,
    );
    expect(runExamples(codebook, makeStudy("paragraph")).map(({ id, line, values }) => [id, line, values])).toEqual([
      ["example/hit", 20, { code: "regie", rule: "regie", words: "regie", text: "De regie van de film." }],
    ]);
  });

  test("a close-but-no that only a rule with a filter hits proves nothing, but a sub-code's own rule does", () => {
    const close = "**Typisch**\n\n> De regie.\n\n**Bijna maar niet**\n\n> De regie van de film.\n";
    expect(check(regie + close)).toEqual([]);
    expect(check(`${regie}${close}\n### Film {#film}\n\n**Regels**\n\n- \`film\`\n\n**Typisch**\n\n> Een film.\n`)).toEqual([
      "example/hit 20",
    ]);
  });

  test("a close-but-no that its own code does not hit either is a warning", () => {
    const close = (text: string): string => `${regie}**Typisch**\n\n> De regie.\n\n**Bijna maar niet**\n\n> ${text} → wensen\n\n${wensen}`;
    expect(check(close("Zij wil leiding."))).toEqual([]);
    expect(check(close("De leiding."))).toEqual(["example/belongs-elsewhere 20"]);
  });

  test("a code with rules and without a typical one gets a remark; a code without rules another", () => {
    expect(check(`${regie}\n## Leeg {#leeg}\n\nNiets.\n\n**Typisch**\n\n> Wat dan ook.\n`)).toEqual([
      "codebook/no-rules 15",
      "example/none 7",
    ]);
  });

  test("those of a code that is no longer active are not tried", () => {
    expect(check(`${regie}**Typisch**\n\n> Niets.\n\n**Kenmerken**\n\n- status: vervallen\n`)).toEqual([]);
  });
});
