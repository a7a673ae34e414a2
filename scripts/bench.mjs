// Makes studies of its own, runs the program on them and prints what it took, as ratios within this one run: npm run bench -- --help
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findMedian, timeInTurn, weigh } from "./bench/measure.mjs";
import { profile } from "./bench/profile.mjs";
import { makeNationalStudy, makeTypicalStudy } from "./bench/studies.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const cli = path.join(root, "dist/cli.js");
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "5" },
    megabytes: { type: "string", default: "1,10,100" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(`npm run bench -- [--seed 1] [--rounds 5] [--megabytes 1,10,100]

Makes its studies from the seed, in a folder that is removed again. Times are of whole processes; what counts is their
ratio to «node -e 0», the time that the machine needs to start Node and do nothing.`);
  process.exit(0);
}
const seed = Number(values.seed);
const rounds = Number(values.rounds);
const sizes = values.megabytes.split(",").map(Number);
const folder = mkdtempSync(path.join(tmpdir(), "codeboom-bench-"));
const at = (name) => path.join(folder, name);
let edited = 0;

try {
  console.log(
    `Node ${process.version}, ${availableParallelism()} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB; seed ${seed}\n`,
  );
  compareCommands();
  compareRules();
  showGrowth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The researcher's loop on the usual study: 66 documents, 2 MB, 5 codebooks. */
function compareCommands() {
  const study = at("typical");
  makeTypicalStudy(root, study, { seed });
  const forget = () => {
    for (const name of ["out", ".codeboom"]) rmSync(path.join(study, name), { recursive: true, force: true });
  };
  const nothing = "node -e 0";
  const run = [cli, "run", study];
  const programs = [
    { name: nothing, args: ["-e", "0"] },
    { name: "--help", args: [cli, "--help"] },
    { name: "first run", args: run, prepare: forget },
    { name: "run, nothing changed", args: run },
    { name: "run, one rule edited", args: run, prepare: () => editRule(study) },
    { name: "explain one segment", args: [cli, "explain", "verslag-p1-a:s2", study] },
  ];
  const times = timeInTurn(programs, rounds);
  const base = times.get(nothing);
  print(
    ["the usual study (66 documents, 2 MB, 5 codebooks)", "ms", "least-most", "× node -e 0"],
    Array.from(times, ([name, own]) => [
      name,
      findMedian(own).toFixed(0),
      `${Math.min(...own).toFixed(0)}-${Math.max(...own).toFixed(0)}`,
      findMedian(own.map((one, round) => one / base[round])).toFixed(1),
    ]),
  );
  editRule(study);
  printProfile("run, one rule edited", profile(run));
}

/** A new rule, another one each time. */
function editRule(study) {
  appendFileSync(
    path.join(study, "codebooks/observaties/codebook.md"),
    `\n## Nieuw ${++edited} {#nieuw-${edited}}\n\nEen nieuwe code.\n\n**Regels**\n\n- \`nieuw${edited} | regie${edited}\`\n`,
  );
}

/** Ten times the rules on the same text. */
function compareRules() {
  const [few, many] = [100, 1000].map((patterns) => {
    const study = at(`rules-${patterns}`);
    makeNationalStudy(root, study, { seed, bytes: 5_000_000, patterns });
    const forget = () => {
      for (const name of ["out", ".codeboom"]) rmSync(path.join(study, name), { recursive: true, force: true });
    };
    return { name: `${patterns} rules`, args: [cli, "run", study], prepare: forget };
  });
  const times = timeInTurn([few, many], Math.min(3, rounds));
  const ratio = findMedian(times.get(many.name).map((one, round) => one / times.get(few.name)[round]));
  print(
    ["5 MB of plain paragraphs, first run", "ms", "× 100 rules"],
    [few, many].map(({ name }) => [name, findMedian(times.get(name)).toFixed(0), name === many.name ? ratio.toFixed(1) : "1.0"]),
  );
}

/** How time and memory grow with the corpus. */
function showGrowth() {
  const rows = [];
  for (const kind of ["plain", "rich"]) {
    let before;
    for (const size of sizes) {
      const study = at(`${kind}-${size}`);
      makeNationalStudy(root, study, { seed, bytes: size * 1e6, kind });
      const run = [cli, "run", study];
      const first = weigh(run);
      appendFileSync(path.join(study, "codebooks/landelijk/codebook.md"), "- `nieuwewoordvorm`\n");
      const again = weigh(run);
      rows.push([
        `${size} MB, ${kind}`,
        (first.milliseconds / 1000).toFixed(1),
        (first.cpu / 1000).toFixed(1),
        ((size * 1000) / first.milliseconds).toFixed(1),
        ((size * 1000) / again.milliseconds).toFixed(1),
        first.megabytes.toFixed(0),
        before === undefined
          ? ""
          : `${(first.milliseconds / before.milliseconds).toFixed(1)} / ${(first.megabytes / before.megabytes).toFixed(2)}`,
      ]);
      before = first;
      if (size === sizes.at(-1) && kind === "plain") {
        rmSync(path.join(study, ".codeboom"), { recursive: true, force: true });
        rmSync(path.join(study, "out"), { recursive: true, force: true });
        printProfile(`${size} MB, ${kind}, first run`, profile(run));
      }
      rmSync(study, { recursive: true });
    }
  }
  print(
    [
      "national corpus, 936 patterns",
      "first run, s",
      "processor, s",
      "MB/s",
      "MB/s, rule edited",
      "memory, MB",
      "× the size before: time / memory",
    ],
    rows,
  );
}

function listShares(parts) {
  return parts.map((part) => [part.name, `${(100 * part.share).toFixed(1)} %`]);
}

function printProfile(name, { stages, functions }) {
  print([`where the time goes: ${name}`, "share"], listShares(stages.filter(({ share }) => share >= 0.005)));
  print(["the functions that take most", "share"], listShares(functions.slice(0, 12)));
}

function print(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  console.log(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`);
}
