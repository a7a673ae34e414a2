/** Messages in, the same out with every long series of alike ones told a few times and then once for the rest. */
import type { Message } from "../model/message.js";

export interface Folding {
  /** What messages of one series have in common; nothing for a message that is always told. */
  readonly keyOf: (message: Message) => string | undefined;
  /** A series up to this length is told in full; of a longer one the first `shown`. */
  readonly most: number;
  readonly shown: number;
  /** Says how many more there are; it takes the place of the first of them. */
  readonly summarise: (rest: readonly Message[]) => Message;
}

/** Folds the long series; all else stays in its place. */
export function foldSeries(messages: readonly Message[], { keyOf, most, shown, summarise }: Folding): readonly Message[] {
  const series = new Map<string, Message[]>();
  for (const message of messages) {
    const key = keyOf(message);
    const so = key === undefined ? undefined : series.get(key);
    if (so !== undefined) so.push(message);
    else if (key !== undefined) series.set(key, [message]);
  }
  const long = [...series.values()].filter(({ length }) => length > most);
  const summaries = new Map(long.map((all) => [all[shown], summarise(all.slice(shown))]));
  const folded = new Set(long.flatMap((all) => all.slice(shown)));
  return messages.flatMap((message) => (folded.has(message) ? (summaries.get(message) ?? []) : [message]));
}
