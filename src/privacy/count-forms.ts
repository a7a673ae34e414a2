/** What was read in a document in, how often each form of placeholder stands in it out. */
import type { Place } from "../model/message.js";
import type { Placeholders } from "../model/privacy.js";
import type { ReadFile } from "../model/read-file.js";
import { indexPlaces } from "../text/locate.js";
import { firstNames } from "./names/first-names.js";
import { findPlaceholders } from "./placeholders.js";

/** Counts the placeholders of a document by their form. */
export function countForms(read: ReadFile, path: string): ReadonlyMap<string, Placeholders> {
  let findPlace: ((offset: number) => Place) | undefined;
  const locate = (offset: number): Place => (findPlace ??= indexPlaces({ path, ...read }))(offset);
  const forms = new Map<string, Placeholders>();
  for (const { form: written, start, end } of findPlaceholders(read.text)) {
    // Between brackets may stand what should have been replaced; a form is printed, so such a one has none.
    const form = written.split(/[^\p{L}]+/u).some((word) => firstNames.has(word)) ? "[…]" : written;
    const known = forms.get(form);
    forms.set(form, known === undefined ? { count: 1, place: locate(start), length: end - start } : { ...known, count: known.count + 1 });
  }
  return forms;
}
