/** An Office package in, its parts by what they are to each other out: Excel names them as it likes, and only relations tell which is which. */
import { listChildren, readXml } from "./xml.js";
import { ZipError } from "./package-error.js";
import type { Package } from "./zip.js";

export interface Relation {
  readonly id: string;
  /** The last word of its type: officeDocument, worksheet, comments. */
  readonly kind: string;
  /** The name of the part in the package. */
  readonly target: string;
}

/** The relations of a part, or with an empty name those of the whole package; what leads out of it is left out. */
export async function readRelations(file: Package, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = findPart(file, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return name === undefined ? [] : listRelations(await file.read(name), folder);
}

/** The name of a part as it is in the package; names of parts differ in more than case, and a relation may write a space as %20. */
export function findPart(file: Package, name: string): string | undefined {
  if (file.has(name)) return name;
  const keys = new Set([name.toLowerCase(), decodeName(name).toLowerCase()]);
  return file.names.find((other) => keys.has(other.toLowerCase()));
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Unpacks a part that has to be there. Throws a ZipError. */
export async function readPart(file: Package, name: string): Promise<Uint8Array> {
  const found = findPart(file, name);
  if (found === undefined) throw new ZipError("zip-damaged");
  return await file.read(found);
}

function listRelations(part: Uint8Array, folder: string): readonly Relation[] {
  return listChildren(readXml(part), "Relationship").flatMap(({ attributes }) => {
    const type = attributes.get("Type") ?? "";
    const target = attributes.get("Target");
    if (target === undefined || attributes.get("TargetMode") === "External") return [];
    return [{ id: attributes.get("Id") ?? "", kind: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(target, folder) }];
  });
}

/** A target is told from the folder of the part, or with a slash in front from the top. */
function resolveTarget(target: string, folder: string): string {
  const resolved: string[] = [];
  const path = target.replaceAll("\\", "/");
  for (const step of (path.startsWith("/") ? path : `${folder}${path}`).split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}
