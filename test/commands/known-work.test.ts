import { appendFileSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, test } from "vitest";
import type { KnownWork } from "../../src/known-work.js";
import { runPipeline } from "../../src/pipeline.js";
import { openFolder } from "../report/running.js";
import { call, makeFolder, readLatest, removeFolders, smallStudy, writeFiles } from "./calling.js";

afterEach(removeFolders);

const build = "b1";
const root = path.join(import.meta.dirname, "../..");
const cases = readdirSync(path.join(root, "test/cases"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [`test/cases/${entry.name}`] : [],
);
/** What a study is made of. */
const parts = ["study.yaml", "corpus", "codebooks", "report", "sjablonen", "privacy"];

function copyStudy(name: string): string {
  const folder = makeFolder();
  for (const part of parts)
    if (existsSync(path.join(root, name, part))) cpSync(path.join(root, name, part), path.join(folder, part), { recursive: true });
  return folder;
}

function listFiles(name: string): readonly string[] {
  const all = readdirSync(path.join(root, name), { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
  return all.filter((file) => parts.includes(file.split("/")[0] as string));
}

/** Knows all work that was done, as a cache would: as plain data. */
function openMemory(): KnownWork & { readonly done: string[] } {
  const kept = new Map<string, unknown>();
  const done: string[] = [];
  const recall = <Work>(name: object, work: () => Work): Work => {
    const key = JSON.stringify(name);
    if (kept.has(key)) return structuredClone(kept.get(key)) as Work;
    done.push(key);
    const value = work();
    kept.set(key, structuredClone(value));
    return value;
  };
  return { done, recall };
}

/** Compares the run that knows what it was before a change with one that knows nothing. */
async function compareAfter(folder: string, change: (folder: string) => void): Promise<void> {
  const first = await call("run", folder, { build });
  change(folder);
  rmSync(path.join(folder, "out"), { recursive: true });
  const known = await call("run", folder, { build });
  const outputs = readLatest(folder);
  for (const made of [".codeboom", "out"]) rmSync(path.join(folder, made), { recursive: true });
  expect(known).toEqual(await call("run", folder, { build }));
  expect(readLatest(folder)).toEqual(outputs);
  expect(known).not.toEqual(first);
}

function listWork(folder: string): readonly string[] {
  const kept = path.join(folder, ".codeboom/cache/work");
  return existsSync(kept) ? readdirSync(kept).sort() : [];
}

describe("work that is known from before", () => {
  it.each([".", ...cases])("is the run that it was kept of: %s", async (name) => {
    const { study, files, run } = await openFolder(path.join(root, name));
    const known = openMemory();
    const first = runPipeline(study, files, "run-x", { known });
    expect({ ...first, messages: run.messages }).toEqual(run);
    expect(known.done).toHaveLength(2 + 2 * run.codebooks.length);
    expect(runPipeline(study, files, "run-x", { known })).toStrictEqual(first);
    expect(known.done).toHaveLength(2 + 2 * run.codebooks.length);
  });

  const edits: readonly (readonly [what: string, file: RegExp, text: string])[] = [
    ["a codebook", /^codebooks\/[^/]+\/codebook\.md$/u, "\n## Nieuw {#nieuw-ding}\n\n**Regels**\n\n- `de | kind`\n"],
    ["a decision", /^codebooks\/[^/]+\/overrides\/.*\.csv$/u, "x,y\n"],
    ["a document", /^corpus\/.*\.md$/u, "\nNog een alinea over de moeder.\n"],
    ["the inventory", /^corpus\/inventaris\.csv$/u, "nieuw,x\n"],
    ["the study", /^study\.yaml$/u, "\n# niets\n"],
    ["a wording", /^report\/.*\.md$/u, "\nNog een regel.\n"],
  ];
  const pairs = edits.flatMap(([what, file, text]) =>
    [".", ...cases].flatMap((name) => {
      const changed = listFiles(name).find((one) => file.test(one));
      return changed === undefined ? [] : [[what, name, changed, text] as const];
    }),
  );
  it.each(pairs)("gives the run that all work done anew gives, when %s changed: %s", async (_, name, changed, text) => {
    await compareAfter(copyStudy(name), (folder) => appendFileSync(path.join(folder, changed), text));
  });

  test("are tried on every kind of file", () => {
    expect(new Set(pairs.map(([what]) => what)).size).toBe(edits.length);
  });

  const changes: readonly (readonly [what: string, change: (folder: string) => void])[] = [
    ["a second coder came", (folder) => writeFiles(folder, { "codebooks/thema/overrides/b.csv": `segment,code,actie\na:s1,regie,weg\n` })],
    ["a document went", (folder) => rmSync(path.join(folder, "corpus/a.md"))],
    ["a document has another name", (folder) => renameSync(path.join(folder, "corpus/a.md"), path.join(folder, "corpus/z.md"))],
    ["all documents went", (folder) => rmSync(path.join(folder, "corpus"), { recursive: true })],
    ["the codebook went", (folder) => rmSync(path.join(folder, "codebooks"), { recursive: true })],
    ["litter came", (folder) => writeFiles(folder, { "corpus/~$a.docx": "x" })],
    ["a picture came", (folder) => writeFiles(folder, { "corpus/foto.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) })],
    ["a name became known", (folder) => writeFiles(folder, { "privacy/namen.txt": "Moeder\n" })],
  ];
  it.each(changes)("gives the run that all work done anew gives, when %s", async (_, change) => {
    await compareAfter(makeFolder(smallStudy), change);
  });

  test("is kept beside a file that is no document: it will be none the next time", async () => {
    const folder = makeFolder({ ...smallStudy, "corpus/foto.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) });
    expect((await call("run", folder, { build })).code).toBe(1);
    expect(listWork(folder)).toHaveLength(4);
  });

  test("is that on the codebook that did not change, when another did", async () => {
    const folder = makeFolder({
      ...smallStudy,
      "study.yaml": `${smallStudy["study.yaml"]}  brief: { codeboek: ander, eenheid: alinea }\n`,
      "codebooks/ander/codebook.md": "---\ntitel: Ander\n---\n\n## Kind {#kind}\n\n**Regels**\n\n- `kind`\n",
    });
    await call("run", folder, { build });
    const before = listWork(folder);
    expect(before).toHaveLength(6);
    appendFileSync(path.join(folder, "codebooks/ander/codebook.md"), "- `ouder`\n");
    await call("run", folder, { build });
    expect(listWork(folder).filter((name) => before.includes(name))).toHaveLength(4);
    expect(listWork(folder)).toHaveLength(6);
    writeFiles(folder, { "corpus/c.md": "---\nsoort: verslag\n---\n\nNog een verslag.\n" });
    await call("run", folder, { build });
    expect(listWork(folder).filter((name) => before.includes(name))).toEqual([]);
  });

  test("is not kept of a study with a damaged file: the next run tries again", async () => {
    const folder = makeFolder({ ...smallStudy, "corpus/c.docx": Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0) });
    await call("run", folder, { build });
    expect(listWork(folder)).toEqual([]);
    rmSync(path.join(folder, "corpus/c.docx"));
    await call("run", folder, { build });
    expect(listWork(folder)).toHaveLength(4);
  });

  test("is used by who only asks, and not kept by them", async () => {
    const folder = copyStudy(".");
    const { run } = await openFolder(folder);
    const [segment, coded] = [run.segments[3]?.id ?? "", run.codings.find(({ because }) => because.decision !== undefined)];
    const asked: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
      [[segment], {}],
      [[coded?.segmentId ?? ""], {}],
      [[segment], { code: coded?.codeId ?? "" }],
      [[run.documents[2]?.id ?? ""], {}],
      [[coded?.codeId ?? ""], {}],
      [["bestaat-niet:s1"], {}],
      [[], { rule: "regie | kind*" }],
    ];
    const explain = async (): Promise<readonly unknown[]> => {
      const told: unknown[] = [];
      for (const [args, values] of asked) told.push(await call("explain", folder, { args, values, build }));
      return told;
    };
    const anew = await explain();
    expect(listWork(folder)).toEqual([]);
    await call("run", folder, { build });
    expect(await explain()).toEqual(anew);
    // After an edit that no run has seen, it is not what was kept that is told.
    appendFileSync(path.join(folder, coded === undefined ? "" : `codebooks/${coded.codebookId}/codebook.md`), "\n");
    rmSync(path.join(folder, "corpus"), { recursive: true });
    expect(await call("explain", folder, { args: [segment], build })).not.toEqual(anew[0]);
  });
});
