// Builds src/ and test/fuzz/ in a folder of their own and runs the fuzzer from there; its options are those of test/fuzz/fuzz.ts.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const cache = path.join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, "codeboom-fuzz-"));
try {
  process.exitCode = build() ?? run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Gives an exit code when it does not build. */
function build() {
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(path.join(root, "assets"), path.join(folder, "assets"), "junction");
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: path.join(root, "tsconfig.json"),
      compilerOptions: { noEmit: false, rootDir: root, outDir: folder, typeRoots: [path.join(root, "node_modules/@types")] },
      include: ["src", "test/fuzz"].map((name) => path.join(root, name)),
      exclude: [path.join(root, "test/fuzz/*.test.ts")],
    }),
  );
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/typescript/bin/tsc"), "-p", path.join(folder, "tsconfig.json")],
    { stdio: "inherit" },
  );
  return status === 0 ? undefined : 2;
}

function run() {
  const fuzzer = path.join(folder, "test/fuzz/fuzz.js");
  return spawnSync(process.execPath, [fuzzer, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 2;
}
