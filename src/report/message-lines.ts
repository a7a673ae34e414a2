/** Messages in, one line each out, as a terminal and an editor read them: file:line:column  severity  sentence  rule-id. */
import type { Message, Severity } from "../model/message.js";
import type { Language } from "../model/study.js";
import { wordMessage } from "../messages/say.js";

/** Remarks (info) beyond this number are counted, not printed; all of them stand in messages.csv. */
const shownRemarks = 5;

const severities: Record<Language, Record<Severity, string>> = {
  nl: { error: "fout", warning: "waarschuwing", info: "opmerking" },
  en: { error: "error", warning: "warning", info: "remark" },
};

/** Prints the messages, errors and warnings first. */
export function printMessages(messages: readonly Message[], language: Language): string {
  const loud = messages.filter(({ severity }) => severity !== "info");
  const remarks = messages.filter(({ severity }) => severity === "info");
  const lines = [...loud, ...remarks.slice(0, shownRemarks)].map((message) => {
    const place = [message.file, message.line, message.column].filter((part) => part !== undefined).join(":");
    return [place, severities[language][message.severity], wordMessage(message, language), message.id].filter((part) => part !== "").join("  ");
  });
  const rest = remarks.length - shownRemarks;
  if (rest > 0) lines.push(language === "nl" ? `… en nog ${rest} opmerkingen` : `… and ${rest} more remarks`);
  return lines.map((line) => `${line}\n`).join("");
}
