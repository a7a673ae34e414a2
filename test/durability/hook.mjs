/**
 * A disk and a machine that fail, loaded with `node --import` before the program: every call of `node:fs` that changes something
 * is counted over all threads, and at the calls that `CODEBOOM_TEST_FAULTS` names something happens before it.
 *
 * The setting is JSON: `log`, a file that gets a line for each call; `faults`, a list of `{ at, fault }`, where `at` counts from 1:
 * - `SIGKILL`: the process is gone; `torn`: the same, and a write was half done;
 * - `SIGINT`, `SIGTERM`, `SIGHUP`: the process is told to stop, and a thread that works waits for what comes of it;
 * - `ENOSPC`: the disk is full from here on; `EROFS`: from here on nothing may be changed; any other name: this one call fails.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { constants } from "node:os";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";

const { log, faults = [] } = JSON.parse(process.env.CODEBOOM_TEST_FAULTS ?? "{}");
const shared = "codeboom-test-faults";
if (isMainThread) setEnvironmentData(shared, new Int32Array(new SharedArrayBuffer(4)));
/** How many calls there were, in all threads. */
const count = getEnvironmentData(shared);

const onPaths =
  "appendFile chmod chown copyFile cp lchmod lchown link lutimes mkdir mkdtemp rename rm rmdir symlink truncate unlink utimes writeFile";
const onHandles = "appendFile chmod chown datasync sync truncate utimes write writeFile writev";
const onNumbers = "fchmod fchown fdatasync fsync ftruncate futimes write writev";
const needsSpace = /^(?:appendFile|copyFile|cp|f?(?:data)?sync|link|mkdir|mkdtemp|open|symlink|write|writeFile|writev)$/u;
const signals = new Set(["SIGINT", "SIGTERM", "SIGHUP"]);

const { openSync, writeSync } = fs;
const logged = log === undefined ? undefined : openSync(log, "a");

/** What is to be thrown or half done before a call, when anything is. */
function meet(name, file) {
  const at = Atomics.add(count, 0, 1) + 1;
  if (logged !== undefined) writeSync(logged, `${name} ${file}\n`);
  let met;
  for (const { at: from, fault } of faults) {
    if (from === at || (from < at && (fault === "EROFS" || (fault === "ENOSPC" && needsSpace.test(name))))) met = fault;
  }
  if (met === "SIGKILL") process.kill(process.pid, "SIGKILL");
  if (!signals.has(met)) return met;
  process.kill(process.pid, met);
  // Long enough for any machine; the thread is stopped while it waits.
  if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  return undefined;
}

function makeError(code, name, file) {
  const error = new Error(`${code}: ${name} '${file}'`);
  return Object.assign(
    error,
    { code, errno: -constants.errno[code], syscall: name },
    typeof file === "string" && file !== "" ? { path: file } : {},
  );
}

/** A function with the faults before it; `nameFile` gives what it is about from its arguments, `isCounted` whether it changes anything. */
function wrap(name, action, { nameFile, isCounted = () => true, kind, after = (result) => result }) {
  const bare = name.replace(/Sync$/u, "");
  return function wrapped(...given) {
    if (!isCounted(given)) return after(Reflect.apply(action, this, given), given);
    const file = nameFile(given, this);
    const fault = meet(bare, file);
    if (fault === undefined) return after(Reflect.apply(action, this, given), given);
    const half =
      /^(?:appendFile|write|writeFile)$/u.test(bare) && (fault === "torn" || fault === "ENOSPC") ? halve(given, kind) : undefined;
    const fail = () => {
      if (fault === "torn") process.kill(process.pid, "SIGKILL");
      return makeError(fault, bare, kind === "path" || kind === "sync path" ? file : "");
    };
    if (kind.startsWith("sync")) {
      if (half !== undefined) Reflect.apply(action, this, half);
      throw fail();
    }
    if (kind.startsWith("callback")) {
      given.at(-1)(fail());
      return undefined;
    }
    return (half === undefined ? Promise.resolve() : Reflect.apply(action, this, half)).then(() => {
      throw fail();
    });
  };
}

/** The arguments of a write with the first half of what was to be written. */
function halve(given, kind) {
  const at = kind === "handle" ? 0 : 1;
  const bytes = Buffer.from(given[at]);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  // Where a write is told how much to take of what it gets, that is all of the half.
  return typeof given[at + 1] === "number" ? [...given.slice(0, at), half] : given.with(at, half);
}

const { O_APPEND, O_CREAT, O_RDWR, O_TRUNC, O_WRONLY } = fs.constants;
const opensForWriting = ([, flags = "r"]) =>
  typeof flags === "number" ? (flags & (O_APPEND | O_CREAT | O_RDWR | O_TRUNC | O_WRONLY)) !== 0 : !/^(?:r|rs|sr)$/u.test(flags);
const names = new WeakMap();
const numbers = new Map();
/** What a call is about: what is made by it, where it has two places. */
const placeOf =
  (name) =>
  ([first, second]) =>
    String(/^(?:rename|link|symlink|copyFile|cp)$/u.test(name) ? second : first);

for (const name of [...onPaths.split(" "), "open"]) {
  const isCounted = name === "open" ? opensForWriting : undefined;
  const nameFile = placeOf(name);
  const rememberNumber = (number, [file]) => (name === "open" ? (numbers.set(number, String(file)), number) : number);
  const { promises } = fs;
  promises[name] = wrap(name, promises[name], {
    nameFile,
    isCounted,
    kind: "path",
    after: (result, [file]) => (name === "open" ? result.then((handle) => (names.set(handle, String(file)), handle)) : result),
  });
  fs[name] = wrap(name, fs[name], { nameFile, isCounted, kind: "callback path" });
  fs[`${name}Sync`] = wrap(`${name}Sync`, fs[`${name}Sync`], { nameFile, isCounted, kind: "sync path", after: rememberNumber });
}
// The first three numbers are the terminal's.
const isOfFile = ([number]) => number > 2 && number !== logged;
const nameNumber = ([number]) => numbers.get(number) ?? `#${number}`;
for (const name of onNumbers.split(" ")) {
  fs[name] = wrap(name, fs[name], { nameFile: nameNumber, isCounted: isOfFile, kind: "callback" });
  fs[`${name}Sync`] = wrap(`${name}Sync`, fs[`${name}Sync`], { nameFile: nameNumber, isCounted: isOfFile, kind: "sync" });
}
const handle = await fs.promises.open(import.meta.filename, "r");
const methods = Object.getPrototypeOf(handle);
await handle.close();
for (const name of onHandles.split(" "))
  methods[name] = wrap(name, methods[name], { nameFile: (_, self) => names.get(self) ?? "", kind: "handle" });
syncBuiltinESMExports();
