/** The footnotes, endnotes and comments of a Word file in, each of them once, with its number, when the text comes to it out. */
import { readXml, listChildren, type XmlElement } from "../package/xml.js";
import type { Attached, Flow } from "./flow.js";

export type NoteKind = Exclude<Attached["kind"], "box">;

export interface Notes {
  /** Takes a note; one that was taken before, or is not there, is nothing. */
  readonly take: (kind: NoteKind, id: string) => { readonly flow: readonly Flow[]; readonly number: number } | undefined;
  /** How many footnotes and endnotes the text refers to that are not in the file. */
  readonly countMissing: () => number;
  /** What nothing in the text refers to, leaving out what was deleted. */
  readonly listRest: () => readonly { readonly kind: NoteKind; readonly id: string }[];
}

/** The notes in a part by their ids, leaving out the lines that stand above notes. */
export function listNotes(part: Uint8Array | undefined, kind: NoteKind): ReadonlyMap<string, XmlElement> {
  if (part === undefined) return new Map();
  const elements = listChildren(readXml(part), `w:${kind}`).filter(({ attributes }) => (attributes.get("w:type") ?? "normal") === "normal");
  const notes = new Map<string, XmlElement>();
  for (const [index, element] of elements.entries()) {
    const id = element.attributes.get("w:id");
    // A second one with an id, or one without, can't be referred to.
    notes.set(id === undefined || notes.has(id) ? `#${index}` : id, element);
  }
  return notes;
}

/** Numbers the notes of each kind as the text comes to them. */
export function gatherNotes(
  parts: ReadonlyMap<NoteKind, ReadonlyMap<string, XmlElement>>,
  deleted: ReadonlySet<string>,
  readFlow: (note: XmlElement, kind: NoteKind, number: number) => readonly Flow[],
): Notes {
  const taken = new Set<string>();
  const missing = new Set<string>();
  const counts = new Map<NoteKind, number>();
  return {
    take: (kind, id) => {
      const element = parts.get(kind)?.get(id);
      const key = `${kind} ${id}`;
      if (element === undefined && kind !== "comment") missing.add(key);
      if (element === undefined || taken.has(key)) return undefined;
      taken.add(key);
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return { flow: readFlow(element, kind, number), number };
    },
    countMissing: () => missing.size,
    listRest: () =>
      Array.from(parts).flatMap(([kind, notes]) =>
        Array.from(notes.keys(), (id) => ({ kind, id })).filter(({ id }) => !taken.has(`${kind} ${id}`) && !deleted.has(`${kind} ${id}`)),
      ),
  };
}
