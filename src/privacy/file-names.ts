/** The names of the files of a study in, the names without identifiers out: a name is told wherever its file is. */
import type { Span } from "../model/passage.js";
import { isBlocking, type Identifier } from "../model/privacy.js";
import type { SourceFile } from "../model/source.js";
import { hashBytes } from "../text/hash.js";
import { detectInName } from "./detect-in-name.js";
import { judgeFinds, type Gate, type MetSomewhere } from "./gate.js";
import { withhold } from "./withhold.js";

/** Chooses a name for every file and for what else lay in the folders (`others`); no two get the same. */
export function chooseNames(files: ReadonlyMap<string, SourceFile>, others: readonly string[], gate: Gate): ReadonlyMap<string, string> {
  const spans = new Map<string, readonly Span[]>(others.map((path) => [path, findInName(path, gate)]));
  for (const [path, { bytes }] of files) {
    const judged = judgeFinds(meetName(path, path, bytes, findInName(path, gate)), path, gate);
    spans.set(
      path,
      judged.flatMap(({ met, find }) => (isBlocking(find) ? [met] : [])),
    );
  }
  const taken = new Set(Array.from(spans).flatMap(([path, own]) => (own.length === 0 ? [path] : [])));
  return new Map(
    Array.from(spans, ([path, own]) => {
      if (own.length === 0) return [path, path];
      const name = makeUnique(withhold(path, own), taken);
      taken.add(name);
      return [path, name];
    }),
  );
}

/** What stands in the name that a file really has; its path is the name that may be told. */
export function examineName({ path, bytes }: SourceFile, named: string, gate: Gate): readonly MetSomewhere[] {
  return meetName(path, named, bytes, findInName(named, gate));
}

function meetName(path: string, named: string, bytes: Uint8Array, found: readonly Identifier[]): readonly (MetSomewhere & Span)[] {
  if (found.length === 0) return [];
  const unit = hashBytes(bytes);
  return found.map(({ class: name, start, end }) => ({
    class: name,
    part: "name",
    place: { file: path },
    value: named.slice(start, end),
    at: `name ${start}`,
    start,
    end,
    unit,
  }));
}

/** The folders at the top have the names that codeboom gives them. */
function findInName(path: string, { inNames }: Gate): readonly Identifier[] {
  const looked = /(?:^|\/)overrides\//u.test(path) ? inNames.coder : inNames.usual;
  let start = 0;
  return path.split("/").flatMap((part) => {
    const at = start;
    start += part.length + 1;
    if (at === 0 && part.length < path.length) return [];
    return detectInName(part, looked).map((one) => ({ ...one, start: at + one.start, end: at + one.end }));
  });
}

function makeUnique(name: string, taken: ReadonlySet<string>): string {
  const dot = /\.[A-Za-z0-9]{1,8}$/u.exec(name)?.index ?? name.length;
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  return unique;
}
