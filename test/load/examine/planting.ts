/** Words planted in places of a file, each called by its place; and which of them neither the text of the file has, nor what was examined beside it. */
import { readHeavy } from "../../../src/load/read-file.js";
import type { HiddenPart } from "../../../src/model/privacy.js";
import type { ReadFile } from "../../../src/model/read-file.js";

export interface Planting {
  /** A word of its own for a place; it looks like no word of any format. */
  readonly plant: (place: string) => string;
  /** The same in two halves, to be put in two runs. */
  readonly halve: (place: string) => readonly [string, string];
  readonly places: () => readonly string[];
  /** The places whose word is nowhere. */
  readonly listLost: (read: ReadFile) => readonly string[];
}

export function startPlanting(): Planting {
  const words = new Map<string, string>();
  const plant = (place: string): string => {
    if (words.has(place)) throw new Error(`planted twice: ${place}`);
    const word = `Geplant${words.size + 1}zaad`;
    words.set(place, word);
    return word;
  };
  return {
    plant,
    halve: (place) => {
      const word = plant(place);
      return [word.slice(0, 6), word.slice(6)];
    },
    places: () => Array.from(words.keys()),
    listLost: (read) => {
      const said = [
        read.text,
        ...(read.hidden ?? []).map(({ text }) => text),
        ...Array.from(read.properties.values(), ({ value }) => value),
      ].join("\n");
      return Array.from(words).flatMap(([place, word]) => (said.includes(word) ? [] : [place]));
    },
  };
}

export async function readFile(bytes: Uint8Array, path: string): Promise<ReadFile> {
  const read = await readHeavy({ path, bytes });
  if ("refused" in read) throw new Error(`refused: ${read.refused.id} ${JSON.stringify(read.refused.values)}`);
  return read;
}

/** As `author: Jan Jansen`. */
export function listHidden({ hidden = [] }: ReadFile): readonly string[] {
  return hidden.map(({ kind, text }) => `${kind}: ${text}`);
}

export function findKind(read: ReadFile, text: string): HiddenPart["kind"] | undefined {
  return read.hidden?.find((part) => part.text === text)?.kind;
}

/** What looks like the number of a person, or an address, in what was examined. */
export function listAlarms({ hidden = [] }: ReadFile): readonly string[] {
  return hidden.flatMap(({ kind, text }) => Array.from(text.matchAll(/\d{8,9}|\S+@\S+/gu), ([found]) => `${kind}: ${found}`));
}
