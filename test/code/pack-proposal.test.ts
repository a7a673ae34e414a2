import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { PackedProposal } from "../../src/code/pack-proposal.js";
import { runPipeline } from "../../src/pipeline.js";
import { openFolder } from "../report/running.js";

const root = path.join(import.meta.dirname, "../..");
const cases = readdirSync(path.join(root, "test/cases"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [path.join("test/cases", entry.name)] : [],
);

describe("proposals that are known from before", () => {
  it.each([".", ...cases])("give the same run: %s", async (name) => {
    const { study, files, run } = await openFolder(path.join(root, name));
    const kept = new Map<string, PackedProposal>();
    const first = runPipeline(study, files, "run-x", {
      known: { recall: () => undefined, keep: ({ id }, packed) => void kept.set(id, structuredClone(packed)) },
    });
    const again = runPipeline(study, files, "run-x", {
      known: {
        recall: ({ id }) => kept.get(id),
        keep: () => {
          throw new Error("what is known is not kept again");
        },
      },
    });
    expect(Array.from(kept.keys()).sort()).toEqual(run.codebooks.map(({ id }) => id).sort());
    expect(first.codings).toEqual(run.codings);
    expect(again).toEqual(first);
    const rules = new Set(again.codebooks.flatMap(({ codes }) => Array.from(codes.values()).flatMap((code) => code.rules)));
    expect(again.codings.flatMap(({ because }) => because.matches).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });
});
