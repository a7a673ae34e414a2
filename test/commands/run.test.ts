import { copyFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { call, listBelow, makeFolder, readLatest, readPointerOf, removeFolders, smallStudy, writeFiles } from "./calling.js";

afterEach(removeFolders);

describe("codeboom run", () => {
  test("writes a run and says what it found, with nothing on stderr when nothing is wrong", async () => {
    const folder = makeFolder(smallStudy);
    const { code, out, err } = await call("run", folder);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Klein, run-");
    expect(out).toMatch(/Segmenten\s+3, waarvan 2 met een code en 1 zonder/u);
    expect(Array.from(readLatest(folder).keys())).toEqual(
      [
        "bases.csv",
        "changes.csv",
        "co-occurrence.csv",
        "codings.csv",
        "datapackage.json",
        "facet-crossings.csv",
        "facets.csv",
        "frequencies-thema.csv",
        "frequencies.csv",
        "inventory.csv",
        "manifest.json",
        "messages.csv",
        "overrides.csv",
        "report.html",
        "report.md",
        "rules.csv",
        "saturation.csv",
        "segments.csv",
      ].sort(),
    );
    expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["latest", "runs"]);
    expect(readdirSync(path.join(folder, "out/runs"))).toEqual([readPointerOf(folder)]);
  });

  test("gives a summary as JSON on stdout", async () => {
    const { out } = await call("run", makeFolder(smallStudy), { json: true });
    expect(JSON.parse(out)).toMatchObject({
      title: "Klein",
      documents: { coded: 2 },
      segments: { total: 3, coded: 2, uncoded: 1 },
      codings: { total: 2 },
      messages: { error: 0 },
      output: "out/latest",
    });
  });

  test("a second time says that nothing changed, and rewrites nothing", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const times = (): readonly (readonly [string, number])[] =>
      listBelow(path.join(folder, "out")).map((name) => [name, statSync(path.join(folder, "out", name)).mtimeMs]);
    const before = times();
    const { code, err } = await call("run", folder);
    expect(code).toBe(0);
    expect(err).toMatch(/^opmerking {2}Niets veranderd sinds run run-[a-z]{12}; niets opnieuw geschreven\. {2}run\/nothing-changed\n$/u);
    expect(times()).toEqual(before);
  });

  test("after a change keeps the run before it, whole", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const [first, content] = [readPointerOf(folder), readLatest(folder)];
    writeFiles(folder, { "corpus/b.md": `${smallStudy["corpus/b.md"]}\nNog een alinea.\n` });
    await call("run", folder);
    expect(readPointerOf(folder, "previous")).toBe(first);
    expect(readPointerOf(folder)).not.toBe(first);
    writeFiles(folder, { "corpus/b.md": smallStudy["corpus/b.md"] });
    await call("run", folder);
    expect(readPointerOf(folder)).toBe(first);
    expect(readLatest(folder)).toEqual(content);
  });

  test("gives the same bytes in another folder, with files made in another order, and beside a repository", async () => {
    const [one, two] = [makeFolder(smallStudy), makeFolder(Object.fromEntries(Object.entries(smallStudy).toReversed()))];
    writeFiles(two, { "README.md": "x", ".git/config": "x", "notities.txt": "x" });
    await call("run", one);
    await call("run", two);
    expect(readLatest(two)).toEqual(readLatest(one));
    for (const content of readLatest(one).values()) expect(content).not.toContain(path.dirname(one));
  });

  test("exits 1 when there were errors, tells them on stderr, and writes the run all the same", async () => {
    const folder = makeFolder({ ...smallStudy, "corpus/c.pages": "PK" });
    const { code, out, err } = await call("run", folder);
    expect(code).toBe(1);
    expect(err).toBe(
      "corpus/c.pages  fout  Onverwacht bestandstype «.pages»; verwacht .md, .txt, .csv, .vtt, .docx, .odt, .rtf, .xlsx, .ods, .html, .pdf. Het is niet gelezen.  load/no-reader\n",
    );
    expect(out).toContain("1 fout,");
    expect(readLatest(folder).get("inventory.csv")).toContain("c,corpus/c.pages,,,false,true,refused,load/no-reader,0,0,0");
  });

  test("keeps every message on one line, whatever was written in the input", async () => {
    const folder = makeFolder({
      ...smallStudy,
      "corpus/c.md": '---\nsoort: "een\\ntwee\\n\\tdrie"\n---\nTekst\n',
      "corpus/d.md": '---\nsoort: verslag\ndatum: "#NAAM?"\n---\nTekst\n',
    });
    const { code, err } = await call("run", folder);
    expect(code).toBe(1);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").at(-1)),
    ).toEqual(["load/unknown-type", "load/date"]);
    expect(err).toContain("«#NAAM?»");
  });
});

