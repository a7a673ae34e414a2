import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findExcess, measureExcess } from "../../src/text/markup-load.js";

const excessOf = (text: string): string | undefined => {
  const excess = findExcess(text);
  return excess === undefined ? undefined : `${excess.kind} ${text.slice(0, excess.at).split("\n").length}`;
};
const nestList = (depth: number): string => Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- x`).join("\n");

describe("the load of mark-up", () => {
  test.each([
    ["quotes", "> ".repeat(5000)],
    ["quotes without spaces", ">".repeat(5000)],
    ["list marks", "- ".repeat(5000)],
    ["numbers", "1. ".repeat(5000)],
    ["a mixture", "> - 1. ".repeat(2000)],
    ["notes", "[^a]: ".repeat(5000)],
  ])("is too deep with thousands of %s on a line", (_, marks) => {
    expect(excessOf(`Tekst\n\n${marks}regie\n`)).toBe("too-deep 3");
  });

  test("is too deep with a list of hundreds of levels, and not with one of thirty", () => {
    expect(excessOf(nestList(500))).toBe("too-deep 151");
    expect(excessOf(nestList(30))).toBeUndefined();
  });

  test("is not too deep with lines that separate", () => {
    expect(excessOf(`${"- ".repeat(300)}\n\n${"* ".repeat(300)}\n\n${"*".repeat(300)}\n`)).toBeUndefined();
  });

  test.each(["[", "*a **a ", "a* ", "*a_ ", "![", "[[[]", "a <!-- b ", "a <? ", "a <![CDATA[ ", "[a][ ", "[^"])(
    "is too much with %s without end in one paragraph",
    (mark) => {
      expect(excessOf(`Tekst\n\n${mark.repeat(20_000)}\n`)).toBe("too-much-markup 3");
    },
  );

  test("is too much with a line of thousands of hyphens", () => {
    expect(excessOf(`Tekst\n\n${"- ".repeat(20_000)}\n`)).toBe("too-much-markup 3");
  });

  test("is too much with thousands of quotes or underlined headings", () => {
    expect(excessOf("> een\n\n".repeat(20_000))).toMatch(/^too-much-markup/u);
    expect(excessOf("kop\n---\n".repeat(20_000))).toMatch(/^too-much-markup/u);
  });

  test.each([
    ["a transcript of hours", "**R1:** Ja, [naam] zei [00:12] dat *niemand* de regie had.\n\n".repeat(5000)],
    ["a transcript without empty lines", "**R1:** Ja, [naam] zei [00:12] dat *niemand* de regie had.\n".repeat(1000)],
    ["a table of 20,000 rows", `| a | b |\n| --- | --- |\n${"| *regie* [x | <br>_y |\n".repeat(20_000)}`],
    ["a list of 20,000 points", "- een *punt [ over_ regie\n".repeat(20_000)],
    ["thousands of notes", Array.from({ length: 5000 }, (_, index) => `[^${index}]: noot\n\n`).join("")],
    ["one line of ten million letters", "De regie is weg. ".repeat(600_000)],
  ])("is fine for %s", (_, text) => {
    expect(excessOf(text)).toBeUndefined();
  });

  test("is what is measured line by line, however often what is repeated", () => {
    const piece = fc.constantFrom(
      ..."> |>|- |* |+ |1. |[^a]: |-|*|=|_|~|[|]|<|`|a|é|\u00A0| |\t|\n|\n\n|\né\n|\r\n|*a* |[x]|| a ||---".split("|"),
    );
    const times = fc.constantFrom(1, 1, 2, 50, 99, 100, 101, 299, 300, 301, 1999, 2001, 3000, 6000);
    const part = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), times).map(([pieces, count]) => pieces.join("").repeat(count));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const text = parts.join("");
        expect(findExcess(text)).toEqual(measureExcess(text));
      }),
      { numRuns: 300 },
    );
  });
});
