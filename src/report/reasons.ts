/** Why a document ended where it did in, a sentence in the study's language out. */
import { catalog } from "../messages/catalog.js";
import { wordMessage } from "../messages/say.js";
import type { Run } from "../model/run.js";

/** A reason is the researchers' own, or the id of a message whose sentence stands among the messages. */
export function wordReason(reason: string, run: Run): string {
  if (!(reason in catalog)) return reason;
  const message = run.messages.find(({ id }) => id === reason);
  return message === undefined ? reason : wordMessage(message, run.study.language);
}
