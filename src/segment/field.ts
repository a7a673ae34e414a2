/** A filled-in form's outline and the blank form in, one draft per answer field out. */
import type { Message } from "../model/message.js";
import type { Passage } from "../model/passage.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { findName, formFields } from "../text/names.js";
import { joinPassages, slicePassage, trimPassage } from "../text/passage.js";
import { hasWords, type Context, type Draft, type Drafts, type PlaceOf, type Standing } from "./draft.js";
import { readText } from "./paragraph.js";
import { partFormText, type FormText, type Template } from "./template.js";

const fieldLine = /^[^\S\n]*([\p{L}][\p{L} /]{2,40}?)[^\S\n]*:[^\S\n]*(.*)$/u;

interface Field {
  readonly headings: readonly string[];
  readonly answers: Passage[];
}

type HeadKind = "personal" | "form-field";

/** A piece of the form that is looked at as a whole: a paragraph, a line of its head, a cell. */
interface Part {
  readonly passage: Passage;
  /** What it holds of the form's own words and of answers. */
  readonly texts: readonly FormText[];
  readonly standing: Standing;
  /** When it belongs to the form's head: the names in it are personal. */
  readonly head?: HeadKind;
}

/** Makes a segment of every answer; the form's own text, its head and the names in it are context. */
export function draftFields(outline: readonly Standing[], type: DataType, template: Template, placeOf: PlaceOf): Drafts {
  const context: Context[] = [];
  const messages: Message[] = [];
  const fields: Field[] = [];
  let questions = 0;
  let field: Field | undefined;
  for (const { passage, texts, standing, head } of readHead(outline, template)) {
    if (head !== undefined) {
      if (standing.block.kind === "heading") field = undefined;
      context.push({ passage: head === "personal" ? { ...passage, text: "" } : passage, reason: head });
      continue;
    }
    const reason = standing.reason ?? (standing.block.kind === "aside" ? "aside" : undefined);
    if (reason !== undefined) {
      context.push({ passage, reason });
      if (reason !== "heading") continue;
      // A question may stand in the form as a heading.
      const asked = texts.find(({ question }) => question !== undefined)?.question;
      field = asked === undefined ? undefined : { headings: [...standing.headings, asked], answers: [] };
      if (field === undefined) continue;
      fields.push(field);
      questions++;
      continue;
    }
    for (const { own, answer, question, retyped } of texts) {
      if (hasWords(own)) context.push({ passage: own, reason: "template" });
      if (retyped) messages.push(say("segment/question-retyped", placeOf(own), { text: own.text.slice(0, 60) }));
      if (question !== undefined || field === undefined) {
        // The question as the blank form words it, so that a filter on headings finds it however it was typed.
        field = { headings: question === undefined ? standing.headings : [...standing.headings, question], answers: [] };
        fields.push(field);
        if (question !== undefined) questions++;
      }
      if (hasWords(answer)) field.answers.push(answer);
    }
  }
  if (questions === 0) messages.push(say("segment/no-template", placeOf(), { template: type.template ?? "" }));
  const segments = fields.flatMap(({ headings, answers }): readonly Draft[] => {
    if (questions === 0) return answers.map((passage) => ({ passage, headings }));
    return answers.length === 0 ? [] : [{ passage: joinPassages(answers, "\n"), headings }];
  });
  return { segments, context, messages };
}

/** Cuts the outline into parts and marks those of the form's head: «Namen: …», with what stands on the next line or in the next cell. */
function readHead(outline: readonly Standing[], template: Template): readonly Part[] {
  let isAsked = false;
  /** A head field whose value is still to come. */
  let open: HeadKind | undefined;
  return outline.flatMap((standing): readonly Part[] => {
    const { block } = standing;
    const isTable = block.kind === "row" || block.kind === "header";
    const passages = (isTable ? block.cells.map((cell) => cell.passage) : [readText(block)]).map(trimPassage).filter(hasWords);
    const parts = passages.map((passage): Part => ({ passage, texts: partFormText(template, passage), standing }));
    isAsked ||= parts.some(({ texts }) => texts.some(({ question }) => question !== undefined));
    const first = passages[0];
    if (first === undefined || block.kind === "aside") return parts;
    const named = findHead(first.text.split("\n")[0] as string, isTable || block.kind === "heading");
    // Below the first question only a name is head; a date or a theme there is part of an answer.
    const kind = named === undefined || (isAsked && named.kind !== "personal") ? undefined : named.kind;
    if (kind === undefined) {
      const isOwn = parts.some(({ texts }) => texts.some(({ own }) => hasWords(own)));
      const head = isOwn || block.kind === "heading" ? undefined : open;
      if (!(block.kind === "paragraph" && block.style === "item" && head !== undefined)) open = undefined;
      if (block.kind === "header" && !isOwn && head === undefined)
        return parts.map((part) => ({ ...part, standing: { ...standing, reason: standing.reason ?? "table-header" } }));
      return head === undefined ? parts : parts.map((part) => ({ ...part, head }));
    }
    const last = isTable ? undefined : findHead(first.text.split("\n").at(-1) as string, block.kind === "heading");
    open = last?.hasValue === false ? last.kind : undefined;
    return isTable ? parts.map((part) => ({ ...part, head: kind })) : readHeadLines(first, standing, kind);
  });
}

/** Every line of a paragraph of head fields belongs to the field named on it, or on a line before. */
function readHeadLines(passage: Passage, standing: Standing, first: HeadKind): readonly Part[] {
  const parts: Part[] = [];
  let kind = first;
  let start = 0;
  for (const line of passage.text.split("\n")) {
    kind = findHead(line, false)?.kind ?? kind;
    parts.push({ passage: slicePassage(passage, start, start + line.length), texts: [], standing, head: kind });
    start += line.length + 1;
  }
  return parts.filter((part) => hasWords(part.passage));
}

/** The head field that a line names; in a table and as a heading it needs no colon. */
function findHead(line: string, isBare: boolean): { readonly kind: HeadKind; readonly hasValue: boolean } | undefined {
  const match = fieldLine.exec(line);
  const name = findName(formFields, match?.[1] ?? (isBare ? line.trim() : ""));
  return name === undefined
    ? undefined
    : { kind: name === "personal" ? "personal" : "form-field", hasValue: (match?.[2] ?? "").trim() !== "" };
}
