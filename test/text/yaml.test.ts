import fc from "fast-check";
import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { parseYaml, type YamlNode, type YamlProblem } from "../../src/text/yaml.js";

function read(text: string): YamlNode {
  const parsed = parseYaml(text);
  if ("problem" in parsed) throw new Error(JSON.stringify(parsed.problem));
  return parsed.node;
}

function readProblem(text: string): YamlProblem | undefined {
  const parsed = parseYaml(text);
  return "problem" in parsed ? parsed.problem : undefined;
}

type Plain = string | readonly Plain[] | ReadonlyMap<string, Plain>;

/** A tree without its places. */
function simplify(node: YamlNode): Plain {
  if (node.kind === "text") return node.text;
  if (node.kind === "list") return node.items.map(simplify);
  return new Map(node.entries.map(({ key, value }) => [key, simplify(value)]));
}

describe("reading YAML", () => {
  it.each([
    ["a version", "versie: 1.10", "1.10"],
    ["a date", "datum: 2023-09-01", "2023-09-01"],
    ["no", "meenemen: no", "no"],
    ["off", "aan: off", "off"],
    ["true", "waar: true", "true"],
    ["null", "niets: null", "null"],
    ["a tilde", "niets: ~", "~"],
    ["a number with leading zeros", "nr: 007", "007"],
    ["a hexadecimal number", "nr: 0x1F", "0x1F"],
    ["an exponent", "nr: 1e3", "1e3"],
    ["a quoted text", 'titel: "Een: twee"', "Een: twee"],
    ["nothing", "titel:", ""],
    ["a folded text", "titel: >\n  een\n  twee\n", "een twee\n"],
    ["a text over lines", "titel: een\n  twee", "een twee"],
    ["a text with a comment behind it", "titel: een # twee", "een"],
  ])("keeps %s a text", (_, text, value) => {
    const node = read(text);
    expect(node.kind === "map" && node.entries[0]?.value).toMatchObject({ kind: "text", text: value });
  });

  it("keeps texts when the file asks for the old YAML", () => {
    expect(simplify(read("%YAML 1.1\n---\naan: no\nversie: 1.10"))).toEqual(
      new Map([
        ["aan", "no"],
        ["versie", "1.10"],
      ]),
    );
  });

  it("reads lists and maps, in either style", () => {
    expect(simplify(read("a: [x, y]\nb:\n  - z\n  -\nc: { d: 1 }"))).toEqual(
      new Map<string, Plain>([
        ["a", ["x", "y"]],
        ["b", ["z", ""]],
        ["c", new Map([["d", "1"]])],
      ]),
    );
  });

  it("keeps the order of the keys, numbers too", () => {
    const node = read("b: 1\n2: x\n1: y\na: 2");
    expect(node.kind === "map" && node.entries.map(({ key }) => key)).toEqual(["b", "2", "1", "a"]);
  });

  it("reads keys that a plain object would trip over", () => {
    expect(simplify(read("__proto__: x\nconstructor: y\ntoString: z"))).toEqual(
      new Map([
        ["__proto__", "x"],
        ["constructor", "y"],
        ["toString", "z"],
      ]),
    );
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("tells where each key and each value stands", () => {
    const node = read("titel: x\nperioden:\n  - { id: p1,\r\n      van: y }\n");
    if (node.kind !== "map") throw new Error("no map");
    expect(node.entries.map(({ place }) => place)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
    ]);
    expect(node.entries[0]?.value).toMatchObject({ line: 1, column: 8 });
    const list = node.entries[1]?.value;
    const period = list?.kind === "list" ? list.items[0] : undefined;
    expect(period).toMatchObject({ kind: "map", line: 3, column: 5 });
    expect(period?.kind === "map" && period.entries[1]?.place).toEqual({ line: 4, column: 7 });
  });

  it("reads an empty text, or only comments, as an empty map", () => {
    expect(read("")).toEqual({ kind: "map", entries: [], line: 1, column: 1 });
    expect(read("# niets\n")).toEqual({ kind: "map", entries: [], line: 1, column: 1 });
  });

  it("reads a merge key as any other key", () => {
    expect(simplify(read("<<: { a: 1 }"))).toEqual(new Map([["<<", new Map([["a", "1"]])]]));
  });

  it("reads any tree of texts back", () => {
    const { tree } = fc.letrec<{ tree: Plain; text: string; list: readonly Plain[]; map: ReadonlyMap<string, Plain> }>((tie) => ({
      text: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("no", "1.10", "null", "- x", "a: b", "*x", "&y", "#z", "'", "__proto__"),
      ),
      list: fc.array(tie("tree"), { maxLength: 3 }),
      map: fc.array(fc.tuple(fc.string({ maxLength: 5 }), tie("tree")), { maxLength: 3 }).map((entries) => new Map(entries)),
      tree: fc.oneof({ depthSize: "small" }, tie("text"), tie("list"), tie("map")),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(simplify(read(stringify(value, { aliasDuplicateObjects: false })))).toEqual(value);
      }),
    );
  });
});

