/** Rules as they were parsed, and the paradigms of their words, which take long to form; kept in the study's cache for the next time. */
import type { Cache } from "../files/cache.js";
import { recallParsed, tellParsed, type ParsedRule } from "../rule/parse.js";
import { recallParadigms, tellParadigms, type Paradigms } from "../rule/word-forms.js";

/** A word that becomes a known name is in no rule any more: then they are forgotten. */
interface KeptRules {
  /** The program, and all that the gate looks for. */
  readonly context: string;
  readonly paradigms: Paradigms;
  readonly parsed: ReadonlyMap<string, ParsedRule>;
}

const entry = "rules";

/** Takes over what is kept, for all rules of this process; gives how to keep what came after. */
export function openRules(cache: Cache, context: string): { readonly keep: () => void } {
  const kept = cache.recall(entry) as KeptRules | undefined;
  const before = kept?.context === context ? kept : undefined;
  recallParadigms(before?.paradigms ?? new Map());
  recallParsed(before?.parsed ?? new Map());
  return {
    keep() {
      const [paradigms, parsed] = [tellParadigms(), tellParsed()];
      if (paradigms.size > (before?.paradigms.size ?? 0) || parsed.size > (before?.parsed.size ?? 0))
        cache.keep(entry, { context, paradigms, parsed } satisfies KeptRules);
    },
  };
}
