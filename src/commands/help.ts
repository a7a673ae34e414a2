/** The table of commands in, the help text out, Dutch with English below it. */
import { commands } from "./commands.js";

/** Prints the help. */
export function printHelp(version: string): string {
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
