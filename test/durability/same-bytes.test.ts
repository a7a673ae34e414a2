import { spawn } from "node:child_process";
import { chmodSync, utimesSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCli, listBelow, makeFolder, readLatest, readPointerOf, removeFolders, runCli, smallStudy } from "../commands/calling.js";

let cli: string;
beforeAll(() => {
  cli = buildCli();
});
afterAll(removeFolders);

/** Names and words in which languages differ: an i that a Turkish capital changes, letters that sort elsewhere, two periods. */
const study = {
  ...smallStudy,
  "study.yaml": smallStudy["study.yaml"].replace(
    "tot: 2024-12-31 }",
    "tot: 2024-02-15 }\n  - { id: p2, label: Één zomer, van: 2024-02-16, tot: 2024-12-31 }",
  ),
  "corpus/Ij/IJSBERG.md": "---\nsoort: verslag\ndatum: 2024-02-15\n---\n\nDe REGIE in İstanbul, om 00:30 uur.\n",
  "corpus/å.md": "---\nsoort: verslag\ndatum: 2024-02-16\n---\n\nIdeeën over regie; ångström.\n",
  "corpus/z.md": "---\nsoort: verslag\ndatum: 2024-12-31\n---\n\nGeen regie.\n",
  "codebooks/thema/overrides/codeur-a.csv":
    "document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden\na,,De school belde.,,,toevoegen,regie,,codeur-a,2024-10-01,\n",
};

const zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kolkata"];
const languages = ["C", "nl_NL.UTF-8", "tr_TR.UTF-8", "en_US"];
/** Folders below one of their own: a long one, one with spaces and letters of elsewhere. */
const places = [".", "een map met spaties/Ünïcode ‘studie’ 日本", "diep/".repeat(20)];

/** Every zone and every language, each time with another order, place, mask and age of the files. */
const machines = zones.map((zone, index) => ({
  zone,
  language: languages[index] as string,
  place: places[index % places.length] as string,
  mask: index % 2 === 0 ? "077" : "022",
  seed: index + 1,
}));

test("a run with its report gives the same name and the same bytes on any machine", async () => {
  const first = makeFolder(study);
  expect(runCli(cli, ["run", "--report", first], { env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } })).toMatchObject({ code: 0, err: "" });
  const expected = readLatest(first);
  expect(Array.from(expected.keys()).filter((name) => /\.(?:docx|xlsx)$/u.test(name))).toEqual([
    "codeboom.xlsx",
    "sheets/p1.docx",
    "sheets/p2.docx",
  ]);
  const limit = pLimit(Math.max(2, availableParallelism()));
  await Promise.all(
    machines.map(async (machine) =>
      limit(async () => {
        const folder = path.join(makeStudy(machine.place, machine.seed), machine.place);
        expect(await runOn(machine, folder)).toBe(0);
        expect(readPointerOf(folder)).toBe(readPointerOf(first));
        expect(readLatest(folder)).toEqual(expected);
      }),
    ),
  );
});

/** The study with its files made in another order (in which a disk may list them too), and of another age. */
function makeStudy(place: string, seed: number): string {
  const names = Object.keys(study) as readonly (keyof typeof study)[];
  const order = names.map((_, index) => names[(index * 3 + seed) % names.length] as keyof typeof study);
  expect(new Set(order).size).toBe(names.length);
  const folder = makeFolder(Object.fromEntries(order.map((name) => [path.join(place, name), study[name]])));
  for (const name of listBelow(folder)) {
    utimesSync(path.join(folder, name), seed * 1e7, seed * 2e8);
    if (/\.\w+$/u.test(name) && seed % 2 === 1) chmodSync(path.join(folder, name), 0o444);
  }
  return folder;
}

/** Runs from within the folder on some machines, and by its path on others. */
async function runOn({ zone, language, mask, seed }: (typeof machines)[number], folder: string): Promise<number | null> {
  const words = seed % 2 === 0 ? ["run", "--report"] : ["run", "--report", folder];
  const child = spawn("sh", ["-c", 'umask "$1"; shift; exec "$@"', "sh", mask, process.execPath, cli, ...words], {
    stdio: "ignore",
    cwd: seed % 2 === 0 ? folder : "/",
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
  });
  return await new Promise((resolve) => child.on("close", resolve));
}
