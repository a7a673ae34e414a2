import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { call, makeFolder, readLatest, readPointerOf, removeFolders, smallStudy, writeFiles } from "./calling.js";
import { version } from "../../src/version.js";

afterEach(removeFolders);

async function makeRun(): Promise<string> {
  const folder = makeFolder(smallStudy);
  await call("run", folder);
  return folder;
}

/** What is said, as `file id`. */
function listSaid(err: string): readonly string[] {
  return err
    .trimEnd()
    .split("\n")
    .map((line) => `${line.split("  ")[0]} ${line.split("  ").at(-1)}`);
}

describe("codeboom verify", () => {
  test("finds the same input giving the same bytes", async () => {
    const folder = await makeRun();
    const run = readPointerOf(folder);
    expect(await call("verify", folder)).toEqual({
      code: 0,
      out: `${run}: dezelfde invoer, dezelfde bytes (4 bestanden erin, 17 eruit; nagekeken en opnieuw gedraaid met codeboom ${version})\n`,
      err: "",
    });
    expect(JSON.parse((await call("verify", folder, { json: true })).out)).toEqual({
      run,
      same: true,
      inputs: 4,
      outputs: 17,
      codeboom: version,
    });
  });

  test("names every input that changed, went or came", async () => {
    const folder = await makeRun();
    writeFiles(folder, { "corpus/a.md": `${smallStudy["corpus/a.md"]}\n`, "corpus/c.md": smallStudy["corpus/b.md"] });
    rmSync(path.join(folder, "corpus/b.md"));
    const { code, out, err } = await call("verify", folder);
    expect([code, out]).toEqual([1, `${readPointerOf(folder)}: niet hetzelfde\n`]);
    expect(listSaid(err)).toEqual(["corpus/a.md verify/changed-input", "corpus/b.md verify/missing-input", "corpus/c.md verify/new-input"]);
  });

  test.each([
    ["a document was open at the run", { "corpus/~$a.docx": "x" }, {}],
    ["a document is open now", {}, { "corpus/~$a.docx": "x" }],
    ["the list of names changed", { "privacy/namen.txt": "Zwanikken\n" }, { "privacy/namen.txt": "Zwanikken\nVlonderman\n" }],
  ])("says of what stands in no list that it is another: %s", async (_, then, now) => {
    const folder = makeFolder({ ...smallStudy, ...then });
    await call("run", folder);
    expect((await call("verify", folder)).code).toBe(0);
    for (const name of Object.keys(then)) rmSync(path.join(folder, name));
    writeFiles(folder, now);
    const { code, out, err } = await call("verify", folder);
    expect([code, out]).toEqual([1, `${readPointerOf(folder)}: niet hetzelfde\n`]);
    expect(err).toMatch(/ {2}verify\/untold-input\n$/u);
    expect(err).not.toContain("Zwanikken");
  });

  test("names every output that somebody changed or removed", async () => {
    const folder = await makeRun();
    const run = readPointerOf(folder);
    writeFileSync(path.join(folder, "out/latest/codings.csv"), "x");
    rmSync(path.join(folder, "out/latest/report.md"));
    const { code, err } = await call("verify", folder);
    expect(code).toBe(1);
    expect(listSaid(err)).toEqual([`out/runs/${run}/codings.csv verify/output`, `out/runs/${run}/report.md verify/output`]);
  });

  test("looks at the run that out/latest points to, also when an edited one of the same input stands beside it", async () => {
    const folder = await makeRun();
    writeFileSync(path.join(folder, "out/latest/codings.csv"), "x");
    await call("run", folder);
    expect(readPointerOf(folder)).toMatch(/-2$/u);
    expect((await call("verify", folder)).code).toBe(0);
    writeFileSync(path.join(folder, "out/latest/report.md"), "x");
    const { err } = await call("verify", folder);
    expect(listSaid(err)).toEqual([`out/runs/${readPointerOf(folder)}/report.md verify/output`]);
  });

  test("looks at what report added, and makes it again", async () => {
    const folder = await makeRun();
    await call("report", folder);
    expect(JSON.parse((await call("verify", folder, { json: true })).out)).toMatchObject({ same: true, outputs: 22 });
    rmSync(path.join(folder, "out/latest/sheets/p1.html"));
    expect(listSaid((await call("verify", folder)).err)).toEqual([`out/runs/${readPointerOf(folder)}/sheets/p1.html verify/output`]);
  });

  test("names a sheet with its hash in the list that this study does not give, also under a name of another", async () => {
    const folder = await makeRun();
    await call("report", folder);
    const list = path.join(folder, "out/latest/manifest-report.json");
    const sheet = path.join(folder, "out/latest/sheets");
    copyFileSync(path.join(sheet, "p1.md"), path.join(sheet, "p2.md"));
    writeFileSync(list, readFileSync(list, "utf8").replace("sheets/p1.md", "sheets/p2.md"));
    expect(listSaid((await call("verify", folder)).err)).toEqual([`out/runs/${readPointerOf(folder)}/sheets/p2.md verify/not-repeated`]);
  });

  test("names a list of what was added that can't be read; the next report makes it anew", async () => {
    const folder = await makeRun();
    await call("report", folder);
    writeFileSync(path.join(folder, "out/latest/manifest-report.json"), "{");
    expect(listSaid((await call("verify", folder)).err)).toEqual([`out/runs/${readPointerOf(folder)}/manifest-report.json verify/output`]);
    await call("report", folder);
    expect((await call("verify", folder)).code).toBe(0);
  });

  test("says when the run was made by another version", async () => {
    const folder = await makeRun();
    const manifest = path.join(folder, "out/latest/manifest.json");
    writeFileSync(manifest, (readLatest(folder).get("manifest.json") as string).replace(/"codeboom": "[^"]*"/u, '"codeboom": "0.0.1"'));
    const { code, err } = await call("verify", folder);
    expect(code).toBe(1);
    expect(err).toContain("verify/version");
  });

  test("could not verify without a run, or with a manifest that is none", async () => {
    const { code, err } = await call("verify", makeFolder(smallStudy));
    expect(code).toBe(2);
    expect(err).toContain("verify/no-run");
    const folder = await makeRun();
    writeFileSync(path.join(folder, "out/latest/manifest.json"), "{");
    const damaged = await call("verify", folder);
    expect(damaged.code).toBe(2);
    expect(listSaid(damaged.err)).toEqual([`out/runs/${readPointerOf(folder)}/manifest.json verify/no-manifest`]);
  });

  test.each([
    ["an output taken out", { outputs: [] }],
    ["other settings", { settings: {} }],
    ["another id", { run: "run-x" }],
  ])("says that the manifest was changed: %s", async (_, changes) => {
    const folder = await makeRun();
    const manifest = readLatest(folder).get("manifest.json") as string;
    writeFileSync(
      path.join(folder, "out/latest/manifest.json"),
      `${JSON.stringify({ ...(JSON.parse(manifest) as object), ...changes }, null, 2)}\n`,
    );
    const { code, err } = await call("verify", folder);
    expect(code).toBe(1);
    expect(listSaid(err)).toEqual([`out/runs/${readPointerOf(folder)}/manifest.json verify/output`]);
  });

  test.each(["../../../../../../etc/hostname", "/etc/hostname", "..", "sheets/../../x", "..\\..\\x", "C:x"])(
    "reads nothing outside the run, whatever its manifest says: %s",
    async (output) => {
      const folder = await makeRun();
      const manifest = JSON.parse(readLatest(folder).get("manifest.json") as string) as object;
      const changed = { ...manifest, outputs: [{ path: output, sha256: "" }] };
      writeFileSync(path.join(folder, "out/latest/manifest.json"), JSON.stringify(changed));
      const { code, err } = await call("verify", folder);
      expect(code).toBe(2);
      expect(err).toContain("verify/no-manifest");
    },
  );

  test("writes nothing", async () => {
    const folder = await makeRun();
    const before = readLatest(folder);
    writeFiles(folder, { "corpus/c.md": smallStudy["corpus/b.md"] });
    await call("verify", folder);
    expect(readLatest(folder)).toEqual(before);
  });
});
