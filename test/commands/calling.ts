/** Study folders on disk, commands called in this process, and the built command line in a process of its own; for tests of whole runs. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { commands } from "../../src/commands/commands.js";
import type { Command, ExitCode } from "../../src/commands/command.js";
import { nameHolder } from "../../src/files/lock.js";
import { printMessages } from "../../src/report/message-lines.js";
import { readHere } from "../load/files.js";
import { version } from "../../src/version.js";

const root = path.join(import.meta.dirname, "../..");
const made: string[] = [];

/** A new folder with these files, removed by `removeFolders`. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "codeboom-test-"));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A small study of two documents, one code and one rule. */
export const smallStudy = {
  "study.yaml": `titel: Klein
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
`,
  "corpus/a.md": "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\n# Kop\n\nNiemand had de regie.\n\nDe school belde.\n",
  "corpus/b.md": "---\nsoort: verslag\ndatum: 2024-03-01\n---\n\nDe regie lag bij moeder.\n",
  "codebooks/thema/codebook.md":
    "---\nid: thema\ntitel: Thema\nversie: 1.0.0\n---\n\n## Regie {#regie}\n\nWie leidt.\n\n**Regels**\n\n- `regie`\n\n**Typisch**\n\n> Geen regie.\n",
} as const;

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls a command in this process. */
export async function call(
  name: string,
  folder: string,
  given: {
    readonly args?: readonly string[];
    readonly json?: boolean;
    readonly values?: Readonly<Record<string, string | true>>;
    readonly isScreen?: boolean;
    /** Without one nothing is kept from one call to the next. */
    readonly build?: string;
  } = {},
): Promise<Called> {
  const command = commands.find((one) => one.name === name) as Command;
  let out = "";
  let err = "";
  const code: ExitCode = await command.run({
    root: folder,
    args: given.args ?? [],
    options: { json: given.json ?? false, values: new Map(Object.entries(given.values ?? {})) },
    terminal: {
      print: (text) => void (out += text),
      tell: (messages, language) => void (err += printMessages(messages, language)),
      isScreen: given.isScreen ?? false,
      progress: () => undefined,
    },
    version,
    ...(given.build === undefined ? {} : { build: given.build }),
    usage: command.usage,
    asker: { ...nameHolder({ pid: process.pid, host: hostname(), time: "2024-01-01T00:00:00.000Z" }), isRunning },
    readApart: readHere,
  });
  return { code, out, err };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Builds the command line in a folder of its own, with further files of `src/` that can be imported from there; gives the path of its entry. */
export function buildCli(...named: readonly string[]): string {
  const cache = path.join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "codeboom-test-"));
  made.push(folder);
  // Also readable for the user that some tests run it as.
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(path.join(root, "assets"), path.join(folder, "assets"));
  const dist = path.join(folder, "dist");
  const built = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs"), dist, ...named], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  return path.join(dist, "cli.js");
}

/** Runs the built command line. */
export function runCli(
  cli: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly uid?: number } = {},
): Called {
  const { env, ...rest } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    ...rest,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The files of the last run, by name; a byte of those that are no text stays a character of its own. */
export function readLatest(folder: string): ReadonlyMap<string, string> {
  const latest = path.join(folder, "out/latest");
  return new Map(
    listBelow(latest)
      .filter((name) => statSync(path.join(latest, name)).isFile())
      .map((name) => [name, readFileSync(path.join(latest, name), /\.(?:docx|xlsx)$/u.test(name) ? "latin1" : "utf8")]),
  );
}

/** The name of the run that a pointer points to. */
export function readPointerOf(folder: string, name = "latest"): string {
  return path.basename(readlinkSync(path.join(folder, "out", name)));
}

/** Everything below a folder, sorted. */
export function listBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}
