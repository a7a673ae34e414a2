/** The words of a command line in, one call and one exit code out. */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Call, Command, ExitCode } from "./commands/command.js";
import { commands } from "./commands/commands.js";
import { printHelp } from "./commands/help.js";
import { say } from "./messages/say.js";
import type { Message } from "./model/message.js";
import { findNearest } from "./text/nearest.js";
import { version } from "./version.js";

/** What the process gives to a command. */
export type Setting = Pick<Call, "terminal" | "asker"> & {
  /** Told the folder a command is about, before the command begins. */
  readonly onFolder: (root: string) => void;
};

/** Calls what the words ask for. */
export async function callWords(argv: readonly string[], setting: Setting): Promise<ExitCode> {
  const { terminal } = setting;
  if (argv.some((word) => word === "--help" || word === "-h") || argv[0] === "help") {
    terminal.print(printHelp(version));
    return 0;
  }
  if (argv.includes("--version")) {
    terminal.print(`${version}\n`);
    return 0;
  }
  const [first, ...rest] = argv;
  const command = commands.find(({ name }) => name === first);
  if (command !== undefined) return callCommand(command, rest, setting);
  const names = commands.map(({ name }) => name);
  // A first word that is no path and near to a command is a slip, not a folder.
  const nearest = first === undefined || first.startsWith("-") || /[/\\.]/u.test(first) ? undefined : findNearest(first, names);
  if (nearest !== undefined) {
    terminal.tell([say("cli/unknown-command", undefined, { command: first ?? "", valid: names.join(", "), nearest })], "nl");
    return 2;
  }
  return callCommand(commands[0] as Command, argv, setting);
}

async function callCommand(command: Command, argv: readonly string[], { terminal, asker, onFolder }: Setting): Promise<ExitCode> {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, json: { type: "boolean" } },
      allowPositionals: true,
      strict: true,
    });
    const given = new Map(Object.entries(values) as [string, string | boolean][]);
    const own = given.has("rule") ? 0 : command.ownArguments;
    if (positionals.length > own + 1) {
      terminal.tell(
        [
          say("cli/argument", undefined, {
            detail: positionals.slice(own + 1).join(" "),
            expected: `codeboom ${command.name} ${command.usage}`,
          }),
        ],
        "nl",
      );
      return 2;
    }
    const root = path.resolve(positionals[own] ?? ".");
    onFolder(root);
    return await command.run({
      root,
      args: positionals.slice(0, own),
      options: { json: given.get("json") === true, values: given as Map<string, string | true> },
      terminal,
      version,
      asker,
    });
  } catch (error) {
    const problem = nameProblem(error, command);
    if (problem === undefined) throw error;
    terminal.tell([problem], "nl");
    return 2;
  }
}

/** What is wrong with an option; nothing when something else was thrown. */
function nameProblem(error: unknown, { options }: Command): Message | undefined {
  if (!(error instanceof TypeError) || !("code" in error) || !String(error.code).startsWith("ERR_PARSE_ARGS")) return undefined;
  const option = /'(?:-\w, )?(--?[^'\s=]+)/u.exec(error.message)?.[1] ?? "";
  const known = options.find(({ name }) => `--${name}` === option);
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return say("cli/option-value", undefined, { option, expected: known?.value === undefined ? option : `${option} <${known.value}>` });
  const valid = [...options.map(({ name }) => `--${name}`), "--json", "--help", "--version"];
  return say("cli/unknown-option", undefined, { option, valid: valid.join(", "), nearest: findNearest(option, valid) ?? "" });
}
