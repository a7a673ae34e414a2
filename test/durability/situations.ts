/** The situations in which a run is cut off: how the folder begins, what is called, and how it ends when nothing goes wrong. */
import { writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { call, makeFolder, smallStudy, writeFiles } from "../commands/calling.js";
import { copyFolder } from "./faults.js";
import { readTree, type Tree } from "./study-state.js";

export interface Situation {
  readonly name: string;
  /** A folder that is to be copied, never changed. */
  readonly start: string;
  readonly before: Tree;
  /** The words that are called, the folder comes behind them. */
  readonly words: readonly string[];
  readonly end: Tree;
}

const study = {
  ...smallStudy,
  "codebooks/thema/overrides/codeur-a.csv":
    "document,segment,citaat,voor,na,actie,code,naar,codeur,datum,reden\na,,De school belde.,,,toevoegen,regie,,codeur-a,2024-10-01,\n",
};

/** The commands that finish the work in a folder that was left in whatever state, in this order. */
export const remedies: Readonly<Record<string, readonly string[]>> = {
  run: ["run"],
  report: ["run", "report"],
  init: ["init", "run"],
};

async function makeSituation(name: string, words: readonly string[], start: string): Promise<Situation> {
  const reference = copyFolder(start);
  await remedy(words, reference);
  return { name, start, before: readTree(start), words, end: readTree(reference) };
}

/** Finishes the work; gives what went wrong. */
export async function remedy([word = "", ...options]: readonly string[], folder: string): Promise<string> {
  let said = "";
  const values = Object.fromEntries(options.map((option) => [option.replace("--", ""), true as const]));
  for (const name of remedies[word] as readonly string[]) {
    const { code, err } = await call(name, folder, name === word ? { values } : {});
    if (code !== 0 && !err.includes("init/not-empty")) said += err;
  }
  return said;
}

export async function makeFirstRun(): Promise<Situation> {
  return makeSituation("a first run", ["run"], makeFolder(study));
}

/** There are two good runs, and the material has changed again. */
export async function makeNextRun(): Promise<Situation> {
  const folder = makeFolder(study);
  for (const day of ["04", "05"]) {
    await call("run", folder);
    writeFiles(folder, { "corpus/c.md": `---\nsoort: verslag\ndatum: 2024-${day}-01\n---\n\nDe regie keert terug.\n` });
  }
  return makeSituation("a run over the last good one", ["run"], folder);
}

/** There is a run, with a sheet that somebody edited. */
export async function makeReport(): Promise<Situation> {
  const folder = makeFolder(study);
  await call("run", folder);
  mkdirSync(path.join(folder, "out/latest/sheets"));
  writeFileSync(path.join(folder, "out/latest/sheets/p1.docx"), "van een mens");
  return makeSituation("a report beside an edited sheet", ["report"], folder);
}

export async function makeRunWithReport(): Promise<Situation> {
  const { start } = await makeNextRun();
  return makeSituation("a run with its report", ["run", "--report"], start);
}

export async function makeInit(): Promise<Situation> {
  return makeSituation("a new study", ["init"], makeFolder());
}
