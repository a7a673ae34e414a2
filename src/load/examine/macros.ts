/** The bytes of a file with macros in, what is written in the macros out: Office packs them in a way of its own (MS-OVBA 2.4.1). */

/** Of one stream, and of all that may look like one. */
const longest = 4 * 2 ** 20;
const longestTogether = 16 * longest;
/** What is put in pieces somewhere else in the file ends in what is no text. */
const legible = /^[\t\n\r\x20-\x7e\x80-\xff]{8,}/u;

/** Reads the source of all macros; a stream begins with a one, and its first piece with a length and the bits 011. */
export function readMacros(bytes: Uint8Array): string {
  const found: string[] = [];
  let length = 0;
  for (let at = bytes.indexOf(1); at >= 0 && at + 4 < bytes.length && length < longestTogether; at = bytes.indexOf(1, at + 1)) {
    // Packed source begins with eight plain characters behind a flag of noughts.
    if (((bytes[at + 2] as number) & 0xf0) !== 0xb0 || bytes[at + 3] !== 0) continue;
    const unpacked = unpackStream(bytes, at + 1);
    length += unpacked.length;
    const source = legible.exec(unpacked)?.[0];
    if (source !== undefined) found.push(source);
  }
  return found.join("\n");
}

function unpackStream(bytes: Uint8Array, start: number): string {
  const pieces: Buffer[] = [];
  let length = 0;
  for (let at = start; at + 2 < bytes.length && length < longest;) {
    const header = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    if ((header & 0x7000) !== 0x3000) break;
    const end = Math.min(bytes.length, at + 3 + (header & 0xfff));
    const piece = (header & 0x8000) === 0 ? Buffer.from(bytes.subarray(at + 2, end)) : unpackPiece(bytes, at + 2, end);
    pieces.push(piece);
    length += piece.length;
    at = end;
  }
  return Buffer.concat(pieces).toString("latin1");
}

/** A bit for each token: nought for a character, one for what stood so far back, and for so long. */
function unpackPiece(bytes: Uint8Array, start: number, end: number): Buffer {
  const out: number[] = [];
  for (let at = start; at < end;) {
    const flags = bytes[at++] as number;
    for (let bit = 0; bit < 8 && at < end; bit++) {
      if ((flags & (1 << bit)) === 0) {
        out.push(bytes[at++] as number);
        continue;
      }
      const token = (bytes[at] as number) | ((bytes[at + 1] ?? 0) << 8);
      at += 2;
      const bits = Math.max(4, Math.ceil(Math.log2(Math.max(2, out.length))));
      const back = (token >> (16 - bits)) + 1;
      const count = (token & (0xffff >> bits)) + 3;
      if (back > out.length || out.length + count > 4096 + 18) return Buffer.from(out);
      for (let copied = 0; copied < count; copied++) out.push(out[out.length - back] as number);
    }
  }
  return Buffer.from(out);
}
