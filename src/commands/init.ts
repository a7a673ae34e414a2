/** `codeboom init`: an empty folder in, a small study that runs at once out. */
import { writeNewFolder } from "../files/write-new-folder.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import type { Call, ExitCode } from "./command.js";
import { listStarterFiles } from "./starter.js";
import { wordFailure } from "./word-failure.js";

export async function initStudy({ root, terminal, options }: Call): Promise<ExitCode> {
  const language = options.values.has("en") ? "en" : "nl";
  const files = listStarterFiles(language);
  const problem = await tryToWrite(root, files);
  if (problem !== undefined) {
    terminal.tell([problem], language);
    return 2;
  }
  const listed = Array.from(files.keys(), (name) => `  ${name}\n`).join("");
  if (options.json) terminal.print(`${JSON.stringify({ files: Array.from(files.keys()) })}\n`);
  else
    terminal.print(
      language === "nl"
        ? `Gemaakt:\n${listed}\nDraai nu: npx codeboom run ${root}\n`
        : `Made:\n${listed}\nNow run: npx codeboom run ${root}\n`,
    );
  return 0;
}

/** Writes the files; gives what to say when that can't be done. */
async function tryToWrite(root: string, files: ReadonlyMap<string, string>): Promise<Message | undefined> {
  try {
    return (await writeNewFolder(root, files)) ? undefined : say("init/not-empty", undefined, { folder: root });
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    return say("init/cannot-write", undefined, { folder: root, detail });
  }
}
