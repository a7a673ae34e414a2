import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, makeFolder, readLatest, removeFolders, runCli, smallStudy, writeFiles } from "../commands/calling.js";
import { listPassing, readTree } from "./study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

const id = "00000000-0000-4000-8000-000000000000";
const holder = { pid: 1, host: hostname(), time: "2024-05-06T07:08:09.000Z", id };
const lock = "out/.lock";

/** The number of a process that has just ended. */
function findDeadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

function writeHolder(folder: string, given: object): void {
  writeFiles(folder, { [`${lock}/holder.json`]: JSON.stringify({ ...holder, ...given }) });
}

describe("a lock that nobody holds any more", () => {
  test.each<[string, (folder: string) => void]>([
    ["of a process that ended", (folder) => writeHolder(folder, { pid: findDeadPid() })],
    ["of a process whose number another one has now", (folder) => writeHolder(folder, { pid: process.pid, started: "1" })],
    ["that is a file", (folder) => writeFiles(folder, { [lock]: "12345" })],
    [
      "that a synced folder brought back beside its remains, with other things that were being made",
      (folder) => {
        writeHolder(folder, { pid: findDeadPid() });
        writeFiles(folder, { [`out/.lock-${id}/holder.json`]: "", [`out/runs/.new-${id}/codings.csv`]: "x", [`out/.latest-${id}`]: "" });
      },
    ],
  ])("%s is taken over, and nothing of it is left", (_, leave) => {
    const folder = makeFolder(smallStudy);
    leave(folder);
    expect(runCli(cli, [folder])).toMatchObject({ code: 0, err: "" });
    expect(listPassing(readTree(folder))).toEqual([]);
    expect(readLatest(folder).has("manifest.json")).toBe(true);
  });
});

describe("a lock that may be held", () => {
  test("by a process that runs here is named and left", () => {
    const folder = makeFolder(smallStudy);
    const started = readStart(process.pid);
    writeHolder(folder, { pid: process.pid, ...(started === undefined ? {} : { started }) });
    const before = readTree(folder);
    const { code, out, err } = runCli(cli, [folder]);
    expect([code, out, readTree(folder)]).toEqual([2, "", before]);
    expect(err).toContain(`door proces ${process.pid} op deze computer (${hostname()}), sinds 2024-05-06 07:08 UTC`);
  });

  test("by a process on another computer is named and left, until a person removes it", () => {
    const folder = makeFolder(smallStudy);
    writeHolder(folder, { host: "een-andere-computer" });
    const before = readTree(folder);
    const { code, out, err } = runCli(cli, ["report", folder]);
    expect([code, out, readTree(folder)]).toEqual([2, "", before]);
    expect(err).toMatch(/door proces 1 op computer een-andere-computer, .* Verwijder dan de map out\/\.lock\. {2}run\/held-elsewhere\n$/u);
    rmSync(path.join(folder, lock), { recursive: true });
    expect(runCli(cli, [folder]).code).toBe(0);
  });
});

/** When a process started, where that can be seen. */
function readStart(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];
  } catch {
    return undefined;
  }
}

test("a lock does not keep anybody from looking", () => {
  const folder = makeFolder(smallStudy);
  writeHolder(folder, { host: "een-andere-computer" });
  writeFileSync(path.join(folder, "notitie.txt"), "");
  expect(runCli(cli, ["check", folder]).code).toBe(0);
  expect(runCli(cli, ["explain", "a", folder]).code).toBe(0);
});
