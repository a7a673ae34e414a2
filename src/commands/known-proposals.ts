/** The files of a study in, what each codebook proposed on this very material the last time out; kept in the study's cache. */
import type { KnownProposals, PackedProposal } from "../code/pack-proposal.js";
import { openCache } from "../files/cache.js";
import type { SourceFile } from "../model/source.js";
import { hashContent, hashParts } from "../text/hash.js";

const folder = "codings";

/** Recalls proposals by the codebook's own file and all other files but codebooks, decisions and texts for meetings, on which no proposal depends. */
export function recallProposals(
  root: string,
  build: string,
  files: ReadonlyMap<string, SourceFile>,
): { readonly known: KnownProposals; readonly keep: () => void } {
  const cache = openCache(root);
  const material = Array.from(files.values()).filter(({ path }) => !/^(?:codebooks|report)\//u.test(path));
  const context = hashParts([build, ...material.map(({ path, named = "", bytes }) => `\n${path}\n${named}\n${hashContent(bytes)}`)]);
  const nameOf = ({ path, hash }: { readonly path: string; readonly hash: string }): string =>
    `${folder}/${hashParts([context, `\n${path}\n${hash}`])}`;
  const used = new Map<string, PackedProposal | undefined>();
  return {
    known: {
      recall(codebook) {
        const name = nameOf(codebook);
        const packed = cache.recall(name) as PackedProposal | undefined;
        if (packed !== undefined) used.set(name, undefined);
        return packed;
      },
      keep: (codebook, packed) => void used.set(nameOf(codebook), packed),
    },
    keep() {
      for (const [name, packed] of used) if (packed !== undefined) cache.keep(name, packed);
      cache.clearAway(folder, new Set(used.keys()));
    },
  };
}
