import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, test } from "vitest";
import { openCache } from "../../src/files/cache.js";
import { call, makeFolder, readLatest, removeFolders, smallStudy, writeFiles } from "./calling.js";

afterEach(removeFolders);

const build = "b1";
const cases = path.join(import.meta.dirname, "../cases");

interface Entry {
  readonly name: string;
  readonly content: string;
}

function readCache(folder: string): readonly Entry[] {
  const kept = path.join(folder, ".codeboom/cache");
  if (!existsSync(kept)) return [];
  return readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => {
      const file = path.join(parentPath, name);
      return { name: path.relative(kept, file), content: readFileSync(file, "latin1") };
    });
}

/** The documents that are kept as they were read. */
function readKeptFiles(folder: string): readonly Entry[] {
  return readCache(folder).filter(({ name }) => name.startsWith("files"));
}

describe("what is known of files", () => {
  it.each(
    ["every-format", "transcripts-and-pages", "privacy-gate", "signal-map", "survey"].filter((name) => existsSync(path.join(cases, name))),
  )("gives the same run as reading them anew, also after a change: %s", async (name) => {
    const folder = makeFolder();
    cpSync(path.join(cases, name), folder, { recursive: true });
    const first = await call("run", folder, { build });
    expect(readKeptFiles(folder).length).toBeGreaterThan(0);
    const codebook = readdirSync(path.join(folder, "codebooks"))[0] as string;
    appendFileSync(path.join(folder, "codebooks", codebook, "codebook.md"), "\n");
    const known = await call("run", folder, { build });
    const outputs = readLatest(folder);
    rmSync(path.join(folder, ".codeboom"), { recursive: true });
    rmSync(path.join(folder, "out"), { recursive: true });
    const anew = await call("run", folder, { build });
    expect(known).toEqual(anew);
    expect(known.code).toBe(first.code);
    expect(readLatest(folder)).toEqual(outputs);
  });

  test("is only kept of files that are there as they are", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder, { build });
    const before = readKeptFiles(folder).map(({ name }) => name);
    expect(before).toHaveLength(2);
    appendFileSync(path.join(folder, "corpus/a.md"), "\nNog een alinea.\n");
    rmSync(path.join(folder, "corpus/b.md"));
    await call("run", folder, { build });
    const after = readKeptFiles(folder).map(({ name }) => name);
    expect(after).toHaveLength(before.length - 1);
    expect(after.filter((name) => before.includes(name))).toHaveLength(before.length - 2);
  });

  test("is nothing where another program kept something else under the same name", async () => {
    const folder = makeFolder(smallStudy);
    for (const other of [{}, [], "x", 7, new Set(["x"])]) {
      openCache(folder).keep("guarded", other);
      expect((await call("run", folder, { build })).code).toBe(0);
    }
  });

  test("is read anew by another program, and by one that looks for other names", async () => {
    const folder = makeFolder(smallStudy);
    await call("run", folder, { build });
    const before = new Set(readKeptFiles(folder).map(({ name }) => name));
    await call("run", folder, { build: "b2" });
    const other = readKeptFiles(folder).map(({ name }) => name);
    expect(other.filter((name) => before.has(name))).toEqual([]);
    writeFiles(folder, { "privacy/namen.txt": "Zwanikken\n" });
    await call("run", folder, { build: "b2" });
    expect(readKeptFiles(folder).filter(({ name }) => other.includes(name))).toEqual([]);
  });

  test("holds nothing of a document in quarantine, also when it was none before", async () => {
    const secret = "De melding van Zwanikken kwam laat.";
    const folder = makeFolder({ ...smallStudy, "corpus/c.md": `---\nsoort: verslag\n---\n\n${secret}\n` });
    await call("run", folder, { build });
    expect(readCache(folder).some(({ content }) => content.includes(secret))).toBe(true);
    writeFiles(folder, { "privacy/namen.txt": "Zwanikken\n" });
    expect((await call("run", folder, { build })).code).toBe(1);
    expect(readCache(folder).some(({ content }) => /Zwanikken|melding van/iu.test(content))).toBe(false);
    expect(readCache(folder).length).toBeGreaterThan(0);
  });
});
