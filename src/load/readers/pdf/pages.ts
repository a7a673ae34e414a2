/** The bytes of a PDF in, what stands on each of its pages out, or why it can't be opened. */
import type { Message } from "../../../model/message.js";
import type { Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { readExtras, type Extras } from "./extras.js";
import { openDocument, type PdfDocument } from "./library.js";
import { readPage, type PageContent } from "./page.js";
import { listPages } from "./list-pages.js";

export interface ReadPage {
  readonly content: PageContent;
  readonly extras: Extras;
}

export interface OpenedPdf {
  readonly pages: readonly ReadPage[];
  /** The title that a person gave it. */
  readonly title?: string;
  readonly messages: readonly Message[];
}

/** A file of more pages is no document of a study. */
const mostPages = 2000;

/** Opens the file and reads its pages one after another, so that no more than one is in memory. */
export async function readPages(bytes: Uint8Array, path: string): Promise<OpenedPdf | Refusal> {
  const place = { file: path };
  let document: PdfDocument;
  try {
    document = await openDocument(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return { refused: say("load/pdf-password", place) };
    throw error;
  }
  try {
    const count = document.numPages;
    if (count > mostPages) return { refused: say("load/pdf-too-many-pages", place, { count, most: mostPages }) };
    const { info } = await document.getMetadata();
    if (isXfaOnly(info)) return { refused: say("load/pdf-xfa", place) };
    const pages: ReadPage[] = [];
    const lost: number[] = [];
    for (let number = 1; number <= count; number++) {
      const page = await readOne(document, number);
      if (page === undefined) lost.push(number);
      else pages.push(page);
    }
    if (pages.length === 0) throw new Error("no page of the file can be read");
    const title = readTitle(info);
    const attached = Object.keys((await document.getAttachments()) ?? {}).length;
    const messages = [
      ...(lost.length === 0 ? [] : [say("load/pdf-pages-lost", place, { pages: listPages(lost), count: lost.length })]),
      ...(attached === 0 ? [] : [say("load/pdf-attached", place, { count: attached })]),
      ...(await tellEmpty(bytes, path, pages)),
    ];
    return { pages, messages, ...(title === undefined ? {} : { title }) };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Reads one page; nothing when it is damaged. */
async function readOne(document: PdfDocument, number: number): Promise<ReadPage | undefined> {
  try {
    const page = await document.getPage(number);
    const read = { content: await readPage(document, page), extras: await readExtras(page) };
    page.cleanup();
    return read;
  } catch {
    return undefined;
  }
}

/** Of the pages without text, which show something all the same (a scan, a picture, letters that were drawn as lines), and which have nothing to draw at all. */
async function tellEmpty(bytes: Uint8Array, path: string, pages: readonly ReadPage[]): Promise<readonly Message[]> {
  const empty = pages.filter(({ content, extras }) => content.fragments.length === 0 && extras.fields.length === 0);
  if (empty.length === 0 || empty.length === pages.length) return [];
  const strict = await openDocument(bytes, true);
  const pictured: number[] = [];
  const bare: number[] = [];
  for (const { content } of empty) {
    if (await showsSomething(strict, content)) pictured.push(content.number);
    // Programs that print an empty page draw its frame, or set a width of lines.
    else if (content.steps === 0) bare.push(content.number);
  }
  await strict.loadingTask.destroy();
  return [
    ...(pictured.length === 0 ? [] : [say("load/pdf-scanned-pages", { file: path }, { pages: listPages(pictured) })]),
    ...(bare.length === 0 ? [] : [say("load/pdf-bare-pages", { file: path }, { pages: listPages(bare) })]),
  ];
}

/** More lines than a frame and a rule have. */
const mostDrawn = 60;

/** A strict document stops at a picture, and so takes fewer steps. */
async function showsSomething(strict: PdfDocument, { number, steps }: PageContent): Promise<boolean> {
  try {
    const page = await strict.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.length !== steps || steps > mostDrawn;
  } catch {
    return true;
  }
}

/** Whether the form is one that Adobe's programs make when they open it; beside a usual form it is a second copy. */
function isXfaOnly(info: object): boolean {
  return "IsXFAPresent" in info && info.IsXFAPresent === true && "IsAcroFormPresent" in info && info.IsAcroFormPresent === false;
}

/** Programs give a title of their own: the name of a file, or of nothing. */
const madeTitle = /^(?:microsoft (?:word|powerpoint|excel) -|untitled|naamloos|document\d*$|about:blank|slide \d+)|\.\p{L}{2,5}\d?$/iu;

function readTitle(info: object): string | undefined {
  const title: unknown = "Title" in info ? info.Title : undefined;
  if (typeof title !== "string") return undefined;
  const text = title.replace(/\s+/gu, " ").trim();
  return text === "" || text.length > 200 || madeTitle.test(text) ? undefined : text;
}
