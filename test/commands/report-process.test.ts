import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, listBelow, makeFolder, readLatest, removeFolders, runCli, smallStudy } from "./calling.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

/** A copy of the shipped study, which takes seconds to make sheets of. */
function copyStudy(): string {
  const folder = makeFolder();
  for (const name of ["study.yaml", "corpus", "codebooks", "sjablonen", "report"])
    cpSync(path.join(import.meta.dirname, "../..", name), path.join(folder, name), { recursive: true });
  return folder;
}

async function endOf(child: ChildProcess): Promise<number | null> {
  return child.exitCode ?? (await new Promise((resolve) => child.on("exit", resolve)));
}

/** Root may write anything, so it runs the program as nobody. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65_534 } : {};

test.skipIf(process.platform === "win32")(
  "a report that is there is told again where nothing may be written, and another one is refused",
  () => {
    const folder = makeFolder(smallStudy);
    runCli(cli, ["report", folder]);
    const names = [".", ...listBelow(folder)].map((name) => path.join(folder, name));
    if (isRoot) for (const name of names) chownSync(name, 65_534, 65_534);
    const folders = [".", "out", "out/runs", "out/latest", "out/latest/sheets"].map((name) => path.join(folder, name));
    for (const name of folders) chmodSync(name, 0o555);
    const before = readLatest(folder);
    const again = runCli(cli, ["report", folder], nobody);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining("run/nothing-changed")]);
    for (const name of folders) chmodSync(name, 0o755);
    rmSync(path.join(folder, "out/latest/sheets/p1.md"));
    for (const name of folders) chmodSync(name, 0o555);
    const refused = runCli(cli, ["report", folder], nobody);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/ in out \([^)]+, E[A-Z]+\).* run\/cannot-write\n$/u);
    for (const name of folders) chmodSync(name, 0o755);
    expect(Array.from(readLatest(folder).keys())).toEqual(Array.from(before.keys()).filter((name) => name !== "sheets/p1.md"));
  },
);

describe("a report that is being made", () => {
  test("is not made a second time; verify and the next report need no help", { timeout: 240_000 }, async () => {
    const folder = copyStudy();
    const first = spawn(process.execPath, [cli, "report", folder], { stdio: "ignore" });
    // It holds the study from here on, through the run and all its sheets.
    while (!existsSync(path.join(folder, "out/.lock")) && first.exitCode === null) await pause(5);
    const second = runCli(cli, ["report", folder]);
    expect([second.code, second.out]).toEqual([2, ""]);
    expect(second.err).toMatch(/run\/held\n$/u);
    expect(await endOf(first)).toBe(0);
    expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["latest", "runs"]);
    expect(Array.from(readLatest(folder).keys()).filter((name) => name.endsWith(".docx"))).toHaveLength(6);
  });
});
