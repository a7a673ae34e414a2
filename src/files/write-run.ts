/** The files of a run in, an immutable run folder out, reached by one atomic step: a pointer that is replaced. */
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import type { Outputs } from "../model/output.js";
import { syncFolder, writePieces } from "./durable.js";
import { nameFailure } from "./failure.js";
import { removeLeftovers } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";

export interface WrittenRun {
  /** Whether anything was written; the same input is not written again. */
  readonly isNew: boolean;
  readonly folder: string;
  /** The folder's own name: the run's id, with a number behind it where that was taken by other bytes. */
  readonly name: string;
}

/** Writes a run below `out/` and points `out/latest` to it; `refusal` is why nothing may be written, when that is so. */
export async function writeRun(root: string, runId: string, outputs: Outputs, refusal?: Error): Promise<WrittenRun> {
  const out = path.join(root, "out");
  const { name, isWritten } = await chooseFolder(path.join(out, "runs"), runId, outputs);
  const folder = path.join(out, "runs", name);
  const latest = await readPointer(root);
  if (isWritten && latest === name) return { isNew: false, folder, name };
  if (refusal !== undefined) throw refusal;
  await makeFolder(path.join(out, "runs"));
  await removeLeftovers(out);
  if (!isWritten) await writeFolder(folder, outputs);
  if (latest !== undefined && latest !== name && (await isOwnFolder(path.join(out, "runs", latest))))
    await replacePointer(out, "previous", latest);
  await replacePointer(out, "latest", name);
  return { isNew: true, folder, name };
}

/** A run folder is never changed: where one of this name holds other bytes (somebody edited it), the run goes beside it. */
async function chooseFolder(
  runs: string,
  runId: string,
  outputs: Outputs,
): Promise<{ readonly name: string; readonly isWritten: boolean }> {
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? runId : `${runId}-${copy}`;
    if (await isWhole(path.join(runs, name), outputs)) return { name, isWritten: true };
    if (!(await exists(path.join(runs, name)))) return { name, isWritten: false };
  }
}

/** Writes everything beside its place first, so that a folder in place is always whole. */
async function writeFolder(folder: string, outputs: Outputs): Promise<void> {
  const temporary = path.join(path.dirname(folder), `.new-${randomUUID()}`);
  try {
    await mkdir(temporary);
    const synced: Promise<void>[] = [];
    // What is written goes to the disk while the next file is made.
    for (const { name, pieces } of outputs) synced.push(writePieces(path.join(temporary, name), pieces).synced);
    await Promise.all(synced);
    await syncFolder(temporary);
    await rename(temporary, folder);
  } catch (error) {
    // What can't be removed now is cleared away by the next run; what is told is why the writing failed.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(folder));
}

/** The id of the last good run, when there is one; a link to anywhere else than among the runs names none. */
export async function readPointer(root: string, name: "latest" | "previous" = "latest"): Promise<string | undefined> {
  try {
    const link = await readlink(path.join(root, "out", name));
    const run = path.basename(link);
    return path.basename(path.dirname(link)) === "runs" && !run.startsWith(".") ? run : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one file of a run. */
export async function readOutput(root: string, runId: string, name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path.join(root, "out", "runs", runId, name));
  } catch {
    return undefined;
  }
}

async function exists(folder: string): Promise<boolean> {
  try {
    await lstat(folder);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a folder, and not a link to one elsewhere. */
async function isOwnFolder(folder: string): Promise<boolean> {
  try {
    return (await lstat(folder)).isDirectory();
  } catch {
    return false;
  }
}

async function isWhole(folder: string, outputs: Outputs): Promise<boolean> {
  if (!(await isOwnFolder(folder))) return false;
  for (const { name, pieces } of outputs) {
    try {
      if (!isMadeOf(await readFile(path.join(folder, name)), pieces)) return false;
    } catch (error) {
      if (nameFailure(error) === undefined) throw error;
      return false;
    }
  }
  return true;
}

function isMadeOf(content: Buffer, pieces: Iterable<Uint8Array>): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!content.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === content.length;
}

/** A pointer is made beside the old one and renamed over it, so that there is one at any moment. */
async function replacePointer(out: string, name: string, runId: string): Promise<void> {
  const temporary = path.join(out, `.${name}-${randomUUID()}`);
  try {
    await symlink(path.join("runs", runId), temporary, "junction");
    await rename(temporary, path.join(out, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(out);
}
