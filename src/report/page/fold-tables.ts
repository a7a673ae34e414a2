/** A document tree with charts in, the same tree with the table of each chart folded behind it out, for a page. */
import type { RootContent } from "mdast";
import type { Language } from "../../model/study.js";
import { fold, type Section } from "../nodes.js";
import { chooseWords } from "../words.js";

/** Folds the tables. */
export function foldTables(tree: Section, language: Language): Section {
  const { numbers } = chooseWords(language);
  return tree.flatMap((child): readonly RootContent[] =>
    child.type === "chart" && child.table !== undefined ? [child, fold(`${numbers}: ${child.caption}`, [child.table])] : [child],
  );
}
