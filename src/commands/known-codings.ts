/** What the codes of each codebook hit in this very material the last time; kept in the study's cache. */
import type { KnownCodes, KnownCodings } from "../code/known-codes.js";
import { openCache } from "../files/cache.js";
import { hashParts } from "../text/hash.js";

const folder = "codings";

/** Recalls codes by `material`, the hash of all that their hits depend on but their own rules, for codebooks by their paths; which codes are the same each of them tells. */
export function recallCodings(
  root: string,
  material: string,
  codebooks: readonly string[],
): { readonly known: KnownCodings; readonly keep: () => void } {
  const cache = openCache(root);
  const nameOf = (path: string): string => `${folder}/${hashParts([material, `\n${path}`])}`;
  const recalled = new Map<string, KnownCodes | undefined>();
  const used = new Map<string, KnownCodes>();
  return {
    known: {
      recall({ path }) {
        const name = nameOf(path);
        const codes = cache.recall(name) as KnownCodes | undefined;
        recalled.set(name, codes);
        return codes;
      },
      keep: ({ path }, codes) => void used.set(nameOf(path), codes),
    },
    keep() {
      for (const [name, codes] of used) if (!isSame(codes, recalled.get(name))) cache.keep(name, codes);
      cache.clearAway(folder, new Set(codebooks.map(nameOf)));
    },
  };
}

function isSame(codes: KnownCodes, others: KnownCodes | undefined): boolean {
  return codes.size === others?.size && Array.from(codes.keys()).every((print) => others.has(print));
}
