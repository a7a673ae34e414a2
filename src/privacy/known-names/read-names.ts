/** The text of a study's own list of names in, the names out, and the lines that can't be used by their number only. */
import { surnamePrefixes } from "../names/prefixes.js";
import { splitWords } from "./split-words.js";

export interface KnownName {
  readonly given: readonly string[];
  readonly prefixes: readonly string[];
  readonly surname: readonly string[];
}

export interface KnownNameList {
  readonly names: readonly KnownName[];
  readonly unusable: readonly number[];
}

const headings = new Set("voornaam achternaam tussenvoegsel naam namen roepnaam first last name names given surname prefix".split(" "));

/** Reads a list: a name per line, or columns; `#` opens a remark. */
export function readNames(text: string): KnownNameList {
  const names: KnownName[] = [];
  const unusable: number[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n?|\n/u)
    .entries()) {
    const content = line.replace(/(?:^|\s)#.*$/u, "").trim();
    if (content === "" || content.startsWith("#")) continue;
    const name = readName(content);
    const words = [...name.given, ...name.surname];
    if (words.every((word) => headings.has(word))) {
      if (words.length === 0) unusable.push(at + 1);
    } else if (words.some((word) => word.length > 1)) names.push(name);
    else unusable.push(at + 1);
  }
  return { names, unusable };
}

/** `Vries, Jan de` has its surname first; columns stand in the order of speech. A hyphen parts no given name from a surname. */
function readName(content: string): KnownName {
  const comma = /[;\t]/u.test(content) ? -1 : content.indexOf(",");
  const [before, after] = [content.slice(0, Math.max(comma, 0)), content.slice(comma + 1)].map(readUnits) as [Units, Units];
  const units = [...after, ...before];
  const prefix = units.findIndex((unit, at) => at > 0 && at < units.length - 1 && isPrefix(unit));
  const cut = prefix > 0 ? prefix : before.length > 0 ? after.length : Math.max(units.length - 1, 1);
  const rest = units.slice(cut);
  const core = rest.findIndex((unit) => !isPrefix(unit));
  return {
    given: units.slice(0, cut).flat(),
    prefixes: rest.slice(0, Math.max(core, 0)).flat(),
    surname: rest.slice(Math.max(core, 0)).flat(),
  };
}

type Units = readonly (readonly string[])[];

/** Words as they stand apart, each of one or more parts: Anne-Marie. */
function readUnits(text: string): Units {
  const folded = text.normalize("NFKC").replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'");
  return folded
    .split(/[\s;."]+/u)
    .map((unit) => splitWords(unit).map(({ key }) => key))
    .filter((unit) => unit.length > 0);
}

function isPrefix(unit: readonly string[]): boolean {
  return unit.every((word) => surnamePrefixes.has(word));
}
