/** Bytes that are no text in, the words out that can be read in them: six or more printable characters in a row, of one or of two bytes each. */

/** Letters with accents stand among the others, of one byte or of UTF-8. */
const narrow = /[\x20-\x7e\x80-\xff]{6,}/gu;
const wide = /(?:[\x20-\x7e\xa0-\xff]\x00|[\x10-\x26]\x20|[\x00-\x7f]\x01){6,}/gu; // oxlint-disable-line no-control-regex -- UTF-16 is full of them

/** What somebody wrote has a word, a number or an address in it. */
const wordy = /\p{L}{3}|\d{4}|[\p{L}\d]@[\p{L}\d]/u;

/** Finds the words, each run on a line of its own. */
export function readRuns(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const found: string[] = [];
  for (const [run] of latin.matchAll(wide)) {
    const text = Buffer.from(run, "latin1").toString("utf16le");
    if (wordy.test(text)) found.push(text);
  }
  for (const [run] of latin.matchAll(narrow)) if (isLegible(run)) found.push(decodeRun(run));
  return found.join("\n");
}

/** In a text, most characters are plain. */
function isLegible(run: string): boolean {
  const plain = run.replace(/[^\x20-\x7e]/gu, "").length;
  return plain >= 6 && plain >= run.length * 0.7 && wordy.test(run);
}

function decodeRun(run: string): string {
  const bytes = Buffer.from(run, "latin1");
  const text = bytes.toString("utf8");
  return text.includes("\uFFFD") ? run : text;
}
