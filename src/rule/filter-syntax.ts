/** The `{key: value, …}` after a rule in, its conditions out; keys may be Dutch or English. */
import type { FilterCondition } from "../model/rule.js";
import { nameAttribute } from "../text/names.js";
import { peek, take, unexpected, type Cursor } from "./cursor.js";
import type { Token } from "./tokens.js";

const ownKeys = new Map([
  ["spreker", "speaker"],
  ["kop", "heading"],
]);

/** Reads a filter; the cursor stands on its opening brace. */
export function readFilter(cursor: Cursor): readonly FilterCondition[] {
  take(cursor);
  const conditions: FilterCondition[] = [];
  for (;;) {
    const name = peek(cursor);
    if (name.kind !== "string") throw unexpected(name, "filter-key");
    take(cursor);
    if (peek(cursor).kind !== ":") throw unexpected(peek(cursor), "filter");
    take(cursor);
    const values: string[] = [];
    do {
      if (values.length > 0) take(cursor);
      const value = peek(cursor);
      if (value.kind !== "string") throw unexpected(value, "filter");
      values.push(value.text);
      take(cursor);
    } while (peek(cursor).kind === "or");
    const key = nameAttribute(name.text);
    conditions.push({ key: ownKeys.get(key) ?? key, values, start: name.start, end: (cursor.tokens[cursor.at - 1] as Token).end });
    const next = peek(cursor);
    if (next.kind === "}") {
      take(cursor);
      return conditions;
    }
    if (next.kind !== ",") throw unexpected(next, "filter-end");
    take(cursor);
  }
}
