// A run in, where its time went out: by stage, and by the functions that took most.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { time } from "./measure.mjs";

/** The functions at which a stage begins, as the program names them. */
const stages = new Map([
  ["readStudyFiles", "reading files"],
  ["recallFiles", "the cache"],
  ["recallWork", "the cache"],
  ["keepWork", "the cache"],
  ["readDocuments", "reading documents"],
  ["guardStudy", "looking for identifiers"],
  ["makeGate", "looking for identifiers"],
  ["loadStudy", "loading"],
  ["segmentCorpus", "segmenting"],
  ["readCodebookFile", "reading codebooks"],
  ["applyCodebook", "coding"],
  ["decideCodings", "decisions"],
  ["countCodebook", "counting"],
  ["hideSmallGroups", "counting"],
  ["accountForMaterial", "counting"],
  ["checkFindings", "checking"],
  ["settleWordings", "the text for meetings"],
  ["writeFolder", "rendering and writing"],
  ["writePieces", "rendering and writing"],
  ["hashPassing", "rendering and writing"],
]);

/** The same of Node's own. */
const ownStages = new Map([
  ["evaluate", "loading the program"],
  ["loadAndTranslate", "loading the program"],
]);

/** Gives the shares of the busy time of the thread that did the work. */
export function profile(args) {
  const folder = mkdtempSync(path.join(tmpdir(), "codeboom-profile-"));
  time(["--cpu-prof", "--cpu-prof-dir", folder, ...args]);
  const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
  rmSync(folder, { recursive: true });
  const [busiest] = profiles.map(measureNodes).sort((a, b) => b.busy - a.busy);
  return { stages: share(busiest.byStage, busiest.busy), functions: share(busiest.byFunction, busiest.busy) };
}

function measureNodes({ nodes, samples, timeDeltas }) {
  const own = new Map();
  for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[index]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byStage = new Map();
  const byFunction = new Map();
  let busy = 0;
  const visit = (node, stage) => {
    const { functionName: name } = node.callFrame;
    const here = stages.get(name) ?? ownStages.get(name) ?? (name === "(garbage collector)" ? "clearing memory" : stage);
    const spent = own.get(node.id) ?? 0;
    if (name !== "(idle)") {
      busy += spent;
      byStage.set(here, (byStage.get(here) ?? 0) + spent);
      byFunction.set(name, (byFunction.get(name) ?? 0) + spent);
    }
    for (const child of node.children ?? []) visit(byId.get(child), here);
  };
  visit(nodes[0], "everything else");
  return { busy, byStage, byFunction };
}

function share(spent, whole) {
  return Array.from(spent, ([name, own]) => ({ name, share: own / whole })).sort((a, b) => b.share - a.share);
}
