/** A text in, its UTF-16 units as a list of numbers out: what looks at every unit is twice as quick there as in the text itself. */

let units = new Uint16Array(4096);
let bytes = Buffer.from(units.buffer);
let read = "";

/** On such machines the units stand in memory as they are written. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reads the units of a text, with a zero behind the last. There is one list: it holds until another text is read. */
export function readUnits(text: string): Uint16Array {
  if (text === read) return units;
  if (text.length >= units.length) {
    units = new Uint16Array(2 * text.length);
    bytes = Buffer.from(units.buffer);
  }
  if (isLittleEndian) bytes.write(text, "utf16le");
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  read = text;
  return units;
}
