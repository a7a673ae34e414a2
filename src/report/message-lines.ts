/** Messages in, one line each out, as a terminal and an editor read them: file:line:column  severity  sentence  rule-id. */
import type { Message, Severity } from "../model/message.js";
import type { Language } from "../model/study.js";
import { wordLocation } from "../messages/location.js";
import { wordMessage } from "../messages/say.js";
import { showOnOneLine } from "../text/visible.js";

const severities: Record<Language, Record<Severity, string>> = {
  nl: { error: "fout", warning: "waarschuwing", info: "opmerking" },
  en: { error: "error", warning: "warning", info: "remark" },
};

/** Prints the messages, errors first, then warnings, then remarks. */
export function printMessages(messages: readonly Message[], language: Language): string {
  const ordered = (["error", "warning", "info"] as const).flatMap((severity) =>
    messages.filter((message) => message.severity === severity),
  );
  const lines = ordered.map((message) => {
    const location = message.location === undefined ? undefined : wordLocation(message.location, language);
    const place = [message.file, message.line, message.column, location].filter((part) => part !== undefined).join(":");
    return [place, severities[language][message.severity], wordMessage(message, language), message.id]
      .filter((part) => part !== "")
      .join("  ");
  });
  return lines.map((line) => `${showOnOneLine(line)}\n`).join("");
}
