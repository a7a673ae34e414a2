/** The built command line in a process of its own with a disk or a machine that fails at a given call (`hook.mjs`); which calls there are. */
import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pLimit from "p-limit";
import type { Called } from "../commands/calling.js";
import { makeFolder } from "../commands/calling.js";

export interface Fault {
  /** The mutating call it comes before, counted from 1. */
  readonly at: number;
  /** What happens, as `hook.mjs` lists it. */
  readonly fault: string;
}

/** One call that changes something: its name and what it is about. */
export interface Moment {
  readonly at: number;
  /** Such as `rename out/.lock-*`. */
  readonly call: string;
}

const hook = pathToFileURL(path.join(import.meta.dirname, "hook.mjs")).href;

/** Starts the built command line; `signal` is what ended it, when a signal did. */
export async function runFaulty(
  cli: string,
  args: readonly string[],
  given: { readonly faults?: readonly Fault[]; readonly log?: string } = {},
): Promise<Called & { readonly signal: string | null }> {
  const child = spawn(process.execPath, ["--import", hook, cli, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CODEBOOM_TEST_FAULTS: JSON.stringify(given) },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data: Buffer) => void (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => void (err += data.toString()));
  return await new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
}

/** Runs the command on a copy of a folder and gives the calls it made. */
export async function listMoments(cli: string, words: readonly string[], start: string): Promise<readonly Moment[]> {
  const folder = copyFolder(start);
  const log = path.join(makeFolder(), "log");
  await runFaulty(cli, [...words, folder], { log });
  return readFileSync(log, "utf8")
    .trimEnd()
    .split("\n")
    .map((line, index) => ({
      at: index + 1,
      call: line
        .replaceAll(`${folder}/`, "")
        .replace(folder, ".")
        .replaceAll(/-[0-9a-f-]{36}/gu, "-*"),
    }));
}

/**
 * One or two of each kind of call: the files of a run are written one after the other in the same way, and so are those added to
 * it and those of a new study. What only makes and gives up the lock can be left out.
 */
export function chooseMoments(
  moments: readonly Moment[],
  { last = false, lock = true }: { readonly last?: boolean; readonly lock?: boolean } = {},
): readonly Moment[] {
  const kinds = moments.map(({ call }) => call.replace(/(?<=\bout\/runs\/(?:\.new-\*\/)?)[^.].*|(?<=^\w+ )(?!out\b|\.$).*/u, "*"));
  return moments.filter(({ call }, index) => {
    const kind = kinds[index] as string;
    if (!lock && call.includes("out/.lock")) return false;
    return kinds.indexOf(kind) === index || (last && kinds.lastIndexOf(kind) === index);
  });
}

/** A copy of a folder, its links as they are; removed by `removeFolders`. */
export function copyFolder(folder: string): string {
  const copy = makeFolder();
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Does something at each moment on a copy of the start, as many at a time as the machine can. */
export async function sweep<T>(moments: readonly T[], start: string, action: (moment: T, folder: string) => Promise<void>): Promise<void> {
  const limit = pLimit(Math.max(2, Math.floor(availableParallelism())));
  await Promise.all(
    moments.map(async (moment) =>
      limit(async () => {
        const folder = copyFolder(start);
        await action(moment, folder);
        rmSync(folder, { recursive: true, force: true });
      }),
    ),
  );
}
