// The shipped corpus in, endless prose with its words out: sentences of the corpus in which words were changed for others.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pick } from "./random.mjs";

/** How often a lower-case word becomes another, and how often a compound that was never seen before. */
const changed = 0.3;
const fresh = 0.02;

/** What may stand before a name: left out, so that no document of the benchmark goes to quarantine. */
const pointing =
  /^(?:moeder|vader|ouder|oom|tante|opa|oma|zus|broer|collega|heer|mevrouw|meneer|hr|mw|van|de|den|der|het|ten|ter)$|(?:onderzoek|leid|werk|bescherm|coach)er/u;

/** What makes a name of the word behind it, whatever that became. */
const address = /\b(?:heer|mevrouw|meneer|mw|hr)\b/iu;

/** Learns sentences and words from the Markdown files below a folder. */
export function learnProse(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort();
  const paragraphs = files
    .flatMap((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .replace(/^---\n[^]*?\n---\n/u, "")
        .split(/\n{2,}/u),
    )
    .filter((text) => /^\p{L}[^|*#>:[\]]+[.!?]$/su.test(text));
  const sentences = paragraphs.flatMap((text) => text.replace(/\n/gu, " ").match(/[^.!?]+[.!?]+/gu) ?? []).map((text) => text.trim());
  return {
    // With one capital and no digits: in other words than its own, nothing in it looks like a name or an address.
    sentences: sentences.filter((text) => text.length > 20 && /^\p{Lu}[^\p{Lu}\d]+$/u.test(text) && !address.test(text)),
    words: sentences.flatMap((text) => text.match(/(?<!\S)\p{Ll}{2,}(?![^\s.,;!?])/gu) ?? []).filter((word) => !pointing.test(word)),
  };
}

/** Writes one paragraph of about so many characters. */
export function writeParagraph({ sentences, words }, length, chance) {
  const written = [];
  for (let left = length; left > 0;) {
    const sentence = pick(sentences, chance).replace(/(?<!\S)\p{Ll}+(?![^\s.,;!?])/gu, (word) => {
      const roll = chance();
      if (roll < fresh) return `${pick(words, chance)}${pick(words, chance)}`;
      return roll < changed ? pick(words, chance) : word;
    });
    written.push(sentence);
    left -= sentence.length + 1;
  }
  return written.join(" ");
}
