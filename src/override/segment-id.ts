/** A segment id as written in an override row in, what can be read of it out. */

export interface WrittenId {
  /** Empty when the id names no document. */
  readonly document: string;
  readonly ordinal?: number;
  readonly hash?: string;
}

const place = /^s(\d{1,7})(?:-([a-z]{5}))?$/iu;

/** Reads `doc:s12-kqwzm`, and the shortened `s12-kqwzm`, `doc:s12`, `s12` or `doc`; an unreadable id is taken for a document's. */
export function readSegmentId(written: string): WrittenId {
  const id = written.trim();
  const colon = id.lastIndexOf(":");
  const match = place.exec(id.slice(colon + 1));
  if (match === null) return { document: colon < 0 ? id : id.slice(0, colon) };
  const [, ordinal, hash] = match;
  return {
    document: id.slice(0, Math.max(0, colon)),
    ordinal: Number(ordinal),
    ...(hash === undefined ? {} : { hash: hash.toLowerCase() }),
  };
}
