/** `npm run fuzz`: a seed and a time in, a line for each thing that is wrong and a summary out; exit 1 when anything is. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeCase, type Case } from "./case.js";
import type { Complaint } from "./checks/checks.js";
import { makeJudge } from "./judge-apart.js";
import type { Verdict } from "./judge-case.js";
import { minimise } from "./minimise.js";
import { formats, seeds } from "./seeds/seeds.js";

const usage = `npm run fuzz -- [--seed 1] [--seconds 60] [--cases n] [--from 0] [--only docx,md] [--keep <folder>]
  --seed     another seed makes other cases; the same seed the same ones
  --seconds  how long to go on
  --cases    how many cases at most
  --from     the number of the first case; with --cases 1 this repeats one
  --only     only files of these kinds: ${formats.join(", ")}
  --keep     where to write the smallest file that each find could be brought back to
`;

const { values: given } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "60" },
    cases: { type: "string", default: "1000000" },
    from: { type: "string", default: "0" },
    only: { type: "string", default: formats.join(",") },
    keep: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (given.help) process.stdout.write(usage);
else process.exitCode = await fuzz();

async function fuzz(): Promise<number> {
  const [seed, seconds, most, from] = [given.seed, given.seconds, given.cases, given.from].map(Number) as [number, number, number, number];
  const only = given.only.split(",");
  const unknown = [
    ...only.filter((format) => !formats.includes(format)),
    ...[seed, seconds, most, from].filter((number) => !Number.isInteger(number) || number < 0),
  ];
  if (unknown.length > 0) {
    process.stderr.write(`Unexpected ${unknown.join(", ")}.\n${usage}`);
    return 2;
  }
  const own = seeds.filter(({ format }) => only.includes(format));
  const until = Date.now() + seconds * 1000;
  const judge = makeJudge();
  const endings = new Map<string, Map<string, number>>();
  const found = new Map<string, number>();
  let done = 0;
  for (; done < most && Date.now() < until; done++) {
    const one = makeCase(seed, from + done, own);
    const verdict = await judge.judge(one);
    count(endings, one.format, verdict.ended);
    for (const complaint of verdict.complaints) {
      // One of each kind is told; more of it may be the same.
      const kind = `${one.format}: ${complaint.check}: ${complaint.detail.replace(/[«"][\s\S]*|\d+/gu, "")}`;
      found.set(kind, (found.get(kind) ?? 0) + 1);
      if (found.get(kind) === 1) await report(one, complaint, seed, judge.judge);
    }
  }
  await judge.end();
  process.stdout.write(summarise(seed, done, endings, found));
  return found.size === 0 ? 0 : 1;
}

/** Tells a find in one line, and keeps the smallest file that shows it. */
async function report(one: Case, { check, detail }: Complaint, seed: number, judge: (one: Case) => Promise<Verdict>): Promise<void> {
  const only = given.only === formats.join(",") ? "" : `--only ${given.only} `;
  process.stdout.write(`find  ${one.format}  --seed ${seed} ${only}--from ${one.number} --cases 1  ${check}: ${detail}\n`);
  if (given.keep === undefined) return;
  const until = Date.now() + 15_000;
  const small = await minimise(one, check, judge as (subject: object) => Promise<Verdict>, () => Date.now() < until);
  const folder = path.join(given.keep, one.format);
  const name = createHash("sha256").update(small.bytes).digest("hex").slice(0, 8);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.bin`), small.bytes);
  const { path: place, type, history, number } = one;
  const complaints = (await judge({ ...one, bytes: small.bytes })).complaints;
  writeFileSync(
    path.join(folder, `${name}.json`),
    `${JSON.stringify({ check, detail, complaints, place, type, seed, only: given.only, number, history }, null, 2)}\n`,
  );
}

function count(endings: Map<string, Map<string, number>>, format: string, ended: string): void {
  const own = endings.get(format) ?? new Map<string, number>();
  endings.set(format, own.set(ended, (own.get(ended) ?? 0) + 1));
}

function summarise(
  seed: number,
  done: number,
  endings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  found: ReadonlyMap<string, number>,
): string {
  const lines = Array.from(endings, ([format, own]) => {
    const told = Array.from(own).sort(([, a], [, b]) => b - a);
    return `  ${format.padEnd(12)} ${told.map(([ended, times]) => `${ended} ${times}`).join(", ")}`;
  });
  const kinds = Array.from(found).sort(([, a], [, b]) => b - a);
  const finds = kinds.map(([kind, times]) => `  ${String(times).padStart(5)}  ${kind}`);
  return [`seed ${seed}: ${done} cases, ${kinds.length} kinds of finds`, ...lines.sort(), ...finds, ""].join("\n");
}
