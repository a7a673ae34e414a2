/** The run in, `messages.csv` out: everything there is to say about the input. */
import type { Run } from "../../model/run.js";
import { wordLocation } from "../../messages/location.js";
import { wordMessage } from "../../messages/say.js";
import { column, makeRows, type Table } from "../table.js";

/** Tabulates the messages. */
export function tabulateMessages(run: Run): Table {
  return {
    name: "messages",
    description: "One row per message: everything there is to say about the input.",
    columns: [
      column("file", "string", "Path in the study folder"),
      column("line", "integer", "Line, from 1"),
      column("column", "integer", "Column, from 1"),
      column("severity", "string", "error, warning or info"),
      column("id", "string", "Rule id of the message"),
      column("text", "string", "The message, in the study's language"),
      column("location", "string", "Page, paragraph, sheet and cell, or time, in a file whose lines tell little"),
    ],
    rows: makeRows(run.messages, (message) => [
      message.file ?? "",
      message.line,
      message.column,
      message.severity,
      message.id,
      wordMessage(message, run.study.language),
      message.location === undefined ? "" : wordLocation(message.location, "en"),
    ]),
  };
}
