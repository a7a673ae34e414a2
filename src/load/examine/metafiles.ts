/** The bytes of a drawing of Windows in, those of its records out that are no picture: letters stand in it as they were typed, pixels look like letters. */

/** Records of a WMF, and of an EMF, that hold pixels. */
const wmfPixels = new Set([0x0f43, 0x0b41, 0x0940, 0x0d33, 0x0142, 0x0922, 0x0b23]);
const emfPixels = new Set([76, 77, 78, 79, 80, 81, 93, 94, 114, 116]);
/** A record for other programs; a WMF may carry the same drawing as EMF in many of these. */
const escaped = 0x0626;

/** The records; nothing when it is no such drawing. */
export function listRecords(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (bytes.length < 44) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) === 1 && view.getUint32(40, true) === 0x464d4520) return listEmf(bytes, view);
  const start = view.getUint32(0, true) === 0x9ac6cdd7 ? 22 : 0;
  const isWmf = [1, 2].includes(view.getUint16(start, true)) && view.getUint16(start + 2, true) === 9;
  return isWmf ? listWmf(bytes, view, start + 18) : undefined;
}

function listEmf(bytes: Uint8Array, view: DataView): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    if (size < 8) break;
    if (!emfPixels.has(view.getUint32(at, true))) kept.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [Buffer.concat(kept)];
}

function listWmf(bytes: Uint8Array, view: DataView, start: number): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  const carried: Uint8Array[] = [];
  for (let at = start; at + 6 <= bytes.length;) {
    const size = view.getUint32(at, true) * 2;
    if (size < 6) break;
    const kind = view.getUint16(at + 4, true);
    const piece = bytes.subarray(at, at + size);
    // The piece of an EMF stands behind a head of its own.
    if (kind === escaped && Buffer.from(piece.subarray(10, 14)).toString("latin1") === "WMFC") carried.push(piece.subarray(44));
    else if (!wmfPixels.has(kind)) kept.push(piece);
    at += size;
  }
  const whole = Buffer.concat(carried);
  return [Buffer.concat(kept), ...(listRecords(whole) ?? [whole])];
}
