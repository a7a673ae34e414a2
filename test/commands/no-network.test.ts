import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCli, makeFolder, removeFolders, runCli, smallStudy } from "./calling.js";

const env = { NODE_OPTIONS: `--require=${JSON.stringify(path.join(import.meta.dirname, "no-network.cjs"))}` };
let cli = "";
beforeAll(() => {
  cli = buildCli();
}, 60_000);
afterAll(removeFolders);

const link = "https://voorbeeld.invalid/x";
const study = {
  ...smallStudy,
  "study.yaml": smallStudy["study.yaml"].replace("Klein", `"${link} <img src=${link}>"`),
  "corpus/c.md": `---\nsoort: verslag\ndatum: 2024-02-01\nbron: ${link}\n---\n\n![beeld](${link}.png) De regie <img src="${link}"> op ${link}, zie [hier](${link}).\n`,
  "corpus/d.html": `<html><head><link rel=stylesheet href=${link}><meta name=soort content=verslag></head><body><p>regie <img src=${link}><script src=${link}></script></body></html>`,
} as const;

describe("without a network", () => {
  test("the program runs a study full of addresses, in all of its threads", () => {
    const folder = makeFolder(study);
    for (const args of [
      ["check", folder],
      ["run", "--report", folder],
      ["report", folder],
      ["verify", folder],
    ]) {
      const { code, err, out } = runCli(cli, args, { env });
      expect([args[0], `${err}${out}`.includes("network:"), code]).toEqual([args[0], false, 0]);
    }
  }, 60_000);

  test("anything that tried would be caught, in a thread as well", () => {
    const script = `new (require("node:worker_threads").Worker)("fetch('${link}')", { eval: true }).on("error", (e) => console.log(e.message))`;
    expect(spawnSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, ...env } }).stdout).toBe(
      "network: fetch\n",
    );
  });
});
