import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildCli,
  call,
  listBelow,
  makeFolder,
  readLatest,
  readPointerOf,
  removeFolders,
  runCli,
  smallStudy,
  writeFiles,
} from "../commands/calling.js";
import { copyFolder } from "./faults.js";
import { listPassing, readTree } from "./study-state.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

const newMaterial = { "corpus/c.md": "---\nsoort: verslag\ndatum: 2024-04-01\n---\n\nDe regie keert terug.\n" };

/** A study with a good run, and new material since. */
async function makeStart(): Promise<string> {
  const folder = makeFolder(smallStudy);
  await call("run", folder);
  writeFiles(folder, newMaterial);
  return folder;
}

const refusal = (place: string, code: string): RegExp =>
  new RegExp(`^fout {2}De uitvoer kon niet worden geschreven in ${place} \\([^()]+, ${code}\\); [^\\n/]* {2}run/cannot-write\\n$`, "u");

describe("what stands in the place of the output and is not codeboom's", () => {
  test.each<[string, string, (folder: string, elsewhere: string) => void, string]>([
    ["a file", "out", (folder) => writeFileSync(path.join(folder, "out"), "van een mens"), "ENOTDIR"],
    ["a link to a folder elsewhere", "out", (folder, elsewhere) => symlinkSync(elsewhere, path.join(folder, "out")), "ELOOP"],
    ["a link to a folder of the study", "out", (folder) => symlinkSync("corpus", path.join(folder, "out")), "ELOOP"],
    ["a link that leads nowhere", "out", (folder) => symlinkSync("/nergens/iets", path.join(folder, "out")), "ELOOP"],
    ["a file", "out/runs", (folder) => writeFiles(folder, { "out/runs": "van een mens" }), "ENOTDIR"],
    [
      "a link to a folder elsewhere",
      "out/runs",
      (folder, elsewhere) => {
        mkdirSync(path.join(folder, "out"));
        symlinkSync(elsewhere, path.join(folder, "out/runs"));
      },
      "ELOOP",
    ],
    ["a folder", "out/latest", (folder) => writeFiles(folder, { "out/latest/notitie.md": "van een mens" }), "EISDIR"],
    ["a file", "out/latest", (folder) => writeFiles(folder, { "out/latest": "van een mens" }), "EEXIST"],
    ["a folder", "out/previous", (folder) => writeFiles(folder, { "out/previous/notitie.md": "van een mens" }), "EISDIR"],
  ])("%s as %s, is left as it is and named", (_, place, put, code) => {
    const elsewhere = makeFolder({ "iets.md": "van een ander" });
    const folder = makeFolder(smallStudy);
    put(folder, elsewhere);
    const [before, outside] = [readTree(folder), readTree(elsewhere)];
    const { code: exit, out, err } = runCli(cli, ["run", "--report", folder]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(refusal(place, code));
    expect(readTree(folder)).toEqual(before);
    expect(readTree(elsewhere)).toEqual(outside);
  });

  test.each<[string, string]>([
    ["a text that names its run, as a link comes out of a zip or a synced folder", "runs/run-oud"],
    ["nothing", ""],
  ])("is put right where out/latest is %s", async (_, text) => {
    const folder = await makeStart();
    rmSync(path.join(folder, "out/latest"));
    if (text !== "") writeFileSync(path.join(folder, "out/latest"), text);
    expect(runCli(cli, [folder])).toMatchObject({ code: 0, err: "" });
    expect(readLatest(folder).get("segments.csv")).toContain("\nc,");
  });

  test.each(["runs/run-weg", "..", "/etc"])(
    "is replaced where out/latest is a link to %s, which out/previous does not take over",
    async (target) => {
      const folder = await makeStart();
      rmSync(path.join(folder, "out/latest"));
      symlinkSync(target, path.join(folder, "out/latest"));
      expect(runCli(cli, [folder])).toMatchObject({ code: 0, err: "" });
      expect(readPointerOf(folder)).toMatch(/^run-[a-z]{12}$/u);
      expect(existsSync(path.join(folder, "out/previous"))).toBe(false);
    },
  );

  test("is not written through where a link stands in the place of the run", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const run = readPointerOf(folder);
    const elsewhere = copyFolder(path.join(folder, "out/runs", run));
    rmSync(path.join(folder, "out/runs", run), { recursive: true });
    symlinkSync(elsewhere, path.join(folder, "out/runs", run));
    const outside = readTree(elsewhere);
    expect(runCli(cli, ["run", "--report", folder])).toMatchObject({ code: 0, err: expect.stringContaining("run/beside") });
    expect(readTree(elsewhere)).toEqual(outside);
    expect(readPointerOf(folder)).toBe(`${run}-2`);
  });
});

