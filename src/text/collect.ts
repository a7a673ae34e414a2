/** Values and what each is filed under in, the values by that out, in their order. */

/** Files values under a key each. */
export function collectBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const collected = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = collected.get(key);
    if (known === undefined) collected.set(key, [value]);
    else known.push(value);
  }
  return collected;
}
