/**
 * Writes the expected files of the golden studies anew, and says of each whether it changed. Look at every change before
 * you keep it: these files say what the program must do.
 *
 *   node test/update-cases.js            all studies, and the summary of the shipped one that the pages show
 *   node test/update-cases.js row-dates  one of them
 *
 * It builds the program from src/ first, and needs nothing of the environment.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "..");
const cases = path.join(here, "cases");
/** What a study without expected files gets; a further file in `expected/` is kept up too. */
const usual = ["codings.csv", "frequencies.csv", "inventory.csv", "messages.csv", "segments.csv"];

const cache = path.join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const temporary = mkdtempSync(path.join(cache, "codeboom-cases-"));
try {
  const cli = build();
  const all = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const asked = process.argv.slice(2);
  for (const name of asked) if (!all.some((entry) => entry.name === name)) throw new Error(`no study ${name} in test/cases`);
  for (const { name } of all) if (asked.length === 0 || asked.includes(name)) updateCase(name, cli);
  if (asked.length === 0) updateShownSummary(cli);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function build() {
  writeFileSync(path.join(temporary, "package.json"), '{ "type": "module" }');
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs"), path.join(temporary, "dist")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("src/ does not build");
  symlinkSync(path.join(root, "assets"), path.join(temporary, "assets"));
  return path.join(temporary, "dist/cli.js");
}

function updateCase(name, cli) {
  const folder = path.join(temporary, "study");
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(cases, name), folder, { recursive: true, filter: (file) => path.basename(file) !== "expected" });
  const { status, stderr } = spawnSync(process.execPath, [cli, "run", folder], { encoding: "utf8" });
  const latest = path.join(folder, "out/latest");
  if (!existsSync(latest)) throw new Error(`${name}: no run\n${stderr}`);
  const expected = path.join(cases, name, "expected");
  mkdirSync(expected, { recursive: true });
  write(path.join(expected, "exit-code"), `${status}\n`);
  for (const file of new Set([...usual, ...readdirSync(expected)])) {
    if (file !== "exit-code") write(path.join(expected, file), readFileSync(path.join(latest, file), "utf8"));
  }
}

/** Runs the shipped study as `npm start` does, and puts its summary in the pages that show it. */
function updateShownSummary(cli) {
  const { stdout } = spawnSync(process.execPath, [cli, "run", "--report", root], { encoding: "utf8" });
  for (const page of ["README.md", "docs/nl/handleiding.md"]) {
    const file = path.join(root, page);
    write(file, readFileSync(file, "utf8").replace(/^Proeftuin Merenland [\s\S]*?(?=\n```)/mu, stdout.trim()));
  }
}

function write(file, content) {
  const was = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  console.log(`${was === content ? "same   " : was === undefined ? "new    " : "CHANGED"} ${path.relative(root, file)}`);
  if (was !== content) writeFileSync(file, content);
}
