import { describe, expect, test } from "vitest";
import { checkReferences } from "../../src/codebook/check-references.js";
import { makeStudy } from "../segment/segmenting.js";
import { complain, head, read } from "./reading.js";

const wishes = "\n\n## Wensen {#wensen}\n\n**Regels**\n\n- `wens`\n";

function check(body: string): readonly string[] {
  return complain(`${head}## Regie {#regie}\n\n${body}${wishes}`, true);
}

describe("a name that leads nowhere", () => {
  test.each([
    ["a link in the definition", "Zie [[wensn]].", "codebook/unknown-code 7:1 ## Regie {#regie}"],
    ["a link under «niet»", "Kort.\n\n**Niet**: zie [[wensn]].", "codebook/unknown-code 7:1 ## Regie {#regie}"],
    ["the code an example belongs to", "**Bijna maar niet**\n\n> Iets. → wensn", "codebook/unknown-code 11:1 > Iets. → wensn"],
    ["a successor", "**Kenmerken**\n\n- status: opgegaan in wensn", "codebook/unknown-code 7:1 ## Regie {#regie}"],
    ["a code in a rule", "**Regels**\n\n- `regie | code:wensn`", "codebook/unknown-code 11:12 code:wensn`"],
    ["a code in an exclusion", "**Regels**\n\n- `regie`\n- niet bij: `code:wensn`", "codebook/unknown-code 12:14 code:wensn`"],
    ["a data type", "**Kenmerken**\n\n- soorten: sort", "codebook/unknown-type 7:1 ## Regie {#regie}"],
    ["a period", "**Kenmerken**\n\n- perioden: p1, p3", "codebook/unknown-period 7:1 ## Regie {#regie}"],
    ["a data type in a filter", "**Regels**\n\n- `regie {soort: sort}`", "rule/unknown-type 11:11 soort: sort}`"],
    ["an attribute in a filter", "**Regels**\n\n- `regie {regoin: delft}`", "rule/unknown-attribute 11:11 regoin: delft}`"],
  ])("is said at its place: %s", (_, body, message) => {
    expect(check(body)).toEqual([message]);
  });

  test("is said with the nearest that there is", () => {
    const { codebook } = read(
      `${head}## Regie {#regie}\n\nZie [[wensn]].\n\n**Kenmerken**\n\n- soorten: sort\n- perioden: p3\n\n**Regels**\n\n- \`regie {regoin: delft}\`${wishes}`,
    );
    expect(checkReferences(codebook, makeStudy("paragraph"), new Set(["region"])).map(({ values }) => values["nearest"])).toEqual([
      "wensen",
      "soort",
      "p1",
      "region",
    ]);
  });
});

test.each([
  ["sort", "soort"],
  ["spreeker", "spreker"],
  ["headng", "heading"],
  ["perioda", "periode"],
  ["regioo", "regio"],
])("a filter on an unknown key is said with the nearest key that there is: %s, %s", (key, nearest) => {
  const { codebook } = read(`${head}## Regie {#regie}\n\n**Regels**\n\n- \`regie {${key}: x}\``);
  expect(checkReferences(codebook, makeStudy("paragraph"), new Set(["region"])).map(({ id, values }) => [id, values["nearest"]])).toEqual([
    ["rule/unknown-attribute", nearest],
  ]);
});

test("a name that leads somewhere is passed over", () => {
  expect(
    check(
      'Zie [[wensen]] en [[regie]].\n\n**Regels**\n\n- `regie NOT code:wensen {soort: soort, spreker: deelnemer, kop: "X", periode: p1, regio: delft}`\n\n**Kenmerken**\n\n- soorten: soort\n- perioden: p1, p2',
    ),
  ).toEqual([]);
});

describe("rules that refer to each other in a circle", () => {
  const code = (id: string, rule: string, depth = "##"): string => `${depth} ${id} {#${id}}\n\n**Regels**\n\n- \`${rule}\`\n\n`;

  test.each([
    ["to itself", code("a", "x | code:a"), ["codebook/cycle 7:1 ## a {#a}"]],
    ["over two codes", code("a", "code:b") + code("b", "code:a"), ["codebook/cycle 7:1 ## a {#a}"]],
    [
      "over three, not counting those outside",
      code("d", "code:a") + code("a", "code:b") + code("b", "x NOT code:c") + code("c", "code:a"),
      ["codebook/cycle 13:1 ## a {#a}"],
    ],
    ["by a sub-code of the main code that is meant", code("a", "x") + code("aa", "code:a", "###"), ["codebook/cycle 13:1 ### aa {#aa}"]],
    ["not at all", code("a", "code:b | code:c") + code("b", "code:c") + code("c", "x"), []],
  ])("are an error: %s", (_, body, messages) => {
    expect(complain(head + body, true)).toEqual(messages);
  });
});
