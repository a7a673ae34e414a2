// What comes in: nothing. What goes out: random texts made of what makes texts hard to fold, cut and match.
import fc from "fast-check";

const letters = ["a", "e", "n", "Z", "É", "ë", "ĳ", "ﬁ", "ß", "𝐆", "İ", "Σ", "中", "½", "²", "7", "№", "ŉ"];
const marks = ["\u0301", "\u0308", "\u00AD", "\u200B", "\uFEFF", "\uFE0F", "\u200D"];
const joints = ["-", "\u2010", "\u2011", "'", "’", "´", "·", "/", "–"];
const spaces = [" ", "\u00A0", "\n", "\r\n", "\r", "\t", "-\n", "\u00AD\n", "- en ", "-\nen "];
const stops = [".", "?", "!", "…", "”", "“", ")", "(", ",", "🙂", "d.w.z.", "A.", "3."];
const words = ["gezin", "niet", "jeugd", "en", "cliënten", "GI", "SPV'er", "auto’s"];

/** A text of up to forty hard pieces. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(...[letters, marks, joints, spaces, stops, words].map((pieces) => fc.constantFrom(...pieces))), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

const usual = [
  ..."aenzZÉëß½7-‐'’´/– \n.?!…”“)(,:;",
  " ",
  " ",
  ". ",
  "-\n",
  "- ",
  " 's ",
  "d.w.z. ",
  "A. ",
  "3. ",
  "cliënten",
  "SPV'er",
  "Hij ",
];

/** A text of up to forty pieces of which nearly none are strange. */
export const usualText: fc.Arbitrary<string> = fc.array(fc.constantFrom(...usual), { maxLength: 40 }).map((pieces) => pieces.join(""));
