/** Text or bytes in, hashes out: a full one for contents, a short one of letters for ids. */
import { createHash } from "node:crypto";

/** SHA-256, in hexadecimal. */
export function hashContent(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same of many texts one after another, as if they were one. */
export function hashParts(parts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Thousands of small parts take longer by themselves than together. */
const enoughToPass = 1 << 16;

/** Encodes a text that comes in parts: its bytes pass in larger pieces, and its hash is told once all have. */
export function* encodeHashed(parts: Iterable<string>, tell: (hash: string) => void): Iterable<Uint8Array> {
  const hash = createHash("sha256");
  let open = "";
  for (const part of parts) {
    open += part;
    if (open.length < enoughToPass) continue;
    const bytes = encodeOnce(open);
    hash.update(bytes);
    yield bytes;
    open = "";
  }
  const bytes = encodeOnce(open);
  tell(hash.update(bytes).digest("hex"));
  yield bytes;
}

/** No letter takes more than three bytes: to count them first would be to read all of a long text twice. */
function encodeOnce(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(3 * text.length);
  return bytes.subarray(0, bytes.write(text));
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
