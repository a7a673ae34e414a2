import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, removeFolders } from "../commands/calling.js";
import { chooseMoments, listMoments, runFaulty, sweep } from "./faults.js";
import { makeInit, makeNextRun, makeReport, remedy } from "./situations.js";
import { chooseOwn, findBroken, listPassing, readTree } from "./study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

/** A disk that is full from here on, that fails once, that may only be read from here on, and one call that is not allowed. */
const failures = ["ENOSPC", "EIO", "EROFS", "EACCES"];
/** Calls that clear away; when these fail the run itself is there, and the next one clears away. */
/** What is only kept to be quick the next time need not succeed. */
const inCache = / \.codeboom\b/u;
const clearing = /^(?:rm|rmdir|unlink|rename out\/\.lock-\*)/u;
const sentence =
  /^fout {2}De (?:uitvoer kon niet worden geschreven in out[^\n]*?|map \S+ kon niet worden gemaakt of beschreven) \([^()]+, (E[A-Z]+)\);[^\n/]* {2}\w+\/cannot-write\n$/u;

describe("on a disk that fails at any call that changes something", () => {
  test.each([
    ["a run over the last good one", makeNextRun, true, 10],
    ["a report beside an edited sheet", makeReport, false, 5],
    ["a new study", makeInit, true, 4],
  ])("%s leaves what was there whole and says in one sentence what is the matter", async (_, make, lock, least) => {
    const { start, words, before, end } = await make();
    const moments = chooseMoments(await listMoments(cli, words, start), { lock });
    const refused: number[] = [];
    await sweep(
      moments.map((moment, index) => ({ ...moment, fault: failures[index % failures.length] as string })),
      start,
      async ({ at, call, fault }, folder) => {
        const met = [at, call, fault];
        const { code, out, err } = await runFaulty(cli, [...words, folder], { faults: [{ at, fault }] });
        const left = readTree(folder);
        expect([...met, findBroken(left, before, end)]).toEqual([...met, []]);
        if (words[0] !== "init") expect([...met, chooseOwn(left)]).toEqual([...met, chooseOwn(before)]);
        if (code === 0) {
          // What is denied once is tried again where that helps, and some disks can't sync a folder.
          expect([...met, fault === "EACCES" || clearing.test(call) || inCache.test(call)]).toEqual([...met, true]);
          const passing = new Set(listPassing(left));
          const done = words[0] === "init" ? chooseOwn(end) : end;
          expect([...met, new Map(Array.from(left).filter(([name]) => !passing.has(name)))]).toEqual([...met, done]);
        } else {
          refused.push(at);
          expect([...met, code, out, sentence.exec(err)?.[1] ?? err]).toEqual([...met, 2, "", fault]);
        }
        if (fault !== "EROFS" && !clearing.test(call)) expect([...met, listPassing(left)]).toEqual([...met, []]);
        expect([...met, await remedy(words, folder)]).toEqual([...met, ""]);
        expect([...met, readTree(folder)]).toEqual([...met, end]);
      },
    );
    expect(refused.length).toBeGreaterThanOrEqual(least);
  });
});
