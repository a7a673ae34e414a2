/** Names in, a tree of words out in which every way of writing them is a path: whole, turned round, with initials, a part. */
import { ordinaryNames } from "../names/ordinary-words.js";
import type { KnownName } from "./read-names.js";

/** What a path is, the surest last. Only a whole name counts in any case. */
const ends = ["given", "surname", "initials", "whole"] as const;
type NameEnd = (typeof ends)[number];

export interface NameNode {
  readonly next: Map<string, NameNode>;
  end?: NameEnd;
}

/** Builds the tree; of two things that are written alike the surest counts. */
export function growNameTree(names: readonly KnownName[]): NameNode {
  const root: NameNode = { next: new Map() };
  for (const { given, prefixes, surname } of names) {
    const full = [...prefixes, ...surname];
    if (surname.length > 0) {
      const [first] = given as [string];
      addWhole(root, [first], prefixes, surname, "whole");
      addWhole(root, [first.charAt(0)], prefixes, surname, first.length > 1 ? "initials" : "whole");
      if (given.length > 1) addWhole(root, given, prefixes, surname, "whole");
      if (full.some((word) => word.length > 1)) addPath(root, full, "surname");
      // Without its «van den» a Berg is any mountain, a Drakenburg is still a name.
      for (const word of surname)
        if (word.length > 3 && (prefixes.length === 0 || !ordinaryNames.has(word))) addPath(root, [word], "surname");
    }
    if (given.length > 1) addPath(root, given, "given");
    for (const word of given) if (word.length > 1) addPath(root, [word], "given");
  }
  return root;
}

/** Jan de Vries · de Vries, Jan · Vries, Jan de · Vries, de, Jan. */
function addWhole(root: NameNode, given: readonly string[], prefixes: readonly string[], surname: readonly string[], end: NameEnd): void {
  addPath(root, [...given, ...prefixes, ...surname], end);
  addPath(root, [...prefixes, ...surname, ...given], end);
  addPath(root, [...surname, ...given, ...prefixes], end);
  addPath(root, [...surname, ...prefixes, ...given], end);
}

function addPath(root: NameNode, words: readonly string[], end: NameEnd): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map<string, NameNode>() };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  if (node.end === undefined || ends.indexOf(node.end) < ends.indexOf(end)) node.end = end;
}
