/** A text that comes in parts in, its UTF-8 in larger pieces out; a part may be encoded already. */

export type Part = string | Uint8Array;

/** Thousands of small parts take longer by themselves than together. */
const enough = 1 << 16;

/** Encodes the parts one after another. */
export function* encodeParts(parts: Iterable<Part>): Iterable<Uint8Array> {
  const encode = prepareEncoding();
  let open = "";
  for (const part of parts) {
    if (typeof part === "string") {
      open += part;
      if (open.length < enough) continue;
      yield encode(open);
    } else {
      if (open !== "") yield encode(open);
      yield part;
    }
    open = "";
  }
  if (open !== "") yield encode(open);
}

/** All of the parts as one text. */
export function joinParts(parts: Iterable<Part>): string {
  return Buffer.concat(Array.from(encodeParts(parts))).toString();
}

/** Each text is gone through once: no letter takes more than three bytes, so there is room for it without counting first. */
function prepareEncoding(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let room = new Uint8Array(0);
  return (text) => {
    if (room.length < 3 * text.length) room = new Uint8Array(3 * Math.max(text.length, 2 * enough));
    return room.slice(0, encoder.encodeInto(text, room).written);
  };
}
