/** The words of a command line in, one call and one exit code out. */
import type { Call, Command, ExitCode } from "./commands/command.js";
import { commands } from "./commands/commands.js";
import { answerHelp, findCommandWord } from "./commands/help.js";
import { parseWords } from "./parse-words.js";
import { say, wordMessage } from "./messages/say.js";
import type { Message } from "./model/message.js";
import { version } from "./version.js";

/** What the process gives to a command. */
export type Setting = Pick<Call, "terminal" | "asker" | "readApart" | "build"> & {
  /** Told the folder a command is about, before the command begins. */
  readonly onFolder: (root: string) => void;
  /** Whether a folder is there. */
  readonly isFolder: (name: string) => Promise<boolean>;
};

/** Calls what the words ask for; who reads JSON also reads in JSON why it could not be done. */
export async function callWords(argv: readonly string[], setting: Setting): Promise<ExitCode> {
  if (!argv.includes("--json")) return callWord(argv, setting);
  const { terminal } = setting;
  const failed: object[] = [];
  const code = await callWord(argv, {
    ...setting,
    terminal: {
      ...terminal,
      tell: (messages, language) => {
        failed.push(
          ...messages.map(({ values, ...message }) => ({ ...message, sentence: wordMessage({ id: message.id, values }, language) })),
        );
        terminal.tell(messages, language);
      },
    },
  });
  if (code === 2) terminal.print(`${JSON.stringify({ failed })}\n`);
  return code;
}

async function callWord(argv: readonly string[], setting: Setting): Promise<ExitCode> {
  const { terminal, isFolder } = setting;
  const answer = answerHelp(argv, version);
  if (answer !== undefined) {
    terminal.print(answer);
    return 0;
  }
  const at = findCommandWord(argv);
  const word = argv[at];
  const command = commands.find(({ name }) => name === word);
  if (command !== undefined) return callCommand(command, argv.toSpliced(at, 1), setting);
  // A word that is no path and no folder that is there was meant as a command.
  if (word !== undefined && !/[/\\.]/u.test(word) && !(await isFolder(word))) {
    const names = commands.map(({ name }) => name);
    const nearest = await findLike(word, names);
    terminal.tell([say("cli/unknown-command", undefined, { command: word, valid: names.join(", "), nearest })], "nl");
    return 2;
  }
  return callCommand(commands[0] as Command, argv, setting);
}

async function callCommand(
  command: Command,
  argv: readonly string[],
  { terminal, asker, readApart, build, onFolder }: Setting,
): Promise<ExitCode> {
  try {
    const { root, args, options, tooMany } = parseWords(command, argv);
    if (tooMany.length > 0) {
      const expected = `codeboom ${command.name} ${command.usage}`;
      terminal.tell([say("cli/argument", undefined, { detail: tooMany.join(" "), expected })], "nl");
      return 2;
    }
    onFolder(root);
    return await command.run({
      root,
      args,
      options,
      usage: command.usage,
      terminal,
      version,
      ...(build === undefined ? {} : { build }),
      asker,
      readApart,
    });
  } catch (error) {
    const problem = await nameProblem(error, command);
    if (problem === undefined) throw error;
    terminal.tell([problem], "nl");
    return 2;
  }
}

/** What is wrong with an option; nothing when something else was thrown. */
async function nameProblem(error: unknown, { options }: Command): Promise<Message | undefined> {
  if (!(error instanceof TypeError) || !("code" in error) || !String(error.code).startsWith("ERR_PARSE_ARGS")) return undefined;
  const option = /'(?:-\w, )?(--?[^'\s=]+)/u.exec(error.message)?.[1] ?? "";
  const known = options.find(({ name }) => `--${name}` === option);
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return say("cli/option-value", undefined, { option, expected: known?.value === undefined ? option : `${option} <${known.value}>` });
  const valid = [...options.map(({ name }) => `--${name}`), "--json", "--help", "--version"];
  return say("cli/unknown-option", undefined, { option, valid: valid.join(", "), nearest: await findLike(option, valid) });
}

/** What somebody may have meant; who wrote it right need not wait for what finds it. */
async function findLike(word: string, valid: readonly string[]): Promise<string> {
  return (await import("./text/nearest.js")).findNearest(word, valid) ?? "";
}
