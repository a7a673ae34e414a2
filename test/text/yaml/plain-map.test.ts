import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnyYaml } from "../../../src/text/yaml/library.js";
import { readPlainMap } from "../../../src/text/yaml/plain-map.js";

const front =
  "# Fictief voorbeeld: verzonnen.\nid: interview-r2\ntitel: Interview R2, Veilig Thuis (juli)\n\ndatum:  2024-04-09 \nversie: 1.10\n";

const keys = ["id", "a b", "é", "x1", "_", "y", "on", "null", "key-1", "<<", "1", "-", "a ", '"b"', "#"];
const marks =
  "w|w|w |een twee|12.5|2023-01-01|10:30|a: b|: |:|#| #|'|\"|[|]|{|}|,|&|*|!|%|@|`|>|~|- |? |---|...|é|\u0301|\u00A0|\u0085|\u2028|\uFEFF|😀|\0|\t|(|\\|½|\u200B".split(
    "|",
  );
const line = fc
  .tuple(
    fc.constantFrom("", "", "", " ", "- "),
    fc.constantFrom(...keys),
    fc.constantFrom(": ", ":  ", ":", " : "),
    fc.array(fc.constantFrom(...marks), { maxLength: 3 }),
  )
  .map(([indent, key, colon, value]) => `${indent}${key}${colon}${value.join("")}`);
const ends = fc.constantFrom("\n", "\n", "\r\n", "\n\n", " \n", "\n  \n", "\n# c\n", "\n#c\n", "\r", "");
const yaml = fc
  .array(
    fc.tuple(line, ends).map((parts) => parts.join("")),
    { maxLength: 4 },
  )
  .map((lines) => lines.join(""));

describe("plain lines of YAML", () => {
  it("are read without the library", () => {
    expect(readPlainMap(front)?.kind).toBe("map");
    expect({ node: readPlainMap(front) }).toEqual(parseAnyYaml(front));
    expect({ node: readPlainMap(front.replaceAll("\n", "\r\n")) }).toEqual(parseAnyYaml(front.replaceAll("\n", "\r\n")));
  });

  it.each(["", "# niets", "a", "a:", "a: 'b'", "a: b\na: c", "a: b\n  c", "- a: b", "a: b: c", "a: b # c", "a: |\n  b", "a: [b]", "a:\tb"])(
    "are left to the library where they may be more: %j",
    (text) => {
      expect(readPlainMap(text)).toBeUndefined();
    },
  );

  it("are what the library makes of them, whatever stands in them", () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const node = readPlainMap(text);
        if (node !== undefined) expect({ node }).toEqual(parseAnyYaml(text));
      }),
      { numRuns: 3000 },
    );
  });
});
