/**
 * Golden studies: every folder of `test/cases` is a small study with the files it must give in `expected/`, byte for byte,
 * and its exit code. `node test/update-cases.js` writes the expected files anew and says what changed.
 */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { call, makeFolder, readLatest, removeFolders, type Called } from "./commands/calling.js";

const root = path.join(import.meta.dirname, "cases");
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

afterAll(removeFolders);

/** The lines that differ, with the line before the first and after the last of each stretch: `-` expected, `+` found. */
function listDifferences(expected: string, found: string): readonly string[] {
  const [old, now] = [expected.split("\n"), found.split("\n")];
  const common = longestCommon(old, now);
  const lines: string[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...common, [old.length, now.length] as const]) {
    if (left > from || right > to) {
      if (from > 0) lines.push(`  ${from}: ${old[from - 1]}`);
      for (let at = from; at < left; at++) lines.push(`- ${at + 1}: ${old[at]}`);
      for (let at = to; at < right; at++) lines.push(`+ ${at + 1}: ${now[at]}`);
    }
    [from, to] = [left + 1, right + 1];
  }
  return lines;
}

/** The longest common run of lines, as pairs of places; small files only. */
function longestCommon(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      (lengths[row] as Uint16Array)[column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < left.length && column < right.length;) {
    if (left[row] === right[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

async function runCase(name: string): Promise<{ readonly called: Called; readonly outputs: ReadonlyMap<string, string> }> {
  const folder = makeFolder();
  cpSync(path.join(root, name), folder, { recursive: true, filter: (file) => path.basename(file) !== "expected" });
  const called = await call("run", folder);
  return { called, outputs: readLatest(folder) };
}

describe.each(cases)("the study %s", async (name) => {
  const expected = path.join(root, name, "expected");
  const { called, outputs } = await runCase(name);
  const files = readdirSync(expected).sort();

  test("has expected tables to be compared with", () => {
    expect(files).toEqual(
      expect.arrayContaining(["codings.csv", "exit-code", "frequencies.csv", "inventory.csv", "messages.csv", "segments.csv"]),
    );
  });

  test.each(files)("gives %s as expected", (file) => {
    const found = file === "exit-code" ? `${called.code}\n` : (outputs.get(file) ?? "");
    const differences = listDifferences(readFileSync(path.join(expected, file), "utf8"), found);
    if (differences.length > 0)
      throw new Error(
        `${name}/expected/${file} (- expected, + found; node test/update-cases.js after a change that is meant)\n${differences.join("\n")}`,
      );
  });

  test("accounts for every document it was told of or found", () => {
    expect(outputs.get("messages.csv")).not.toContain("run/not-reconciled");
  });
});

describe("the helper that compares", () => {
  test("shows the lines that differ and the one before them", () => {
    expect(listDifferences("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n")).toEqual(["  1: a", "- 2: b", "+ 2: x", "  4: d", "+ 5: e"]);
    expect(listDifferences("a\n", "a\n")).toEqual([]);
    expect(listDifferences("a\n", "a")).toEqual(["  1: a", "- 2: "]);
  });
});
