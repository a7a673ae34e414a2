/** The words of a command line and the process's name in, the command called and all it says told to `in-thread.ts` out. */
import { parentPort, workerData } from "node:worker_threads";
import { callWords } from "./command-line.js";
import type { Terminal } from "./commands/command.js";
import { isFolder } from "./files/is-folder.js";
import type { Holder } from "./files/lock.js";
import { makeReadApart } from "./read-apart.js";
import { post } from "./post.js";
import { printMessages } from "./report/message-lines.js";
import { showControls } from "./text/visible.js";
import { nameBuild } from "./version.js";

/** What the thread is given. */
export interface Task {
  readonly argv: readonly string[];
  readonly holder: Holder;
  /** Whether the results go to a screen. */
  readonly isScreen: boolean;
}

/** What the thread tells, in this order; the exit code comes last. */
export type Told =
  | { readonly kind: "folder"; readonly root: string }
  | { readonly kind: "print" | "tell" | "progress"; readonly text: string }
  | { readonly kind: "exit"; readonly code: number };

const tell = (told: Told): void => post(parentPort, told);
const { argv, holder, isScreen } = workerData as Task;
const terminal: Terminal = {
  isScreen,
  print: (text) => tell({ kind: "print", text: showControls(text) }),
  tell: (messages, language) => tell({ kind: "tell", text: printMessages(messages, language) }),
  progress: (text) => tell({ kind: "progress", text: showControls(text) }),
};
const onFolder = (root: string): void => tell({ kind: "folder", root });

const build = nameBuild(process.version);
const code = await callWords(argv, {
  ...(build === undefined ? {} : { build }),
  terminal,
  asker: { ...holder, isRunning },
  readApart: makeReadApart(new URL("./reading-thread.js", import.meta.url)),
  onFolder,
  isFolder,
});
tell({ kind: "exit", code });

/** Whether a process of this machine runs; one that belongs to somebody else does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
