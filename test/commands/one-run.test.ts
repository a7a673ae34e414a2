import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, listBelow, makeFolder, readLatest, removeFolders, runCli, smallStudy } from "./calling.js";
import { readTree } from "../durability/study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

/** A copy of the shipped study, which takes long enough to be met while it runs. */
function copyStudy(): string {
  const folder = makeFolder();
  for (const name of ["study.yaml", "corpus", "codebooks", "sjablonen"])
    cpSync(path.join(import.meta.dirname, "../..", name), path.join(folder, name), { recursive: true });
  return folder;
}

/** Starts a run and waits until it holds the lock. */
async function startRun(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, folder], { stdio: "ignore" });
  while (!existsSync(path.join(folder, "out/.lock/holder.json")) && child.exitCode === null) await pause(5);
  expect(child.exitCode).toBe(null);
  return child;
}

async function endOf(child: ChildProcess): Promise<number | null> {
  return child.exitCode ?? (await new Promise((resolve) => child.on("exit", resolve)));
}

describe("a study that is being run", () => {
  test.skipIf(process.platform === "win32")("is not run a second time; the second names the first and exits 2", async () => {
    const folder = copyStudy();
    const first = await startRun(folder);
    // However fast it is, it is at it while the other one starts.
    first.kill("SIGSTOP");
    const second = runCli(cli, [folder]);
    first.kill("SIGCONT");
    expect([second.code, second.out]).toEqual([2, ""]);
    expect(second.err).toMatch(
      new RegExp(`^fout {2}Deze studie wordt al gedraaid, door proces ${first.pid} op deze computer .* run/held\\n$`, "u"),
    );
    expect(await endOf(first)).toBe(0);
    expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["latest", "runs"]);
    for (const content of readLatest(folder).values()) expect(content).not.toMatch(/holder\.json|"pid"/u);
  });

  test("by twenty at once gives whole runs only, and the others say who holds it", { timeout: 240_000 }, async () => {
    const folder = makeFolder(smallStudy);
    const ended = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const child = spawn(process.execPath, [cli, folder], { stdio: ["ignore", "ignore", "pipe"] });
        let err = "";
        child.stderr.on("data", (data: Buffer) => void (err += data.toString()));
        return await new Promise<{ readonly code: number | null; readonly err: string }>((resolve) =>
          child.on("close", (code) => resolve({ code, err })),
        );
      }),
    );
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of ended)
      expect(`${code} ${err}`).toMatch(/^(?:0 (?:opmerking {2}Niets veranderd .*\n)?|2 fout {2}Deze studie wordt al gedraaid, .*\n)$/u);
    const alone = makeFolder(smallStudy);
    expect(runCli(cli, [alone]).code).toBe(0);
    expect(readTree(folder)).toEqual(readTree(alone));
  });

  test.skipIf(process.platform === "win32").each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("stops when it is told so by %s, exits %i and leaves nothing behind", async (signal, code) => {
    const folder = copyStudy();
    const before = listBelow(folder);
    const child = await startRun(folder);
    child.kill(signal);
    expect(await endOf(child)).toBe(code);
    expect(listBelow(folder)).toEqual([...before, "out"].sort());
  });
});
