import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildCli,
  call,
  killCli,
  makeFolder,
  readLatest,
  readPointerOf,
  removeFolders,
  runCli,
  smallStudy,
  writeFiles,
} from "./calling.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

const tries = 20;

test(
  "a run that is killed at any moment leaves the last good run whole, and the next run needs no help",
  { timeout: 240_000 },
  async () => {
    const folder = makeFolder(smallStudy);
    const started = performance.now();
    expect(runCli(cli, [folder]).code).toBe(0);
    const duration = performance.now() - started;
    const good = new Map([[readPointerOf(folder), readLatest(folder)]]);
    let killed = 0;
    for (let attempt = 0; attempt < tries; attempt++) {
      const text = `---\nsoort: verslag\ndatum: 2024-04-01\n---\n\nPoging ${"abcdefghijklmnopqrst"[attempt]} met regie.\n`;
      writeFiles(folder, { "corpus/c.md": text });
      // From the start to a little past the usual end, the second half more closely: that is where files are written.
      const share = attempt < tries / 4 ? (attempt * 2) / tries : 0.5 + (attempt / tries) * 0.6;
      if (await killCli(cli, [folder], duration * share)) killed++;
      const reference = makeFolder({ ...smallStudy, "corpus/c.md": text });
      await call("run", reference);
      good.set(readPointerOf(reference), readLatest(reference));
      expect(readLatest(folder)).toEqual(good.get(readPointerOf(folder)));
      if (existsSync(path.join(folder, "out/previous"))) expect(Array.from(good.keys())).toContain(readPointerOf(folder, "previous"));
      // What is in its place among the runs is whole as well.
      for (const name of readdirSync(path.join(folder, "out/runs")).filter((one) => !one.startsWith(".")))
        expect(readdirSync(path.join(folder, "out/runs", name)).length).toBe(good.get(name)?.size);
    }
    expect(killed).toBeGreaterThan(0);
    const last = runCli(cli, [folder]);
    expect([last.code, readdirSync(path.join(folder, "out")).filter((name) => name.startsWith("."))]).toEqual([0, []]);
    expect(readdirSync(path.join(folder, "out/runs")).filter((name) => name.startsWith("."))).toEqual([]);
  },
);
