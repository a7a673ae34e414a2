/** The id of a period in, the name of its sheet's files out: one that every system takes, and no other period has. */
import { hashLetters } from "../../text/hash.js";

/** Letters and digits, with `-`, `_`, dots and spaces between them. */
const plain = /^(?=.{1,50}$)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._ -]*[\p{L}\p{M}\p{N}])?$/u;
/** Names that Windows keeps for devices, and one of a file that another period may have. */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|-wording$/iu;

/** Names the files: by the id itself where it can be a name, else by what is plain in it with a few letters that tell it apart. */
export function nameSheet(period: string): string {
  if (plain.test(period) && !taken.test(period)) return period;
  const kept = period
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 30);
  return `${kept === "" ? "sheet" : kept}-${hashLetters(period, 5)}`;
}
