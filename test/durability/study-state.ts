/** A study folder on disk in, what is in it out, and what is wrong with its output: the promises a run makes when it is cut off. */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { listBelow } from "../commands/calling.js";

/** What stands under each name: the bytes of a file, where a link leads to, or that it is a folder. */
export type Tree = ReadonlyMap<string, string>;

export function readTree(folder: string): Tree {
  return new Map(
    // In the cache anything may stand: it is looked at behind its hash only, and whatever else is there counts as nothing.
    listBelow(folder)
      .filter((name) => !/^\.codeboom(?:\/|$)/u.test(name))
      .map((name) => {
        const full = path.join(folder, name);
        const found = lstatSync(full);
        if (found.isSymbolicLink()) return [name, `link to ${readlinkSync(full)}`];
        return [name, found.isDirectory() ? "folder" : readFileSync(full, "latin1")];
      }),
  );
}

/** What is a person's: everything outside `out/`. */
export function chooseOwn(tree: Tree): Tree {
  return new Map(Array.from(tree).filter(([name]) => !isOutput(name)));
}

function isOutput(name: string): boolean {
  return /^out(?:\/|$)/u.test(name);
}

/** What lies in `out/` for a moment only: locks, and what is being made. */
export function listPassing(tree: Tree): readonly string[] {
  return Array.from(tree.keys()).filter((name) => /^out\/(?:.*\/)?\./u.test(name));
}

/**
 * Says what is not as promised after a run was cut off, between how it began and how it would have ended: everything in its place
 * is whole and is from before or from the end, the pointers too. Only a file of a new study may be half there, which the next
 * `init` completes.
 */
export function findBroken(now: Tree, before: Tree, end: Tree): readonly string[] {
  const passing = new Set(listPassing(now));
  const strange = Array.from(now)
    .filter(([name, content]) => !passing.has(name) && content !== before.get(name) && content !== end.get(name))
    .filter(([name, content]) => isOutput(name) || before.has(name) || end.get(name)?.startsWith(content) !== true)
    .map(([name]) => `${name} is not as it was or will be`);
  const lost = Array.from(before.keys())
    .filter((name) => !now.has(name) && end.has(name) && listPassing(new Map([[name, ""]])).length === 0)
    .map((name) => `${name} is gone`);
  const folders = Array.from(now.keys()).filter((name) => /^out\/runs\/[^./][^/]*$/u.test(name));
  const dangling = ["out/latest", "out/previous"]
    .filter((pointer) => now.has(pointer) && !folders.includes(`out/${now.get(pointer)?.replace("link to ", "")}`))
    .map((pointer) => `${pointer} leads nowhere`);
  return [...strange, ...lost, ...dangling, ...folders.flatMap((folder) => findUnwhole(now, folder))];
}

/** What the manifest of a run names and is not there with those bytes. */
function findUnwhole(tree: Tree, folder: string): readonly string[] {
  const manifest = tree.get(`${folder}/manifest.json`);
  if (manifest === undefined) return [`${folder} has no manifest`];
  const { outputs } = JSON.parse(manifest) as { readonly outputs: readonly { readonly path: string; readonly sha256: string }[] };
  return outputs
    .filter(({ path: name, sha256 }) => hash(tree.get(`${folder}/${name}`) ?? "") !== sha256)
    .map(({ path: name }) => `${folder}/${name} is not what its manifest says`);
}

function hash(content: string): string {
  return createHash("sha256").update(content, "latin1").digest("hex");
}
