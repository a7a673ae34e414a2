/** The files of `report/` and what a run found in, the researchers' own wording per period out, with all that is wrong in it. */
import type { Message, Told } from "../../model/message.js";
import type { SourceFile, StudyFiles } from "../../model/source.js";
import type { WordedLine, Wording } from "../../model/wording.js";
import { say } from "../../messages/say.js";
import { parseMarkdown, type MarkdownSource } from "../../text/markdown.js";
import { quoteLabels } from "../../text/names.js";
import { openLabels } from "../../text/open-labels.js";
import { listWordingFiles } from "./list-wording-files.js";
import { prepareMaterial, type Material, type MaterialInput } from "./material.js";
import { readText } from "./read-text.js";
import { cutOutline, type LineSection, type Outline, type Part } from "./outline.js";
import { readLine } from "./read-line.js";
import { foldSpaces, readLeaves, readProse, sayUnread, sayUnshown } from "./prose.js";
import { checkHead } from "./head.js";

export interface WordingInput extends MaterialInput {
  readonly files: StudyFiles["files"];
}

/** Reads the wording of each period that has one, in the order of the study. */
export function readWordings(input: WordingInput): Told<readonly Wording[]> {
  const { files, messages } = listWordingFiles(input.files, input.study);
  const material = prepareMaterial(input);
  const read = files.map(({ file, period }) => readWording(file, period, material));
  return {
    value: read.flatMap(({ value }) => (value === undefined ? [] : [value])),
    messages: [...messages, ...read.flatMap((told) => told.messages)],
  };
}

function readWording(file: SourceFile, period: string, material: Material): Told<Wording | undefined> {
  const told = readText(file);
  if (told.value === undefined) return { value: undefined, messages: told.messages };
  const source: MarkdownSource = { path: file.path, ...openLabels(told.value, quoteLabels) };
  const nodes = parseMarkdown(source.text).children;
  const front = nodes.flatMap((node) => (node.type === "yaml" ? checkHead(node.value, file.path, period, material.study) : []));
  const outline = cutOutline(
    nodes.filter((node) => node.type !== "yaml"),
    source,
  );
  const intro = readIntro(outline, source);
  const redLines = readLines("redLines", outline, period, source, material);
  const actionLines = readLines("actionLines", outline, period, source, material);
  const questions = readQuestions(outline, source);
  const value = {
    file: file.path,
    period,
    intro: intro.value,
    redLines: redLines.value,
    actionLines: actionLines.value,
    questions: questions.value,
  };
  const messages = [
    ...told.messages,
    ...front,
    ...outline.messages,
    ...[intro, redLines, actionLines, questions].flatMap((part) => part.messages),
  ];
  const isEmpty = [intro, redLines, actionLines, questions].every((part) => part.value.length === 0);
  return { value, messages: isEmpty && messages.length === 0 ? [say("wording/empty", { file: file.path, line: 1, column: 1 })] : messages };
}

function readIntro({ intro }: Outline, source: MarkdownSource): Told<readonly string[]> {
  const read = intro.map((node): Told<readonly string[]> => {
    if (node.type === "paragraph" || node.type === "list") return readProse(node, source);
    return { value: [], messages: sayUnexpected([node], source) };
  });
  return { value: read.flatMap(({ value }) => value), messages: read.flatMap((told) => told.messages) };
}

function readLines(
  name: Part["name"],
  { parts }: Outline,
  period: string,
  source: MarkdownSource,
  material: Material,
): Told<readonly WordedLine[]> {
  const own = parts.filter((part) => part.name === name);
  const read = own.flatMap(({ lines }) => lines).map((line) => readLine(line, period, source, material));
  return {
    value: read.flatMap(({ value }) => (value === undefined ? [] : [value])),
    messages: [
      ...own.flatMap(({ nodes }) => sayUnexpected(nodes, source)),
      ...read.flatMap((told) => told.messages),
      ...(name === "redLines" ? judgeNumber(own.flatMap(({ lines }) => lines)) : []),
    ],
  };
}

/** More than a meeting can talk about, and than goes on a sheet. */
const mostLines = 5;

function judgeNumber(lines: readonly LineSection[]): readonly Message[] {
  const tooMany = lines[mostLines];
  return tooMany === undefined ? [] : [say("wording/many-lines", tooMany.place, { count: lines.length, most: mostLines })];
}

/** Each item of a list is a question, and so is each paragraph. */
function readQuestions({ parts }: Outline, source: MarkdownSource): Told<readonly string[]> {
  const questions: string[] = [];
  const messages: Message[] = [];
  for (const node of parts.flatMap((part) => (part.name === "questions" ? part.nodes : []))) {
    if (node.type === "list") questions.push(...node.children.map((item) => foldSpaces(readLeaves(item, source).text)));
    else if (node.type === "paragraph") questions.push(...readProse(node, source).value);
    messages.push(...(node.type === "list" || node.type === "paragraph" ? sayUnshown(node, source) : sayUnexpected([node], source)));
  }
  return { value: questions.filter((question) => question !== ""), messages };
}

function sayUnexpected(nodes: Part["nodes"], source: MarkdownSource): readonly Message[] {
  return nodes.flatMap((node) => {
    if (node.type === "thematicBreak") return [];
    return node.type === "html" ? sayUnshown(node, source) : [sayUnread(node, source)];
  });
}
