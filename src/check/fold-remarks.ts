/** Messages in, messages to tell out: a remark that returns often in one file, or of one file after another, is told a few times, then once for all. */
import type { Message } from "../model/message.js";
import { foldSeries } from "../messages/fold-series.js";
import { say } from "../messages/say.js";

/** Folds long series of one remark in one file, and of one that is about whole files. Errors and warnings are never folded. */
export function foldRemarks(messages: readonly Message[]): readonly Message[] {
  return foldSeries(messages, { keyOf, most: 5, shown: 3, summarise });
}

function keyOf({ id, severity, file, line, location }: Message): string | undefined {
  if (severity !== "info" || file === undefined || location !== undefined) return undefined;
  return JSON.stringify([id, line === undefined ? "" : file]);
}

function summarise(rest: readonly Message[]): Message {
  const [first] = rest;
  if (first?.line === undefined) return say("check/more-files", undefined, { remark: first?.id ?? "", count: rest.length });
  const lines = rest.map(({ line }) => line).join(", ");
  return say("check/more", { file: first?.file ?? "" }, { remark: first?.id ?? "", count: rest.length, lines });
}
