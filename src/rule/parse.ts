/** Rule text in, syntax tree, scope and filter out; loosest to tightest: OR, AND and NOT, NEAR and BEFORE, !, words in a row. */
import type { FilterCondition, RuleNode, Scope } from "../model/rule.js";
import { splitWord } from "../text/words.js";
import { peek, take, unexpected, type Cursor } from "./cursor.js";
import { readFilter } from "./filter-syntax.js";
import { listParts } from "./parts.js";
import { checkRegex } from "./regex.js";
import { RuleSyntaxError } from "./syntax-error.js";
import { readTokens, type Token, type TokenKind } from "./tokens.js";

export interface ParsedRule {
  readonly tree: RuleNode;
  readonly scope: Scope;
  readonly filter: readonly FilterCondition[];
}

/** How many parentheses and exclamation marks may be open, and how deep the tree may be, which a row of NOT or NEAR makes deep as well. */
const deepest = { open: 60, tree: 300 };

const known = new Map<string, ParsedRule>();

/** All rules that were parsed so far. */
export function tellParsed(): ReadonlyMap<string, ParsedRule> {
  return known;
}

/** Takes over rules that this very program parsed before, and forgets all others. */
export function recallParsed(parsed: ReadonlyMap<string, ParsedRule>): void {
  known.clear();
  for (const [rule, one] of parsed) known.set(rule, one);
}

/** Parses a rule; throws a {@link RuleSyntaxError} that tells where and what was expected. The same text is parsed once. */
export function parseRule(rule: string): ParsedRule {
  const parsed = known.get(rule) ?? parseAnew(rule);
  known.set(rule, parsed);
  return parsed;
}

function parseAnew(rule: string): ParsedRule {
  const cursor: Cursor = { tokens: readTokens(rule), at: 0, depth: 0 };
  const tree = parseOr(cursor);
  const scope = parseScope(cursor);
  const filter = peek(cursor).kind === "{" ? readFilter(cursor) : [];
  const rest = peek(cursor);
  if (rest.kind !== "end") throw unexpected(rest, rest.kind === ")" ? "end" : "operator");
  checkDepth(tree, cursor.tokens);
  return { tree, scope, filter };
}

/** All that reads a tree does so by recursion. */
function checkDepth(tree: RuleNode, tokens: readonly Token[]): void {
  const open = [{ node: tree, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepest.tree) throw unexpected(tokens.find(({ start }) => start === node.start) as Token, "shallower");
    for (const part of listParts(node)) open.push({ node: part, depth: depth + 1 });
  }
}

function parseOr(cursor: Cursor): RuleNode {
  const parts = [parseAnd(cursor)];
  while (peek(cursor).kind === "or") {
    take(cursor);
    parts.push(parseAnd(cursor));
  }
  const first = parts[0] as RuleNode;
  return parts.length === 1 ? first : { kind: "or", parts, start: first.start, end: (parts.at(-1) as RuleNode).end };
}

function parseAnd(cursor: Cursor): RuleNode {
  let node = parseNear(cursor);
  let growing = false;
  for (;;) {
    const operator = peek(cursor).kind;
    if (operator !== "and" && operator !== "not") return node;
    take(cursor);
    const negated = operator === "not" || peek(cursor).kind === "not";
    if (operator === "and" && negated) take(cursor);
    const right = parseNear(cursor);
    const { start } = node;
    const { end } = right;
    if (negated) node = { kind: "not", keep: node, drop: right, start, end };
    else if (growing && node.kind === "and") node = { kind: "and", parts: [...node.parts, right], start, end };
    else node = { kind: "and", parts: [node, right], start, end };
    growing = !negated;
  }
}

function parseNear(cursor: Cursor): RuleNode {
  let node = parsePhrase(cursor);
  for (;;) {
    const operator = peek(cursor);
    if (operator.kind !== "near" && operator.kind !== "before") return node;
    requireWords(node);
    take(cursor);
    const right = parsePhrase(cursor);
    requireWords(right);
    node = {
      kind: "near",
      left: node,
      right,
      distance: Number(operator.text),
      ordered: operator.kind === "before",
      start: node.start,
      end: right.end,
    };
  }
}

/** Words, groups and regular expressions in a row. */
function parsePhrase(cursor: Cursor): RuleNode {
  if (peek(cursor).kind === "!") {
    const mark = take(cursor);
    enter(cursor, mark);
    const part = parsePhrase(cursor);
    cursor.depth--;
    requireWords(part);
    return { kind: "unnegated", part, start: mark.start, end: part.end };
  }
  const parts: RuleNode[] = [parseOperand(cursor)];
  const gaps: number[] = [];
  for (;;) {
    const next = peek(cursor);
    if (next.kind === "gap") {
      take(cursor);
      gaps.push(Number(next.text));
    } else if (startsOperand.has(next.kind)) {
      gaps.push(0);
    } else {
      break;
    }
    parts.push(parseOperand(cursor));
  }
  const first = parts[0] as RuleNode;
  if (parts.length === 1) return first;
  for (const part of parts) requireWords(part);
  return { kind: "phrase", parts, gaps, start: first.start, end: (parts.at(-1) as RuleNode).end };
}

const startsOperand = new Set<TokenKind>(["word", "regex", "code", "("]);

function parseOperand(cursor: Cursor): RuleNode {
  const token = peek(cursor);
  if (!startsOperand.has(token.kind)) throw unexpected(token, token.kind === "not" ? "something-to-keep" : "operand");
  take(cursor);
  const { start, end } = token;
  if (token.kind === "word") return readWord(token);
  if (token.kind === "code") return { kind: "code", code: token.text, start, end };
  if (token.kind === "regex") {
    checkRegex(token.text, start + 1);
    return { kind: "regex", source: token.text, start, end };
  }
  enter(cursor, token);
  const inner = parseOr(cursor);
  cursor.depth--;
  const closing = peek(cursor);
  if (closing.kind !== ")") throw unexpected(closing, "closing-parenthesis");
  take(cursor);
  return { ...inner, start, end: closing.end };
}

function enter(cursor: Cursor, token: Token): void {
  if (++cursor.depth > deepest.open) throw unexpected(token, "shallower");
}

function readWord(token: Token): RuleNode {
  const { start, end } = token;
  const mark = token.text[0];
  const text = mark === "=" || mark === "~" ? token.text.slice(1) : token.text;
  const hasWildcard = /[*?]/u.test(text);
  if (mark === "=" && hasWildcard) throw unexpected(token, "plain-exact");
  if (mark === "~" && (hasWildcard || splitWord(text).length > 1)) throw unexpected(token, "plain-stem");
  if (!hasWildcard && splitWord(text).length === 0) throw unexpected(token, "letters");
  const mode = mark === "=" ? "exact" : mark === "~" ? "stem" : hasWildcard ? "wildcard" : "inflected";
  return { kind: "word", mode, text, start, end };
}

/** NEAR, a phrase and ! need words to measure from; AND, NOT and code: have none. */
function requireWords(node: RuleNode): void {
  if (node.kind === "code" || node.kind === "and" || node.kind === "not")
    throw new RuleSyntaxError(node.start, node.kind === "code" ? `code:${node.code}` : node.kind.toUpperCase(), "words");
  if (node.kind === "or") node.parts.forEach(requireWords);
}

function parseScope(cursor: Cursor): Scope {
  if (peek(cursor).kind !== "@") return "sentence";
  take(cursor);
  const name = peek(cursor);
  if (name.kind !== "word" || name.text !== "segment") throw unexpected(name, "scope");
  take(cursor);
  return "segment";
}