/** Root may write anything, so it runs the program as nobody. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65_534 } : {};

describe.skipIf(process.platform === "win32")("without the right to write", () => {
  test("in the output, a run with new material is refused and the old one stays", async () => {
    const folder = await makeStart();
    const names = [".", ...listBelow(folder)].map((name) => path.join(folder, name));
    if (isRoot) for (const name of names) chownSync(name, 65_534, 65_534);
    const folders = ["out", "out/runs", "out/latest"].map((name) => path.join(folder, name));
    for (const name of folders) chmodSync(name, 0o555);
    const before = readTree(folder);
    const { code, out, err } = runCli(cli, ["run", "--report", folder], nobody);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(refusal("out", "EACCES"));
    expect(readTree(folder)).toEqual(before);
    for (const name of folders) chmodSync(name, 0o755);
    expect(runCli(cli, [folder], nobody)).toMatchObject({ code: 0, err: "" });
    expect(listPassing(readTree(folder))).toEqual([]);
  });
});

/** A small disk of its own; only root may make one. */
function mountSmallDisk(kilobytes: number, options = ""): string {
  const folder = makeFolder();
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k${options}`, "tmpfs", folder], {
    encoding: "utf8",
  });
  return status === 0 ? folder : `refused: ${stderr}`;
}

const probe = isRoot ? mountSmallDisk(64) : "refused";
if (!probe.startsWith("refused")) spawnSync("umount", [probe]);

describe.skipIf(probe.startsWith("refused"))("on a small disk of its own (skipped where no disk may be mounted)", () => {
  test("that is full a run, a report and a new study say so, keep the last run whole, and go on when there is room", async () => {
    const disk = mountSmallDisk(2048);
    try {
      const folder = path.join(disk, "studie");
      writeFiles(folder, smallStudy);
      expect(runCli(cli, [folder])).toMatchObject({ code: 0, err: "" });
      writeFiles(folder, newMaterial);
      const before = readTree(folder);
      // From a disk without any room to one with nearly enough.
      for (const free of [0, 4, 24, 64]) {
        fill(disk, free);
        const { code, out, err } = runCli(cli, ["run", "--report", folder]);
        expect([free, code, out]).toEqual([free, 2, ""]);
        expect(err).toMatch(refusal("out(?:/[^\\n]*)?", "ENOSPC"));
        const left = readTree(folder);
        expect(listPassing(left)).toEqual([]);
        for (const [name, content] of before) expect([name, left.get(name)]).toEqual([name, content]);
        if (free > 0) continue;
        const init = runCli(cli, ["init", path.join(disk, "nieuw")]);
        expect([init.code, init.out, init.err]).toEqual([2, "", expect.stringMatching(/ENOSPC\).* {2}init\/cannot-write\n$/u)]);
      }
      rmSync(path.join(disk, "vulling"));
      expect(runCli(cli, ["run", "--report", folder])).toMatchObject({ code: 0, err: "" });
      const elsewhere = makeFolder({ ...smallStudy, ...newMaterial });
      await call("run", elsewhere, { values: { report: true } });
      expect(readLatest(folder)).toEqual(readLatest(elsewhere));
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  test("that may only be read a run says so", async () => {
    const disk = mountSmallDisk(2048);
    try {
      writeFiles(disk, smallStudy);
      spawnSync("mount", ["-o", "remount,ro", disk]);
      const { code, out, err } = runCli(cli, [disk]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(refusal("out", "EROFS"));
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});

/** Fills a disk up to some kilobytes. */
function fill(disk: string, free: number): void {
  const filling = path.join(disk, "vulling");
  rmSync(filling, { force: true });
  spawnSync("sh", ["-c", 'cat /dev/zero > "$1" 2>/dev/null; truncate -s "-${2}k" "$1"', "sh", filling, String(free)]);
}

test.skipIf(!existsSync("/dev/full"))("results that are sent to a full disk end with a sentence and exit 2", () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, "run", makeFolder(smallStudy)], {
    encoding: "utf8",
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(
      /^fout {2}Het resultaat kon niet helemaal worden getoond \(de schijf is vol, ENOSPC\); [^\n]* {2}cli\/cannot-print\n$/u,
    ),
  ]);
});
