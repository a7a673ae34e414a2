import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "..", "src");

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** Loaded only when it is needed. */
  readonly isLate: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith(".ts"))
  .sort();

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(path.join(root, from), "utf8");
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gmu);
  const dynamic = text.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']/gu);
  return [
    ...Array.from(statements, ([, type, to]) => ({ from, to: to as string, isTypeOnly: type !== undefined, isLate: false })),
    ...Array.from(dynamic, ([, to]) => ({ from, to: to as string, isTypeOnly: false, isLate: true })),
  ];
});

/** The room a file is in: its folder, or its own name at the top. */
function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] as string) : file.replace(/\.ts$/u, "");
}

function targetOf({ from, to }: Import): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), to)).replace(/\.js$/u, ".ts");
}

const stages = ["load", "segment", "codebook", "code", "override", "count", "check", "meeting", "report"];
const ground = ["text", "messages", "model"];
/** What each room may import beside itself; the direction is cli → thread → command-line → commands → files, pipeline → stages → rule → text → model. */
const allowed = new Map<string, readonly string[]>([
  ["model", []],
  ["text", ["model"]],
  ["messages", ["model"]],
  ["rule", ground],
  ...stages.map((stage) => [stage, ["rule", ...ground]] as const),
  ["meeting", ground],
  ["privacy", ground],
  ["files", ["model"]],
  ["version", []],
  ["known-work", ["code"]],
  ["coded-study", ["load", ...ground]],
  ["pipeline", ["coded-study", "known-work", ...stages, "privacy", ...ground]],
  ["codebook-check", [...stages, "rule", ...ground]],
  ["explain", [...stages, "rule", ...ground]],
  ["commands", ["files", "coded-study", "known-work", "pipeline", "privacy", "codebook-check", "explain", ...stages, "rule", ...ground]],
  ["parse-words", ["commands"]],
  ["command-line", ["commands", "parse-words", "version", ...ground]],
  ["post", []],
  ["read-apart", ["load", "post", ...ground]],
  ["watch-reading", ["load", ...ground]],
  ["reading-thread", ["load", "watch-reading", "post"]],
  ["thread", ["command-line", "commands", "files", "post", "read-apart", "report", "version", ...ground]],
  ["in-thread", ["thread", "commands", "files"]],
  ["recall", ["commands", "parse-words"]],
  ["cli", ["in-thread", "recall", "commands", "version"]],
]);

/** Each package of others lives in one room. */
const homes = new Map([
  ["unified", "text"],
  ["remark-parse", "text"],
  ["remark-gfm", "text"],
  ["remark-frontmatter", "text"],
  ["markdown-table", "text"],
  ["natural", "text"],
  ["yaml", "text"],
  ["csv-parse", "text"],
  ["re2js", "rule"],
  ["zod", "load"],
  ["parse5", "load"],
  ["rtf-stream-parser", "load"],
  ["sax", "load"],
  ["unpdf", "load"],
  ["yauzl", "load"],
  ["ibantools", "privacy"],
  ["libphonenumber-js", "privacy"],
  ["stdnum", "privacy"],
  ["p-limit", "files"],
  ["approx-string-match", "override"],
  ["d3-scale", "report"],
  ["docx", "report"],
  ["fflate", "report"],
  ["@resvg/resvg-wasm", "report"],
  ["wasm-xlsxwriter", "report"],
]);

