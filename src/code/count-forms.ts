/** The hits of a rule in, the forms of the words that made them with how often each did out. */
import type { Hit } from "../rule/hit.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Words } from "../text/words.js";
import { spellHit } from "./spell-hit.js";

/** Most hits are one word, which is counted by its type: it needs no text. */
export interface FormCount {
  readonly types: Map<number, number>;
  readonly texts: Map<string, number>;
}

export function openForms(): FormCount {
  return { types: new Map(), texts: new Map() };
}

export function countForm({ types, texts }: FormCount, hit: Hit, words: Words): void {
  const { first, last, spans } = hit;
  const span = spans[0];
  if (first >= 0 && first === last && spans.length === 1 && span?.start === words.starts[first] && span?.end === words.ends[first])
    add(types, words.types[first] as number, 1);
  else add(texts, spellHit(hit, words), 1);
}

/** Lists the forms; a hit without words has none. */
export function listForms({ types, texts }: FormCount, { exact }: Vocabulary): ReadonlyMap<string, number> {
  const forms = new Map(texts);
  for (const [type, times] of types) add(forms, exact[type] as string, times);
  forms.delete("");
  return forms;
}

function add<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
