/** A Word file as a package in, its parts by what they are to the text out. */
import { findPart, readPart, readRelations } from "../package/relations.js";
import type { Package } from "../package/zip.js";

export interface Parts {
  /** The part that holds the text. */
  readonly main: Uint8Array;
  /** Reads the parts of a kind, in the order of their names; none when there are none. Throws a ZipError when one should be there and is not. */
  readonly read: (kind: PartKind) => Promise<readonly Uint8Array[]>;
  /** Reads the properties of the file, or those that somebody added. */
  readonly readProperties: (kind: "core-properties" | "custom-properties") => Promise<Uint8Array | undefined>;
}

export type PartKind = "styles" | "footnotes" | "endnotes" | "comments" | "header" | "footer";

/** Finds the parts; nothing when none of them is the text. */
export async function findParts(file: Package): Promise<Parts | undefined> {
  const relations = await readRelations(file, "");
  const main = findPart(file, relations.find(({ kind }) => kind === "officeDocument")?.target ?? "") ?? findPart(file, "word/document.xml");
  if (main === undefined) return undefined;
  const own = await readRelations(file, main);
  return {
    main: await file.read(main),
    read: async (kind) => {
      const targets = Array.from(new Set(own.filter((one) => one.kind === kind).map(({ target }) => target))).sort(compareNames);
      return await Promise.all(targets.map(async (target) => await readPart(file, target)));
    },
    readProperties: async (kind) => {
      // The strict form of the standard writes these kinds without a hyphen.
      const found = relations.find((one) => one.kind.replace("P", "-p") === kind);
      const name = findPart(file, found?.target ?? "");
      return name === undefined ? undefined : await file.read(name);
    },
  };
}

/** header2 comes before header10. */
function compareNames(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : 1);
}
