// Makes a fresh clone ready: installs the locked packages when they are missing or older than the lockfile, then builds.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (name) => path.join(root, name);

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `codeboom heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}. / codeboom needs Node 20.19 or newer; this is ${process.versions.node}.`,
  );
  process.exit(2);
}

if (!isNewer("node_modules/.package-lock.json", "package-lock.json")) {
  console.error(
    "codeboom wordt klaargemaakt: dit duurt de eerste keer een minuut en heeft internet nodig. / Setting up codeboom: the first time this takes a minute and needs the internet.",
  );
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
}
run(process.execPath, at("scripts/build.mjs"));

linkCommand();

/** Makes `npx codeboom` find this folder's own build. */
function linkCommand() {
  const bin = at("node_modules/.bin/codeboom");
  rmSync(bin, { force: true });
  chmodSync(at("dist/cli.js"), 0o755);
  if (process.platform === "win32") writeFileSync(`${bin}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli.js" %*\r\n');
  else symlinkSync("../../dist/cli.js", bin);
}

function isNewer(made, source) {
  return existsSync(at(made)) && statSync(at(made)).mtimeMs >= statSync(at(source)).mtimeMs;
}

function runNpm(...args) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) run("npm", ...args);
  else run(process.execPath, npm, ...args);
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 2);
}
