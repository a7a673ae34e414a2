/** What a rule's author wrote that can't be read: where, what was found there and what was expected. */

/** Names of what was expected; their sentences stand in `messages/rule.ts`. */
export type Expected =
  | "operand"
  | "operator"
  | "regex-end"
  | "regex"
  | "regex-form"
  | "gap-size"
  | "distance"
  | "code-id"
  | "english-operator"
  | "no-quotes"
  | "closing-parenthesis"
  | "something-to-keep"
  | "words"
  | "scope"
  | "filter"
  | "filter-key"
  | "filter-end"
  | "letters"
  | "plain-exact"
  | "plain-stem"
  | "shallower"
  | "end";

export class RuleSyntaxError extends Error {
  constructor(
    /** Offset in the rule's text. */
    readonly at: number,
    readonly found: string,
    readonly expected: Expected,
    /** What was probably meant. */
    readonly nearest = "",
    /** Why a regular expression is refused: a phrase of the catalog, or the words of the library. */
    readonly why = "",
  ) {
    super(`unexpected ${found}, expected ${expected} at ${at}`);
  }
}
