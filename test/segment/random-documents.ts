/** Random documents in Markdown and in plain text, every word of them different, so that each can be looked for. */
import * as fc from "fast-check";

/** Pieces of a document with `§` for every word that is to be filled in. */
const inline = fc.constantFrom(
  "§",
  "§ §",
  "**§**",
  "_§_ §",
  "`§`",
  "[§](https://voorbeeld.nl)",
  "§&amp;§",
  "§ \\* §",
  "§, §. §",
  "~~§~~",
  "(§)",
  "“§”",
  "§\n§",
  "§  \n§",
  "§-\n§",
  "§é",
  "😀 §",
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const short = fc.constantFrom("§", "§ §", "**§**", "§ _§_");
const markdownBlock = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(fc.integer({ min: 1, max: 4 }), short).map(([depth, text]) => `${"#".repeat(depth)} ${text}`),
  short.map((text) => `${text}\n===`),
  fc.array(short, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc.array(short, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, index) => `${index + 1}. ${item}\n   - §`).join("\n")),
  fc.array(short, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join("\n")),
  fc
    .array(fc.tuple(short, short), { minLength: 1, maxLength: 3 })
    .map((rows) => ["| § | § |", "| --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n")),
  short.map((text) => `    ${text}`),
  short.map((text) => `\`\`\`\n${text}\n\`\`\``),
  short.map((text) => `<!-- ${text} -->`),
  fc.constant("***"),
);
const textBlock = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom("§", "§ §.", "§, §", "§-\n§", "§\n§", "“§”", "😀 §", "§é"), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(" ")),
  },
  fc.constantFrom("Kop §", "§\n=====", "- §\n- §", "1. §\n2. §", "§:", "§ §?"),
);

/** A document, and the words in it in their order. */
export interface Made {
  readonly text: string;
  readonly words: readonly string[];
}

function fill(blocks: readonly string[]): Made {
  const words: string[] = [];
  const text = `${blocks.join("\n\n")}\n`.replace(/§/gu, () => {
    // Letters only, no word the same as another, none that a heading or a label would be known by.
    const word = `w${Array.from(String(words.length), (digit) => String.fromCharCode(97 + Number(digit))).join("")}x`;
    words.push(word);
    return word;
  });
  return { text, words };
}

export const markdown: fc.Arbitrary<Made> = fc.array(markdownBlock, { maxLength: 12 }).map(fill);
export const plainText: fc.Arbitrary<Made> = fc.array(textBlock, { maxLength: 12 }).map(fill);
