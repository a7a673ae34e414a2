import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { call, listBelow, makeFolder, readLatest, readPointerOf, removeFolders, smallStudy, writeFiles, type Called } from "./calling.js";

afterEach(removeFolders);

/** Three periods, the last without any material. */
const study = {
  ...smallStudy,
  "study.yaml": smallStudy["study.yaml"].replace(
    /perioden:\n.*\n/u,
    `perioden:
  - { id: p1, label: eerste tijd, van: 2024-01-01, tot: 2024-02-15 }
  - { id: voorjaar 2024, van: 2024-02-16, tot: 2024-12-31 }
  - { id: p3, van: 2025-01-01, tot: 2025-12-31 }
`,
  ),
};
const sheetsOf = (period: string): readonly string[] => ["-wording.md", ".docx", ".html", ".md"].map((end) => `sheets/${period}${end}`);

/** What is said, as ids. */
function listSaid({ err }: Called): readonly (string | undefined)[] {
  return err
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("  ").at(-1));
}

function listAdded(folder: string): readonly string[] {
  return listBelow(path.join(folder, "out/latest")).filter((name) => /^sheets\/|xlsx$/u.test(name));
}

function listListed(folder: string): readonly string[] {
  const { outputs } = JSON.parse(readFileSync(path.join(folder, "out/latest/manifest-report.json"), "utf8")) as {
    readonly outputs: readonly { readonly path: string }[];
  };
  return outputs.map((file) => file.path);
}

function timesOf(folder: string): readonly (readonly [string, number])[] {
  return listBelow(path.join(folder, "out")).map((name) => [name, statSync(path.join(folder, "out", name)).mtimeMs]);
}

describe("codeboom report", () => {
  test("adds a sheet for every period that has material, and the workbook, and names them", async () => {
    const folder = makeFolder(study);
    const { code, out, err } = await call("report", folder);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Bladen        2: out/latest/sheets/p1.html tot en met out/latest/sheets/voorjaar 2024.html (.docx, .md)\n");
    const all = ["codeboom.xlsx", ...sheetsOf("p1"), ...sheetsOf("voorjaar 2024")];
    expect(listAdded(folder)).toEqual(all);
    expect(listListed(folder)).toEqual(all);
    const again = await call("report", folder, { json: true });
    expect((JSON.parse(again.out) as { readonly sheets: readonly string[] }).sheets.toSorted()).toEqual(all);
  });

  test("of an English study speaks English", async () => {
    const { code, out, err } = await call("report", makeFolder({ ...study, "study.yaml": `${study["study.yaml"]}taal: en\n` }));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Sheets        2: out/latest/sheets/p1.html to out/latest/sheets/voorjaar 2024.html (.docx, .md)\n");
  });

  test("needs a study", async () => {
    expect((await call("report", makeFolder())).code).toBe(2);
    expect((await call("run", makeFolder(), { values: { report: true } })).code).toBe(2);
  });

  test("makes what run with --report makes", async () => {
    const [one, two] = [makeFolder(study), makeFolder(study)];
    await call("run", one, { values: { report: true } });
    await call("run", two);
    expect(await call("report", two)).toMatchObject({ code: 0, err: "" });
    expect(readLatest(two)).toEqual(readLatest(one));
  });

  test("a second time says that nothing changed, and rewrites nothing", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    const before = timesOf(folder);
    const again = await call("report", folder);
    expect([again.code, listSaid(again)]).toEqual([0, ["run/nothing-changed"]]);
    expect(timesOf(folder)).toEqual(before);
  });

  test("makes the sheet of one period, by its id or its label, and keeps those of others", async () => {
    const folder = makeFolder(study);
    await call("report", folder, { values: { period: "Eerste tijd" } });
    expect(listAdded(folder)).toEqual(["codeboom.xlsx", ...sheetsOf("p1")]);
    await call("report", folder, { values: { period: "VOORJAAR 2024" } });
    expect(listListed(folder)).toEqual(["codeboom.xlsx", ...sheetsOf("p1"), ...sheetsOf("voorjaar 2024")]);
    expect((await call("verify", folder)).code).toBe(0);
  });

  test.each(["p2", "", "2024"])("writes nothing for the period «%s» that the study does not have, and exits 2", async (period) => {
    const folder = makeFolder(study);
    const before = listBelow(folder);
    const { code, out, err } = await call("report", folder, { values: { period } });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      new RegExp(`^fout {2}Onverwachte periode «${period}», verwacht p1, voorjaar 2024, p3\\. .*report/unknown-period\\n$`, "u"),
    );
    expect(listBelow(folder)).toEqual(before);
  });

  test("of a period without material warns, and exits 1", async () => {
    const folder = makeFolder(study);
    const called = await call("report", folder, { values: { period: "p3" } });
    expect([called.code, listSaid(called), listAdded(folder)]).toEqual([1, ["report/no-material"], []]);
  });

  test("of material that is in no period has no sheets but a workbook, and says so", async () => {
    const folder = makeFolder({
      ...study,
      ...Object.fromEntries(
        Object.keys(study)
          .filter((name) => name.startsWith("corpus/"))
          .map((name) => [name, ""]),
      ),
      "corpus/a.md": "---\nsoort: verslag\ndatum: 1999-01-01\n---\n\nDe regie.\n",
    });
    const called = await call("report", folder);
    expect(listSaid(called)).toContain("report/no-sheets");
    expect(listListed(folder)).toEqual(["codeboom.xlsx"]);
    expect(called.out).toContain("out/latest/codeboom.xlsx");
    expect((await call("verify", folder)).code).toBe(0);
  });

  test("of a study without material has no sheets", async () => {
    const folder = makeFolder({ "study.yaml": study["study.yaml"], "codebooks/thema/codebook.md": study["codebooks/thema/codebook.md"] });
    const called = await call("report", folder);
    expect([called.code, listSaid(called), listAdded(folder)]).toEqual([0, ["run/no-documents", "report/no-sheets"], ["codeboom.xlsx"]]);
  });

  test("of a study with errors makes the sheets of what could be read, and exits 1", async () => {
    const folder = makeFolder({ ...study, "corpus/c.pages": "PK" });
    const called = await call("report", folder);
    expect([called.code, listSaid(called), listAdded(folder).length]).toEqual([1, ["load/no-reader"], 9]);
  });

  test("runs first when something changed; the run before keeps its own sheets", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    const [first, before] = [readPointerOf(folder), readLatest(folder)];
    writeFiles(folder, { "corpus/c.md": smallStudy["corpus/b.md"] });
    await call("report", folder, { values: { period: "p1" } });
    expect(readPointerOf(folder)).not.toBe(first);
    expect(listAdded(folder)).toEqual(["codeboom.xlsx", ...sheetsOf("p1")]);
    rmSync(path.join(folder, "corpus/c.md"));
    await call("run", folder);
    expect(readLatest(folder)).toEqual(before);
  });

  test("adds to the folder beside the one that somebody edited", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    const run = readPointerOf(folder);
    writeFileSync(path.join(folder, "out/latest/codings.csv"), "x");
    expect(listSaid(await call("report", folder))).toEqual(["run/beside"]);
    expect(readPointerOf(folder)).toBe(`${run}-2`);
    expect(listAdded(folder).length).toBe(9);
    expect((await call("verify", folder)).code).toBe(0);
  });

  test("says where it stops when a file stands in the place of its folder", async () => {
    const folder = makeFolder(study);
    await call("run", folder);
    writeFileSync(path.join(folder, "out/latest/sheets"), "");
    const { code, out, err } = await call("report", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/out\/runs\/run-\w+\/sheets \([^)]+, EEXIST\).* run\/cannot-write\n$/u);
  });
});

