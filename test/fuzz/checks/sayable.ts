/** Every message can be said: all places of its sentence are filled, with texts and numbers that mean something, and its own place is there. */
import { catalog } from "../../../src/messages/catalog.js";
import { wordLocation } from "../../../src/messages/location.js";
import { wordMessage } from "../../../src/messages/say.js";
import type { Message } from "../../../src/model/message.js";
import { languages } from "../../../src/model/study.js";
import { decodeText } from "../../../src/text/decode.js";
import { isDocument } from "../study.js";
import type { Outcome } from "../outcome.js";
import type { Check } from "./check.js";

const odd = /\[object |\bat \S+ \(.*:\d+:\d+\)|\bnode:internal|\.js:\d+|\b(?:Type|Range|Syntax|Reference)Error\b/u;
const loosePhrase = /^#(?:problem|found|expected)\/[\w-]*$/u;

export const sayable: Check = {
  name: "every message is a whole sentence about a place that is there",
  find: ({ messages, files, subject }) => {
    const given = `${subject.path}\n${Buffer.from(subject.bytes).toString("latin1")}`;
    const countLines = indexFiles(files);
    return messages.flatMap((message) =>
      [...findHoles(message, given), ...findPlace(message, countLines)].map((detail) => `${message.id}: ${detail}`),
    );
  },
};

function findHoles({ id, values, location, file }: Message, given: string): readonly string[] {
  return languages.flatMap((language) => {
    const template = catalog[id as keyof typeof catalog]?.[language];
    if (template === undefined) return ["has no sentence"];
    const names = Array.from(template.matchAll(/\{(\w+)\}/gu), ([, name]) => name as string).filter((name) => name !== "hint");
    const sentence = wordMessage({ id, values }, language);
    const place = location === undefined ? "" : wordLocation(location, language);
    return [
      ...names.filter((name) => values[name] === undefined || Number.isNaN(values[name])).map((name) => `{${name}} is not filled`),
      ...Object.values(values)
        .filter(
          (value) => loosePhrase.test(String(value)) && !Object.hasOwn(catalog, String(value).slice(1)) && !given.includes(String(value)),
        )
        .map((value) => `no phrase ${value}`),
      ...(sentence === "" || /[\r\n]/u.test(sentence) ? [`not one line: «${sentence}»`] : []),
      ...(odd.test(sentence) && !given.includes(odd.exec(sentence)?.[0] ?? "") ? [`tells of the program: «${sentence}»`] : []),
      ...(location !== undefined && (place === "" || /undefined|NaN|\{/u.test(place)) ? [`odd place «${place}»`] : []),
      ...(file === "" ? ["an empty file name"] : []),
    ];
  });
}

type CountLines = (file: string) => number | undefined;

/** How many lines a text of the study has; nothing for what is no text. */
function indexFiles(files: Outcome["files"]): CountLines {
  const counts = new Map<string, number | undefined>();
  return (path) => {
    const bytes = files.get(path)?.bytes;
    if (!counts.has(path)) counts.set(path, bytes === undefined ? undefined : decodeText(bytes)?.text.split(/\r\n|\n|\r/u).length);
    return counts.get(path);
  };
}

function findPlace({ file, line, column, severity, id }: Message, countLines: CountLines): readonly string[] {
  if (line === undefined) return [];
  const lines = file === undefined ? undefined : countLines(file);
  const isWhole = Number.isInteger(line) && line >= 1 && (column === undefined || (Number.isInteger(column) && column >= 1));
  if (!isWhole) return [`odd line ${line}:${column}`];
  if (file !== undefined && lines === undefined && isDocument(file))
    return [`a line ${line} in a file that is no text (${severity} ${id})`];
  return lines !== undefined && line > lines ? [`line ${line} of ${lines}`] : [];
}
