/** The regular expressions of a rule, matched in time linear in the text (re2js), ignoring case. */
import { RE2JS } from "re2js";
import { listNeeds, meetsNeeds } from "./needed-letters.js";
import { readShortRegex } from "./short-regex.js";
import { RuleSyntaxError } from "./syntax-error.js";

export interface LinearRegex {
  /** Whether a text may hold a match; `lowered` is the text by {@link lowerText}. */
  mayMatch(lowered: string): boolean;
  /** Gives the offsets of all matches that are not empty, first to last. */
  findAll(text: string): readonly { readonly start: number; readonly end: number }[];
}

/** Refuses an expression that is broken or that has no linear-time form; `at` is its offset in the rule. */
export function checkRegex(source: string, at: number): void {
  compileRegex(source, at);
}

const known = new Map<string, LinearRegex>();

/** The same expression is compiled once: it is checked before it is used, and codes share their exclusions. */
export function compileRegex(source: string, at = 0): LinearRegex {
  const regex = known.get(source) ?? makeRegex(source, at);
  known.set(source, regex);
  return regex;
}

function makeRegex(source: string, at: number): LinearRegex {
  const pattern = translate(source, at);
  const needs = listNeeds(source);
  const short = readShortRegex(source);
  return {
    mayMatch: (lowered) => meetsNeeds(needs, lowered),
    findAll(text) {
      const quick = short?.findAll(text);
      if (quick !== undefined) return quick;
      const found: { start: number; end: number }[] = [];
      const matcher = pattern.matcher(text);
      while (matcher.find()) if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };
}

/** Lower case as an expression sees it, for which ſ is an s. */
export function lowerText(text: string): string {
  return text.toLowerCase().replaceAll("ſ", "s");
}

function translate(source: string, at: number): RE2JS {
  const refused = /\(\?(?:<?[=!])|\\[1-9]|\\k</u.exec(source.replace(/\\\\/gu, "__"));
  if (refused !== null)
    throw new RuleSyntaxError(
      at + refused.index,
      refused[0],
      "regex",
      "",
      refused[0].startsWith("\\") ? "#problem/back-reference" : "#problem/look-around",
    );
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof Error) throw new RuleSyntaxError(at, source, "regex-form", "", nameReason(error.message));
    throw error;
  }
}

/** What the library complains of most, as phrases of the catalog; the rest stays in its own words. */
const reasons = [
  ["missing closing )", "#problem/open-group"],
  ["unexpected )", "#problem/closed-group"],
  ["missing closing ]", "#problem/open-class"],
  ["missing argument to repetition operator", "#problem/nothing-repeated"],
  ["invalid repeat count", "#problem/repeat"],
  ["invalid nested repetition operator", "#problem/repeat"],
] as const;

function nameReason(message: string): string {
  return reasons.find(([complaint]) => message.includes(complaint))?.[1] ?? message.replace(/^error parsing regexp: /u, "");
}
