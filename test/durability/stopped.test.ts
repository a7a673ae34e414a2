import { constants } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, removeFolders } from "../commands/calling.js";
import { chooseMoments, listMoments, runFaulty, sweep, type Moment } from "./faults.js";
import { makeInit, makeRunWithReport, remedy, type Situation } from "./situations.js";
import { chooseOwn, findBroken, listPassing, readTree } from "./study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Tells a run to stop at each of the moments, and `again` while it is stopping; looks at what is left. */
async function stopAt(moments: readonly Moment[], { start, words, before, end }: Situation, again: number): Promise<void> {
  const told = moments.map((moment, index) => ({ ...moment, signal: signals[index % signals.length] as (typeof signals)[number] }));
  await sweep(told, start, async ({ at, call, signal }, folder) => {
    const met = [at, call, signal];
    const faults = Array.from({ length: 1 + again }, (_, later) => ({ at: at + later, fault: signal }));
    const { code, signal: killed, err } = await runFaulty(cli, [...words, folder], { faults });
    expect([...met, code, killed, err]).toEqual([...met, 128 + constants.signals[signal], null, ""]);
    const left = readTree(folder);
    expect([...met, findBroken(left, before, end), listPassing(left)]).toEqual([...met, [], []]);
    if (words[0] !== "init") expect([...met, chooseOwn(left)]).toEqual([...met, chooseOwn(before)]);
    expect([...met, await remedy(words, folder)]).toEqual([...met, ""]);
    expect([...met, readTree(folder)]).toEqual([...met, end]);
  });
}

describe.skipIf(process.platform === "win32")("told to stop before any call that changes something", () => {
  test("a run with its report exits as a shell says it, leaves the last run whole and nothing for a moment behind", async () => {
    const situation = await makeRunWithReport();
    const moments = chooseMoments(await listMoments(cli, situation.words, situation.start));
    expect(moments.length).toBeGreaterThan(20);
    await stopAt(moments, situation, 0);
  });

  test("and told again while it clears away, it does so to the end", async () => {
    const situation = await makeRunWithReport();
    const moments = await listMoments(cli, situation.words, situation.start);
    await stopAt(
      moments.filter(({ call }) => /^(?:writeFile out\/runs\/\.new-\*\/segments|rename out\/latest|rm out\/\.lock-)/u.test(call)),
      situation,
      5,
    );
  });

  test("a new study is completed by the same command", async () => {
    const situation = await makeInit();
    await stopAt(chooseMoments(await listMoments(cli, situation.words, situation.start)), situation, 0);
  });
});
