/** A sentence with places in, the sentence with their values out. */

/** Fills the places: {n} with the value of n; a place without a value stays. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}
