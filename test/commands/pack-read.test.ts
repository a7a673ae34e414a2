import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packRead, unpackRead, type PackedRead } from "../../src/commands/pack-read.js";
import { readHeavy } from "../../src/load/read-file.js";
import type { ReadFile } from "../../src/model/read-file.js";

const studies = path.join(import.meta.dirname, "../cases");
const files = readdirSync(studies, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\/corpus(?:\/|$)/u.test(entry.parentPath))
  .map(({ name, parentPath }) => path.join(parentPath, name));

async function read(file: string, bytes: Uint8Array): Promise<ReadFile | undefined> {
  const made = await readHeavy({ path: file, bytes });
  return "refused" in made ? undefined : made;
}

function keep(made: ReadFile): PackedRead {
  return deserialize(serialize(packRead(made))) as PackedRead;
}

describe("what was read in a file is the same after it was packed", () => {
  test("in every file of the golden studies, and most of it without a copy of its text", async () => {
    let passages = 0;
    let packed = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      const made = await read(path.relative(studies, file), bytes);
      if (made === undefined) continue;
      const kept = keep(made);
      expect(unpackRead(kept, { bytes })).toEqual(made);
      expect("text" in kept).toBe(!made.isSource);
      for (const block of kept.blocks)
        for (const { passage } of "cells" in block ? block.cells : [block]) {
          passages++;
          if (!("text" in passage)) packed++;
        }
    }
    expect(passages).toBeGreaterThan(500);
    expect(packed / passages).toBeGreaterThan(0.5);
  });

  test("in any Markdown and any table", async () => {
    const pieces = fc.constantFrom(
      "Er was **veel** druk",
      "&amp;",
      "\r\n",
      "\n\n",
      "- een\n- twee",
      "| a | b |\n| - | - |\n| x | “y” |",
      "\\*",
      "é",
      "# Kop\n",
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" "));
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom("a.md", "a.txt", "a.csv"), async (text, name) => {
        const bytes = new TextEncoder().encode(text);
        const made = await read(`corpus/${name}`, bytes);
        if (made !== undefined) expect(unpackRead(keep(made), { bytes })).toEqual(made);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
