/** A place among a rule's tokens, moved on by every parse function. */
import { RuleSyntaxError, type Expected } from "./syntax-error.js";
import type { Token } from "./tokens.js";

export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  /** How many parentheses and exclamation marks are open. */
  depth: number;
}

export function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.at] as Token;
}

export function take(cursor: Cursor): Token {
  return cursor.tokens[cursor.at++] as Token;
}

export function unexpected(token: Token, expected: Expected): RuleSyntaxError {
  return new RuleSyntaxError(token.start, token.written, expected);
}
