/** A Word file as a package in, its parts by what they are to the text out. */
import { ZipError, type Package } from "../package/zip.js";
import { listChildren, readXml } from "../package/xml.js";

export interface Parts {
  /** The part that holds the text. */
  readonly main: Uint8Array;
  /** Reads the parts of a kind, in the order of their names; none when there are none. Throws a ZipError when one should be there and is not. */
  readonly read: (kind: PartKind) => Promise<readonly Uint8Array[]>;
  /** Reads the properties of the file, or those that somebody added. */
  readonly readProperties: (kind: "core-properties" | "custom-properties") => Promise<Uint8Array | undefined>;
}

export type PartKind = "styles" | "footnotes" | "endnotes" | "comments" | "header" | "footer";

interface Relation {
  /** The last word of its type: styles, header, officeDocument. */
  readonly kind: string;
  /** The name of the part in the package. */
  readonly target: string;
}

/** Finds the parts; nothing when none of them is the text. */
export async function findParts(file: Package): Promise<Parts | undefined> {
  // Names of parts differ in more than case.
  const names = new Map(file.names.map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined => names.get(name.toLowerCase());
  const readRelations = async (part: string): Promise<readonly Relation[]> => {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const name = find(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return name === undefined ? [] : listRelations(await file.read(name), folder);
  };
  const relations = await readRelations("");
  const main = find(relations.find(({ kind }) => kind === "officeDocument")?.target ?? "") ?? find("word/document.xml");
  if (main === undefined) return undefined;
  const own = await readRelations(main);
  return {
    main: await file.read(main),
    read: async (kind) => {
      const targets = Array.from(new Set(own.filter((one) => one.kind === kind).map(({ target }) => target))).sort(compareNames);
      return await Promise.all(
        targets.map(async (target) => {
          const name = find(target);
          if (name === undefined) throw new ZipError("zip-damaged");
          return await file.read(name);
        }),
      );
    },
    readProperties: async (kind) => {
      const name = find(relations.find((one) => one.kind === kind)?.target ?? "");
      return name === undefined ? undefined : await file.read(name);
    },
  };
}

/** header2 comes before header10. */
function compareNames(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : 1);
}

function listRelations(part: Uint8Array, folder: string): readonly Relation[] {
  return listChildren(readXml(part), "Relationship").flatMap(({ attributes }) => {
    const type = attributes.get("Type");
    const target = attributes.get("Target");
    if (type === undefined || target === undefined || attributes.get("TargetMode") === "External") return [];
    return [{ kind: readKind(type), target: resolveTarget(target, folder) }];
  });
}

/** The strict form of the standard writes two of the kinds in another way. */
function readKind(type: string): string {
  const kind = type.slice(type.lastIndexOf("/") + 1);
  return kind.replace(/^(?:coreProperties|customProperties)$/u, (name) => name.replace("P", "-p"));
}

/** A target is told from the folder of the part, or with a slash in front from the top. */
function resolveTarget(target: string, folder: string): string {
  const resolved: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}
