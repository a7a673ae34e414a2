/** Text or bytes in, hashes out: a full one for contents, a short one of letters for ids. */
import { createHash } from "node:crypto";

/** SHA-256, in hexadecimal. */
export function hashContent(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const known = new WeakMap<Uint8Array, string>();

/** The same of the bytes of a file, which never change: they are gone through once, however often they are asked about. */
export function hashBytes(bytes: Uint8Array): string {
  let hash = known.get(bytes);
  if (hash === undefined) known.set(bytes, (hash = hashContent(bytes)));
  return hash;
}

/** The same of many texts one after another, as if they were one. */
export function hashParts(parts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Lets bytes pass, and tells their hash once all have. */
export function* hashPassing(pieces: Iterable<Uint8Array>, tell: (hash: string) => void): Iterable<Uint8Array> {
  const hash = createHash("sha256");
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  tell(hash.digest("hex"));
}

/** SHA-256 as a Content-Security-Policy names a script by it. */
export function hashScript(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

/** A short hash of letters only, so that no spreadsheet takes it for a number or a date. */
export function hashLetters(content: string, length: number): string {
  const bytes = createHash("sha256").update(content).digest();
  let letters = "";
  for (let at = 0; at < length; at++) letters += String.fromCharCode(97 + ((bytes[at] as number) % 26));
  return letters;
}