describe("a sheet that somebody edited", () => {
  const edited = "out/latest/sheets/p1.docx";

  test("stays; one copy goes beside it, which is told once and listed in its place", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    const original = readLatest(folder).get("sheets/p1.docx");
    writeFileSync(path.join(folder, edited), "mijn woorden");
    expect(listSaid(await call("verify", folder))).toEqual(["verify/output"]);
    const first = await call("report", folder);
    expect(first.err).toMatch(/^out\/latest\/sheets\/p1\.docx {2}opmerking .* out\/latest\/sheets\/p1 \(2\)\.docx\. {2}report\/beside\n$/u);
    const before = timesOf(folder);
    for (let time = 0; time < 2; time++) expect(listSaid(await call("report", folder))).toEqual(["run/nothing-changed"]);
    expect(timesOf(folder)).toEqual(before);
    expect(readLatest(folder).get("sheets/p1.docx")).toBe("mijn woorden");
    expect(readLatest(folder).get("sheets/p1 (2).docx")).toBe(original);
    expect(listListed(folder)).toContain("sheets/p1 (2).docx");
    expect(listListed(folder)).not.toContain("sheets/p1.docx");
    expect(await call("verify", folder)).toMatchObject({ code: 0, err: "" });
  });

  test("and is deleted comes back as it was made, whatever became of its copy", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    const before = readLatest(folder);
    writeFileSync(path.join(folder, edited), "mijn woorden");
    await call("report", folder);
    rmSync(path.join(folder, edited));
    renameSync(path.join(folder, "out/latest/sheets/p1 (2).docx"), path.join(folder, "elders.docx"));
    expect(listSaid(await call("verify", folder))).toEqual(["verify/output"]);
    expect(await call("report", folder)).toMatchObject({ code: 0, err: "" });
    expect(readLatest(folder)).toEqual(before);
    expect((await call("verify", folder)).code).toBe(0);
  });

  test("is still seen by verify after a report of another period", async () => {
    const folder = makeFolder(study);
    await call("report", folder);
    writeFileSync(path.join(folder, edited), "mijn woorden");
    await call("report", folder, { values: { period: "voorjaar 2024" } });
    expect((await call("verify", folder)).err).toMatch(/^out\/runs\/run-\w+\/sheets\/p1\.docx {2}fout .* verify\/output\n$/u);
  });
});
