/** Messages in, the same in the order in which they are told out. */
import type { Message } from "../model/message.js";

/** By file, line and column; what is said of the run as a whole comes first. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return Array.from(messages).sort(
    (a, b) =>
      compare(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