/** The name of the package that an import is from; a scoped one has two parts. */
function namePackage(to: string): string {
  return to
    .split("/")
    .slice(0, to.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("the house", () => {
  it("lets a room import only the rooms below it, and no stage another stage", () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith("."))
      .map((one) => ({ ...one, room: roomOf(one.from), target: roomOf(targetOf(one)) }))
      .filter(({ room, target }) => room !== target && !(allowed.get(room) ?? []).includes(target))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it("has no circle of files that import each other, types included", () => {
    const targets = new Map(
      files.map((file) => [file, imports.filter(({ from, to }) => from === file && to.startsWith(".")).map(targetOf)]),
    );
    const reach = (file: string, seen: Set<string>): Set<string> => {
      for (const target of targets.get(file) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        reach(target, seen);
      }
      return seen;
    };
    expect(files.filter((file) => reach(file, new Set()).has(file))).toEqual([]);
  });

  it("gives every stage a front door that bears its name, and the pipeline uses it", () => {
    const used = new Set(imports.filter(({ from }) => from === "pipeline.ts").map(targetOf));
    const doors = stages.map((stage) => `${stage}/${stage}.ts`);
    expect(doors.filter((door) => !files.includes(door))).toEqual([]);
    expect(doors.filter((door) => !used.has(door))).toEqual(["report/report.ts"]);
  });

  it("names every room in the direction rule", () => {
    expect(Array.from(new Set(files.map(roomOf))).filter((room) => !allowed.has(room))).toEqual([]);
  });

  it("imports only files that are there", () => {
    const missing = imports.filter(({ to }) => to.startsWith(".")).filter((one) => !files.includes(targetOf(one)));
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keeps each package of others in one room, and has no other packages", () => {
    const packages = imports.filter(({ to, isTypeOnly }) => !to.startsWith(".") && !to.startsWith("node:") && !isTypeOnly);
    const wrong = packages.filter(({ from, to }) => homes.get(namePackage(to)) !== roomOf(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    expect(packages.length).toBeGreaterThan(10);
  });

  it("answers what needs no study without loading a package", () => {
    const loaded = new Set(["cli.ts"]);
    for (const file of loaded)
      for (const one of imports)
        if (one.from === file && one.to.startsWith(".") && !one.isTypeOnly && !one.isLate) loaded.add(targetOf(one));
    expect(Array.from(loaded).sort()).toEqual(["cli.ts", "commands/commands.ts", "commands/help.ts", "version.ts"]);
    expect(
      imports.filter(({ from, to, isTypeOnly }) => loaded.has(from) && !isTypeOnly && !to.startsWith(".")).map(({ to }) => to),
    ).toEqual([]);
  });

  it("never imports the root of natural", () => {
    expect(imports.filter(({ to }) => to === "natural" || to.startsWith("natural/lib/natural/util"))).toEqual([]);
  });

  it("touches files only in files/, hashes only in text/ and files/, and the process only in cli.ts and in its threads", () => {
    const edge = new Set([
      "cli",
      "in-thread",
      "thread",
      "command-line",
      "parse-words",
      "post",
      "read-apart",
      "reading-thread",
      "watch-reading",
    ]);
    const wrong = imports
      .filter(({ to }) => to.startsWith("node:"))
      .filter(({ from, to }) => {
        const room = roomOf(from);
        if (to.startsWith("node:fs")) return room !== "files";
        if (to === "node:path") return room !== "files" && room !== "parse-words";
        if (to === "node:v8") return room !== "files";
        if (to === "node:zlib") return room !== "load";
        // A large library that most runs don't need is loaded when it is needed, and at once.
        if (to === "node:module") return from !== "privacy/identifiers/libraries.ts" && from !== "text/nearest.ts";
        if (to === "node:crypto") return room !== "text" && room !== "files";
        return !edge.has(room);
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    const processes = files.filter(
      (file) =>
        !["cli.ts", "in-thread.ts", "thread.ts", "watch-reading.ts"].includes(file) &&
        /\bprocess\.|\bglobalThis\b/u.test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(wrong).toEqual([]);
    expect(processes).toEqual([]);
  });

  it("reads no clock, no locale and no chance, but for the time in the lock", () => {
    const wrong = files.filter(
      (file) =>
        file !== "in-thread.ts" &&
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\btoLocale\w+\(|\blocaleCompare\(/u.test(
          readFileSync(path.join(root, file), "utf8"),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("has names in kebab-case and opens every file with one sentence on what comes in and out", () => {
    expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.ts$/u.test(file))).toEqual([]);
    const silent = files.filter((file) => !/^(?:#![^\n]*\n)?(?:\/\*\*|\/\/)\s/u.test(readFileSync(path.join(root, file), "utf8")));
    expect(silent).toEqual([]);
  });

  it("has the functions at which the bench says that a stage begins", () => {
    const text = files.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
    const bench = readFileSync(path.join(root, "../scripts/bench/profile.mjs"), "utf8");
    const named = Array.from(
      (/const stages = new Map\(\[([^]*?)\n\]\)/u.exec(bench)?.[1] ?? "").matchAll(/\["(\w+)"/gu),
      ([, name]) => name,
    );
    expect(named.filter((name) => !new RegExp(`(?:function\\*? ${name}\\(|\\b${name}: \\()`, "u").test(text))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("keeps the pipeline on one screen", () => {
    expect(readFileSync(path.join(root, "pipeline.ts"), "utf8").split("\n").length).toBeLessThanOrEqual(80);
  });
});
