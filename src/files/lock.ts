/** A study and who wants to run it in, the lock on its output folder out, or who holds it: one run at a time per study. */
import { randomUUID } from "node:crypto";
import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { nameFailure } from "./failure.js";
import { removeLeftovers } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";

/** The process that holds a lock, under a name of its own: numbers of processes are used again. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly time: string;
  readonly id: string;
}

/** Who asks for a lock, and how it sees whether another process of this machine runs. */
export interface Asker extends Holder {
  readonly isRunning: (pid: number) => boolean;
}

/** What stands in a lock: its holder, and when the process started where that can be seen. */
interface Written extends Holder {
  readonly started?: string;
}

export type Taken =
  | { readonly kind: "taken"; readonly release: () => Promise<void> }
  | { readonly kind: "read-only"; readonly failure: Error }
  | { readonly kind: "held"; readonly holder: Holder; readonly isHere: boolean };

type Found = Written | "gone" | "damaged";

const lockFolder = ".lock";
const holderFile = "holder.json";
/** Where no lock can be made nothing may be written; a run that has nothing to write can still go on. */
const readOnly = new Set(["EACCES", "EPERM", "EROFS"]);
/** What a file system calls a folder that is in the way of a rename. */
const inTheWay = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "EBUSY", "ENOTDIR"]);
const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** Only when many runs start at the same moment are there further rounds. */
const rounds = 100;
const patience = 10;

/** Names a process that may ask for a lock; it asks under one name only, so that what it left can be told from what others made. */
export function nameHolder(process: Omit<Holder, "id">): Holder {
  return { ...process, id: randomUUID() };
}

/**
 * Takes the lock: a folder with the holder in it, made beside its place and renamed, so that it is never half there and
 * only one of many can be first. A lock whose holder is dead is moved away under the name of its own that stands in it,
 * which only one can do.
 */
export async function takeLock(root: string, asker: Asker): Promise<Taken> {
  const out = path.join(root, "out");
  const lock = path.join(out, lockFolder);
  const { pid, host, time, id } = asker;
  const started = await readStart(pid);
  const mine: Written = { pid, host, time, id, ...(started === undefined ? {} : { started }) };
  let seen: Found = "gone";
  for (let round = 0; round < rounds; round++) {
    try {
      if (await put(out, mine)) return { kind: "taken", release: async () => await releaseLock(root, asker) };
    } catch (error) {
      if (error instanceof Error && readOnly.has(nameFailure(error) ?? "")) return { kind: "read-only", failure: error };
      // Who holds the lock clears away what lies beside it, perhaps also what was just being made here.
      if (nameFailure(error) === "ENOENT" && round < rounds - 1) continue;
      throw error;
    }
    seen = await readLock(lock);
    // What is just being moved looks damaged for a moment.
    if (seen === "gone" || (seen === "damaged" && round < patience)) continue;
    if (seen !== "damaged" && (await isAlive(seen, mine, asker))) return { kind: "held", holder: seen, isHere: seen.host === host };
    // A dead lock and what was once moved away under its name are both there only where a synced folder brought one back.
    if (round >= patience && seen !== "damaged") await rm(path.join(out, `.lock-${seen.id}`), { recursive: true, force: true });
    await moveAway(out, lock, seen);
  }
  if (typeof seen === "string") throw new Error("the lock changes hands all the time");
  return { kind: "held", holder: seen, isHere: false };
}

/** Gives up the lock of a process with what it left half made; the main thread does this for a run that was stopped. */
export async function releaseLock(root: string, holder: Holder): Promise<void> {
  try {
    await clearAway(path.join(root, "out"), holder);
  } catch (error) {
    // What can't be removed now is a dead lock, which the next run takes over.
    if (nameFailure(error) === undefined) throw error;
  }
}

async function clearAway(out: string, { id }: Holder): Promise<void> {
  const lock = path.join(out, lockFolder);
  const own = `.lock-${id}`;
  const found = await readLock(lock);
  if (typeof found === "string" || found.id !== id) {
    // It was stopped while it made its lock or gave it up.
    await rm(path.join(out, own), { recursive: true, force: true });
    return;
  }
  await removeLeftovers(out);
  const others = (await readdir(out)).filter((name) => /^\.lock-[0-9a-f-]{36}$/u.test(name));
  await move(lock, path.join(out, own));
  // A process that asks for the lock at this moment may be in what is removed; it will ask again.
  for (const name of [own, ...others]) await rm(path.join(out, name), { recursive: true, force: true }).catch(() => undefined);
}

/** Makes a lock beside its place and moves it there; gives whether the place was free. */
async function put(out: string, mine: Written): Promise<boolean> {
  const own = path.join(out, `.lock-${mine.id}`);
  let isPut = false;
  try {
    await makeFolder(own);
    await writeFile(path.join(own, holderFile), `${JSON.stringify(mine, null, 2)}\n`);
    isPut = await move(own, path.join(out, lockFolder));
    return isPut;
  } finally {
    // What is left where the disk fails altogether is cleared away by the next run.
    if (!isPut) await rm(own, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Moves a folder to a place where there is none; gives whether that was done. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const failure = nameFailure(error) ?? "";
    if (failure === "ENOENT" || inTheWay.has(failure)) return false;
    throw error;
  }
}

/** Moves a dead lock away; where another was faster, and a new lock stands in its place by now, that one is put back. */
async function moveAway(out: string, lock: string, dead: Written | "damaged"): Promise<void> {
  const id = dead === "damaged" ? randomUUID() : dead.id;
  const aside = path.join(out, `.lock-${id}`);
  if (!(await move(lock, aside))) return;
  const moved = await readLock(aside);
  if (typeof moved !== "string" && moved.id !== id) await move(aside, lock);
}

async function readLock(lock: string): Promise<Found> {
  try {
    const read: unknown = JSON.parse(await readFile(path.join(lock, holderFile), "utf8"));
    return isWritten(read) ? read : "damaged";
  } catch (error) {
    if (error instanceof SyntaxError || ["ENOTDIR", "EISDIR"].includes(nameFailure(error) ?? "")) return "damaged";
    if (nameFailure(error) !== "ENOENT") throw error;
    return await lstat(lock).then(
      () => "damaged",
      () => "gone",
    );
  }
}

function isWritten(read: unknown): read is Written {
  if (typeof read !== "object" || read === null) return false;
  const { pid, host, time, id } = read as Readonly<Record<string, unknown>>;
  return Number.isInteger(pid) && typeof host === "string" && typeof time === "string" && typeof id === "string" && idPattern.test(id);
}

/** A holder on another machine can't be seen, so it counts as alive. */
async function isAlive(holder: Written, mine: Written, asker: Asker): Promise<boolean> {
  if (holder.host !== asker.host) return true;
  if (holder.started === undefined) return holder.pid !== mine.pid && asker.isRunning(holder.pid);
  return asker.isRunning(holder.pid) && holder.started === (await readStart(holder.pid));
}

/** When a process started, as Linux counts it from the start of the machine; nothing on other systems. */
async function readStart(pid: number): Promise<string | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in parentheses and may hold anything; the start is the 22nd field.
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