describe("codeboom run could not run", () => {
  test("without a study, which it names", async () => {
    const folder = makeFolder();
    const { code, out, err } = await call("run", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`geen study.yaml in ${folder};`);
    expect(listBelow(folder)).toEqual([]);
  });

  test("with a broken study.yaml, told in the language it asks for", async () => {
    const { code, err } = await call("run", makeFolder({ ...smallStudy, "study.yaml": `${smallStudy["study.yaml"]}taal: en\nfoo: 1\n` }));
    expect(code).toBe(2);
    expect(err).toMatch(/^study\.yaml:7:1 {2}error {2}Unexpected key «foo», expected one of: /u);
  });

  test("with a study.yaml that is no text", async () => {
    const { code, err } = await call("run", makeFolder({ ...smallStudy, "study.yaml": Uint8Array.of(0, 1) }));
    expect([code, err]).toEqual([
      2,
      "study.yaml  fout  Onverwacht: dit bestand is geen tekst, al zegt de naam van wel; verwacht UTF-8, UTF-16 met een byte order mark of windows-1252. Het is niet gelezen.  load/not-text\n",
    ]);
  });

  test("when the output can't be written; the old run stays whole", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const before = readLatest(folder);
    writeFiles(folder, { "corpus/c.md": smallStudy["corpus/b.md"] });
    // A file where the folder of runs should be can't be written into, by nobody.
    renameSync(path.join(folder, "out/runs"), path.join(folder, "out/weg"));
    writeFileSync(path.join(folder, "out/runs"), "");
    const { code, out, err } = await call("run", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /De uitvoer kon niet worden geschreven in .*out.*\([^)]+, E[A-Z]+\); wat er al stond is heel gebleven\. {2}run\/cannot-write\n$/u,
    );
    rmSync(path.join(folder, "out/runs"));
    renameSync(path.join(folder, "out/weg"), path.join(folder, "out/runs"));
    expect(readLatest(folder)).toEqual(before);
  });
});

describe("a study folder with other things in it", () => {
  test("is read without hidden and temporary files, which are named in the messages", async () => {
    const litter = {
      "corpus/.DS_Store": "x",
      "corpus/p1/~$a.docx": "x",
      "corpus/Thumbs.db": "x",
      "corpus/desktop.ini": "x",
      "codebooks/.gitkeep": "",
    };
    const folder = makeFolder({ ...smallStudy, ...litter });
    const { code, err } = await call("run", folder);
    expect([code, err]).toEqual([0, ""]);
    const messages = readLatest(folder).get("messages.csv") as string;
    for (const name of Object.keys(litter)) expect(messages).toContain(`${name},,,info,load/skipped`);
    expect(
      JSON.parse(readLatest(folder).get("manifest.json") as string).inputs.map(({ path: name }: { readonly path: string }) => name),
    ).toEqual(Object.keys(smallStudy).sort());
  });

  test("is never left by a link: what a link points to is not read", async () => {
    const secret = makeFolder({ "geheim.md": "---\nsoort: verslag\n---\nDe regie van de buren.\n", "map/geheim2.md": "regie" });
    const folder = makeFolder(smallStudy);
    symlinkSync(path.join(secret, "geheim.md"), path.join(folder, "corpus/geheim.md"));
    symlinkSync(path.join(secret, "map"), path.join(folder, "corpus/map"));
    symlinkSync(path.join(folder, "corpus/a.md"), path.join(folder, "corpus/zelf.md"));
    await call("run", folder);
    const written = readLatest(folder);
    for (const content of written.values()) expect(content).not.toMatch(/buren|geheim2/u);
    for (const name of ["geheim.md", "map", "zelf.md"]) expect(written.get("messages.csv")).toContain(`corpus/${name},,,info,load/skipped`);
  });

  test("that is a link itself is not read, which is said for every file", async () => {
    const elsewhere = makeFolder(smallStudy);
    const folder = makeFolder({
      "study.yaml": smallStudy["study.yaml"],
      "codebooks/thema/codebook.md": smallStudy["codebooks/thema/codebook.md"],
    });
    symlinkSync(path.join(elsewhere, "corpus"), path.join(folder, "corpus"));
    await call("run", folder);
    expect(readLatest(folder).get("messages.csv")).toContain("corpus/a.md,,,info,load/skipped");
    expect(readLatest(folder).get("segments.csv")?.split("\n").length).toBe(2);
  });

  test("may itself be reached by a link", async () => {
    const folder = makeFolder(smallStudy);
    const link = path.join(makeFolder(), "studie");
    symlinkSync(folder, link);
    expect((await call("run", link)).code).toBe(0);
    expect(readLatest(folder).size).toBeGreaterThan(10);
  });
});

