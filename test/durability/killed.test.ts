import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, removeFolders } from "../commands/calling.js";
import { chooseMoments, listMoments, runFaulty, sweep } from "./faults.js";
import { makeFirstRun, makeInit, makeNextRun, makeReport, remedy } from "./situations.js";
import { chooseOwn, findBroken, readTree } from "./study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

describe("killed before any call that changes something, or halfway through a write,", () => {
  test.each([
    ["a first run", makeFirstRun, { last: false }, 15],
    ["a run over the last good one", makeNextRun, { last: true }, 22],
    ["a report beside an edited sheet", makeReport, { last: false, lock: false }, 6],
    ["a new study", makeInit, { last: true }, 8],
  ])("%s leaves what was there whole, and the next needs no help", async (_, make, choice, least) => {
    const { start, words, before, end } = await make();
    const moments = chooseMoments(await listMoments(cli, words, start), choice);
    expect(moments.length).toBeGreaterThanOrEqual(least);
    await sweep(moments, start, async ({ at, call }, folder) => {
      const fault = call.startsWith("write") ? "torn" : "SIGKILL";
      const { signal } = await runFaulty(cli, [...words, folder], { faults: [{ at, fault }] });
      expect([at, call, signal]).toEqual([at, call, "SIGKILL"]);
      const left = readTree(folder);
      expect([at, call, findBroken(left, before, end)]).toEqual([at, call, []]);
      if (words[0] !== "init") expect([at, call, chooseOwn(left)]).toEqual([at, call, chooseOwn(before)]);
      expect([at, call, await remedy(words, folder)]).toEqual([at, call, ""]);
      expect([at, call, readTree(folder)]).toEqual([at, call, end]);
    });
  });
});
