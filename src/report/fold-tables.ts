/** A document tree with charts in, the same tree with the table of each chart folded behind it out, for a page. */
import type { Node, Root, RootContent } from "mdast";
import type { Language } from "../model/study.js";
import { paragraph } from "./nodes.js";
import { chooseWords } from "./words.js";

/** A part that can be folded open. */
interface FoldNode extends Node {
  readonly type: "fold";
  readonly children: RootContent[];
}

declare module "mdast" {
  interface RootContentMap {
    fold: FoldNode;
  }
}

/** Folds the tables. */
export function foldTables(tree: Root, language: Language): Root {
  const { numbers } = chooseWords(language);
  return {
    ...tree,
    children: tree.children.flatMap((child): readonly RootContent[] => {
      if (child.type !== "chart" || child.table === undefined) return [child];
      const summary = { ...paragraph(`${numbers}: ${child.caption}`), data: { hName: "summary" } };
      const fold: FoldNode = { type: "fold", children: [summary, child.table], data: { hName: "details" } };
      return [child, fold];
    }),
  };
}
