/** The words after a command in, the folder it is about, its own arguments and its options out. */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Call, Command } from "./commands/command.js";

export interface Parsed extends Pick<Call, "root" | "args" | "options"> {
  /** Words that the command has no use for. */
  readonly tooMany: readonly string[];
}

/** Parses words; throws a TypeError of Node for an option that the command does not have. */
export function parseWords({ options, ownArguments }: Pick<Command, "options" | "ownArguments">, argv: readonly string[]): Parsed {
  const known = options.map(({ name, value }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const) }]);
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { ...Object.fromEntries(known), json: { type: "boolean" } },
    allowPositionals: true,
    strict: true,
  });
  const given = new Map(Object.entries(values) as [string, string | true][]);
  const own = given.has("rule") ? 0 : ownArguments;
  return {
    root: path.resolve(positionals[own] ?? "."),
    args: positionals.slice(0, own),
    options: { json: given.has("json"), values: given },
    tooMany: positionals.slice(own + 1),
  };
}
