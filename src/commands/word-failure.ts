/** Anything that was thrown in, what to call it in a message out; nothing when it is no failure of a file. */
import { nameFailure } from "../files/failure.js";
import { filePhrases } from "../messages/file-phrases.js";

/** The name of a phrase that says what is the matter, or the file system's own name for it. */
export function wordFailure(error: unknown): string | undefined {
  const failure = nameFailure(error);
  if (failure === undefined) return undefined;
  return wordFailureName(failure);
}

/** The same for the file system's name. */
export function wordFailureName(failure: string): string {
  const phrase = `problem/${failure.toLowerCase()}`;
  return phrase in filePhrases ? `#${phrase}` : failure;
}
