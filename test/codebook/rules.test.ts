import { describe, expect, test } from "vitest";
import { complain, head, readCode } from "./reading.js";

const listRules = (rules: string): readonly (readonly [string, string, string])[] => {
  const code = readCode(`**Regels**\n\n${rules}`);
  return [...code.rules, ...code.exclusions].map(({ id, text, line, column }) => [id, text, `${line}:${column}`] as const);
};

describe("a rule in a codebook", () => {
  test("may stand in backticks or without, and knows its place in the file", () => {
    expect(listRules("- `regie`\n- casusregie* | procesregie*\n-   ``wie NEAR/6 regie``\n* `code:naam`\n")).toEqual([
      ["naam.r1", "regie", "11:4"],
      ["naam.r2", "casusregie* | procesregie*", "12:3"],
      ["naam.r3", "wie NEAR/6 regie", "13:7"],
      ["naam.r4", "code:naam", "14:4"],
    ]);
  });

  test("may stand in a numbered list, and go on over lines", () => {
    expect(listRules("1. `regie |\n   leiding`\n2. `regie` | `leiding`\n").map(([id, text]) => [id, text.replace(/\s+/gu, " ")])).toEqual([
      ["naam.r1", "regie | leiding"],
      ["naam.r2", "regie | leiding"],
    ]);
  });

  test.each(["niet bij: `regiegroep`", "Niet bij: regiegroep", "not in: `regiegroep`", "niet bij : `regiegroep`", "niet bij `regiegroep`"])(
    "is an exclusion behind «%s»",
    (written) => {
      expect(listRules(`- regie\n- ${written}\n`)).toEqual([
        ["naam.r1", "regie", "11:3"],
        ["naam.x1", "regiegroep", `12:${3 + written.indexOf("regiegroep")}`],
      ]);
    },
  );

  test.each([
    "`regie` — wie leidt",
    "`regie` – wie leidt",
    "`regie` -- wie leidt",
    "`regie` // wie leidt",
    "regie — wie leidt",
    "regie -- wie leidt",
    "`regie` — zoals in `de regie`, niet – dus – anders",
  ])("may be explained behind a dash: %s", (written) => {
    expect(listRules(`- ${written}\n`).map(([, text]) => text)).toEqual(["regie"]);
  });

  test("keeps the marks that Markdown would read", () => {
    expect(listRules("- *regie*\n- ~regie\n- =regie\n- !regie | **regie\n").map(([, text]) => text)).toEqual([
      "*regie*",
      "~regie",
      "=regie",
      "!regie | **regie",
    ]);
  });
});

describe("a broken rule is said at the column of its mistake, and left out:", () => {
  test.each([
    ["an open parenthesis", "- `(regie | leiding`", "rule/syntax", "`"],
    ["a closing one too many", "- `regie )`", "rule/syntax", ")`"],
    ["a comma", "- niet bij: `a`, `b`", "rule/syntax", ", `b`"],
    ["an operator without a distance", "- `wie NEAR regie`", "rule/syntax", "NEAR regie`"],
    ["nothing between backticks", "- ``", "rule/empty", "``"],
    ["an empty item", "- ", "rule/empty", "- "],
    ["an empty exclusion", "- niet bij:", "rule/empty", ""],
    ["a regular expression that is none", "- `/reg(/`", "rule/syntax", "reg(/`"],
    ["a look-ahead", "- `/reg(?=ie)/`", "rule/syntax", "(?=ie)/`"],
    ["an unclosed regular expression", "- `/regie`", "rule/syntax", "/regie`"],
    ["two rules in one item", "- `regie`\n  - `leiding`", "codebook/unread", "- `leiding`"],
  ])("%s", (_, rule, id, at) => {
    const said = complain(`${head}## Naam {#naam}\n\n**Regels**\n\n- eerst\n${rule}\n`);
    expect(said.map((line) => line.replace(/ \d+:\d+ /u, " @ "))).toEqual([`${id} @ ${at}`]);
    expect(said[0]).toMatch(/ 1[23]:\d+ /u);
  });
});
