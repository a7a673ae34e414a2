/** A text in which everything is looked for at every place, as if there were no triggers: what the triggers are measured by. */
import { scanText, type Scanned } from "../../../src/privacy/triggers/scan-text.js";
import { atCapitals, atDigits } from "../../../src/privacy/triggers/triggers.js";

const capital = /(?=[A-Z\u00C0-\u00DE\u0100-\u1EFF])\p{Lu}/gu;

export function scanEverywhere(text: string): Scanned {
  const listAll = (pattern: RegExp): readonly number[] => Array.from(text.matchAll(pattern), ({ index }) => index);
  const plain = new Map([
    [atCapitals, listAll(capital)],
    [atDigits, listAll(/\d+/gu)],
  ]);
  const everyPlace = listAll(/(?:)/gu);
  return { ...scanText(text), places: (trigger) => plain.get(trigger) ?? everyPlace };
}
