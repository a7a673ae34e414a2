/** A hit in, the words of the text that made it out, as a form to count. */
import type { Hit } from "../rule/hit.js";
import { exactForm } from "../text/fold.js";
import type { Words } from "../text/words.js";

/** Lower case, accents kept, dots between stretches; empty for a hit without words. */
export function spellHit({ spans }: Hit, { text }: Words): string {
  const [first] = spans;
  if (first === undefined) return "";
  if (spans.length === 1) return spell(text.slice(first.start, first.end));
  return spans.map(({ start, end }) => spell(text.slice(start, end))).join(" … ");
}

/** Most words are spelled already. */
function spell(text: string): string {
  return plainWords.test(text) ? text : exactForm(text);
}

const plainWords = /^[a-z ]+$/u;
