/** A filled-in form's outline and the blank form in, one draft per answer field out. */
import type { Message } from "../model/message.js";
import type { Passage } from "../model/passage.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { findName, formFields, rowTextColumns } from "../text/names.js";
import { joinPassages, slicePassage, trimPassage } from "../text/passage.js";
import { hasWords, type Context, type Draft, type Drafts, type Standing } from "./draft.js";
import { readText } from "./paragraph.js";
import { partFormText, type Template } from "./template.js";

const fieldLine = /^[^\S\n]*([\p{L}][\p{L} /]{2,40}?)[^\S\n]*:[^\S\n]*(.*)$/u;

interface Field {
  readonly headings: readonly string[];
  readonly answers: Passage[];
}

/** Makes a segment of every answer; the form's own text, its head and the names in it are context. */
export function draftFields(outline: readonly Standing[], type: DataType, template: Template, path: string): Drafts {
  const context: Context[] = [];
  const messages: Message[] = [];
  const fields: Field[] = [];
  let questions = 0;
  let field: Field | undefined;
  for (const { passage, standing } of outline.flatMap(listPassages)) {
    if (standing.block.kind === "aside") {
      context.push({ passage, reason: "aside" });
      continue;
    }
    if (standing.block.kind === "header" && findName(rowTextColumns, passage.text) !== undefined) {
      context.push({ passage, reason: "table-header" });
      continue;
    }
    const head = readHeadLine(passage);
    if (head !== undefined) {
      context.push({ passage: head === "personal" ? { ...passage, text: "" } : passage, reason: head === "personal" ? "personal" : "form-field" });
      continue;
    }
    if (standing.reason !== undefined) {
      context.push({ passage, reason: standing.reason });
      if (standing.reason === "heading") field = undefined;
      continue;
    }
    const { own, answer, isQuestion, retyped } = partFormText(template, passage);
    if (hasWords(own)) context.push({ passage: own, reason: "template" });
    if (retyped) messages.push(say("segment/question-retyped", { file: path }, { text: own.text.slice(0, 60) }));
    if (isQuestion || field === undefined) {
      field = { headings: isQuestion ? [...standing.headings, own.text.replace(/\s+/gu, " ")] : standing.headings, answers: [] };
      fields.push(field);
      if (isQuestion) questions++;
    }
    if (hasWords(answer)) field.answers.push(answer);
  }
  if (questions === 0) messages.push(say("segment/no-template", { file: path }, { template: type.template ?? "" }));
  const segments = fields.flatMap(({ headings, answers }): readonly Draft[] => {
    if (questions === 0) return answers.map((passage) => ({ passage, headings }));
    return answers.length === 0 ? [] : [{ passage: joinPassages(answers, "\n"), headings }];
  });
  return { segments, context, messages };
}

/** A paragraph of head fields is taken line by line, a table row cell by cell. */
function listPassages(standing: Standing): readonly { readonly passage: Passage; readonly standing: Standing }[] {
  const { block } = standing;
  const passages = block.kind === "row" || block.kind === "header" ? block.cells.map((cell) => cell.passage) : splitHead(readText(block));
  return passages.map(trimPassage).filter(hasWords).map((passage) => ({ passage, standing }));
}

function splitHead(passage: Passage): readonly Passage[] {
  const lines = passage.text.split("\n");
  if (readHeadLine(passage) === undefined || lines.length === 1) return [passage];
  let start = 0;
  return lines.map((line) => {
    const part = slicePassage(passage, start, start + line.length);
    start += line.length + 1;
    return part;
  });
}

function readHeadLine(passage: Passage): string | undefined {
  const match = fieldLine.exec(passage.text.split("\n")[0] as string);
  return match === null ? undefined : findName(formFields, match[1] as string);
}