describe("YAML that is refused", () => {
  it.each([
    ["an alias", "a: 1\nb: *x", 2, 4],
    ["an anchor, which would be lost", "a: 1\nbron: &co", 2, 7],
    ["a merge of an alias", "a: &x { b: 1 }\nc:\n  <<: *x", 1, 4],
    ["a tag, which would be lost", "a: 1\ntitel: !belangrijk x", 2, 8],
    ["a tag of YAML's own", "a: !!binary aGk=", 1, 4],
    ["a key that stands twice", "a: 1\nb: 2\na: 3", 3, 1],
    ["a tab as indentation", "a:\n\tb: 1", 2, 1],
    ["a key that is a list", "[a, b]: 1", 1, 1],
    ["a second document", "a: 1\n---\nb: 2", 2, 1],
    ["a list that is not closed", "a: [1, 2", 1, 9],
    ["a quotation mark that is not closed", 'a: "1', 1, 6],
  ])("has %s: said at its place", (_, text, line, column) => {
    expect(readProblem(text)).toMatchObject({ line, column });
  });

  it.each([
    ["yaml-alias", "b: *x"],
    ["yaml-anchor", "bron: &co"],
    ["yaml-tag", "titel: !x y"],
    ["yaml-key", "[a, b]: 1"],
    ["yaml-repeated-key", "a: 1\na: 3"],
    ["yaml-tab", "a:\n\tb: 1"],
    ["yaml-colon", "titel: Regie: wie"],
    ["yaml-no-colon", "a: 1\nzonder\nb: 2"],
    ["yaml-missing", 'a: "1'],
    ["yaml-indent", "a: [1, 2"],
    ["yaml-start", "a: @x"],
    ["yaml-escape", 'a: "c:\\map"'],
    ["yaml-documents", "a: 1\n---\nb: 2"],
  ])("is told apart: %s", (kind, text) => {
    expect(readProblem(text)?.kind).toBe(kind);
  });

  it("is nested deeper than anyone writes by hand", () => {
    expect(readProblem("[".repeat(40) + "]".repeat(40))).toBeUndefined();
    expect(readProblem("[".repeat(60) + "]".repeat(60))).toMatchObject({ line: 1 });
  });

  it.each([
    ["lists in a line", "[", "]"],
    ["lists in a line that are not closed", "[", ""],
    ["maps in a line", "{a: ", "}"],
    ["lists of lists", "- ", ""],
    ["keys of keys", "? ", ""],
  ])("is nested a hundred thousand deep in %s, without a failure", (_, open, close) => {
    expect(readProblem(open.repeat(100_000) + close.repeat(100_000))?.line).toBe(1);
  });

  it("is nested a thousand deep by its indentation, without a failure", () => {
    const text = Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    expect(readProblem(text)?.line).toBeGreaterThan(40);
  });

  it("never makes the reader fail, whatever the text", () => {
    const piece = fc.constantFrom(
      "a",
      ": ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      "\n",
      "  ",
      "\t",
      '"',
      "'",
      "&x ",
      "*x",
      "!t ",
      "#",
      "|",
      ">",
      "? ",
      "---\n",
      "%YAML 1.1\n",
      "<<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const parsed = parseYaml(pieces.join(""));
        const { line, column } = "problem" in parsed ? parsed.problem : parsed.node;
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
