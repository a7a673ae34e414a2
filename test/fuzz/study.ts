/** One file that may be anything in, a whole small study with that file in its place out. */
import { strToU8 } from "fflate";
import type { SourceFile } from "../../src/model/source.js";
import * as texts from "./seeds/texts.js";

/** The file a case is about. */
export interface Subject {
  readonly path: string;
  /** The data type that the inventory gives it. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The documents beside the subject; they come before it in any order of paths. */
const others = {
  "study.yaml": texts.study,
  "sjablonen/reflectie.md": texts.template,
  "codebooks/thema/codebook.md": texts.codebook,
  "codebooks/thema/overrides/codeur-a.csv": texts.overrides,
  "report/p1.md": texts.wording,
  "corpus/deelnemers.csv": texts.participants,
  "corpus/a.md": texts.markdown,
  "corpus/b.csv": texts.signals,
  "corpus/c.txt": texts.transcript,
} as const;

/** The inventory, with a row for a subject that is a document. */
export function makeInventory({ path, type }: Pick<Subject, "path" | "type"> = { path: "", type: "" }): string {
  const row = isDocument(path) ? `zz-geval,"${path.slice("corpus/".length).replaceAll('"', '""')}",${type},2024-02-03,west,ja,\n` : "";
  return `id,pad,soort,datum,regio,meenemen,reden
a,a.md,verslag,2024-02-01,oost,ja,
b,b.csv,kaart,2024-02-02,,ja,
c,c.txt,interview,2024-03-03,west,ja,
d,d.docx,verslag,2024-03-04,west,nee,alleen op papier
${row}`;
}

/** The files of the study; without the subject when only its place is meant. */
export function makeStudyFiles(subject: Subject, hasSubject = true): ReadonlyMap<string, SourceFile> {
  const contents = new Map<string, Uint8Array>(Object.entries(others).map(([path, text]) => [path, strToU8(text)]));
  contents.set("corpus/inventaris.csv", strToU8(makeInventory(subject)));
  if (hasSubject) contents.set(subject.path, subject.bytes);
  return new Map(
    Array.from(contents)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, { path, bytes }]),
  );
}

/** Whether a path is a document of the corpus rather than a file that declares something. */
export function isDocument(path: string): boolean {
  return path.startsWith("corpus/") && !["corpus/inventaris.csv", "corpus/deelnemers.csv"].includes(path);
}
