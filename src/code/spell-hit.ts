/** A hit in, the words of the text that made it out, as a form to count. */
import type { Hit } from "../rule/hit.js";
import { exactForm } from "../text/fold.js";
import type { Words } from "../text/words.js";

/** Lower case, accents kept, dots between stretches; empty for a hit without words. */
export function spellHit({ spans }: Hit, { text }: Words): string {
  const [first] = spans;
  if (first === undefined) return "";
  if (spans.length === 1) return exactForm(text.slice(first.start, first.end));
  return spans.map(({ start, end }) => exactForm(text.slice(start, end))).join(" … ");
}
