/** The words of a command line in, the help or the version out where that is asked for, Dutch with English below it. */
import { commands } from "./commands.js";

/** Answers what needs no study; nothing when something else is asked. */
export function answerHelp(argv: readonly string[], version: string): string | undefined {
  if (argv.some((word) => word === "--help" || word === "-h") || argv[findCommandWord(argv)] === "help") return printHelp(version);
  return argv.includes("--version") ? `${version}\n` : undefined;
}

/** Options that the word behind them belongs to. */
const valued = new Set(commands.flatMap(({ options }) => options.flatMap(({ name, value }) => (value === undefined ? [] : [`--${name}`]))));

/** Where the command stands: the first word that is no option, wherever it is; -1 when there is none. */
export function findCommandWord(argv: readonly string[]): number {
  return argv.findIndex((word, index) => !word.startsWith("-") && !valued.has(argv[index - 1] ?? ""));
}

/** Prints the help. */
function printHelp(version: string): string {
  const lines = commands.flatMap(({ name, usage, nl, en, options }) => [
    `  codeboom ${name} ${usage}`,
    `      ${nl}`,
    `      ${en}`,
    ...options.map(
      (option) => `      --${option.name}${option.value === undefined ? "" : ` <${option.value}>`}  ${option.nl} / ${option.en}`,
    ),
  ]);
  return [
    `codeboom ${version}: thema's in kwalitatief materiaal, per periode geteld / themes in qualitative material, counted per period`,
    "",
    ...lines,
    "",
    "  --json  uitkomst als JSON op stdout / result as JSON on stdout",
    "  --help, --version",
    "",
    "  Zonder map wordt de huidige map gebruikt. / Without a folder the current one is used.",
    "  Exit 0: goed / fine, 1: klaar met fouten / finished with errors, 2: kon niet draaien / could not run.",
    "",
  ].join("\n");
}
