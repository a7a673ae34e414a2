// A program and its arguments in, how long it took and what memory it used out.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const usage = path.join(path.dirname(fileURLToPath(import.meta.url)), "usage.mjs");

/** Milliseconds from start to end; throws where the program could not do what it was asked. */
export function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr.slice(-2000)}`);
  return milliseconds;
}

/** The same with the most memory that was in use, in MB. */
export function weigh(args) {
  const folder = mkdtempSync(path.join(tmpdir(), "codeboom-usage-"));
  const file = path.join(folder, "usage.json");
  process.env.CODEBOOM_BENCH_USAGE = file;
  const milliseconds = time(["--import", usage, ...args]);
  delete process.env.CODEBOOM_BENCH_USAGE;
  const { maxRSS, cpu } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  return { milliseconds, cpu, megabytes: maxRSS / 1024 };
}

/** Times several programs in turn, round after round, so that a machine that slows down slows all of them; `prepare` is not timed. */
export function timeInTurn(programs, rounds) {
  const times = new Map(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, args, prepare } of programs) {
      prepare?.();
      times.get(name).push(time(args));
    }
  return times;
}

/** The middle one of numbers. */
export function findMedian(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
