import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { nameHolder, releaseLock, takeLock, type Asker, type Taken } from "../../src/files/lock.js";
import { listBelow, makeFolder, removeFolders } from "../commands/calling.js";

afterEach(removeFolders);

const time = "2024-05-06T07:08:09.000Z";
/** Numbers that no process of Linux has, so that only `isRunning` says who is alive. */
const farPid = 2 ** 30;
const alive = (pid: number): Asker => ({ ...nameHolder({ pid: farPid + pid, host: "hier", time }), isRunning: () => true });
const dead = (pid: number): Asker => ({ ...alive(pid), isRunning: () => false });

function nameOf(taken: Taken): string {
  return taken.kind === "held" ? `${taken.holder.pid - farPid} op ${taken.holder.host} sinds ${taken.holder.time}` : "taken";
}

function writeLock(folder: string, content: string): void {
  mkdirSync(path.join(folder, "out/.lock"), { recursive: true });
  writeFileSync(path.join(folder, "out/.lock/holder.json"), content);
}

describe("the lock", () => {
  test("tells who holds it: process, machine and time", async () => {
    const folder = makeFolder();
    await takeLock(folder, alive(1));
    expect(JSON.parse(readFileSync(path.join(folder, "out/.lock/holder.json"), "utf8"))).toMatchObject({
      pid: farPid + 1,
      host: "hier",
      time,
    });
    expect(await takeLock(folder, alive(2))).toEqual({ kind: "held", holder: expect.objectContaining({ pid: farPid + 1 }), isHere: true });
  });

  test("is free again once it is given up, and leaves nothing", async () => {
    const folder = makeFolder();
    const taken = await takeLock(folder, alive(1));
    if (taken.kind === "taken") await taken.release();
    expect(listBelow(folder)).toEqual(["out"]);
    expect(nameOf(await takeLock(folder, alive(2)))).toBe("taken");
  });

  test("of a dead process is taken over", async () => {
    const folder = makeFolder();
    await takeLock(folder, alive(1));
    const taken = await takeLock(folder, dead(2));
    expect(nameOf(taken)).toBe("taken");
    if (taken.kind === "taken") await taken.release();
    expect(listBelow(folder)).toEqual(["out"]);
  });

  test("of a process on another machine, which can't be seen, is left alone", async () => {
    const folder = makeFolder();
    await takeLock(folder, { ...alive(1), host: "daar" });
    expect(await takeLock(folder, dead(2))).toMatchObject({ kind: "held", holder: { host: "daar" }, isHere: false });
  });

  test("whose process's number now belongs to another one is taken over", async () => {
    const folder = makeFolder();
    const own = { ...alive(1), pid: process.pid };
    const id = "00000000-0000-4000-8000-000000000000";
    writeLock(folder, JSON.stringify({ pid: process.pid, host: "hier", time, id, started: "long ago" }));
    expect(nameOf(await takeLock(folder, own))).toBe("taken");
  });

  test("that names its own asker was left by an earlier process of that number", async () => {
    const folder = makeFolder();
    await takeLock(folder, alive(1));
    expect(nameOf(await takeLock(folder, alive(1)))).toBe("taken");
  });

  test.each(["", "{}", "null", '{"pid":1,"host":"hier","time":"t","id":"../../.."}'])(
    "that is damaged (%j) is taken over",
    async (content) => {
      const folder = makeFolder();
      writeLock(folder, content);
      expect(nameOf(await takeLock(folder, alive(1)))).toBe("taken");
    },
  );

  test("that is a folder without a holder, or a file, is taken over", async () => {
    for (const there of ["out/.lock/iets/anders", "out/.lock", "out/.lock/holder.json/iets"])
      expect(nameOf(await takeLock(makeFolder({ [there]: "" }), alive(1)))).toBe("taken");
  });

  test.each([false, true])("goes to exactly one of twenty that ask at once, also when it is a dead one's (%s)", async (isLeft) => {
    const folder = makeFolder();
    if (isLeft) await takeLock(folder, { ...alive(0), pid: farPid });
    const asked = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => await takeLock(folder, { ...alive(index + 1), isRunning: (pid) => pid !== farPid })),
    );
    const winners = asked.flatMap((one, index) => (one.kind === "taken" ? [index + 1] : []));
    expect(winners).toHaveLength(1);
    expect(new Set(asked.map(nameOf))).toEqual(new Set(["taken", `${winners[0]} op hier sinds ${time}`]));
  });

  test("is only given up by its holder", async () => {
    const folder = makeFolder();
    await takeLock(folder, alive(1));
    await releaseLock(folder, alive(2));
    expect(existsSync(path.join(folder, "out/.lock"))).toBe(true);
    await releaseLock(makeFolder(), alive(1));
  });

  test("clears away, when it is given up, what killed runs left half made", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    const folder = makeFolder({
      [`out/.lock-${id}/holder.json`]: "",
      [`out/runs/.new-${id}/half.csv`]: "",
      [`out/.latest-${id}`]: "",
      "out/van-een-mens.txt": "",
    });
    const taken = await takeLock(folder, alive(1));
    if (taken.kind === "taken") await taken.release();
    expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["runs", "van-een-mens.txt"]);
    expect(readdirSync(path.join(folder, "out/runs"))).toEqual([]);
  });
});
