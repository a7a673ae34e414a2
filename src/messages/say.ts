/** The name of a message and its values in, the message out; and a message with a language in, its sentence out. */
import type { Message, MessageValues, Place, Severity } from "../model/message.js";
import type { Language } from "../model/study.js";
import { catalog } from "./catalog.js";

export type MessageId = keyof typeof catalog & string;

export interface MessageText {
  readonly severity: Severity;
  readonly nl: string;
  readonly en: string;
}

/** Makes a message; its severity is the catalog's. */
export function say(id: MessageId, place?: Place, values: MessageValues = {}): Message {
  return { id, severity: catalog[id].severity, ...place, values };
}

/**
 * Words a message in a language. `{name}` in a sentence is filled with the value of that name, `{hint}` with the
 * suggestion of `nearest`; a value such as `#found/end` names a phrase of the catalog. A message is one line.
 */
export function wordMessage(message: Pick<Message, "id" | "values">, language: Language): string {
  const text: MessageText | undefined = catalog[message.id as MessageId];
  if (text === undefined) throw new Error(`no sentence for message ${message.id}`);
  return text[language]
    .replace(/\{(\w+)\}/gu, (_, name: string) =>
      name === "hint" ? wordHint(message.values, language) : wordValue(message.values[name], language),
    )
    .trim();
}

function wordHint({ nearest, why }: MessageValues, language: Language): string {
  const reason = why === undefined || why === "" ? "" : ` (${wordValue(why, language)})`;
  if (nearest === undefined || nearest === "") return reason;
  return `${reason} ${language === "nl" ? `Bedoelde u «${nearest}»?` : `Did you mean «${nearest}»?`}`;
}

function wordValue(value: string | number | undefined, language: Language): string {
  if (typeof value === "string" && value.startsWith("#") && Object.hasOwn(catalog, value.slice(1)))
    return wordMessage({ id: value.slice(1), values: {} }, language);
  return value === undefined ? "" : String(value).replace(/\s+/gu, " ");
}
