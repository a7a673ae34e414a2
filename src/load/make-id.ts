/** The path of a file in, the id of its document out when nobody gave it one. */
import { hashLetters } from "../text/hash.js";

const valid = /^\p{L}[\p{L}\p{N}._-]*$/u;
const longest = 120;
/** What stands in front of a name that does not begin with a letter: no spreadsheet takes such an id for a number or a date. */
const front = "d-";

/** Whether an id may stand in a table, in an address and in a segment's id. */
export function isId(id: string): boolean {
  return valid.test(id) && id.length <= longest;
}

/** The file's name without its folder and its ending. */
export function baseName(path: string): string {
  return (path.split("/").at(-1) as string).replace(/\.[^.]*$/su, "");
}

/** Makes an id of a name: what no id can hold becomes a hyphen. The same name always gives the same id. */
export function makeId(name: string): string {
  if (isId(name)) return name;
  const cleaned = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[._-]+|[._-]+$/gu, "");
  const id = /^\p{L}/u.test(cleaned) ? cleaned : `${front}${cleaned}`;
  // Of a name without letters, and of one that is cut, the hash tells the rest.
  if (cleaned === "") return `${front}${hashLetters(name, 5)}`;
  return id.length <= longest ? id : `${Array.from(id).slice(0, 60).join("")}-${hashLetters(name, 5)}`;
}
