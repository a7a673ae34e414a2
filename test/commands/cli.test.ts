import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../../src/version.js";
import { buildCli, makeFolder, readLatest, removeFolders, runCli, smallStudy, type Called } from "./calling.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

const codeboom = (...args: readonly string[]): Called => runCli(cli, args);

describe("the command line", () => {
  test("runs the study in the current folder without a word", () => {
    const folder = makeFolder(smallStudy);
    const { code, out, err } = runCli(cli, [], { cwd: folder });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Klein, run-");
    expect(readLatest(folder).size).toBeGreaterThan(10);
  });

  test("runs the study in a folder that is named, with or without the word run", () => {
    for (const words of [[], ["run"]]) {
      const folder = makeFolder(smallStudy);
      expect(codeboom(...words, folder).code).toBe(0);
      expect(readLatest(folder).size).toBeGreaterThan(10);
    }
  });

  test("keeps results on stdout and messages on stderr", () => {
    const folder = makeFolder({ ...smallStudy, "corpus/c.pages": "PK" });
    const { code, out, err } = codeboom("run", folder, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ documents: { coded: 2, refused: 1 } });
    expect(err).toMatch(/^corpus\/c\.pages {2}fout .* load\/no-reader\n$/u);
  });

  test("writes no escape codes where there is no terminal", () => {
    const { out, err } = codeboom("run", makeFolder({ ...smallStudy, "corpus/c.pages": "PK" }));
    expect(out + err).not.toContain("\u001b");
  });

  test.each([["--help"], ["-h"], ["help"], ["run", "--help"]])("helps, on stdout: %s", (...args) => {
    const { code, out, err } = codeboom(...args);
    expect([code, err]).toEqual([0, ""]);
    for (const name of ["run", "report", "check", "explain", "init", "verify"]) expect(out).toContain(`codeboom ${name} `);
    for (const option of ["--report", "--period <id>"]) expect(out).toContain(`  ${option} `);
  });

  test("tells its version", () => {
    expect(codeboom("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test.each([
    [
      ["rum"],
      "Onverwachte opdracht «rum», verwacht een van: run, report, check, privacy, release, explain, init, verify, of een map die er is. Bedoelde u «run»?  cli/unknown-command",
    ],
    [["chek", "."], "Bedoelde u «check»?"],
    [
      ["run", ".", "--jsn"],
      "Onverwachte optie «--jsn», verwacht een van: --report, --json, --help, --version. Bedoelde u «--json»?  cli/unknown-option",
    ],
    [["explain", "a", "--cod", "x"], "Bedoelde u «--code»?"],
    [["explain", "a", "--code"], "Onverwacht gebruik van de optie «--code», verwacht --code <code>.  cli/option-value"],
    [["run", "--json=1"], "Onverwacht gebruik van de optie «--json», verwacht --json.  cli/option-value"],
    [["--vesion"], "Bedoelde u «--version»?"],
    [["init", "--ne"], "Bedoelde u «--en»?"],
    [["-x"], "cli/unknown-option"],
    [["run", "a", "b"], "Onverwacht: «b» is er een te veel; verwacht codeboom run [study].  cli/argument"],
    [["ergens/anders"], "geen study.yaml in "],
    [["onbekend/"], "geen study.yaml in "],
    [
      ["raport"],
      "Onverwachte opdracht «raport», verwacht een van: run, report, check, privacy, release, explain, init, verify, of een map die er is. Bedoelde u «report»?  cli/unknown-command",
    ],
    [["report"], "geen study.yaml in "],
    [["report", "--period"], "Onverwacht gebruik van de optie «--period», verwacht --period <id>.  cli/option-value"],
  ])("does not run %o, says why and exits 2", (args, sentence) => {
    const { code, out, err } = runCli(cli, args, { cwd: makeFolder() });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  test.each([
    [["--json", "rnu"], { id: "cli/unknown-command", severity: "error" }, "Bedoelde u «run»?"],
    [["run", ".", "--json"], { id: "study/missing", severity: "error", file: "study.yaml" }, "geen study.yaml in "],
    [["--json", "verify"], { id: "study/missing", severity: "error", file: "study.yaml" }, "geen study.yaml in "],
    [["check", "--json", "--jsn"], { id: "cli/unknown-option", severity: "error" }, "Bedoelde u «--json»?"],
  ])("says why it could not run as JSON where that is asked: %o", (args, message, sentence) => {
    const { code, out, err } = runCli(cli, args, { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(JSON.parse(out)).toEqual({ failed: [{ ...message, sentence: expect.stringContaining(sentence) }] });
  });

  test("says where a study can't be read, as JSON", () => {
    const { out } = codeboom("run", makeFolder({ ...smallStudy, "study.yaml": `${smallStudy["study.yaml"]}kleur: rood\n` }), "--json");
    expect(JSON.parse(out)).toMatchObject({ failed: [{ id: "study/unknown-key", file: "study.yaml", line: 6, column: 1 }] });
  });

  test("finds its command behind an option too", () => {
    const folder = makeFolder(smallStudy);
    expect(codeboom("--json", "check", folder)).toEqual(codeboom("check", folder, "--json"));
    expect(codeboom("--rule", "regie", "explain", folder)).toEqual(codeboom("explain", "--rule", "regie", folder));
  });

  test("takes a folder that is there for the study, whatever its name", () => {
    const folder = makeFolder(Object.fromEntries(Object.entries(smallStudy).map(([name, text]) => [`rum/${name}`, text])));
    expect(runCli(cli, ["rum"], { cwd: folder })).toMatchObject({ code: 0, err: "" });
  });

  test("ends quietly when nobody reads its output any more", async () => {
    const folder = makeFolder(smallStudy);
    const child = spawn(process.execPath, [cli, "explain", "a", folder], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (data: Buffer) => void (err += data.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });

  test("explains, verifies and checks a study that is named last", () => {
    const folder = makeFolder(smallStudy);
    codeboom(folder);
    expect(codeboom("explain", "a", folder).out).toContain("Niemand had de regie.");
    expect(codeboom("explain", "--rule", "regie", folder).out).toBe("regie: regie 2\n");
    expect(codeboom("verify", folder).code).toBe(0);
    expect(codeboom("check", folder).code).toBe(0);
  });
});

/** Root may read and write anything, so it runs the program as nobody; where that can't be done, permissions are left untested. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65_534 } : {};
const canLoseRights = process.platform !== "win32";

function open(folder: string): void {
  for (const name of [".", "corpus", "codebooks", "codebooks/thema", "out"]) {
    mkdirSync(path.join(folder, name), { recursive: true });
    if (isRoot) chownSync(path.join(folder, name), 65_534, 65_534);
    chmodSync(path.join(folder, name), 0o755);
  }
}

describe.runIf(canLoseRights)("without the right to", () => {
  test("write, it says what and where, exits 2 and leaves the old run whole", () => {
    const folder = makeFolder(smallStudy);
    open(folder);
    expect(runCli(cli, [folder], nobody).code).toBe(0);
    const before = readLatest(folder);
    for (const name of ["out", "out/runs"]) chmodSync(path.join(folder, name), 0o555);
    chmodSync(path.join(folder, "corpus"), 0o755);
    const changed = makeFolder({ ...smallStudy, "corpus/c.md": smallStudy["corpus/b.md"] });
    chmodSync(changed, 0o555);
    const again = runCli(cli, [changed], nobody);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toMatch(/De uitvoer kon niet worden geschreven in .*\([^)]+, E[A-Z]+\).* run\/cannot-write\n$/u);
    expect(runCli(cli, [folder], nobody).code).toBe(0);
    expect(readLatest(folder)).toEqual(before);
  });

  test("read a document, a folder or the study, it says so and reads the others", () => {
    const folder = makeFolder({ ...smallStudy, "corpus/dicht/d.md": smallStudy["corpus/b.md"] });
    open(folder);
    chmodSync(path.join(folder, "corpus/b.md"), 0o000);
    chmodSync(path.join(folder, "corpus/dicht"), 0o000);
    const { code, out, err } = runCli(cli, [folder], nobody);
    expect(code).toBe(1);
    expect(err).toContain(
      "corpus/b.md  fout  Het bestand kon niet worden gelezen (daar is geen toestemming voor, EACCES).  load/unreadable\n",
    );
    expect(err).toContain(
      "corpus/dicht  fout  Het bestand kon niet worden gelezen (daar is geen toestemming voor, EACCES).  load/unreadable\n",
    );
    expect(out).toMatch(/Documenten\s+1 gecodeerd/u);
    chmodSync(path.join(folder, "study.yaml"), 0o000);
    expect(runCli(cli, [folder], nobody)).toMatchObject({
      code: 2,
      out: "",
      err: "study.yaml  fout  Het bestand kon niet worden gelezen (daar is geen toestemming voor, EACCES).  load/unreadable\n",
    });
    chmodSync(path.join(folder, "corpus/dicht"), 0o755);
    expect(statSync(path.join(folder, "corpus/dicht")).isDirectory()).toBe(true);
  });
});
