/** The paradigms of rule words, which take long to form; kept in the study's cache for the next time. */
import type { Cache } from "../files/cache.js";
import { recallParadigms, tellParadigms, type Paradigms } from "../rule/word-forms.js";

/** Paradigms belong to one program. */
interface KeptParadigms {
  readonly build: string;
  readonly paradigms: Paradigms;
}

const entry = "paradigms";

/** Takes over the paradigms that are kept, for all rules of this process; gives how to keep those that came after. */
export function openParadigms(cache: Cache, build: string): { readonly keep: () => void } {
  const kept = cache.recall(entry) as KeptParadigms | undefined;
  const before: Paradigms = kept?.build === build ? kept.paradigms : new Map();
  recallParadigms(before);
  return {
    keep() {
      if (tellParadigms().size > before.size) cache.keep(entry, { build, paradigms: tellParadigms() } satisfies KeptParadigms);
    },
  };
}
