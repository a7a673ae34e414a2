import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { recall } from "../src/recall.js";
import { buildCli, call, listBelow, makeFolder, removeFolders, runCli, smallStudy, writeFiles } from "./commands/calling.js";

afterAll(removeFolders);

const build = "b1";
const cacheOf = (folder: string): string => path.join(folder, ".codeboom/cache/run");

/** An entry with its hash before it. */
function makeEntry(content: Uint8Array): Uint8Array {
  return Buffer.concat([createHash("sha256").update(content).digest(), content]);
}

/** A study that was run, with some litter and a list of names. */
async function makeRun(): Promise<string> {
  const folder = makeFolder({ ...smallStudy, "corpus/.DS_Store": "x", "privacy/namen.txt": "Zwanikken\n" });
  await call("run", folder, { build });
  return folder;
}

describe("a run of which nothing changed", () => {
  it("says what it said, and that nothing changed", async () => {
    const folder = await makeRun();
    const { code, out, err } = await call("run", folder, { build });
    const recalled = await recall(["run", folder], build);
    expect([recalled?.code, recalled?.printed, recalled?.told]).toEqual([code, out, err]);
    expect(recalled?.told).toContain("run/nothing-changed");
  });

  it("is also asked for without the word", async () => {
    const folder = await makeRun();
    expect(await recall([folder], build)).toEqual(await recall(["run", folder], build));
    expect(await recall([folder], build)).toBeDefined();
  });

  it("is the same when its files were only touched", async () => {
    const folder = await makeRun();
    utimesSync(path.join(folder, "corpus/a.md"), 1, 1);
    expect(await recall(["run", folder], build)).toBeDefined();
  });

  it("keeps no text and no list of names", async () => {
    const kept = readFileSync(cacheOf(await makeRun()), "utf8");
    expect(kept).toContain("run-");
    expect(kept).not.toMatch(/regie lag|Zwanikken|niemand had/iu);
  });
});

describe("a run is done again", () => {
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    ["a document was edited", (folder) => appendFileSync(path.join(folder, "corpus/a.md"), "x")],
    ["a document was added", (folder) => writeFiles(folder, { "corpus/c.md": smallStudy["corpus/a.md"] })],
    ["a document was removed", (folder) => rmSync(path.join(folder, "corpus/a.md"))],
    ["a document has another name", (folder) => renameSync(path.join(folder, "corpus/a.md"), path.join(folder, "corpus/c.md"))],
    ["study.yaml was edited", (folder) => appendFileSync(path.join(folder, "study.yaml"), "\n")],
    ["a codebook was edited", (folder) => appendFileSync(path.join(folder, "codebooks/thema/codebook.md"), "\n")],
    ["decisions were added", (folder) => writeFiles(folder, { "codebooks/thema/overrides/a.csv": "citaat\n" })],
    ["the list of names was edited", (folder) => appendFileSync(path.join(folder, "privacy/namen.txt"), "Jansen\n")],
    ["an allow-list was added", (folder) => writeFiles(folder, { "privacy/toegestaan.csv": "hash\n" })],
    ["litter was added", (folder) => writeFiles(folder, { "corpus/~$a.docx": "x" })],
    ["an output was edited", (folder) => appendFileSync(path.join(folder, "out/latest/codings.csv"), "x")],
    ["an output was removed", (folder) => rmSync(path.join(folder, "out/latest/report.html"))],
    ["the outputs were removed", (folder) => rmSync(path.join(folder, "out"), { recursive: true })],
    ["the pointer was removed", (folder) => rmSync(path.join(folder, "out/latest"))],
    ["something stands in the way of the outputs", (folder) => writeFiles(folder, { "out/previous": "eigen werk" })],
    ["the cache was damaged", (folder) => appendFileSync(cacheOf(folder), "x")],
    ["a later Node kept the cache", (folder) => writeFileSync(cacheOf(folder), makeEntry(Buffer.of(0xff, 0x63, 0x30)))],
    ["the cache was removed", (folder) => rmSync(path.join(folder, ".codeboom"), { recursive: true })],
    [
      "the cache is a link to elsewhere",
      (folder) => {
        const elsewhere = path.join(makeFolder(), "cache");
        renameSync(path.dirname(cacheOf(folder)), elsewhere);
        symlinkSync(elsewhere, path.dirname(cacheOf(folder)), "junction");
      },
    ],
  ];

  it.each(changes)("when %s", async (_, change) => {
    const folder = await makeRun();
    expect(await recall(["run", folder], build)).toBeDefined();
    change(folder);
    expect(await recall(["run", folder], build)).toBeUndefined();
  });

  it.each([
    ["of another program", ["run"], "b2"],
    ["of a program that can't tell itself from others", ["run"], undefined],
    ["with its sheets", ["run", "--report"], build],
    ["as JSON", ["run", "--json"], build],
    ["of another command", ["check"], build],
    ["of two folders", ["run", "elsewhere"], build],
  ])("when it is asked %s", async (_, words, asking) => {
    const folder = await makeRun();
    expect(await recall([...words, folder], asking)).toBeUndefined();
  });
});

