/** A word with wildcards in, a test on folded words out: `*` stands for any letters or none, `?` for one. */
import { foldKey } from "../text/fold.js";

export interface Pattern {
  /** What a word must begin and end with. */
  readonly prefix: string;
  readonly suffix: string;
  /** Its cost is at most word times pattern. */
  readonly test: (word: string) => boolean;
}

export function readWildcards(pattern: string): Pattern {
  const parts = pattern
    .split(/(\*+|\?)/u)
    .flatMap((part) => (part.startsWith("*") ? ["*"] : part === "?" ? ["?"] : Array.from(foldKey(part))));
  const first = parts.findIndex(isWild);
  const last = parts.findLastIndex(isWild);
  const prefix = parts.slice(0, first < 0 ? parts.length : first).join("");
  const suffix = parts.slice(first < 0 ? parts.length : last + 1).join("");
  const inner = parts.slice(first + 1, last);
  if (first < 0) return { prefix, suffix, test: (word) => word === prefix };
  if (first === last && parts[first] === "*") {
    const shortest = prefix.length + suffix.length;
    return { prefix, suffix, test: (word) => word.length >= shortest && word.startsWith(prefix) && word.endsWith(suffix) };
  }
  if (parts.length > 2 && first === 0 && last === parts.length - 1 && parts[first] === "*" && parts[last] === "*" && !inner.some(isWild)) {
    const infix = inner.join("");
    return { prefix, suffix, test: (word) => word.includes(infix) };
  }
  return {
    prefix,
    suffix,
    test: (word) => word.startsWith(prefix) && word.endsWith(suffix) && matchesParts(parts, Array.from(word)),
  };
}

function isWild(part: string): boolean {
  return part === "*" || part === "?";
}

/** Goes back to the last `*` only, which is enough: an earlier one could not do better. */
function matchesParts(parts: readonly string[], letters: readonly string[]): boolean {
  let part = 0;
  let letter = 0;
  let star = -1;
  let resumeAt = 0;
  while (letter < letters.length) {
    if (parts[part] === "*") {
      star = part++;
      resumeAt = letter;
    } else if (part < parts.length && (parts[part] === "?" || parts[part] === letters[letter])) {
      part++;
      letter++;
    } else if (star >= 0) {
      part = star + 1;
      letter = ++resumeAt;
    } else {
      return false;
    }
  }
  while (parts[part] === "*") part++;
  return part === parts.length;
}
