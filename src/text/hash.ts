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
const enoughToHash = 1 << 16;

/** Lets the parts of a text pass, and tells its hash once all have. */
export function* hashPassing(parts: Iterable<string>, tell: (hash: string) => void): Iterable<string> {
  const hash = createHash("sha256");
  let open = "";
  for (const part of parts) {
    open += part;
    yield part;
    if (open.length < enoughToHash) continue;
    hash.update(open);
    open = "";
  }
  tell(hash.update(open).digest("hex"));
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
