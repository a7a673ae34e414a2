/** A disk that fails from a given moment on, put under `node:fs/promises`; for tests of what is left when writing is cut off. */
import type { FileHandle } from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";

/** What happens at the moment: the call fails once with this name, or the process is gone, so that nothing is done any more. */
export type Fault = "ENOSPC" | "EIO" | "killed";

/** Calls that change something on the disk. */
const mutating = ["mkdir", "rename", "rm", "symlink", "writeFile"] as const;
const mutatingOfHandle = ["writeFile", "sync"] as const;

interface Plan {
  readonly fault: Fault;
  /** Mutating calls that still go well. */
  left: number;
}

let plan: Plan | undefined;
let calls = 0;

/** From now on the disk does `count` mutating calls well; the next one meets the fault. */
export function failAfter(count: number, fault: Fault): void {
  plan = { fault, left: count };
}

/** The disk is well again; gives how many mutating calls there were since the last time. */
export function mendDisk(): number {
  const counted = calls;
  plan = undefined;
  calls = 0;
  return counted;
}

/** Whether the process counts as gone. */
export function isGone(): boolean {
  return plan?.fault === "killed" && plan.left < 0;
}

function meetFault(name: string): void {
  calls++;
  if (plan === undefined) return;
  plan.left--;
  const { fault, left } = plan;
  if (left >= 0 || (fault !== "killed" && left < -1)) return;
  throw Object.assign(new Error(`${fault}: ${name}`), { code: fault === "killed" ? "EIO" : fault });
}

/** Wraps the module, for `vi.mock`. */
export function wrapFileSystem(real: typeof FileSystem): typeof FileSystem {
  const wrapped: Record<string, unknown> = { ...real };
  for (const name of mutating) wrapped[name] = wrapCall(name, real[name] as Called);
  wrapped["open"] = async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
    if (args[1] !== "r") meetFault("open");
    const handle = await real.open(...args);
    for (const name of mutatingOfHandle) Object.assign(handle, { [name]: wrapCall(name, handle[name].bind(handle) as Called) });
    return handle;
  };
  return wrapped as unknown as typeof FileSystem;
}

type Called = (...args: readonly unknown[]) => Promise<unknown>;

function wrapCall(name: string, action: Called): Called {
  return async (...args) => {
    meetFault(name);
    return await action(...args);
  };
}