describe("what a killed or damaged run left behind", () => {
  test("is cleared away by the next run", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const id = "00000000-0000-4000-8000-000000000000";
    mkdirSync(path.join(folder, `out/runs/.new-${id}`));
    writeFiles(folder, { [`out/runs/.new-${id}/half.csv`]: "x", "corpus/c.md": smallStudy["corpus/b.md"] });
    symlinkSync("runs/niets", path.join(folder, `out/.latest-${id}`));
    await call("run", folder);
    expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["latest", "previous", "runs"]);
    expect(readdirSync(path.join(folder, "out/runs")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("by somebody's edit is left alone; the run goes beside it", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const before = readLatest(folder);
    const run = readPointerOf(folder);
    writeFileSync(path.join(folder, "out/latest/codings.csv"), "veranderd");
    const { code, err } = await call("run", folder);
    expect([code, err]).toEqual([0, expect.stringMatching(new RegExp(`^opmerking {2}Er stond al een map ${run} .* run/beside\\n$`, "u"))]);
    expect(readLatest(folder)).toEqual(before);
    expect(readPointerOf(folder)).toBe(`${run}-2`);
    copyFileSync(path.join(folder, `out/runs/${run}/codings.csv`), path.join(folder, "was"));
    expect(statSync(path.join(folder, "was")).size).toBe("veranderd".length);
  });

  test("is another run than one of the same files with something beside them that was passed over", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const before = readPointerOf(folder);
    writeFiles(folder, { "corpus/~$a.docx": "x" });
    const open = await call("run", folder);
    expect([open.code, open.err]).toEqual([0, expect.not.stringContaining("run/beside")]);
    expect(readLatest(folder).get("messages.csv")).toContain("load/skipped");
    expect(readPointerOf(folder)).not.toBe(before);
    rmSync(path.join(folder, "corpus/~$a.docx"));
    const closed = await call("run", folder);
    expect([closed.code, closed.err]).toEqual([0, expect.not.stringContaining("run/beside")]);
    expect(readPointerOf(folder)).toBe(before);
  });

  test("such as a copy of the folder without its links, does not stop a run", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder);
    const copy = makeFolder();
    cpSync(folder, copy, { recursive: true, filter: (name) => !/out[/\\](?:latest|previous)$/u.test(name) });
    expect((await call("run", copy)).code).toBe(0);
    expect(readLatest(copy)).toEqual(readLatest(folder));
  });
});

test("tells a message that returns very often a few times, and all of them in messages.csv", async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `2024-02-01,Niemand had de regie over ${index},te veel`).join("\n");
  const folder = makeFolder({
    ...smallStudy,
    "corpus/c.csv": `datum,signaal\n${rows}\n`,
    "corpus/inventaris.csv": "id,soort,datum\na,verslag,\nb,verslag,\nc,verslag,2024-02-01\n",
  });
  const { code, err } = await call("run", folder);
  const ragged = err.split("\n").filter((line) => line.endsWith("load/ragged-row"));
  expect([code, ragged.length]).toEqual([1, 20]);
  expect(err).toContain(
    "corpus/c.csv  fout  Dezelfde melding geldt nog 40 keer (load/ragged-row); in messages.csv staan ze alle.  run/more\n",
  );
  expect(
    readLatest(folder)
      .get("messages.csv")
      ?.match(/load\/ragged-row/gu)?.length,
  ).toBe(60);
});