describe("an explanation of what a run kept", () => {
  const asked = [["a:s1"], ["a"], ["regie"], ["thema/regie"], ["a:s1", "--code", "regie"], ["--rule", "regie"], ["a:s1", "--json"]];

  it.each(asked.map((words) => [words.join(" "), words] as const))(
    "says what it says when the study is coded anew: %s",
    async (_, words) => {
      const folder = await makeRun();
      const [args, json] = [
        words.filter((word, index) => !word.startsWith("--") && !words[index - 1]?.startsWith("--")),
        words.includes("--json"),
      ];
      const values = Object.fromEntries(
        words.flatMap((word, index) => (/^--(?!json)/u.test(word) ? [[word.slice(2), words[index + 1] ?? ""]] : [])),
      );
      const { code, out, err } = await call("explain", folder, { args, json, values });
      const recalled = await recall(["explain", ...words, folder], build);
      expect([recalled?.code, recalled?.printed, recalled?.told]).toEqual([code, out, err]);
    },
  );

  it.each([
    ["nothing of that name", ["x"]],
    ["no such segment", ["a:s99"]],
    ["a broken rule", ["--rule", "(a"]],
    ["no such option", ["a:s1", "--cood", "x"]],
    ["too many words", ["a", "b", "c"]],
  ])("leaves it to who does all the work when there is %s", async (_, words) => {
    expect(await recall(["explain", ...words, await makeRun()], build)).toBeUndefined();
  });

  it("is none when something changed", async () => {
    const folder = await makeRun();
    appendFileSync(path.join(folder, "codebooks/thema/codebook.md"), "\n");
    expect(await recall(["explain", "a:s1", folder], build)).toBeUndefined();
  });
});

describe("the cache", () => {
  let cli: string;
  beforeAll(() => {
    cli = buildCli();
  });

  test("is used by the program, whose second run says the same and writes nothing", () => {
    const folder = makeFolder(smallStudy);
    const first = runCli(cli, ["run", folder]);
    const before = listBelow(folder);
    const second = runCli(cli, ["run", folder]);
    expect([second.code, second.out]).toEqual([first.code, first.out]);
    expect(second.err).toMatch(/run\/nothing-changed\n$/u);
    expect(listBelow(folder)).toEqual(before);
    expect(before).toContain(".codeboom/cache/run");
  });

  test("is not needed: where it can't be kept, a run is as always", () => {
    const folder = makeFolder({ ...smallStudy, ".codeboom": "a file" });
    expect(runCli(cli, ["run", folder]).code).toBe(0);
    expect(runCli(cli, ["run", folder]).err).toContain("run/nothing-changed");
    expect(readFileSync(path.join(folder, ".codeboom"), "utf8")).toBe("a file");
  });

  test("is not written by a command that writes nothing", () => {
    const folder = makeFolder(smallStudy);
    const before = listBelow(folder);
    for (const words of [["check"], ["explain", "a"], ["privacy"]]) runCli(cli, [...words, folder]);
    expect(listBelow(folder)).toEqual(before);
  });

  test("is not written through a link", () => {
    const folder = makeFolder(smallStudy);
    const elsewhere = makeFolder();
    mkdirSync(path.join(folder, ".codeboom"));
    symlinkSync(elsewhere, path.join(folder, ".codeboom/cache"), "junction");
    runCli(cli, ["run", folder]);
    expect(listBelow(elsewhere)).toEqual([]);
    writeFileSync(path.join(elsewhere, "run"), "x");
    expect(runCli(cli, ["run", folder]).code).toBe(0);
  });
});
