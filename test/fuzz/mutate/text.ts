/** A text in, the same text with one thing changed in it out, as hands, editors and transfers change texts, and as attackers do. */
import type { Chance } from "../chance.js";
import { listTokens, numbers } from "./dictionary.js";

/** A growing text stays below this length. */
const longest = 200_000;

export type TextChange = (text: string, chance: Chance, format: string, other: string) => string;

/** A stretch of a text, short ones most often. */
function stretch(text: string, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(text.length + 1);
  const longestStretch = chance.pick([1, 4, 20, 100, text.length]);
  return [start, Math.min(text.length, start + chance.below(longestStretch + 1))];
}

function put(text: string, at: number, own: string, end = at): string {
  return text.slice(0, at) + own + text.slice(end);
}

/** Does something with one line. */
function withLine(change: (lines: string[], at: number, chance: Chance) => void): TextChange {
  return (text, chance) => {
    const lines = text.split("\n");
    change(lines, chance.below(lines.length), chance);
    return lines.join("\n");
  };
}

function replaceMatch(text: string, pattern: RegExp, chance: Chance, make: (match: string) => string): string {
  const matches = Array.from(text.matchAll(pattern));
  if (matches.length === 0) return text;
  const { 0: found, index } = chance.pick(matches);
  return put(text, index, make(found), index + found.length);
}

const token = (chance: Chance, format: string): string => {
  const { own, common } = listTokens(format);
  return chance.pick(chance.flip(0.6) ? own : common);
};

/** Each with its name, which a find tells. */
export const textChanges: readonly (readonly [name: string, change: TextChange])[] = [
  ["insert a token", (text, chance, format) => put(text, chance.below(text.length + 1), token(chance, format))],
  ["insert a token at a line's start", (text, chance, format) => replaceMatch(text, /^/gmu, chance, () => token(chance, format))],
  ["replace a word", (text, chance, format) => replaceMatch(text, /[\p{L}\p{N}]+/gu, chance, () => token(chance, format))],
  ["change a number", (text, chance) => replaceMatch(text, /\d+/gu, chance, () => chance.pick(numbers))],
  [
    "delete",
    (text, chance) => {
      const [start, end] = stretch(text, chance);
      return put(text, start, "", end);
    },
  ],
  ["truncate", (text, chance) => text.slice(0, chance.below(text.length + 1))],
  ["cut off the beginning", (text, chance) => text.slice(chance.below(text.length + 1))],
  [
    "repeat",
    (text, chance) => {
      const [start, end] = stretch(text, chance);
      const times = Math.min(chance.pick([1, 1, 2, 20, 500]), Math.floor(longest / Math.max(1, end - start)));
      return put(text, end, text.slice(start, end).repeat(times)).slice(0, longest);
    },
  ],
  [
    "repeat a token",
    (text, chance, format) => put(text, chance.below(text.length + 1), token(chance, format).repeat(chance.pick([3, 60, 600]))),
  ],
  [
    "swap",
    (text, chance) => {
      const [start, end] = stretch(text, chance);
      const rest = put(text, start, "", end);
      return put(rest, chance.below(rest.length + 1), text.slice(start, end));
    },
  ],
  ["splice", (text, chance, _, other) => text.slice(0, chance.below(text.length + 1)) + other.slice(chance.below(other.length + 1))],
  ["insert another file", (text, chance, _, other) => put(text, chance.below(text.length + 1), other)],
  ["delete a line", withLine((lines, at) => void lines.splice(at, 1))],
  [
    "repeat a line",
    withLine((lines, at, chance) => void lines.splice(at, 0, ...Array<string>(chance.pick([1, 2, 40])).fill(lines[at] as string))),
  ],
  ["move a line", withLine((lines, at, chance) => void lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 1)))],
  ["join two lines", withLine((lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join("")))],
  ["indent a line", withLine((lines, at, chance) => void (lines[at] = chance.pick([" ", "  ", "    ", "\t", "  - ", "> "]) + lines[at]))],
  ["end lines otherwise", (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\n\r", "\u2028", "\n\n", " "]))],
  ["end some lines otherwise", (text, chance) => text.replace(/\n/gu, (end) => (chance.flip(0.3) ? chance.pick(["\r\n", "\r"]) : end))],
  ["delimit otherwise", (text, chance) => text.replaceAll(chance.pick([",", ";", "\t"]), chance.pick([",", ";", "\t", "|"]))],
  [
    "change case",
    (text, chance) => replaceMatch(text, /\p{L}{2,}/gu, chance, (found) => chance.pick([found.toUpperCase(), found.toLowerCase()])),
  ],
  ["compose otherwise", (text, chance) => text.normalize(chance.pick(["NFD", "NFKD", "NFC"]))],
];
