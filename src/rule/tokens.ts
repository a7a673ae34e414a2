/** Rule text in, its tokens out; what no token can start with is a syntax error. */
import { RuleSyntaxError } from "./syntax-error.js";

export type TokenKind =
  | "word"
  | "regex"
  | "code"
  | "gap"
  | "near"
  | "before"
  | "and"
  | "or"
  | "not"
  | "("
  | ")"
  | "!"
  | "@"
  | "{"
  | "}"
  | ":"
  | ","
  | "string"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** As it stands in the rule. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const spaces = /\s+/uy;
const letters = /[\p{L}\p{N}]+/uy;
const gap = /(?:…|\.\.\.|\.\.(\d*))/uy;
const word = /[~=]?[\p{L}\p{N}\p{M}*?'’\-‐‑]+(?:\.[\p{L}\p{N}\p{M}*?'’\-‐‑]+)*\.?/uy;
const regex = /\/(?:[^/\\\n]|\\.)+\//uy;
const string = /"[^"\n]*"|“[^”\n]*”/uy;
const operators = new Map<string, TokenKind>([
  ["NEAR", "near"],
  ["BEFORE", "before"],
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);
/** Operators as a Dutch author would write them; there is one spelling, so these are pointed out. */
const dutchOperators = new Map([
  ["EN", "AND"],
  ["OF", "OR"],
  ["NIET", "NOT"],
]);
/** Marks of other search languages, and what they mean there. */
const foreignMarks = new Map([
  ["&", "AND"],
  ["+", "AND"],
  [",", "|"],
  [";", "|"],
]);
const distance = /\/(\d{1,4})(?![\p{L}\p{N}])/uy;

/** Reads a rule into tokens, the last of which is always `end`. */
export function readTokens(rule: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const add = (kind: TokenKind, end: number, text = rule.slice(at, end)): void => {
    tokens.push({ kind, text, written: rule.slice(at, end), start: at, end });
    at = end;
  };
  let inFilter = false;
  while (at < rule.length) {
    const character = rule[at] as string;
    const blank = matchAt(spaces, rule, at);
    if (blank !== undefined) {
      at += blank.length;
    } else if (inFilter) {
      inFilter = addFilterToken(rule, at, add);
    } else if (character === "{") {
      inFilter = true;
      add("{", at + 1);
    } else if ("()!@".includes(character)) {
      add(character as TokenKind, at + 1);
    } else if (character === "|") {
      add("or", at + 1);
    } else if (matchAt(gap, rule, at) !== undefined) {
      addGap(rule, at, add);
    } else if (character === "/") {
      const found = matchAt(regex, rule, at);
      if (found === undefined) throw new RuleSyntaxError(at, rule.slice(at), "regex-end");
      add("regex", at + found.length, found.slice(1, -1));
      const flag = matchAt(letters, rule, at);
      if (flag !== undefined) throw new RuleSyntaxError(at, flag, "operator");
    } else {
      addWord(rule, at, add);
    }
  }
  add("end", at, "");
  return tokens;
}

type Add = (kind: TokenKind, end: number, text?: string) => void;

function addGap(rule: string, at: number, add: Add): void {
  gap.lastIndex = at;
  const [whole, digits] = gap.exec(rule) as RegExpExecArray;
  if (digits !== undefined && (digits === "" || digits.length > 4)) throw new RuleSyntaxError(at, whole, "gap-size");
  add("gap", at + whole.length, digits ?? "3");
}

function addWord(rule: string, at: number, add: Add): void {
  const found = matchAt(word, rule, at);
  if (found === undefined)
    throw new RuleSyntaxError(
      at,
      String.fromCodePoint(rule.codePointAt(at) as number),
      rule[at] === '"' || rule[at] === "“" ? "no-quotes" : "operand",
      foreignMarks.get(rule[at] as string),
    );
  const after = at + found.length;
  if (found === "code" && rule[after] === ":") {
    const id = /[\p{L}\p{N}_-]+/uy;
    const name = matchAt(id, rule, after + 1);
    if (name === undefined) throw new RuleSyntaxError(at, "code:", "code-id");
    add("code", after + 1 + name.length, name);
    return;
  }
  if (rule[after] === "/" && !operators.has(found)) {
    const capitals = found.toUpperCase();
    throw new RuleSyntaxError(after, "/", "operator", capitals === "NEAR" || capitals === "BEFORE" ? capitals : "");
  }
  const meant = dutchOperators.get(found);
  if (meant !== undefined) throw new RuleSyntaxError(at, found, "english-operator", meant);
  const operator = operators.get(found);
  if (operator === undefined) {
    // A full stop belongs to an abbreviation (o.a.), not to a word that happens to end the rule.
    const kept = found.endsWith(".") && !found.slice(0, -1).includes(".") ? found.slice(0, -1) : found;
    if (kept !== found && matchAt(gap, rule, after - 1) === undefined) throw new RuleSyntaxError(after - 1, ".", "operator");
    add("word", at + kept.length);
  } else if (operator === "near" || operator === "before") {
    addDistance(rule, at, after, operator, add);
  } else {
    add(operator, after);
  }
}

function addDistance(rule: string, at: number, after: number, operator: TokenKind, add: Add): void {
  distance.lastIndex = after;
  const found = distance.exec(rule);
  if (found === null || Number(found[1]) === 0) throw new RuleSyntaxError(at, /^\S*/u.exec(rule.slice(at))?.[0] ?? "", "distance");
  add(operator, after + found[0].length, found[1] as string);
}

/** Inside `{…}` other characters count; gives whether the filter goes on. */
function addFilterToken(rule: string, at: number, add: Add): boolean {
  const character = rule[at] as string;
  if (character === "}" || character === ":" || character === ",") {
    add(character, at + 1);
    return character !== "}";
  }
  if (character === "|") {
    add("or", at + 1);
    return true;
  }
  const quoted = matchAt(string, rule, at);
  const bare = /[^\s{}:,|"“”]+(?:[^\S\n]+[^\s{}:,|"“”]+)*/uy;
  const found = quoted ?? matchAt(bare, rule, at);
  if (found === undefined) throw new RuleSyntaxError(at, character, "filter");
  add("string", at + found.length, quoted === undefined ? found : found.slice(1, -1));
  return true;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
