/** What was left out in, the reason as a sentence in the study's language out. */
import { wordMessage } from "../messages/say.js";
import type { InventoryLine } from "../model/inventory.js";
import type { Language } from "../model/study.js";

/** A reason is the researchers' own, or what the program said of this document. */
export function wordReason({ reason, message }: Pick<InventoryLine, "reason" | "message">, language: Language): string {
  return message === undefined ? reason : wordMessage(message, language);
}
