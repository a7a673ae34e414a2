import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { CodedWith } from "../../src/coded-study.js";
import { keepCoded, recallCoded } from "../../src/commands/pack-coded.js";
import { openCache } from "../../src/files/cache.js";
import type { KnownWork } from "../../src/known-work.js";
import { runPipeline } from "../../src/pipeline.js";
import { openFolder } from "../report/running.js";
import { makeFolder, removeFolders } from "./calling.js";

afterEach(removeFolders);

const root = path.join(import.meta.dirname, "../..");

/** What each codebook of a study gave. */
async function codeStudy(name: string): Promise<readonly CodedWith[]> {
  const { study, files } = await openFolder(path.join(root, name));
  const coded: unknown[] = [];
  const known: KnownWork = {
    recall({ stage }, work) {
      const value = work();
      if (stage === "coded") coded.push(value);
      return value;
    },
  };
  runPipeline(study, files, "run-x", { known });
  return coded as readonly CodedWith[];
}

describe("what a codebook gave", () => {
  test.each([".", "test/cases/dutch-study", "test/cases/every-format"])("is the same after it was kept: %s", async (name) => {
    const cache = openCache(makeFolder());
    const coded = await codeStudy(name);
    expect(coded.length).toBeGreaterThan(0);
    for (const [index, one] of coded.entries()) {
      expect(one.codings.length).toBeGreaterThan(0);
      keepCoded(cache, `work/${index}`, one);
      const recalled = recallCoded(cache, `work/${index}`) as CodedWith;
      expect(recalled).toEqual(one);
      const rules = new Set(Array.from(recalled.codebook.codes.values()).flatMap((code) => code.rules));
      const named = [...recalled.codings.flatMap(({ because }) => because.matches), ...recalled.reach].map(({ rule }) => rule);
      expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
    }
  });

  test("can be had for one document", async () => {
    const cache = openCache(makeFolder());
    const [one] = (await codeStudy(".")) as readonly [CodedWith];
    keepCoded(cache, "work/a", one);
    const document = (one.codings[100]?.segmentId ?? "").replace(/:.*/u, "");
    const recalled = recallCoded(cache, "work/a", document);
    const codings = one.codings.filter(({ segmentId }) => segmentId.startsWith(`${document}:`));
    expect(codings.length).toBeLessThan(one.codings.length);
    expect(recalled).toEqual({ ...one, codings, reach: [] });
  });

  test("is not there when it was not kept", () => {
    expect(recallCoded(openCache(makeFolder()), "work/a")).toBeUndefined();
  });
});
