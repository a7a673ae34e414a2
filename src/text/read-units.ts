/** A text in, its UTF-16 units as a list of numbers out: what looks at every unit is twice as quick there as in the text itself. */

/** Longer texts are rare, and their list is not kept. */
const longestKept = 1 << 20;

/** The text that was read last. */
let read = "";
let units = new Uint16Array(4096);

/** On such machines the units stand in memory as they are written. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reads the units of a text, with a zero behind the last. The list holds until another text is read. */
export function readUnits(text: string): Uint16Array {
  if (text.length >= longestKept) return writeUnits(text, new Uint16Array(text.length + 1));
  if (text === read) return units;
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  read = text;
  return writeUnits(text, units);
}

function writeUnits(text: string, list: Uint16Array<ArrayBuffer>): Uint16Array {
  if (isLittleEndian) Buffer.from(list.buffer).write(text, "utf16le");
  else for (let at = 0; at < text.length; at++) list[at] = text.charCodeAt(at);
  list[text.length] = 0;
  return list;
}
