/** The files of a study in, what the codes of each codebook hit in this very material the last time out, and the paradigms of its words; kept in the study's cache. */
import type { KnownCodes, KnownCodings } from "../code/known-codes.js";
import { openCache } from "../files/cache.js";
import type { SourceFile } from "../model/source.js";
import { recallParadigms, tellParadigms, type Paradigms } from "../rule/word-forms.js";
import { hashContent, hashParts } from "../text/hash.js";

const folder = "codings";
const paradigms = "paradigms";

/** Paradigms belong to one program. */
interface KeptParadigms {
  readonly build: string;
  readonly paradigms: Paradigms;
}

/** Recalls codes by all files but codebooks, decisions and texts for meetings, on which no hit depends; which codes are the same each of them tells. */
export function recallCodings(
  root: string,
  build: string,
  files: ReadonlyMap<string, SourceFile>,
): { readonly known: KnownCodings; readonly keep: () => void } {
  const cache = openCache(root);
  const material = Array.from(files.values()).filter(({ path }) => !/^(?:codebooks|report)\//u.test(path));
  const context = hashParts([build, ...material.map(({ path, named = "", bytes }) => `\n${path}\n${named}\n${hashContent(bytes)}`)]);
  const nameOf = ({ path }: { readonly path: string }): string => `${folder}/${hashParts([context, `\n${path}`])}`;
  const recalled = new Map<string, KnownCodes | undefined>();
  const used = new Map<string, KnownCodes>();
  const kept = cache.recall(paradigms) as KeptParadigms | undefined;
  const before = kept?.build === build ? kept.paradigms : new Map<string, readonly string[]>();
  recallParadigms(before);
  return {
    known: {
      recall(codebook) {
        const name = nameOf(codebook);
        const codes = cache.recall(name) as KnownCodes | undefined;
        recalled.set(name, codes);
        return codes;
      },
      keep: (codebook, codes) => void used.set(nameOf(codebook), codes),
    },
    keep() {
      for (const [name, codes] of used) if (!isSame(codes, recalled.get(name))) cache.keep(name, codes);
      cache.clearAway(folder, new Set(used.keys()));
      if (tellParadigms().size > before.size) cache.keep(paradigms, { build, paradigms: tellParadigms() } satisfies KeptParadigms);
    },
  };
}

function isSame(codes: KnownCodes, others: KnownCodes | undefined): boolean {
  return codes.size === others?.size && Array.from(codes.keys()).every((print) => others.has(print));
}
