/** Rules as they were parsed, and the paradigms of their words, which take long to form; kept in the study's cache for the next time. */
import type { Cache } from "../files/cache.js";
import { recallParsed, tellParsed, type ParsedRule } from "../rule/parse.js";
import { recallParadigms, tellParadigms, type Paradigms } from "../rule/word-forms.js";

/** A word that becomes a known name is in no rule any more: then they are forgotten. */
interface KeptRules {
  /** The program, and all that the gate looks for. */
  readonly context: string;
  /** On each line a word and its forms: thousands of small texts take long to read. */
  readonly paradigms: string;
  readonly parsed: ReadonlyMap<string, ParsedRule>;
}

const entry = "rules";

/** Takes over what is kept, for all rules of this process; gives how to keep what came after. */
export function openRules(cache: Cache, context: string): { readonly keep: () => void } {
  const { paradigms, parsed } = recallKept(cache, context, ["context", "paradigms", "parsed"]);
  const before = readParadigms(paradigms);
  recallParadigms(before);
  recallParsed(parsed ?? new Map());
  return {
    keep() {
      const now = { paradigms: tellParadigms(), parsed: tellParsed() };
      if (now.paradigms.size === before.size && now.parsed.size === (parsed?.size ?? 0)) return;
      const kept: KeptRules = { context, paradigms: writeParadigms(now.paradigms), parsed: now.parsed };
      cache.keepParts(entry, new Map(Object.entries(kept)));
    },
  };
}

/** Takes over the paradigms alone, for who compiles a few rules that are parsed already. */
export function openParadigms(cache: Cache, context: string): void {
  recallParadigms(readParadigms(recallKept(cache, context, ["context", "paradigms"]).paradigms));
}

function recallKept(cache: Cache, context: string, wanted: readonly (keyof KeptRules)[]): Partial<KeptRules> {
  const parts = cache.recallParts(entry, wanted) ?? [];
  const kept = Object.fromEntries(wanted.map((name, at) => [name, parts[at]])) as Partial<KeptRules>;
  return kept.context === context ? kept : {};
}

/** No word and no form has white space in it. */
function writeParadigms(paradigms: Paradigms): string {
  return Array.from(paradigms, ([part, forms]) => `${[part, ...forms].join(" ")}\n`).join("");
}

function readParadigms(text = ""): Paradigms {
  const lines = text.split("\n").slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [part = "", ...forms] = line.split(" ");
      return [part, forms];
    }),
  );
}
